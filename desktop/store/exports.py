"""Exports: which posts left this computer in full today, and how much of a chat may leave now."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import datetime

from desktop.core.export_limit import Ration, ration
from desktop.core.marks import NOTHING_MARKED, Marked
from desktop.core.origin import Origin
from desktop.core.proceedings import Proceedings
from desktop.core.spending import day_of
from desktop.store.column import clean, join
from desktop.store.database import Database
from desktop.store.provenance import read_from_network


class Exports:
    """For the documents that are made of a room's chats. `clock` gives aware UTC times. Raises StoreTrouble."""

    def __init__(self, database: Database, *, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock

    def ration(
        self, told: Proceedings, marked: Marked = NOTHING_MARKED, wanted: Collection[str] | None = None
    ) -> Ration:
        """What of a chat of a room here may leave in full now; `wanted` as core.export_limit says."""
        origin = told.room.origin
        ids = [one.id for one in (*told.spoken, *told.repeats)]
        limited = read_from_network(self._database, origin, ids) - self._own(origin, ids)
        return ration(told, marked, limited=limited, left_today=self.left_today(origin), wanted=wanted)

    def left_today(self, origin: Origin) -> frozenset[str]:
        """Ids of the posts of this network that left in full on this UTC day."""
        rows = self._database.read(
            "SELECT post_id FROM exported WHERE origin = ? AND day = ?", (str(origin), day_of(self._clock()))
        )
        return frozenset(row["post_id"] for row in rows)

    def note(self, origin: Origin, ration: Ration) -> None:
        """They leave now. Done twice it is as done once. What left on earlier days is of no use any more."""
        day = day_of(self._clock())
        with self._database.write() as connection:
            connection.execute("DELETE FROM exported WHERE day < ?", (day,))
            connection.executemany(
                "INSERT OR IGNORE INTO exported (origin, day, post_id) VALUES (?, ?, ?)",
                [(str(origin), day, clean(post_id)) for post_id in ration.counted],
            )

    def _own(self, origin: Origin, post_ids: Iterable[str]) -> frozenset[str]:
        """Those that an account of this computer wrote."""
        rows = self._database.read(
            "SELECT posts.post_id FROM json_each(?) CROSS JOIN posts ON posts.post_id = json_each.value "
            "AND posts.origin = ? WHERE EXISTS (SELECT 1 FROM accounts "
            "WHERE accounts.origin = posts.origin AND accounts.id = posts.author_id)",
            (join(post_ids), str(origin)),
        )
        return frozenset(row["post_id"] for row in rows)
