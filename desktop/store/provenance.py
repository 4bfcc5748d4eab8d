"""Provenance: whether the network told of a post, or it came by a file alone; the rules for what may leave ask this."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.core.origin import Origin
from desktop.store.column import clean, join
from desktop.store.database import Database
from desktop.store.glance import Glance

_STRIDE = 10_000
"""Sightings that are copied in one transaction: a moment, so that nobody waits."""
NOBODY = ""
"""Who sees a room where nobody ever signed in. Nobody reads a network so: what they see came by a file."""


def read_from_network(database: Database, origin: Origin, post_ids: Iterable[str]) -> frozenset[str]:
    """Those of `post_ids` that the network told of, to whichever account. What came by a file alone, or is not here,
    is not among them. Raises StoreTrouble."""
    rows = database.read(
        "SELECT posts.post_id FROM json_each(?) CROSS JOIN posts ON posts.post_id = json_each.value "
        "AND posts.origin = ? WHERE NOT posts.is_imported",
        (join(post_ids), str(origin)),
    )
    return frozenset(row["post_id"] for row in rows)


def readers(database: Database, room_id: int) -> tuple[str, ...]:
    """All who may come to read a room: nobody, whom it remembers, and the accounts of its origin. What came by a file
    is there for each of them. Raises StoreTrouble; LookupError for a room that does not exist."""
    rooms = database.read("SELECT origin, account_id FROM rooms WHERE id = ? AND origin <> ''", (room_id,))
    if not rooms:
        raise LookupError(f"there is no room {room_id}")
    accounts = database.read("SELECT id FROM accounts WHERE origin = ? ORDER BY id", (rooms[0]["origin"],))
    return tuple(dict.fromkeys((NOBODY, rooms[0]["account_id"], *(row["id"] for row in accounts))))


def show_imported(database: Database | Glance, origin: Origin, account_id: str) -> None:
    """Let an account see what was imported before it signed in, too. Done twice it is as done once. Raises
    StoreTrouble."""
    rooms = database.read("SELECT id FROM rooms WHERE origin = ?", (str(origin),))
    for room in rooms:
        after: tuple[object, ...] = (-1, 0, "")
        while after:
            with database.write() as connection:
                rows = connection.execute(
                    "SELECT created_at, id_length, post_id, post FROM sightings WHERE room_id = ? AND seen_by = ? "
                    "AND (created_at, id_length, post_id) > (?, ?, ?) "
                    "ORDER BY created_at, id_length, post_id LIMIT ?",
                    (room["id"], NOBODY, *after, _STRIDE),
                ).fetchall()
                connection.executemany(
                    "INSERT OR IGNORE INTO sightings (room_id, seen_by, created_at, id_length, post_id, post) "
                    "VALUES (?, ?, ?, ?, ?, ?)",
                    [(room["id"], clean(account_id), *row) for row in rows],
                )
            after = tuple(rows[-1])[:3] if len(rows) == _STRIDE else ()
