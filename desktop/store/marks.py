"""Marks: what a person decided about a room's posts, kept: pins, places, mutes, kept posts, notes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from desktop.core.marks import Mark, Marked, MarkKind
from desktop.store.column import clean, stamp
from desktop.store.database import Database


class Marks:
    """`clock` gives aware UTC times. Raises StoreTrouble."""

    def __init__(self, database: Database, *, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def get(self, room_id: int) -> Marked:
        """All of a room, in the order of their making; kinds that this Parley does not know are passed over."""
        rows = self._database.read(
            "SELECT kind, key, value FROM marks WHERE room_id = ? ORDER BY changed_at, rowid", (room_id,)
        )
        known = {kind.value for kind in MarkKind}
        return Marked.of(
            Mark(MarkKind(row["kind"]), row["key"], row["value"]) for row in rows if row["kind"] in known
        )

    def change(self, room_id: int, put: Iterable[Mark] = (), drop: Iterable[Mark] = ()) -> None:
        """Take `drop` away (their values do not matter), then put `put`; all or nothing."""
        now = stamp(self._clock())
        with self._database.write() as connection:
            connection.executemany(
                "DELETE FROM marks WHERE room_id = ? AND kind = ? AND key = ?",
                [(room_id, mark.kind.value, clean(mark.key)) for mark in drop],
            )
            connection.executemany(
                "INSERT OR REPLACE INTO marks (room_id, kind, key, value, changed_at) VALUES (?, ?, ?, ?, ?)",
                [(room_id, mark.kind.value, clean(mark.key), clean(mark.value), now) for mark in put],
            )
