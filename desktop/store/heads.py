"""Heads in the store: what order, filters and counts need of a room's posts, by one light query a batch."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from desktop.core.account import Account
from desktop.core.head import Head, Onlooker
from desktop.core.post import Entity, EntityKind
from desktop.core.room import Room
from desktop.store.column import clean, join
from desktop.store.database import Database

_NAMES = (
    *("post_id", "created_at", "author_id", "username", "text", "entities", "reply_to", "repost_of"),
    *("pictures", "has_poll"),
)
_COLUMNS = (
    "SELECT sightings.post_id, sightings.created_at, posts.author_id, authors.username, posts.text, posts.entities, "
    "posts.reply_to, posts.repost_of, "
    "json_array_length(posts.pictures) AS pictures, posts.poll <> '' AS has_poll FROM "
)
_AUTHORS = "JOIN authors ON authors.origin = posts.origin AND authors.id = posts.author_id "
_VISIBLE = "WHERE sightings.room_id = ? AND sightings.seen_by = ? "
# CROSS JOIN keeps the order that is written (sqlite.org/optoverview.html, 7.1): nothing has been ANALYZEd, and a whole
# room would be walked through for one post.
_IN_ORDER = f"{_COLUMNS} sightings CROSS JOIN posts ON posts.id = sightings.post {_AUTHORS} {_VISIBLE}"
_BY_ID = (
    f"{_COLUMNS} json_each(?) AS wanted CROSS JOIN posts ON posts.post_id = wanted.value "
    f"CROSS JOIN sightings ON sightings.post = posts.id {_AUTHORS} {_VISIBLE}"
)
_BY_PEOPLE = (
    f"{_COLUMNS} authors CROSS JOIN posts ON posts.author_id = authors.id AND posts.origin = authors.origin "
    f"CROSS JOIN sightings ON sightings.post = posts.id {_VISIBLE}"
)
_ORDER = "sightings.created_at {0}, sightings.id_length {0}, sightings.post_id {0}"


class Heads:
    """Heads as `account` sees them, oldest first; `seen_by` is the account that saw the posts. Raises StoreTrouble."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def newest(
        self, room: Room, account: Account | None, seen_by: str, before: Head | None, limit: int
    ) -> tuple[Head, ...]:
        """The newest `limit`, or the newest before another one."""
        where, parameters = "", [room.id, clean(seen_by)]
        if before is not None:
            where = "AND (sightings.created_at, sightings.id_length, sightings.post_id) < (?, ?, ?) "
            parameters += [before.at, len(before.key), clean(before.key)]
        rows = self._database.read(
            f"{_IN_ORDER} {where} ORDER BY {_ORDER.format('DESC')} LIMIT ?", [*parameters, limit]
        )
        return tuple(_heads(reversed(rows), room, account))

    def of(
        self, room: Room, account: Account | None, seen_by: str, post_ids: Iterable[str]
    ) -> tuple[Head, ...]:
        """Those of these posts."""
        rows = self._database.read_together(_BY_ID, [join(post_ids), room.id, clean(seen_by)], _NAMES)
        rows.sort(key=lambda row: (row["created_at"], len(row["post_id"]), row["post_id"]))
        return tuple(_heads((tuple(row.values()) for row in rows), room, account))

    def by(
        self, room: Room, account: Account | None, seen_by: str, handles: Iterable[str], since: int
    ) -> tuple[Head, ...]:
        """Those that these people (handles in small letters) wrote from `since` on, in µs since 1970."""
        rows = self._database.read(
            f"{_BY_PEOPLE} AND sightings.created_at >= ? AND authors.origin = ? "
            "AND lower(authors.username) IN (SELECT value FROM json_each(?)) "
            f"ORDER BY {_ORDER.format('ASC')}",
            [room.id, clean(seen_by), since, str(room.origin), join(handles)],
        )
        return tuple(_heads(rows, room, account))

    def holding(self, room: Room, seen_by: str, words: Iterable[str], since: int) -> tuple[Head, ...]:
        """Those, from `since` on, in whose casefolded text one of `words` stands, also inside a longer one. They lack
        what is told neither by author nor text. SQLite folds the case of ASCII alone."""
        rows = self._database.read(
            "SELECT sightings.post_id, sightings.created_at, authors.username, posts.text "
            f"FROM sightings CROSS JOIN posts ON posts.id = sightings.post {_AUTHORS} {_VISIBLE} "
            f"AND sightings.created_at >= ? ORDER BY {_ORDER.format('ASC')}",
            [room.id, clean(seen_by), since],
        )
        wanted = tuple(words)
        found = ((row, row["text"].casefold()) for row in rows)
        return tuple(
            Head(row["post_id"], row["created_at"], row["username"].casefold(), row["text"], 0)
            for row, folded in found
            if any(word in folded for word in wanted)
        )


def _heads(
    rows: Iterable[sqlite3.Row | tuple[Any, ...]], room: Room, account: Account | None
) -> Iterator[Head]:
    onlooker = Onlooker(room, account)
    name = f'"{onlooker.name}"' if onlooker.name else ""
    for row in rows:
        key, at, author_id, username, text, entities, reply_to, repost_of, pictures, poll = row
        yield onlooker.head(
            key,
            at,
            author_id,
            username,
            text,
            lambda entities=entities: _entities(entities),  # type: ignore[misc]
            may_name_me=bool(name) and name in entities.casefold(),
            reply_to=reply_to,
            repost_of=repost_of,
            pictures=pictures,
            has_poll=bool(poll),
        )


def _entities(column: str) -> list[Entity]:
    return [
        Entity(EntityKind(kind), start, end, value, shown)
        for kind, start, end, value, shown in json.loads(column)
    ]
