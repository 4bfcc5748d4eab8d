"""Spending: what X bills, kept by UTC day, app and room, and what was read today so that nothing counts twice."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from desktop.core.origin import Origin
from desktop.core.prices import READS, Billed
from desktop.core.spending import Bill
from desktop.store.column import clean, join
from desktop.store.database import Database


@dataclass(frozen=True, slots=True)
class Charge:
    """What one answer is billed for. `day` is in days since 1970 (UTC), `app` the client id that pays, `room_id` 0
    where it is no room's."""

    day: int
    app: str
    room_id: int
    kind: Billed
    ids: tuple[str, ...]


class Spending:
    """What is billed at `origin`. Raises StoreTrouble."""

    def __init__(self, database: Database, origin: Origin) -> None:
        self._database = database
        self._origin = str(origin)

    def add(self, charges: Iterable[Charge]) -> None:
        """Keep them in one transaction: a read counts once a UTC day and app, a write each time."""
        with self._database.write() as connection:
            for charge in charges:
                self._add(connection, charge)

    def bill(self, day: int, *, app: str | None = None, room_id: int | None = None) -> Bill:
        """What a UTC day came to: of one app or all, of one room or everything."""
        rows = self._database.read(
            "SELECT kind, sum(billed) AS billed FROM spent WHERE origin = ? AND day = ? "
            "AND app = coalesce(?, app) AND room_id = coalesce(?, room_id) GROUP BY kind",
            (self._origin, day, None if app is None else clean(app), room_id),
        )
        return Bill({Billed(row["kind"]): int(row["billed"]) for row in rows})

    def days(self, first: int, *, app: str) -> dict[int, Bill]:
        """The bills of one app by UTC day, from `first` on; days without any are left out."""
        rows = self._database.read(
            "SELECT day, kind, sum(billed) AS billed FROM spent WHERE origin = ? AND day >= ? AND app = ? "
            "GROUP BY day, kind ORDER BY day",
            (self._origin, first, clean(app)),
        )
        counts: defaultdict[int, dict[Billed, int]] = defaultdict(dict)
        for row in rows:
            counts[int(row["day"])][Billed(row["kind"])] = int(row["billed"])
        return {day: Bill(billed) for day, billed in counts.items()}

    def raise_cap(self, room_id: int, day: int, usd: Decimal) -> None:
        with self._database.write() as connection:
            connection.execute("INSERT OR REPLACE INTO raised VALUES (?, ?, ?)", (room_id, day, str(usd)))

    def raised(self, room_id: int, day: int) -> Decimal | None:
        """What the room may read that day, in US dollars; None where its cap was not raised."""
        rows = self._database.read("SELECT usd FROM raised WHERE room_id = ? AND day = ?", (room_id, day))
        return Decimal(rows[0]["usd"]) if rows else None

    def forget_raises(self) -> None:
        """Of every room and day."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM raised")

    def _add(self, connection: sqlite3.Connection, charge: Charge) -> None:
        returned = billed = len(charge.ids)
        if not returned:
            return
        day, app, kind = charge.day, clean(charge.app), charge.kind.value
        if charge.kind in READS:
            connection.execute("DELETE FROM read_today WHERE origin = ? AND day < ?", (self._origin, day))
            billed = connection.execute(
                "INSERT OR IGNORE INTO read_today SELECT ?, ?, ?, ?, value FROM json_each(?)",
                (self._origin, day, app, kind, join(charge.ids)),
            ).rowcount
        connection.execute(
            "INSERT INTO spent VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
            "billed = billed + excluded.billed, returned = returned + excluded.returned",
            (self._origin, day, app, charge.room_id, kind, billed, returned),
        )
