"""Who has the database open: one opener at a time, and nobody else at all while a damaged file is put aside."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

_PROCESSES = Path("/proc")


class Presence:
    """A lock file beside the database, held for as long as we have it open.

    It is an empty SQLite file that nobody writes to, because SQLite's locks work alike on every system and end with
    their process however it ends. SHARED says "I have the database open", RESERVED "I am opening it", EXCLUSIVE
    "I am opening it and nobody else has it open". Raises sqlite3.OperationalError where SQLite does.
    """

    def __init__(self, database: Path, *, timeout: float) -> None:
        self._path = database.with_name(f"{database.name}.presence")
        self._timeout = timeout
        self._held: sqlite3.Connection | None = None

    @contextmanager
    def opening(self) -> Iterator[bool]:
        """Only one process at a time is in here. The value says whether no other Parley has the database open.

        "No" may be out of date by the time that is spent waiting for another opener; "yes" never is.
        """
        with closing(self._connect(0)) as lock:
            try:
                lock.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError:
                pass
            else:
                yield True
                return
        with closing(self._connect(self._timeout)) as lock:
            lock.execute("BEGIN IMMEDIATE")
            yield False

    def stay(self) -> None:
        """Count as somebody who has the database open, until `leave`."""
        self._held = self._connect(self._timeout)
        self._held.execute("BEGIN")
        self._held.execute("SELECT * FROM sqlite_master").fetchall()  # the first read takes the lock

    def leave(self) -> None:
        if self._held is not None:
            self._held.close()
            self._held = None

    def _connect(self, timeout: float) -> sqlite3.Connection:
        return sqlite3.connect(self._path, timeout=timeout, isolation_level=None, check_same_thread=False)


def holders(database: Path) -> tuple[str, ...]:
    """The other processes that have `database` open, as "name (process 123)". Linux, this person's processes only."""
    if not sys.platform.startswith("linux"):
        return ()
    path = str(database.resolve())
    files = {path, f"{path}-wal", f"{path}-shm"}
    numbers = (int(folder.name) for folder in _PROCESSES.iterdir() if folder.name.isdecimal())
    return tuple(
        _name(number) for number in sorted(numbers) if number != os.getpid() and _has_open(number, files)
    )


def _has_open(number: int, files: set[str]) -> bool:
    try:
        return any(str(link.readlink()) in files for link in (_PROCESSES / str(number) / "fd").iterdir())
    except OSError:  # it has ended, or is somebody else's
        return False


def _name(number: int) -> str:
    try:
        name = (_PROCESSES / str(number) / "comm").read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        name = "a program"
    return f"{name} (process {number})"
