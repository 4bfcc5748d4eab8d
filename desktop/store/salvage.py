"""Salvage: what can still be read of a database that was damaged, put into the new one that took its place."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

from desktop.core.errors import StoreTrouble
from desktop.core.outbox import State
from desktop.store.belongings import HERE, POSTS, Row, Taken, collect, take_in
from desktop.store.carve import carve
from desktop.store.database import Database

MOST_POSTS = 20_000
"""The newest posts: a second or two at a start. Older ones are on the network, and in the file that was put aside."""
_PROBES = 4_000
"""Failed reads of one table after which what is left of it counts as gone."""
_LAST = 2**40
_STATES = {State.QUEUED: State.OVERDUE, State.SENDING: State.UNKNOWN}
"""The last writes may be what is missing: what seems to wait may have left."""

_log = logging.getLogger(__name__)


def salvage_put_aside(database: Database) -> Taken | None:
    """What was saved from the file that `database` took the place of; None where it took none's. What goes wrong is
    logged: the file is still there, and can be taken in later (store/transfer.py)."""
    if database.put_aside is None:
        return None
    try:
        return salvage(database.put_aside, database)
    except (StoreTrouble, OSError):
        _log.exception("The damaged database could not be salvaged")
        return Taken()


def salvage(aside: Path, database: Database) -> Taken:
    """Put what is one's own in the damaged file at `aside`, and its newest posts, into `database`; all or nothing.

    Words that can be read and have no room any more are written beside it, as `<its name>.txt`. Raises StoreTrouble;
    OSError where those cannot be written.
    """
    found = _read(aside) or carve(aside, _columns(database))
    with database.write() as connection:
        taken = take_in(connection, found, states=_STATES)
    if taken.unplaced:
        words = aside.with_name(f"{aside.name}.txt")
        words.write_text("\n\n".join(taken.unplaced) + "\n", encoding="utf-8")
        words.chmod(0o600)
    return taken


def _columns(database: Database) -> dict[str, list[str]]:
    names = (row["name"] for row in database.read("SELECT name FROM sqlite_master WHERE type = 'table'"))
    return {name: [row["name"] for row in database.read(f"PRAGMA table_info({name})")] for name in names}


def _read(aside: Path) -> Mapping[str, list[Row]]:
    """By its tables; nothing where not even those can be read."""
    try:
        with closing(sqlite3.connect(f"{aside.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            found = _Wreck(connection).belongings()
    except sqlite3.DatabaseError as problem:
        _log.info("Not even the tables of the damaged database can be read: %s", problem)
        return {}
    return found if any(found.values()) else {}


class _Wreck:
    """Reads around what is damaged: a page that cannot be read takes only its own rows along."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        connection.row_factory = sqlite3.Row
        connection.text_factory = lambda words: words.decode("utf-8", "replace")
        self._connection = connection
        self._schema = {
            str(name): str(sql)
            for name, sql in connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
        }

    def belongings(self) -> dict[str, list[Row]]:
        found = collect(lambda table, where: self._rows(table, "" if table in POSTS else where))
        found.update({table: list(self._rows(table, "")) for table in HERE})
        return found

    def _rows(self, table: str, where: str) -> Iterator[Row]:
        sql = self._schema.get(table, "")
        if not sql:
            return
        if "WITHOUT ROWID" in sql.upper():
            yield from self._from_both_ends(table, where)
        else:
            yield from self._between(table, where)

    def _between(self, table: str, where: str) -> Iterator[Row]:
        """By rowid, newest first; where a stretch cannot be read, its halves are tried. Where nobody can say which is
        the newest, the oldest come first: beyond the newest all stretches would fail."""
        also = f" AND {where}" if where else ""
        sql = f"SELECT * FROM {table} WHERE rowid BETWEEN ? AND ?{also} ORDER BY rowid DESC"
        newest, failed, count = self._newest(table), 0, 0
        stretches = [(0, _LAST if newest is None else newest)]
        while stretches and failed < _PROBES:
            low, high = stretches.pop()
            try:
                found: list[Row] = [dict(row) for row in self._connection.execute(sql, (low, high))]
            except sqlite3.DatabaseError:
                failed += 1
                middle = (low + high) // 2
                halves = [(low, middle), (middle + 1, high)] if low < high else []
                stretches += reversed(halves) if newest is None else halves
                continue
            yield from found
            count += len(found)
            if table == "posts" and count >= MOST_POSTS:
                return

    def _newest(self, table: str) -> int | None:
        try:
            return int(self._connection.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0] or 0)
        except sqlite3.DatabaseError:
            return None

    def _from_both_ends(self, table: str, where: str) -> Iterator[Row]:
        """In the order of its key, from the beginning and from the end, each as far as it goes."""
        also = f" WHERE {where}" if where else ""
        seen: set[tuple[object, ...]] = set()
        keys = [row["name"] for row in self._connection.execute(f"PRAGMA table_info({table})") if row["pk"]]
        for way in ("ASC", "DESC"):
            order = ", ".join(f"{name} {way}" for name in keys)
            try:
                for row in self._connection.execute(f"SELECT * FROM {table}{also} ORDER BY {order}"):
                    if tuple(row) in seen:
                        continue
                    seen.add(tuple(row))
                    yield dict(row)
            except sqlite3.DatabaseError:
                continue
            return
