"""Rechecks: which posts the network has to be asked about again, when it last was, and taking away what is gone."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from desktop.core.origin import Origin
from desktop.store.column import clean, join, moment, stamp
from desktop.store.database import Database
from desktop.store.erasing import blank, erasing
from desktop.store.withdrawn import note_withdrawn

_KNOWN = "max(posts.created_at, coalesce(rechecked.checked_at, 0))"
"""When the network was last known to have a post: one that nobody asked about was read as it was written."""
_OF_ROOM = (
    "FROM sightings CROSS JOIN posts ON posts.id = sightings.post "
    "LEFT JOIN rechecked ON rechecked.post = posts.id "
    "WHERE sightings.room_id = ? AND sightings.seen_by = ? "
    "AND sightings.created_at BETWEEN ? AND ? AND NOT posts.is_imported"
)


@dataclass(frozen=True, slots=True)
class Seen:
    """A deletion that was met by chance: when the post was written, and when that was noticed."""

    room_id: int
    gone_at: datetime
    found_at: datetime


class Rechecks:
    """Of posts that came from the network; what a file brought is the person's own. Raises StoreTrouble."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def to_ask(
        self, room_id: int, since: datetime, until: datetime, *, seen_by: str, before: datetime
    ) -> tuple[str, ...]:
        """Ids of the posts between two times of which nothing was heard since `before`, oldest first."""
        rows = self._database.read(
            f"SELECT posts.post_id {_OF_ROOM} AND {_KNOWN} < ? ORDER BY sightings.created_at",
            (room_id, clean(seen_by), stamp(since), stamp(until), stamp(before)),
        )
        return tuple(row["post_id"] for row in rows)

    def known_at(self, room_id: int, since: datetime, until: datetime, *, seen_by: str) -> datetime | None:
        """Since when every one of them may be gone: the oldest of the moments at which the network had them. None where
        there is none."""
        rows = self._database.read(
            f"SELECT min({_KNOWN}) AS known {_OF_ROOM}", (room_id, clean(seen_by), stamp(since), stamp(until))
        )
        return None if rows[0]["known"] is None else moment(rows[0]["known"])

    def note_there(self, origin: Origin, post_ids: Iterable[str], at: datetime) -> None:
        """The network had these then."""
        with self._database.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO rechecked (post, checked_at) SELECT posts.id, ? FROM json_each(?) "
                "CROSS JOIN posts ON posts.post_id = json_each.value AND posts.origin = ?",
                (stamp(at), join(post_ids), str(origin)),
            )

    def take_away(
        self, origin: Origin, gone: Collection[str], kept_away: Collection[str] = (), *, seen_by: str
    ) -> Mapping[int, tuple[str, ...]]:
        """Posts that are `gone` leave, for all accounts; those that are `kept_away` leave for this one, and altogether
        where no other saw them. The ids that left, by room. What quotes them keeps no words of theirs, and no file
        brings them back."""
        with erasing(self._database) as connection:
            note_withdrawn(connection, str(origin), gone)
            note_withdrawn(connection, str(origin), kept_away)
            rows = _seen(connection, origin, gone, None) + _seen(
                connection, origin, kept_away, clean(seen_by)
            )
            _delete(connection, {row["post"] for row in _seen(connection, origin, gone, None)})
            for row in _seen(connection, origin, kept_away, clean(seen_by)):
                connection.execute(
                    "DELETE FROM sightings WHERE post = ? AND seen_by = ?", (row["post"], clean(seen_by))
                )
            _delete(connection, _unseen(connection, (row["post"] for row in rows)))
        left: defaultdict[int, dict[str, None]] = defaultdict(dict)
        for row in rows:
            left[row["room_id"]][row["post_id"]] = None
        return {room_id: tuple(ids) for room_id, ids in left.items()}

    # --- deletions that were met by chance --------------------------------------------------------------------------

    def note_seen(self, origin: Origin, gone: Collection[str], at: datetime) -> None:
        """Their neighbours are to be asked about, for each room that has them. Before they are taken away."""
        with self._database.write() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO to_recheck (room_id, gone_at, found_at) VALUES (?, ?, ?)",
                [
                    (row["room_id"], row["created_at"], stamp(at))
                    for row in _seen(connection, origin, gone, None)
                ],
            )

    def seen(self) -> tuple[Seen, ...]:
        """Those whose neighbours nobody was asked about yet, the first one first."""
        rows = self._database.read(
            "SELECT room_id, gone_at, found_at FROM to_recheck ORDER BY found_at, gone_at"
        )
        return tuple(Seen(row["room_id"], moment(row["gone_at"]), moment(row["found_at"])) for row in rows)

    def forget_seen(self, room_id: int, since: datetime, until: datetime) -> None:
        """Everything between the two was asked about."""
        with self._database.write() as connection:
            connection.execute(
                "DELETE FROM to_recheck WHERE room_id = ? AND gone_at BETWEEN ? AND ?",
                (room_id, stamp(since), stamp(until)),
            )


def _seen(
    connection: sqlite3.Connection, origin: Origin, post_ids: Collection[str], seen_by: str | None
) -> list[sqlite3.Row]:
    """Where posts, in any of their versions, were seen: by one account, or by any."""
    return connection.execute(
        "SELECT sightings.post, sightings.room_id, posts.post_id, posts.created_at FROM posts "
        "CROSS JOIN sightings ON sightings.post = posts.id AND sightings.seen_by = coalesce(:by, seen_by) "
        "WHERE posts.origin = :origin AND (posts.post_id IN (SELECT value FROM json_each(:ids)) "
        "OR (posts.first_version IN (SELECT value FROM json_each(:ids)) AND posts.first_version <> ''))",
        {"by": seen_by, "origin": str(origin), "ids": join(post_ids)},
    ).fetchall()


def _delete(connection: sqlite3.Connection, rows: Iterable[int]) -> None:
    posts = json.dumps(sorted(rows))
    blank(connection, posts)
    connection.execute("DELETE FROM posts WHERE id IN (SELECT value FROM json_each(?))", (posts,))


def _unseen(connection: sqlite3.Connection, rows: Iterable[int]) -> list[int]:
    """Those that nobody sees any more."""
    found = connection.execute(
        "SELECT id FROM posts WHERE id IN (SELECT value FROM json_each(?)) "
        "AND NOT EXISTS (SELECT 1 FROM sightings WHERE post = posts.id)",
        (json.dumps(sorted(rows)),),
    )
    return [row["id"] for row in found]
