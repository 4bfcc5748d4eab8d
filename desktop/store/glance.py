"""Glance: a look into a database that changes nothing, for a doctor: not its shape, and no lock is held."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import AbstractContextManager, closing
from pathlib import Path

from desktop.core.errors import StoreTrouble
from desktop.store.migrations import STEPS


class Glance:
    """Stands in for a Database where somebody only reads. What cannot be read counts as not there."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, sql: str, parameters: Sequence[object] = ()) -> list[sqlite3.Row]:
        """All rows of one SELECT; none where there is no database, or one of another Parley's shape."""
        try:
            with closing(
                sqlite3.connect(f"{self._path.as_uri()}?mode=ro", uri=True, timeout=3.0)
            ) as connection:
                connection.row_factory = sqlite3.Row
                if connection.execute("PRAGMA user_version").fetchone()[0] != len(STEPS):
                    return []
                return connection.execute(sql, parameters).fetchall()
        except sqlite3.DatabaseError:
            return []

    def write(self) -> AbstractContextManager[sqlite3.Connection]:
        raise StoreTrouble("This database is only looked at.")
