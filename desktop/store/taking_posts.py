"""Taking posts: those of a file into a room of the archive, batch by batch, as often as one likes."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from operator import attrgetter
from pathlib import Path

from desktop.core.going import Going, unwatched
from desktop.core.post import Post, is_made_id
from desktop.core.post_object import Payload
from desktop.core.post_row import Flaw
from desktop.core.room import Room
from desktop.core.signs import find_hashtags
from desktop.core.taken_posts import Outcome, Shape
from desktop.store.adding import Adding
from desktop.store.column import clean
from desktop.store.database import Database
from desktop.store.post_file import PostFile
from desktop.store.provenance import readers
from desktop.store.withdrawn import withdrawn

BATCH = 2_000
"""Posts of one transaction: what is lost where the power goes, and done again."""
_LOOKED_AT = 300
_STEP, _MOST_AT_ONCE = timedelta(microseconds=1), 999_999
_CLOCKS_APART = timedelta(minutes=2)
"""A time that is later by more is not one at which somebody wrote. It would also be the newest that an account has
seen, and by that it is told whether a post of one's own went out (store/evidence.py)."""


class TakingPosts:
    """`payload` decodes answers of the network's present API; `clock` gives aware UTC times. Raises StoreTrouble."""

    def __init__(self, database: Database, payload: Payload, *, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._payload = payload
        self._clock = clock

    def look(self, path: Path, room: Room | None = None, author: str = "") -> tuple[Shape, Outcome]:
        """What a file is, and what its first few hundred rows are; nothing is kept. Raises BadInput."""
        file, outcome = self._open(path, author), Outcome()
        for line, one in islice(file, _LOOKED_AT):
            if isinstance(one, Flaw):
                outcome.note(line, one)
            elif _is_elsewhere(one, file.shape, room):
                outcome.elsewhere += 1
            else:
                outcome.new += 1
                outcome.span([one])
        return file.shape, outcome

    def take(
        self, path: Path, room: Room, outcome: Outcome, *, author: str = "", going: Going = unwatched
    ) -> None:
        """Keep the posts of a file, for everybody who reads the room. `outcome` says how far it is, also where it was
        stopped: each batch is kept whole, and done again it changes nothing. `going` is told bytes of the file.

        Raises BadInput, also in the middle of a file that is cut; what came before stays.
        """
        file = self._open(path, author)
        seen_by = [clean(one) for one in readers(self._database, room.id)]
        self._database.expect_flood()
        order = _Order()
        posts: list[Post] = []
        for line, one in file:
            if isinstance(one, Flaw):
                outcome.note(line, one)
            elif _is_elsewhere(one, file.shape, room):
                outcome.elsewhere += 1
            else:
                posts.append(one)
            if len(posts) >= BATCH or outcome.found % BATCH == BATCH - 1:
                self._keep(order.kept(posts), room, seen_by, outcome)
                posts.clear()
                going(file.source.place, file.source.size)
        self._keep(order.kept(posts), room, seen_by, outcome)
        going(file.source.size, file.source.size)

    def _open(self, path: Path, author: str) -> PostFile:
        return PostFile(path, self._payload, until=self._clock() + _CLOCKS_APART, author=author)

    def _keep(self, posts: list[Post], room: Room, seen_by: list[str], outcome: Outcome) -> None:
        if not posts:
            return
        with self._database.write() as connection:
            kept = _without_withdrawn(connection, posts, str(room.origin))
            named = self._named(kept, room)
            named.sort(key=attrgetter("sort_key"))
            fresh = Adding(connection, room.id, *seen_by, is_imported=True).add(named)
        outcome.new += len(fresh)
        outcome.known += len(kept) - len(fresh)
        outcome.withdrawn += len(posts) - len(kept)
        outcome.span(kept)

    def _named(self, posts: list[Post], room: Room) -> list[Post]:
        """Whoever is known here has their number, where the file has the handle alone."""
        nameless = {post.author.username for post in posts if post.author.id.startswith("@")}
        if not nameless:
            return list(posts)
        rows = self._database.read(
            "SELECT authors.id, lower(json_each.value) AS name FROM json_each(?) CROSS JOIN authors "
            "ON authors.username = json_each.value COLLATE NOCASE AND authors.origin = ?",
            (json.dumps(sorted(nameless)), str(room.origin)),
        )
        known = {f"@{row['name']}": row["id"] for row in rows if not row["id"].startswith("@")}
        return [
            replace(post, author=replace(post.author, id=known[post.author.id]))
            if post.author.id in known
            else post
            for post in posts
        ]


class _Order:
    """Keeps posts in the order of their file where times are told to the minute and no ids tell more: each is a
    microsecond later than the one before it, or earlier where the file begins with the newest."""

    def __init__(self) -> None:
        self._is_newest_first: bool | None = None
        self._time: datetime | None = None
        self._count = 0

    def kept(self, posts: list[Post]) -> list[Post]:
        if self._is_newest_first is None and posts:
            self._is_newest_first = posts[0].created_at > posts[-1].created_at
        return [self._placed(post) if is_made_id(post.id) else post for post in posts]

    def _placed(self, post: Post) -> Post:
        self._count = min(self._count + 1, _MOST_AT_ONCE) if post.created_at == self._time else 0
        self._time = post.created_at
        place = _MOST_AT_ONCE - self._count if self._is_newest_first else self._count
        return replace(post, created_at=self._time + place * _STEP) if place else post


def _without_withdrawn(connection: sqlite3.Connection, posts: list[Post], origin: str) -> list[Post]:
    """Without those, and reposts of those, that the network deleted or protects; what quotes one says nothing of it."""
    said = {one for post in posts for one in (post.id, post.first_version, post.repost_of, post.quote_of)}
    gone = withdrawn(connection, origin, said - {""})
    if not gone:
        return posts
    return [
        replace(post, quote=None) if post.quote_of in gone else post
        for post in posts
        if gone.isdisjoint((post.id, post.first_version, post.repost_of))
    ]


def _is_elsewhere(post: Post, shape: Shape, room: Room | None) -> bool:
    """Whether it is a post of a whole account's archive that is not of this chat."""
    if not shape.is_archive or room is None:
        return False
    wanted = {tag.casefold() for tag in room.tags}
    return not any(post.text[start + 1 : end].casefold() in wanted for start, end in find_hashtags(post.text))
