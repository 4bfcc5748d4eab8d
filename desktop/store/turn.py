"""Turn: what only one process may do at a time, such as renewing a sign-in: a lock file beside the database."""

from __future__ import annotations

import os
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from desktop.core.errors import StoreLocked
from desktop.store.paths import unusable

WAIT = 45.0
"""Seconds: longer than whoever has the turn may wait for the network (25 s), shorter than a person's patience."""


@contextmanager
def turn(database: Path, what: str, *, wait: float = WAIT) -> Iterator[None]:
    """Be the only one, of all threads and processes at this home, that does `what` (any text).

    An empty SQLite file that nobody writes to, as in presence.py: its lock works alike on every system and ends with
    its process, however that ends. Raises StoreLocked where it is not our turn within `wait` seconds, and HomeUnusable.
    """
    path = lock_file(database, what)
    with closing(_begun(path, wait)):
        yield


def lock_file(database: Path, what: str) -> Path:
    """Two that happened to share a mark would merely wait for each other, and every start waits for a better one."""
    mark = zlib.crc32(what.encode("utf-8", "surrogatepass"))
    return database.with_name(f"{database.name}.turn-{mark:08x}")


def _begun(path: Path, wait: float) -> sqlite3.Connection:
    lock = None
    try:
        lock = sqlite3.connect(path, timeout=wait, isolation_level=None)
        os.truncate(path, 0)  # whatever another program wrote there: whose turn it is stands in no byte of it
        lock.execute("PRAGMA journal_mode = MEMORY")  # nor is one written: a full disk is no reason to wait
        lock.execute("BEGIN IMMEDIATE")
    except (sqlite3.Error, OSError) as problem:
        if lock is not None:
            lock.close()
        if getattr(problem, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_BUSY:
            raise unusable(path, OSError(0, str(problem))) from problem
        raise StoreLocked(
            "Another Parley is busy with the same sign-in.", "Close that one, or wait a moment."
        ) from problem
    return lock
