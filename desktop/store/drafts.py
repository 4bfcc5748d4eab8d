"""Drafts: what a person is typing in a room, and what they began for other questions and put away."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import datetime

from desktop.core.draft import Draft
from desktop.store.column import clean, numbers, stamp
from desktop.store.database import Database

_NONE = -1
"""Stands for no number: a key cannot be NULL."""


class Drafts:
    """One text stands in the composer of each room; of those put away there is one for each number, and one without.

    `clock` gives aware UTC times. Each act is one synced transaction. Raises StoreTrouble.
    """

    def __init__(self, database: Database, *, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def get(self, room_id: int) -> Draft:
        """What stands in the composer; an empty draft where nothing does."""
        rows = self._database.read("SELECT * FROM drafts WHERE room_id = ? AND NOT away", (room_id,))
        return _draft(rows[0]) if rows else Draft()

    def keep(self, room_id: int, draft: Draft) -> None:
        """It stands in the composer now. Call it when typing pauses, not on every key."""
        with self._database.write() as connection:
            self._put(connection, room_id, draft)

    def sent(self, room_id: int) -> None:
        """What stood in the composer is on its way; what was put away stays."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM drafts WHERE room_id = ? AND NOT away", (room_id,))

    def away(self, room_id: int) -> tuple[Draft, ...]:
        """What was put away, the newest first."""
        rows = self._database.read(
            "SELECT * FROM drafts WHERE room_id = ? AND away ORDER BY changed_at DESC, number DESC",
            (room_id,),
        )
        return tuple(_draft(row) for row in rows)

    def put_away(self, room_id: int, draft: Draft, *, instead: Draft) -> None:
        """`instead` stands in the composer then. What was put away under the same number before stands before it."""
        with self._database.write() as connection:
            before = self._away(connection, room_id, draft.number)
            self._put(connection, room_id, draft.added_to(before) if before else draft, away=True)
            self._put(connection, room_id, instead)

    def take(self, room_id: int, number: int | None, *, into: Draft | None = None) -> Draft | None:
        """Back into the composer, where it takes the place of what stands there; or `into` does, which holds it.
        None where nothing was put away under `number`."""
        with self._database.write() as connection:
            found = self._away(connection, room_id, number)
            if found is not None:
                self._put(connection, room_id, into or found)
                connection.execute(
                    "DELETE FROM drafts WHERE room_id = ? AND away AND number = ?", (room_id, _key(number))
                )
            return found

    def _away(self, connection: sqlite3.Connection, room_id: int, number: int | None) -> Draft | None:
        row = connection.execute(
            "SELECT * FROM drafts WHERE room_id = ? AND away AND number = ?", (room_id, _key(number))
        ).fetchone()
        return None if row is None else _draft(row)

    def _put(self, connection: sqlite3.Connection, room_id: int, draft: Draft, *, away: bool = False) -> None:
        if not away:
            connection.execute("DELETE FROM drafts WHERE room_id = ? AND NOT away", (room_id,))
        connection.execute(
            "INSERT OR REPLACE INTO drafts "
            "(room_id, away, number, body, locked, with_hashtag, attachments, changed_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                room_id,
                away,
                _key(draft.number),
                clean(draft.body),
                draft.locked,
                draft.with_hashtag,
                json.dumps(draft.attachments),
                stamp(self._clock()),
            ),
        )


def _key(number: int | None) -> int:
    return _NONE if number is None else number


def _draft(row: sqlite3.Row) -> Draft:
    return Draft(
        row["body"],
        None if row["number"] == _NONE else row["number"],
        bool(row["locked"]),
        bool(row["with_hashtag"]),
        attachments=numbers(row["attachments"]),
    )
