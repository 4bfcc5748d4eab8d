"""Retention: how long a room keeps what other people posted, and taking away what is older."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from desktop.core.going import Going, unwatched
from desktop.core.marks import MarkKind
from desktop.store.column import stamp
from desktop.store.database import Database
from desktop.store.erasing import blank, erasing

_BATCH = 500
_OLD = (
    "FROM sightings CROSS JOIN posts ON posts.id = sightings.post "
    "WHERE sightings.room_id = ? AND sightings.created_at < ? "
    "AND NOT EXISTS (SELECT 1 FROM accounts WHERE accounts.origin = posts.origin AND accounts.id = posts.author_id) "
    "AND NOT EXISTS (SELECT 1 FROM marks WHERE marks.room_id = sightings.room_id "
    f"AND marks.kind IN ('{MarkKind.KEEP}', '{MarkKind.NOTE}', '{MarkKind.INBOX}') "
    "AND marks.key IN (posts.post_id, posts.first_version))"
)
"""One's own posts stay, and so do those that were kept, noted or put into the inbox."""


class Retention:
    """May be used from any thread. `clock` gives aware UTC times. Raises StoreTrouble."""

    def __init__(self, database: Database, *, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock

    def days(self, room_id: int) -> int:
        """For how long other people's posts stay in a room; 0: for good."""
        rows = self._database.read("SELECT keep_days FROM rooms WHERE id = ?", (room_id,))
        return int(rows[0]["keep_days"]) if rows else 0

    def keep_for(self, room_id: int, days: int) -> None:
        """From now on; 0 for good. Raises ValueError below 0."""
        if days < 0:
            raise ValueError(f"{days} days cannot be kept")
        with self._database.write() as connection:
            connection.execute("UPDATE rooms SET keep_days = ? WHERE id = ?", (days, room_id))

    def rooms(self) -> tuple[int, ...]:
        """Those in which something is not kept for good."""
        rows = self._database.read("SELECT id FROM rooms WHERE keep_days > 0 ORDER BY id")
        return tuple(int(row["id"]) for row in rows)

    def too_old(self, room_id: int, days: int) -> int:
        """How many posts would leave if they were kept for so many days."""
        if not days:
            return 0
        row = self._database.read(
            f"SELECT count(DISTINCT sightings.post) {_OLD}", self._where(room_id, days)
        )[0]
        return int(row[0])

    def let_go(self, room_id: int, told: Callable[[tuple[str, ...]], None], going: Going = unwatched) -> int:
        """Delete what is too old by now, some hundred posts in a transaction, and say how many; `told` hears their ids
        each time. What another room has too stays there. What `going` stops goes on another time."""
        days, left, gone = self.days(room_id), 0, 0
        total = self.too_old(room_id, days)
        while left < total:
            going(left, total)
            with erasing(self._database) as connection:
                found = connection.execute(
                    f"SELECT DISTINCT sightings.post, posts.post_id {_OLD} LIMIT {_BATCH}",
                    self._where(room_id, days),
                ).fetchall()
                drop_sightings(connection, room_id, [row["post"] for row in found], is_blanked=True)
                left = left + len(found) if len(found) == _BATCH else total
                if left >= total:
                    drop_silent(connection)
            self._database.give_way()
            gone += len(found)
            told(tuple(row["post_id"] for row in found))
        return gone

    def _where(self, room_id: int, days: int) -> tuple[int, int]:
        return room_id, stamp(self._clock() - timedelta(days=days))


def drop_sightings(
    connection: sqlite3.Connection, room_id: int, posts: Sequence[int], *, is_blanked: bool = False
) -> None:
    """A room has these rows of posts no more; those that no other room has are deleted, and written over before where
    the file is not written anew afterwards. Inside a transaction."""
    batch, among = json.dumps(posts), "(SELECT value FROM json_each(?))"
    connection.execute(f"DELETE FROM sightings WHERE post IN {among} AND room_id = ?", (batch, room_id))
    where = f"id IN {among} AND NOT EXISTS (SELECT 1 FROM sightings WHERE sightings.post = posts.id)"
    if is_blanked:
        rows = connection.execute(f"SELECT id FROM posts WHERE {where}", (batch,)).fetchall()
        blank(connection, json.dumps([row["id"] for row in rows]))
    connection.execute(f"DELETE FROM posts WHERE {where}", (batch,))


def drop_silent(connection: sqlite3.Connection) -> None:
    """Who said nothing that is here is forgotten. Inside a transaction."""
    connection.execute(
        "DELETE FROM authors WHERE NOT EXISTS "
        "(SELECT 1 FROM posts WHERE posts.author_id = authors.id AND posts.origin = authors.origin)"
    )
