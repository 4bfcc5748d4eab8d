"""Archive: the posts that accounts have seen, in their rooms, with a full-text index."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from operator import attrgetter

from desktop.core.origin import Origin
from desktop.core.post import Post
from desktop.store.adding import Adding
from desktop.store.column import clean, join, moment, stamp
from desktop.store.database import Database
from desktop.store.erasing import blank, erasing
from desktop.store.record import NAMES, SELECT, post_of
from desktop.store.withdrawn import note_withdrawn

SortKey = tuple[datetime, int, str]
"""Post.sort_key."""

_ORDER = "sightings.created_at {0}, sightings.id_length {0}, sightings.post_id {0}"
_OLDEST_FIRST = _ORDER.format("ASC")
_NEWEST_FIRST = _ORDER.format("DESC")
_ROOMS = "SELECT id FROM rooms WHERE origin <> ''"
_VISIBLE = "WHERE sightings.room_id = ? AND sightings.seen_by = ? "


class Archive:
    """Rooms show only what their account has seen: `seen_by` is an account's id, on the origin of the room.

    Everything is returned oldest first (Post.sort_key). Lone surrogates come back as U+FFFD. Raises StoreTrouble;
    LookupError for a room that does not exist.
    """

    def __init__(self, database: Database) -> None:
        self.database = self._database = database

    def add(self, room_id: int, posts: Iterable[Post], *, seen_by: str) -> tuple[str, ...]:
        """Keep `posts`, all or none, as seen by this account in this room; the ids that are new there, changed,
        or gone for a later version.

        A post that is known gets its present counts, text and author. An edit (`first_version`) takes the place of
        its earlier versions in every room: X wants edited posts replaced wherever they are kept (developer policy).
        An earlier version that comes late is left out.
        """
        ordered = sorted(posts, key=attrgetter("sort_key"))
        if not ordered:
            return ()
        with self._database.write() as connection:
            return Adding(connection, room_id, clean(seen_by)).add(ordered)

    def page(
        self, room_id: int, *, seen_by: str, before: SortKey | None = None, limit: int = 200
    ) -> tuple[Post, ...]:
        """The newest `limit` posts, or the newest before a sort key."""
        where = _VISIBLE
        parameters: list[object] = [room_id, clean(seen_by)]
        if before is not None:
            where += "AND (sightings.created_at, sightings.id_length, sightings.post_id) < (?, ?, ?) "
            parameters += [stamp(before[0]), before[1], clean(before[2])]
        rows = self._database.read(f"{SELECT} {where} ORDER BY {_NEWEST_FIRST} LIMIT ?", [*parameters, limit])
        return tuple(post_of(row) for row in reversed(rows))

    def get(self, post_ids: Iterable[str], *, seen_by: str, room_id: int | None = None) -> tuple[Post, ...]:
        """Those of `post_ids` that this account has seen: in this room, or in any."""
        visible = "WHERE sightings.seen_by = ? "
        parameters: list[object] = [clean(seen_by), join(post_ids)]
        if room_id is not None:
            visible, parameters = _VISIBLE, [room_id, *parameters]
        rows = self._database.read_together(
            f"{SELECT} {visible} AND sightings.post IN "
            "(SELECT posts.id FROM json_each(?) JOIN posts ON posts.post_id = json_each.value) "
            "GROUP BY sightings.post",
            parameters,
            NAMES,
        )
        rows.sort(key=lambda row: (row["created_at"], len(row["post_id"]), row["post_id"]))
        return tuple(post_of(row) for row in rows)

    def own(self, post_ids: Iterable[str], *, seen_by: str, room_id: int) -> set[str]:
        """Those of `post_ids` in this room that the account wrote itself."""
        rows = self._database.read(
            "SELECT posts.post_id FROM json_each(?) CROSS JOIN posts ON posts.post_id = json_each.value "
            "CROSS JOIN sightings ON sightings.post = posts.id WHERE posts.author_id = ? "
            "AND sightings.room_id = ? AND sightings.seen_by = ?",
            (join(post_ids), clean(seen_by), room_id, clean(seen_by)),
        )
        return {row["post_id"] for row in rows}

    def newest(self, room_id: int, seen_by: str) -> Post | None:
        posts = self.page(room_id, seen_by=seen_by, limit=1)
        return posts[0] if posts else None

    def count(self, room_id: int, *, seen_by: str, since: datetime | None = None, most: int = -1) -> int:
        """How many posts there are, or how many were written after `since`; of more than `most` nobody counts all."""
        after = -1 if since is None else stamp(since)
        rows = self._database.read(
            f"SELECT count(*) FROM (SELECT 1 FROM sightings {_VISIBLE} AND sightings.created_at > ? LIMIT ?)",
            (room_id, clean(seen_by), after, most),
        )
        return int(rows[0][0])

    def held(self, room_id: int, *, seen_by: str, since: datetime) -> tuple[tuple[datetime, str], ...]:
        """When posts were made and their ids, from `since` on, without the network's reposts."""
        rows = self._database.read(
            "SELECT sightings.created_at, sightings.post_id FROM sightings JOIN posts ON posts.id = sightings.post "
            f"{_VISIBLE} AND sightings.created_at >= ? AND posts.repost_of = '' ORDER BY {_OLDEST_FIRST}",
            (room_id, clean(seen_by), stamp(since)),
        )
        return tuple((moment(row["created_at"]), row["post_id"]) for row in rows)

    def held_in(self, minutes: Iterable[datetime], room_id: int, *, seen_by: str) -> tuple[int, ...]:
        """How many of those were made in each minute that begins at one of `minutes`."""
        rows = self._database.read(
            "SELECT (SELECT count(*) FROM sightings JOIN posts ON posts.id = sightings.post "
            f"{_VISIBLE} AND sightings.created_at >= begun.value AND sightings.created_at < begun.value + 60000000 "
            "AND posts.repost_of = '') FROM json_each(?) AS begun ORDER BY begun.key",
            (room_id, clean(seen_by), json.dumps([stamp(one) for one in minutes])),
        )
        return tuple(int(row[0]) for row in rows)

    def said_by(
        self, room_id: int, usernames: Iterable[str], *, seen_by: str, since: datetime, limit: int
    ) -> tuple[Post, ...]:
        """The newest `limit` posts that these people wrote in a room from `since` on; handles in any case."""
        rows = self._database.read(
            f"{SELECT} {_VISIBLE} AND sightings.created_at >= ? "
            "AND authors.username COLLATE NOCASE IN (SELECT value FROM json_each(?)) "
            f"ORDER BY {_NEWEST_FIRST} LIMIT ?",
            (room_id, clean(seen_by), stamp(since), join(usernames), limit),
        )
        return tuple(post_of(row) for row in reversed(rows))

    def by_author(self, room_id: int, author_id: str, *, seen_by: str, limit: int) -> tuple[Post, ...]:
        """The newest `limit` posts of one person in a room."""
        # By the index of authors, newest first: who said little is not looked for in a whole room.
        rows = self._database.read(
            "SELECT posts.post_id FROM posts CROSS JOIN sightings ON sightings.post = posts.id "
            f"{_VISIBLE} AND posts.author_id = ? "
            "ORDER BY posts.created_at DESC, sightings.id_length DESC, sightings.post_id DESC LIMIT ?",
            (room_id, clean(seen_by), clean(author_id), limit),
        )
        ids = [row["post_id"] for row in rows]
        return self.get(ids, seen_by=seen_by, room_id=room_id) if ids else ()

    def replied_to(self, room_id: int, *, seen_by: str, among: int) -> frozenset[str]:
        """Ids of the posts to which one of the newest `among` replies."""
        rows = self._database.read(
            "SELECT posts.reply_to FROM sightings CROSS JOIN posts ON posts.id = sightings.post "
            f"{_VISIBLE} ORDER BY {_NEWEST_FIRST} LIMIT ?",
            (room_id, clean(seen_by), among),
        )
        return frozenset(row["reply_to"] for row in rows) - {""}

    def new_voices(
        self, room_id: int, post_ids: Iterable[str], *, seen_by: str, settled_after: timedelta
    ) -> frozenset[str]:
        """Those of `post_ids` whose authors have nothing in this room from `settled_after` before them."""
        wanted = list(post_ids)
        if not wanted:
            return frozenset()
        rows = self._database.read(
            "SELECT posts.post_id FROM sightings JOIN posts ON posts.id = sightings.post "
            f"{_VISIBLE} AND sightings.post IN "
            "(SELECT posts.id FROM json_each(?) JOIN posts ON posts.post_id = json_each.value) "
            "AND NOT EXISTS (SELECT 1 FROM posts AS earlier JOIN sightings AS seen ON seen.post = earlier.id "
            "WHERE earlier.author_id = posts.author_id AND earlier.origin = posts.origin "
            "AND earlier.created_at <= posts.created_at - ? "
            "AND seen.room_id = sightings.room_id AND seen.seen_by = sightings.seen_by)",
            (room_id, clean(seen_by), join(wanted), settled_after // timedelta(microseconds=1)),
        )
        return frozenset(row["post_id"] for row in rows)

    def search(
        self,
        words: str,
        *,
        seen_by: str,
        room_id: int | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        limit: int = 100,
    ) -> tuple[Post, ...]:
        """The newest posts with all of `words` (the last one may be unfinished), whatever their accents and case;
        of a time (`since` <= a post < `until`)."""
        from desktop.core.archive_query import plain_query  # a start looks for nothing
        from desktop.store.search import Bounds, Search

        query = plain_query(words)
        if query.is_empty:
            return ()
        rooms = [room_id] if room_id is not None else [row["id"] for row in self._database.read(_ROOMS)]
        bounds = Bounds(dict.fromkeys(rooms, seen_by), since, until)
        found = Search(self._database).find(query, bounds, limit=limit)
        return tuple(post for _, post in reversed(found))

    def remove(self, post_ids: Collection[str], *, origin: Origin | None = None) -> int:
        """Delete posts and all their versions, for all accounts: they are gone from the network, and no file
        brings them back. How many went."""
        where = (
            "(post_id IN (SELECT value FROM json_each(:ids)) OR "
            "first_version IN (SELECT value FROM json_each(:ids))) AND (:origin IS NULL OR origin = :origin)"
        )
        with erasing(self._database) as connection:
            note_withdrawn(connection, None if origin is None else str(origin), post_ids)
            wanted = {"ids": join(post_ids), "origin": None if origin is None else str(origin)}
            rows = connection.execute(f"SELECT id FROM posts WHERE {where}", wanted).fetchall()
            blank(connection, json.dumps([row["id"] for row in rows]))
            connection.execute(f"DELETE FROM posts WHERE {where}", wanted)
            return len(rows)
