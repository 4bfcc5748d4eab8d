"""Adding: posts put into the archive, as few sets of rows, in one transaction.

What is new goes in as it is. What is known is compared first, in memory, post by post: that is what a network repeats.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from desktop.core.post import Post, nameless_id
from desktop.store.column import clean
from desktop.store.record import COLUMNS, Values, author_values, values, with_filled, with_known
from desktop.store.withdrawn import note_told

_COLUMNS = ", ".join(COLUMNS)
_INSERT = f"INSERT INTO posts (id, origin, is_imported, {_COLUMNS}) VALUES (?, ?, ?, {', '.join('?' * len(COLUMNS))})"
_UPDATE = f"UPDATE posts SET {', '.join(f'{column} = ?' for column in COLUMNS)} WHERE id = ?"
# CROSS JOIN: SQLite's planner would go through all authors of the origin, and compare each with the list.
_AUTHORS = (
    "SELECT authors.id, username, name, avatar_url FROM json_each(?) "
    "CROSS JOIN authors ON authors.origin = ? AND authors.id = json_each.value"
)
_POSTS = (
    f"SELECT posts.id AS row, is_imported, {_COLUMNS} FROM json_each(?) "
    "CROSS JOIN posts ON posts.post_id = json_each.value AND posts.origin = ?"
)
_EDITED = (
    "SELECT first_version FROM json_each(?) CROSS JOIN posts ON posts.first_version = json_each.value "
    "AND posts.origin = ? AND posts.first_version <> ''"
)
_VERSIONS = (
    "SELECT id, post_id FROM posts WHERE origin = :origin AND "
    "(post_id = :first OR (first_version = :first AND first_version <> ''))"
)
_SEEN = (
    "SELECT sightings.post_id FROM json_each(?) CROSS JOIN sightings ON sightings.post = json_each.value "
    "WHERE room_id = ? AND seen_by = ?"
)
_TOLD = "UPDATE posts SET is_imported = 0 WHERE is_imported AND id IN (SELECT value FROM json_each(?))"
_SIGHTINGS = (
    "INSERT OR IGNORE INTO sightings (room_id, seen_by, created_at, id_length, post_id, post) "
    "SELECT ?, ?, created_at, length(post_id), post_id, id FROM posts WHERE id "
)


class Adding:
    """Used inside a transaction. `seen_by` are accounts. LookupError for a room that does not exist.

    With `is_imported` the posts come out of a file: they are marked so where the network never told of them, what the
    network told stays as it is, and of what another file told only what is empty is filled.
    """

    def __init__(
        self, connection: sqlite3.Connection, room_id: int, *seen_by: str, is_imported: bool = False
    ) -> None:
        self._connection = connection
        self._room_id = room_id
        self._seen_by = seen_by
        self._is_imported = is_imported
        room = connection.execute(
            "SELECT origin FROM rooms WHERE id = ? AND origin <> ''", (room_id,)
        ).fetchone()
        if room is None:
            raise LookupError(f"there is no room {room_id}")
        self._origin: str = room["origin"]

    def add(self, posts: Sequence[Post]) -> tuple[str, ...]:
        """Keep `posts`, in their order; the ids that are new in this room, changed, or gone for a later version."""
        told: dict[str, None] = {}
        for batch in _batches(posts):
            told.update(dict.fromkeys(self._add(batch)))
        return tuple(told)

    def _add(self, posts: Sequence[Post]) -> list[str]:
        rows = [values(post) for post in posts]
        gone: list[str] = []
        if posts[0].first_version:
            earlier = self._replace_earlier(rows[0], clean(posts[0].first_version))
            outdated = {rows[0][0]} if earlier is None else set()
            gone = earlier or []
        else:
            ids = _array(rows)
            if not self._is_imported:
                note_told(self._connection, self._origin, ids)
            outdated = {one[0] for one in self._connection.execute(_EDITED, (ids, self._origin))}
        if outdated:
            kept = [(post, row) for post, row in zip(posts, rows, strict=True) if row[0] not in outdated]
            posts, rows = [post for post, _ in kept], [row for _, row in kept]
        news = self._keep_authors(posts)
        news |= self._keep_posts(rows)
        return [*gone, *(str(row[0]) for place, row in enumerate(rows) if place in news)]

    def _replace_earlier(self, row: Values, first: str) -> list[str] | None:
        """Delete the versions before the one in `row`, and give their ids; None where a later one is here already."""
        versions = self._connection.execute(_VERSIONS, {"origin": self._origin, "first": first}).fetchall()
        post_id = str(row[0])
        age = (len(post_id), post_id)
        if any((len(one["post_id"]), one["post_id"]) > age for one in versions):
            return None
        earlier = {one["post_id"]: one["id"] for one in versions if one["post_id"] != post_id}
        self._connection.executemany("DELETE FROM posts WHERE id = ?", [(row,) for row in earlier.values()])
        return list(earlier)

    def _keep_authors(self, posts: Sequence[Post]) -> set[int]:
        """The places of those posts whose author is known, and otherwise than before."""
        told = [author_values(post.author) for post in posts]
        # In the table's own order, so that neighbours are found and written together.
        ids = json.dumps(sorted({str(one[0]) for one in told}))
        known = {one[0]: tuple(one) for one in self._connection.execute(_AUTHORS, (ids, self._origin))}
        changed: set[int] = set()
        kept: dict[object, Values] = {}
        for place, new in enumerate(told):
            old = known.get(new[0])
            if old is not None:
                if self._is_imported:
                    new = tuple(one or other for one, other in zip(old, new, strict=True))
                if old == new or not new[1]:  # an answer without its `includes` does not take a name away
                    continue
                changed.add(place)
            known[new[0]] = kept[new[0]] = new
        self._connection.executemany(
            "INSERT OR REPLACE INTO authors VALUES (?, ?, ?, ?, ?)",
            [(self._origin, *kept[one]) for one in sorted(kept, key=str)],
        )
        self._join_nameless({nameless_id(str(one[1])): str(one[0]) for one in kept.values()})
        return changed

    def _join_nameless(self, people: dict[str, str]) -> None:
        """Whose number was not known, for a file had the handle alone, is the person who has that handle now."""
        found = self._connection.execute(
            "SELECT authors.id FROM json_each(?) CROSS JOIN authors "
            "ON authors.origin = ? AND authors.id = json_each.value",
            (json.dumps(sorted(people)), self._origin),
        ).fetchall()
        for (nameless,) in found:
            if people[nameless] != nameless:
                self._connection.execute(
                    "UPDATE posts SET author_id = ? WHERE author_id = ? AND origin = ?",
                    (people[nameless], nameless, self._origin),
                )
                self._connection.execute(
                    "DELETE FROM authors WHERE id = ? AND origin = ?", (nameless, self._origin)
                )

    def _keep_posts(self, rows: Sequence[Values]) -> set[int]:
        """The places of those that are new here, or different."""
        found = self._connection.execute(_POSTS, (_array(rows), self._origin)).fetchall()
        if not found and len({row[0] for row in rows}) == len(rows):  # a flood
            self._insert(rows)
            return set(range(len(rows)))
        known = {one["post_id"]: tuple(one)[2:] for one in found}
        numbers = {one["post_id"]: int(one["row"]) for one in found}
        settled = {one["post_id"] for one in found if self._is_imported and not one["is_imported"]}
        news: set[int] = set()
        fresh: dict[object, Values] = {}
        changed: dict[object, Values] = {}
        for place, row in enumerate(rows):
            post_id = row[0]
            old = fresh.get(post_id) or known.get(post_id)
            if old is None:
                fresh[post_id] = row
                news.add(place)
                continue
            if post_id in settled:
                continue
            new = with_filled(row, old) if self._is_imported else with_known(row, old)
            if new != old:
                news.add(place)
                if post_id in fresh:
                    fresh[post_id] = new
                else:
                    known[post_id] = changed[post_id] = new
        if numbers:
            self._connection.executemany(_UPDATE, [(*new, numbers[str(one)]) for one, new in changed.items()])
            if not self._is_imported:
                self._connection.execute(_TOLD, (str(list(numbers.values())),))
            unseen = self._see_known(numbers)
            news.update(place for place, row in enumerate(rows) if row[0] in unseen)
        self._insert(list(fresh.values()))
        return news

    def _see_known(self, numbers: dict[str, int]) -> set[str]:
        """Note that posts of these ids and row numbers were seen here; the ids of those that were not, so far."""
        unseen: set[str] = set()
        for one in self._seen_by:
            wanted = (str(list(numbers.values())), self._room_id, one)
            here = numbers.keys() - {row[0] for row in self._connection.execute(_SEEN, wanted)}
            self._connection.executemany(
                f"{_SIGHTINGS} = ?", [(self._room_id, one, numbers[post_id]) for post_id in sorted(here)]
            )
            unseen |= here
        return unseen

    def _insert(self, rows: Sequence[Values]) -> None:
        """Their words go into the index afterwards: from a trigger, it would be written to the disk post by post."""
        if not rows:
            return
        connection = self._connection
        first = int(connection.execute("SELECT coalesce(max(id), 0) + 1 FROM posts").fetchone()[0])
        connection.executemany(
            _INSERT,
            [(number, self._origin, self._is_imported, *row) for number, row in enumerate(rows, first)],
        )
        connection.execute(
            "INSERT INTO words (rowid, text) SELECT id, text FROM posts WHERE id >= ?", (first,)
        )
        for one in self._seen_by:
            connection.execute(f"{_SIGHTINGS} >= ?", (self._room_id, one, first))


def _array(rows: Iterable[Values]) -> str:
    """The ids, which are clean already, as JSON."""
    return json.dumps([row[0] for row in rows])


def _batches(posts: Sequence[Post]) -> Iterator[Sequence[Post]]:
    """What can be added as one set: an edit stands alone, for it deletes what was before it."""
    for edits, run in groupby(posts, key=_is_edit):
        if edits:
            yield from ([post] for post in run)
        else:
            yield list(run)


def _is_edit(post: Post) -> bool:
    return post.first_version != ""
