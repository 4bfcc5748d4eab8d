"""Withdrawn: ids of posts that left because the network deleted or protects them: no file brings those back."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable

from desktop.store.column import join

_AMONG = "(SELECT value FROM json_each(:ids))"
_HERE = (
    "FROM posts CROSS JOIN sightings ON sightings.post = posts.id WHERE (:origin IS NULL OR posts.origin = :origin) "
    f"AND (posts.post_id IN {_AMONG} OR (posts.first_version IN {_AMONG} AND posts.first_version <> ''))"
)


def note_withdrawn(connection: sqlite3.Connection, origin: str | None, post_ids: Collection[str]) -> None:
    """In each room that has one of these, in any version, it is known from now on that it left. Before it does, inside
    its transaction. None for every origin."""
    connection.execute(
        f"WITH leaving AS MATERIALIZED (SELECT sightings.room_id, posts.post_id, posts.first_version {_HERE}) "
        "INSERT OR IGNORE INTO withdrawn (post_id, room_id) SELECT post_id, room_id FROM leaving "
        "UNION SELECT first_version, room_id FROM leaving WHERE first_version <> ''",
        {"origin": origin, "ids": join(post_ids)},
    )


def withdrawn(connection: sqlite3.Connection, origin: str, post_ids: Iterable[str]) -> frozenset[str]:
    """Those of the ids that left any room of an origin."""
    rows = connection.execute(
        "SELECT DISTINCT withdrawn.post_id FROM json_each(?) "
        "CROSS JOIN withdrawn ON withdrawn.post_id = json_each.value "
        "CROSS JOIN rooms ON rooms.id = withdrawn.room_id AND rooms.origin = ?",
        (join(post_ids), origin),
    )
    return frozenset(row["post_id"] for row in rows)


def note_told(connection: sqlite3.Connection, origin: str, post_ids: str) -> None:
    """The network has these (ids as JSON): nobody protects them any more."""
    connection.execute(
        "DELETE FROM withdrawn WHERE post_id IN (SELECT value FROM json_each(?)) "
        "AND room_id IN (SELECT id FROM rooms WHERE origin = ?)",
        (post_ids, origin),
    )
