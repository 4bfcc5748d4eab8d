"""Database: one SQLite file, a connection for each thread, short write transactions."""

from __future__ import annotations

import json
import random
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.core.errors import DiskFull, HomeUnusable, ReadOnly, StoreDamaged, StoreLocked, StoreTrouble
from desktop.core.sentence import sentence
from desktop.store.migrations import migrate
from desktop.store.paths import HOME_VARIABLE, unusable
from desktop.store.presence import Presence, holders

SMALL = 32 * 2**20
"""Bytes up to which the whole file is checked at every start (about a tenth of a second)."""

CACHE = 8 * 2**20
"""Bytes of pages that a connection for floods keeps, at most: there a transaction changes more than SQLite's own 2 MB,
and what does not fit is written and read again before it is done. The other threads' connections, of which there are
half a dozen, would fill as much in hours and have nothing of it."""
CHECKPOINT = 4_000
"""Pages (16 MB) that are in the -wal before they are put in their places: the same few hundred pages of an index are
changed by each transaction of a flood. What was committed is on the disk before and after."""

_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_UNUSABLE = {
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened",
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk does not answer",
    sqlite3.SQLITE_PERM: "you may not write there",
    sqlite3.SQLITE_READONLY: "it is read-only",
}


_KINDS = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_PERM: ReadOnly,
    sqlite3.SQLITE_READONLY: ReadOnly,
}

_WAY = 1.0
"""Seconds that long work stands back for others, at most."""

LOOKS = 20
"""How often a damaged file that seems to be held is looked at again, about half a second in all."""


def _pause() -> None:
    """Of a length of its own, so that two do not march in step."""
    time.sleep(random.uniform(0.005, 0.05))


class Database:
    """Opens the file at `path`, making or migrating it; may be used from any thread.

    `clock` gives aware UTC times. Raises HomeUnusable, StoreLocked (after `busy_timeout` seconds), StoreDamaged, and
    StoreTrouble for a file of a newer Parley. A damaged file is put aside under a dated name when nobody else has it
    open, and a new one begun; `put_aside` says where it is now, for the window to tell.

    Every connection syncs each commit (`synchronous=FULL`), not the outbox's alone: one kind of connection cannot be
    confused with the other, commits are few (a look at the network is one), and what the screen shows is then on disk.
    """

    def __init__(
        self,
        path: Path,
        *,
        clock: Callable[[], datetime],
        busy_timeout: float = 5.0,
        pause: Callable[[], None] = _pause,
    ) -> None:
        self.path = path
        self.put_aside: Path | None = None
        self.alone = True
        """Whether no other Parley had the database open when we opened it."""
        self._clock = clock
        self._busy_timeout = busy_timeout
        self._local = threading.local()
        self._lock = threading.Lock()
        self._connections: dict[threading.Thread, sqlite3.Connection] = {}
        self._closed = False
        self._writing = 0
        self._idle = threading.Condition(self._lock)
        self._presence = Presence(path, timeout=busy_timeout)
        try:
            with self.troubles():
                self._open_in_turn(pause)
                self._presence.stay()
        except OSError as problem:
            self.close()
            raise unusable(path, problem) from problem
        except BaseException:
            self.close()
            raise

    def connection(self) -> sqlite3.Connection:
        """This thread's connection, in autocommit mode; `close` closes it."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            if self._closed:
                raise sqlite3.ProgrammingError("the database was closed")
            connection = self._local.connection = self._connect()
            with self._lock:
                self._close_orphans()
                self._connections[threading.current_thread()] = connection
        return connection

    def read(self, sql: str, parameters: Sequence[object] = ()) -> list[sqlite3.Row]:
        """All rows of one SELECT. Raises StoreTrouble."""
        with self.troubles():
            return self.connection().execute(sql, parameters).fetchall()

    def read_together(
        self, sql: str, parameters: Sequence[object], columns: Sequence[str]
    ) -> list[dict[str, Any]]:
        """All rows of one SELECT, each with these columns, in no order, as one value of SQLite's. For the window's
        thread in a flood: sqlite3 gives Python's lock away for each row that it fetches, and where other threads
        compute it is some ms until it has it back. Raises StoreTrouble."""
        pairs = ", ".join(f"'{column}', {column}" for column in columns)
        rows = self.read(f"SELECT json_group_array(json_object({pairs})) FROM ({sql})", parameters)
        found: list[dict[str, Any]] = json.loads(rows[0][0])
        return found

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """A transaction that is all or nothing: BEGIN IMMEDIATE, so it waits for its turn first and never fails
        half-way for want of the lock. Inside another one of this thread it is a part of that one. Raises StoreTrouble.
        """
        with self.troubles():
            connection = self.connection()
            if connection.in_transaction:
                yield connection
                return
            with self._held_open():
                connection.execute("BEGIN IMMEDIATE")
                try:
                    yield connection
                    connection.execute("COMMIT")
                except BaseException:
                    connection.rollback()
                    raise

    def give_way(self) -> None:
        """Between two transactions of long work: whoever waits to write does so first. A waiting one looks whether it
        may only now and then, and would not find the moment between the two."""
        with self._lock:
            self._idle.wait_for(lambda: not self._writing, timeout=_WAY)

    def expect_flood(self) -> None:
        """This thread's connection keeps more pages from now on; costs next to nothing where it does so already. Raises
        StoreTrouble."""
        with self.troubles():
            self.connection().execute(f"PRAGMA cache_size = -{CACHE // 1024}")

    def try_to_write(self) -> None:
        """Write what stands there already: whether there is room again shows before anything is paid for. Raises
        StoreTrouble."""
        with self.write() as connection:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            connection.execute(f"PRAGMA user_version = {version}")

    def close(self) -> None:
        """Close the connections of all threads. What one of them is writing is written first; none of them may read any
        more."""
        with self._lock:
            self._closed = True
            self._idle.wait_for(lambda: not self._writing, timeout=2 * self._busy_timeout)
            for connection in self._connections.values():
                connection.close()
            self._connections.clear()
        self._local = threading.local()
        self._presence.leave()

    @contextmanager
    def troubles(self) -> Iterator[None]:
        """Turns SQLite's errors into StoreTrouble with a sentence; programming errors stay as they are."""
        try:
            yield
        except sqlite3.DatabaseError as problem:
            trouble = self._trouble(problem)
            if trouble is None:
                raise
            raise trouble from problem

    @contextmanager
    def _held_open(self) -> Iterator[None]:
        """It is not closed meanwhile."""
        with self._lock:
            if self._closed:
                raise sqlite3.ProgrammingError("the database was closed")
            self._writing += 1
        try:
            yield
        finally:
            with self._lock:
                self._writing -= 1
                self._idle.notify_all()

    # --- opening ------------------------------------------------------------------------------------------------

    def _open_in_turn(self, pause: Callable[[], None]) -> None:
        """Two that start at once on a damaged file may each take the other for somebody who has it open; whoever looks
        again sees whether it was a start like its own."""
        for last in (*[False] * LOOKS, True):
            with self._presence.opening() as self.alone:
                try:
                    self._open()
                    return
                except StoreDamaged:
                    if last:
                        raise
            pause()

    def _open(self) -> None:
        if self._is_damaged():
            self._put_aside()
        self.path.touch(mode=0o600)
        migrate(self.connection())
        self._suspect.unlink(missing_ok=True)

    def _is_damaged(self) -> bool:
        """Looks without writing: a connection that may write would empty the -wal when it is closed.

        Reading all of a large archive takes seconds, so that is done only where there is a reason: the last Parley
        did not end well (its -wal is still there), or it met damage.
        """
        if not self.path.exists() or not self.path.stat().st_size:
            return False
        wal = self.path.with_name(f"{self.path.name}-wal")
        unclean = wal.exists() and wal.stat().st_size > 0
        whole = self.path.stat().st_size <= SMALL or unclean or self._suspect.exists()
        address = f"{self.path.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=self._busy_timeout)) as connection:
            try:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
                return whole and connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok"
            except sqlite3.DatabaseError as problem:
                if _code(problem) in _DAMAGED:
                    return True
                raise

    def _put_aside(self) -> None:
        others = holders(self.path)
        if others or not self.alone:
            raise self._held_damaged(others)
        name = f"{self.path.stem}.damaged-{self._clock():%Y-%m-%dT%H-%M-%S}"
        aside, again = self.path.with_name(f"{name}{self.path.suffix}"), 1
        while aside.exists():
            again += 1
            aside = self.path.with_name(f"{name}-{again}{self.path.suffix}")
        for ending in (
            "-shm",
            "-wal",
            "",
        ):  # the database last: without it, the others would be taken for the new one's
            part = self.path.with_name(f"{self.path.name}{ending}")
            if part.exists():
                self._rename(part, aside.with_name(f"{aside.name}{ending}"))
        self.put_aside = aside

    def _rename(self, part: Path, aside: Path) -> None:
        try:
            part.rename(aside)
        except PermissionError as problem:  # Windows: somebody has it open
            raise self._held_damaged(()) from problem

    def _held_damaged(self, others: Sequence[str]) -> StoreDamaged:
        return StoreDamaged(
            sentence("Parley's database %1 is damaged, and %2 has it open.", self.path, _named(others)),
            "Close that program and start Parley again: it keeps the damaged file and begins a new one.",
        )

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.path, timeout=self._busy_timeout, isolation_level=None, check_same_thread=False
        )
        try:
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA fullfsync = ON")  # macOS: a plain fsync leaves it in the drive's cache
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT}")
        except BaseException:
            connection.close()
            raise
        return connection

    def _close_orphans(self) -> None:
        """A thread that ended does not close its connection: the next new one does."""
        for thread in [thread for thread in self._connections if not thread.is_alive()]:
            self._connections.pop(thread).close()

    # --- troubles -----------------------------------------------------------------------------------------------

    @property
    def _suspect(self) -> Path:
        """Exists when damage was met while working: the next start reads the whole file."""
        return self.path.with_suffix(".suspect")

    def _trouble(self, problem: sqlite3.DatabaseError) -> StoreTrouble | None:
        code = _code(problem)
        if code in _BUSY:
            return StoreLocked(
                sentence("Parley's database is locked: %1 has it open.", _named(holders(self.path))),
                "Close that program, or wait until it has finished, and try again.",
            )
        if code in _DAMAGED:
            with suppress(OSError):
                self._suspect.touch()
            return StoreDamaged(
                sentence("Parley's database %1 is damaged.", self.path),
                "Close Parley and start it again: it keeps the damaged file and begins a new one.",
            )
        if code in _UNUSABLE:
            return _KINDS.get(code, HomeUnusable)(
                f"Parley cannot use its database {self.path}: {_UNUSABLE[code]}.",
                f"Free the disk or correct the permissions, or set {HOME_VARIABLE} to another folder.",
            )
        return None


def _code(problem: sqlite3.DatabaseError) -> int:
    """The primary result code (sqlite.org/rescode.html); errors of the Python module itself have none."""
    code: int = getattr(problem, "sqlite_errorcode", 0)
    if code == sqlite3.SQLITE_IOERR_SHMSIZE:  # the file that the connections share could not grow
        return sqlite3.SQLITE_FULL
    return code & 0xFF


def _named(others: Sequence[str]) -> str:
    return " and ".join(others) or "another program"
