"""Search: the newest posts of the archive that have these words, people, tags, questions and days; a million or more.

The index knows which posts have a word, in the order in which they were put in. What is rare is looked up whole, and
put in order. Of what is common only the newest are looked up: of every few thousand posts that were put in one after
another it is written down how old they are (`spans`), and where the newest are is looked first.
"""

from __future__ import annotations

import heapq
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from desktop.core.archive_query import ArchiveQuery, Finder
from desktop.core.post import Post
from desktop.core.signs import find_hashtags
from desktop.store.archive import SortKey
from desktop.store.column import clean, join, stamp
from desktop.store.database import Database
from desktop.store.record import SELECT, post_of
from desktop.store.spans import AHEAD, SPAN, Spans

FEW = 4000
"""Posts with the words that are all looked up: some 10 ms."""
SMALL = 20_000
"""Posts of a person, or of a room, that are compared with all that have the words."""
OFTEN = 0.05
"""Share of all posts from which on words stand in so many that a person's posts are read to find them."""
_READ = 400
"""Posts of a person that are read at once then."""
_GROUP = 4
"""Spans that are looked through at first; twice as many each time after that."""

Key = tuple[int, int, str, int, int]
"""created_at, id_length, post_id, room_id and the post's number in the database: newest last."""
_KEY = "seen.created_at, seen.id_length, seen.post_id, seen.room_id, seen.post"
_NEWEST = "ORDER BY {0}.created_at DESC, seen.id_length DESC, seen.post_id DESC LIMIT ?"


@dataclass(frozen=True, slots=True)
class Bounds:
    """What is searched: the rooms, each with the account that sees it, and times: `since` <= a post < `until`."""

    rooms: Mapping[int, str]
    since: datetime | None = None
    until: datetime | None = None


@dataclass
class _Where:
    """Conditions on a sighting `seen` and, where they need one, a post `posts`, with their parameters."""

    conditions: list[str] = field(default_factory=list)
    parameters: list[object] = field(default_factory=list)
    needs_post: bool = False

    def add(self, condition: str, *parameters: object, needs_post: bool = False) -> None:
        self.conditions.append(condition)
        self.parameters += parameters
        self.needs_post |= needs_post

    @property
    def sql(self) -> str:
        return " AND ".join(self.conditions)

    @property
    def join(self) -> str:
        return "CROSS JOIN posts ON posts.id = seen.post" if self.needs_post else ""


class Search:
    """Raises StoreTrouble."""

    def __init__(self, database: Database) -> None:
        self._database, self._spans = database, Spans(database)

    def prepare(self) -> bool:
        """A little of what makes it fast (Spans.prepare); whether there is more to do."""
        return self._spans.prepare()

    def find(
        self, query: ArchiveQuery, bounds: Bounds, *, before: SortKey | None = None, limit: int = 100
    ) -> tuple[tuple[int, Post], ...]:
        """The newest posts, newest first, each with the room that it was seen in; those before a sort key."""
        found: list[tuple[int, Post]] = []
        authors = self._authors(query.people)
        if not bounds.rooms or (query.people and not authors):
            return ()
        while len(found) < limit:
            keys = self._keys(query, bounds, authors, before, limit)
            posts = self._posts(keys, bounds)
            found += [one for one in posts if _has_tags(one[1], query.tags)]
            if not query.tags or len(keys) < limit:
                break
            before = posts[-1][1].sort_key if posts else None
            if before is None:
                break
        return tuple(found[:limit])

    def _keys(
        self,
        query: ArchiveQuery,
        bounds: Bounds,
        authors: Sequence[str],
        before: SortKey | None,
        limit: int,
    ) -> list[Key]:
        where = _where(query, bounds, authors, before)
        if query.match:
            return self._with_words(query, bounds, authors, where, before, limit)
        if authors:
            return self._by_authors(authors, where, limit)
        if query.questions:
            return self._by_questions(bounds, where, limit)
        return self._in_rooms(bounds, where, limit)

    # --- with words ---------------------------------------------------------------------------------------------

    def _with_words(
        self,
        query: ArchiveQuery,
        bounds: Bounds,
        authors: Sequence[str],
        where: _Where,
        before: SortKey | None,
        limit: int,
    ) -> list[Key]:
        match = query.match
        if "*" in match:
            if (narrow := self._narrow(bounds, authors)) is not None:
                return self._in_few(match, narrow, where, limit)
            return self._in_spans(match, self._in_time(bounds, before), where, limit, is_begun=True)
        some = self._database.read(  # in the order in which they were put in
            "SELECT json_group_array(rowid) FROM (SELECT rowid FROM words WHERE words MATCH ? LIMIT ?)",
            (match, FEW + 1),
        )[0][0]
        if some.count(",") < FEW:
            return self._read(
                f"SELECT {_KEY} FROM json_each(?) AS found CROSS JOIN sightings AS seen "
                f"ON seen.post = found.value {where.join} WHERE {where.sql} {_NEWEST.format('seen')}",
                [some, *where.parameters],
                limit,
            )
        if authors and FEW / int(json.loads(some)[-1]) >= OFTEN:
            return self._said_by(authors, Finder(query), where, limit)
        if (narrow := self._narrow(bounds, authors)) is not None:
            return self._in_few(match, narrow, where, limit)
        return self._in_spans(match, self._in_time(bounds, before), where, limit, is_begun=False)

    def _said_by(self, authors: Sequence[str], finder: Finder, where: _Where, limit: int) -> list[Key]:
        """What these people said is read, the newest first, until there is enough: the words stand everywhere."""
        found: list[Key] = []
        for author in authors:
            last, own = (AHEAD, 0), 0
            while own < limit:
                rows = self._database.read(
                    f"SELECT {_KEY}, posts.text, posts.created_at AS at, posts.id AS number "
                    "FROM posts CROSS JOIN sightings AS seen ON seen.post = posts.id "
                    f"WHERE posts.author_id = ? AND (posts.created_at, posts.id) < (?, ?) AND {where.sql} "
                    "ORDER BY posts.created_at DESC, posts.id DESC LIMIT ?",
                    [author, *last, *where.parameters, _READ],
                )
                some = [tuple(row)[:5] for row in rows if finder.has_all(row["text"])]
                found += some
                own += len(some)
                if len(rows) < _READ:
                    break
                last = (rows[-1]["at"], rows[-1]["number"])
        return _newest(found, limit)

    def _in_few(self, match: str, narrow: tuple[str, list[object]], where: _Where, limit: int) -> list[Key]:
        select, parameters = narrow
        return self._run(f"words MATCH ? AND +words.rowid IN ({select})", [match, *parameters], where, limit)

    def _in_spans(
        self, match: str, spans: list[tuple[int, int]], where: _Where, limit: int, *, is_begun: bool
    ) -> list[Key]:
        """Group by group, until none can hold anything newer than what was found."""
        found: list[Key] = []
        at, size = 0, _GROUP * (3 if is_begun else 1)
        while at < len(spans) and (len(found) < limit or found[-1][0] <= spans[at][0]):
            group = sorted(block for _, block in spans[at : at + size])
            at, size = at + size, size * 2
            if is_begun:  # which words begin so is gathered anew for each statement, over all posts
                found += self._run(
                    f"words MATCH ? AND +words.rowid / {SPAN} IN (SELECT value FROM json_each(?))",
                    [match, json.dumps(group)],
                    where,
                    limit,
                )
                size = len(spans)
            else:
                for first, last in _ranges(group):
                    ends = (first * SPAN, last * SPAN + SPAN - 1)
                    found += self._run(
                        "words MATCH ? AND words.rowid BETWEEN ? AND ?", [match, *ends], where, limit
                    )
            found = _newest(found, limit)
        return found

    def _in_time(self, bounds: Bounds, before: SortKey | None) -> list[tuple[int, int]]:
        first = None if bounds.since is None else stamp(bounds.since)
        ends = [stamp(one) for one in (bounds.until, before and before[0]) if one is not None]
        return self._spans.newest_first(first, min(ends, default=None))

    def _run(self, words: str, parameters: Sequence[object], where: _Where, limit: int) -> list[Key]:
        return self._read(
            f"SELECT {_KEY} FROM words CROSS JOIN sightings AS seen INDEXED BY sightings_post "
            f"ON seen.post = words.rowid {where.join} WHERE {words} AND {where.sql} {_NEWEST.format('seen')}",
            [*parameters, *where.parameters],
            limit,
        )

    def _narrow(self, bounds: Bounds, authors: Sequence[str]) -> tuple[str, list[object]] | None:
        """The numbers of the posts of these people, or of these rooms, as a SELECT; None where they are many."""
        selects: list[tuple[str, list[object]]] = []
        if authors:
            of_people = "SELECT id FROM posts WHERE author_id IN (SELECT value FROM json_each(?))"
            selects.append((of_people, [join(authors)]))
        if len(bounds.rooms) == 1:
            of_room = "SELECT post FROM sightings WHERE room_id = ? AND seen_by = ?"
            selects.append((of_room, [*next(iter(bounds.rooms.items()))]))
        for select, parameters in selects:
            counted = f"SELECT count(*) FROM (SELECT 1 FROM ({select}) LIMIT ?)"
            count = int(self._database.read(counted, [*parameters, SMALL + 1])[0][0])
            if count <= SMALL:
                return select, parameters
        return None

    # --- without words ------------------------------------------------------------------------------------------

    def _by_authors(self, authors: Sequence[str], where: _Where, limit: int) -> list[Key]:
        found: list[Key] = []
        for author in authors:  # one by one: each has them in order
            found += self._read(
                f"SELECT {_KEY} FROM posts CROSS JOIN sightings AS seen ON seen.post = posts.id "
                f"WHERE posts.author_id = ? AND {where.sql} {_NEWEST.format('posts')}",
                [author, *where.parameters],
                limit,
            )
        return _newest(found, limit)

    def _by_questions(self, bounds: Bounds, where: _Where, limit: int) -> list[Key]:
        """Sitting by sitting."""
        sittings = self._database.read(
            "SELECT id, until FROM sittings WHERE room_id IN (SELECT value FROM json_each(?)) "
            "AND until >= ? ORDER BY until DESC",
            (json.dumps([*bounds.rooms]), -AHEAD if bounds.since is None else stamp(bounds.since)),
        )
        found: list[Key] = []
        for sitting in sittings:
            if len(found) >= limit and found[-1][0] > sitting["until"]:
                break
            found += self._read(
                f"SELECT {_KEY} FROM sitting_posts CROSS JOIN sightings AS seen ON seen.post = sitting_posts.post "
                f"{where.join} WHERE sitting_posts.sitting = ? AND {where.sql} {_NEWEST.format('seen')}",
                [sitting["id"], *where.parameters],
                limit,
            )
            found = _newest(found, limit)
        return found

    def _in_rooms(self, bounds: Bounds, where: _Where, limit: int) -> list[Key]:
        found: list[Key] = []
        for room_id, seen_by in bounds.rooms.items():
            found += self._read(
                f"SELECT {_KEY} FROM sightings AS seen {where.join} WHERE seen.room_id = ? AND seen.seen_by = ? "
                f"AND {where.sql} {_NEWEST.format('seen')}",
                [room_id, clean(seen_by), *where.parameters],
                limit,
            )
        return _newest(found, limit)

    # --- rows ---------------------------------------------------------------------------------------------------

    def _authors(self, people: Iterable[str]) -> tuple[str, ...]:
        names = tuple(people)
        if not names:
            return ()
        rows = self._database.read(
            "SELECT DISTINCT id FROM authors WHERE username COLLATE NOCASE IN (SELECT value FROM json_each(?))",
            (join(names),),
        )
        return tuple(row["id"] for row in rows)

    def _read(self, sql: str, parameters: Sequence[object], limit: int) -> list[Key]:
        """The newest `limit` posts; the last parameter of `sql` is how many rows, for a post may be in many rooms."""
        most = limit
        while True:
            rows: list[Any] = self._database.read(sql, [*parameters, most])
            found = _newest(map(tuple, rows), limit)
            if len(found) == limit or len(rows) < most:
                return found
            most *= 4

    def _posts(self, keys: Sequence[Key], bounds: Bounds) -> list[tuple[int, Post]]:
        rooms: dict[int, list[int]] = {}
        for key in keys:
            rooms.setdefault(key[3], []).append(key[4])
        posts: dict[str, tuple[int, Post]] = {}
        for room_id, numbers in rooms.items():
            rows = self._database.read(
                f"{SELECT} WHERE sightings.room_id = ? AND sightings.seen_by = ? "
                "AND sightings.post IN (SELECT value FROM json_each(?))",
                (room_id, clean(bounds.rooms[room_id]), json.dumps(numbers)),
            )
            posts |= {row["post_id"]: (room_id, post_of(row)) for row in rows}
        return [posts[key[2]] for key in keys if key[2] in posts]


def _where(query: ArchiveQuery, bounds: Bounds, authors: Sequence[str], before: SortKey | None) -> _Where:
    where = _Where()
    rooms = [(room_id, clean(seen_by)) for room_id, seen_by in bounds.rooms.items()]
    marks = ", ".join(["(?, ?)"] * len(rooms))
    where.add(f"(seen.room_id, seen.seen_by) IN (VALUES {marks})", *(part for room in rooms for part in room))
    if bounds.since is not None:
        where.add("seen.created_at >= ?", stamp(bounds.since))
    if bounds.until is not None:
        where.add("seen.created_at < ?", stamp(bounds.until))
    if before is not None:
        where.add(
            "(seen.created_at, seen.id_length, seen.post_id) < (?, ?, ?)",
            stamp(before[0]),
            before[1],
            clean(before[2]),
        )
    if query.questions:
        where.add(
            "EXISTS (SELECT 1 FROM sitting_posts AS under WHERE under.post = seen.post "
            "AND under.number IN (SELECT value FROM json_each(?)))",
            json.dumps(query.questions),
        )
    if authors:
        where.add("posts.author_id IN (SELECT value FROM json_each(?))", join(authors), needs_post=True)
    for tag in query.tags:
        if tag.isascii():
            where.add("posts.text LIKE ?", f"%#{tag}%", needs_post=True)
    return where


def _has_tags(post: Post, tags: Sequence[str]) -> bool:
    if not tags:
        return True
    there = {post.text[start + 1 : end].casefold() for start, end in find_hashtags(post.text)}
    return there.issuperset(tags)


def _ranges(blocks: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of those that follow each other."""
    first = last = None
    for block in blocks:
        if first is None or last is None:
            first = last = block
        elif block == last + 1:
            last = block
        else:
            yield first, last
            first = last = block
    if first is not None and last is not None:
        yield first, last


def _newest(found: Iterable[Key], limit: int) -> list[Key]:
    """Newest first, each post in the first of its rooms."""
    once: dict[int, Key] = {}
    for key in found:
        if key[4] not in once or key[3] < once[key[4]][3]:
            once[key[4]] = key
    return heapq.nlargest(limit, once.values())
