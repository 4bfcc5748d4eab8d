"""Sittings in the store: the chats that were found in each room, and which of their posts belongs to which question."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime

from desktop.core.post import Post
from desktop.core.sitting import Ending, Sitting
from desktop.store.column import clean, join, moment, stamp
from desktop.store.database import Database
from desktop.store.record import SELECT, post_of

Number = tuple[int | None, bool]
"""The question that a post of a sitting stands under, None for none, and whether that is only probable."""
_MINUTE = 60_000_000
_VISIBLE = "WHERE sightings.room_id = ? AND sightings.seen_by = ? "


class Sittings:
    """`seen_by` is the account that saw the posts. Raises StoreTrouble."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(
        self,
        room_id: int,
        sitting: Sitting,
        numbers: Mapping[str, Number],
        *,
        seen_by: str,
        read_as: str,
        figures: str = "",
    ) -> Sitting:
        """Keep it with its posts (by id), in place of what is kept under its id, or at its time: two may have found it
        at once. As it is kept then."""
        with self._database.write() as connection:
            kept = sitting.id or _at_its_time(connection, room_id, sitting)
            row = (
                *(stamp(sitting.starts), stamp(sitting.ends), stamp(sitting.until), sitting.ending.value),
                *(clean(sitting.plan_uid), clean(sitting.title)),
                *(sitting.posts, sitting.people, sitting.questions, read_as, figures),
            )
            connection.execute(
                "INSERT INTO sittings (id, room_id, starts, ends, until, ending, plan_uid, title, posts, people, "
                "questions, read_as, figures) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET starts = excluded.starts, ends = excluded.ends, "
                "until = excluded.until, ending = excluded.ending, plan_uid = excluded.plan_uid, "
                "title = excluded.title, posts = excluded.posts, people = excluded.people, "
                "questions = excluded.questions, read_as = excluded.read_as, figures = excluded.figures",
                (kept or None, room_id, *row),
            )
            kept = kept or int(connection.execute("SELECT last_insert_rowid()").fetchone()[0])
            connection.execute("DELETE FROM sitting_posts WHERE sitting = ?", (kept,))
            connection.execute(
                "INSERT OR IGNORE INTO sitting_posts (sitting, post, number, is_probable) "
                "SELECT ?, sightings.post, member.value ->> 1, member.value ->> 2 FROM json_each(?) AS member "
                "CROSS JOIN posts ON posts.post_id = member.value ->> 0 "
                f"CROSS JOIN sightings ON sightings.post = posts.id {_VISIBLE}",
                (kept, _members(numbers), room_id, clean(seen_by)),
            )
            found = connection.execute("SELECT * FROM sittings WHERE id = ?", (kept,)).fetchone()
            return _sitting(found)

    def remove(self, ids: Iterable[int]) -> None:
        """These were none."""
        with self._database.write() as connection:
            connection.executemany("DELETE FROM sittings WHERE id = ?", [(one,) for one in ids])

    def read_as(self, room_id: int) -> Mapping[int, str]:
        """By the id of each sitting, what it was read from."""
        rows = self._database.read("SELECT id, read_as FROM sittings WHERE room_id = ?", (room_id,))
        return {row["id"]: row["read_as"] for row in rows}

    def having(self, post_ids: Iterable[str], room_id: int) -> dict[int, set[str]]:
        """By the id of each sitting of a room, those of these posts, or of their first versions, that belong to it."""
        rows = self._database.read(
            "WITH wanted AS (SELECT value FROM json_each(?)), found AS ("
            "SELECT value, posts.id FROM wanted CROSS JOIN posts ON posts.post_id = value UNION ALL "
            "SELECT value, posts.id FROM wanted CROSS JOIN posts "
            "ON posts.first_version = value AND posts.first_version <> '') "
            "SELECT sittings.id, found.value FROM found CROSS JOIN sitting_posts ON sitting_posts.post = found.id "
            "CROSS JOIN sittings ON sittings.id = sitting_posts.sitting WHERE sittings.room_id = ?",
            (join(post_ids), room_id),
        )
        having: dict[int, set[str]] = {}
        for row in rows:
            having.setdefault(row[0], set()).add(row[1])
        return having

    def all_figures(self, room_id: int) -> tuple[str, ...]:
        """What was put with the sittings of a room, the newest first."""
        rows = self._database.read(
            "SELECT figures FROM sittings WHERE room_id = ? AND figures <> '' ORDER BY starts DESC",
            (room_id,),
        )
        return tuple(str(row["figures"]) for row in rows)

    def wrote_before(
        self, author_ids: Iterable[str], room_id: int, at: datetime, *, seen_by: str
    ) -> frozenset[str]:
        """Those of these people who wrote something in the room before `at`."""
        rows = self._database.read(
            "SELECT wanted.value FROM json_each(?) AS wanted WHERE EXISTS (SELECT 1 FROM posts "
            "CROSS JOIN sightings ON sightings.post = posts.id "
            f"{_VISIBLE} AND posts.author_id = wanted.value AND posts.created_at < ? AND posts.repost_of = '')",
            (join(author_ids), room_id, clean(seen_by), stamp(at)),
        )
        return frozenset(str(row[0]) for row in rows)

    def posts(self, sitting_id: int, room_id: int, *, seen_by: str) -> tuple[Post, ...]:
        """All that belong to it, reposts too, oldest first."""
        rows = self._database.read(
            f"{SELECT} {_VISIBLE} AND sightings.post IN (SELECT post FROM sitting_posts WHERE sitting = ?)",
            (room_id, clean(seen_by), sitting_id),
        )
        return tuple(sorted(map(post_of, rows), key=lambda post: post.sort_key))

    def numbers(self, post_ids: Iterable[str], room_id: int) -> Mapping[str, Number]:
        """Of these posts of a room, those that stand under a question."""
        rows = self._database.read(
            "SELECT posts.post_id, sitting_posts.number, sitting_posts.is_probable FROM json_each(?) AS wanted "
            "CROSS JOIN posts ON posts.post_id = wanted.value "
            "CROSS JOIN sitting_posts ON sitting_posts.post = posts.id AND number IS NOT NULL "
            "CROSS JOIN sittings ON sittings.id = sitting_posts.sitting AND sittings.room_id = ?",
            (join(post_ids), room_id),
        )
        return {row["post_id"]: (row["number"], bool(row["is_probable"])) for row in rows}

    # --- what is there to be found ------------------------------------------------------------------------------

    def minutes(self, room_id: int, *, seen_by: str, since: datetime) -> dict[int, int]:
        """How many posts each minute (since 1970) has, from `since` on."""
        rows = self._database.read(
            f"SELECT created_at / {_MINUTE} AS minute, count(*) FROM sightings {_VISIBLE} AND created_at >= ? "
            "GROUP BY minute",
            (room_id, clean(seen_by), stamp(since)),
        )
        return {int(row[0]): int(row[1]) for row in rows}

    def count(self, post_ids: Iterable[str], room_id: int, since: datetime, *, seen_by: str) -> int:
        """How many of these are here, and were written from `since` on."""
        rows = self._database.read(
            "SELECT count(*) FROM json_each(?) AS wanted CROSS JOIN posts ON posts.post_id = wanted.value "
            f"CROSS JOIN sightings ON sightings.post = posts.id {_VISIBLE} AND sightings.created_at >= ?",
            (join(post_ids), room_id, clean(seen_by), stamp(since)),
        )
        return int(rows[0][0])

    def state(self, room_id: int, since: datetime, until: datetime, *, seen_by: str) -> str:
        """Another text for other posts between the two."""
        row = self._database.read(
            f"SELECT count(*), coalesce(sum(post), 0), coalesce(max(post), 0) FROM sightings {_VISIBLE} "
            "AND created_at >= ? AND created_at < ?",
            (room_id, clean(seen_by), stamp(since), stamp(until)),
        )[0]
        return f"{row[0]}.{row[1]}.{row[2]}"

    def between(self, room_id: int, since: datetime, until: datetime, *, seen_by: str) -> tuple[Post, ...]:
        """The posts from `since` on until before `until`, oldest first."""
        rows = self._database.read(
            f"{SELECT} {_VISIBLE} AND sightings.created_at >= ? AND sightings.created_at < ?",
            (room_id, clean(seen_by), stamp(since), stamp(until)),
        )
        return tuple(sorted(map(post_of, rows), key=lambda post: post.sort_key))

    def oldest(self, room_id: int, *, seen_by: str) -> datetime | None:
        """When the oldest post of a room was written; None where there is none."""
        rows = self._database.read(
            f"SELECT min(sightings.created_at) AS oldest FROM sightings {_VISIBLE}", (room_id, clean(seen_by))
        )
        return None if rows[0]["oldest"] is None else moment(rows[0]["oldest"])

    def lines(self, room_id: int, since: datetime, until: datetime, *, seen_by: str) -> list[sqlite3.Row]:
        """post_id, text, reply_to and repost_of of the posts between the two, oldest first."""
        return self._database.read(
            "SELECT posts.post_id, posts.text, posts.reply_to, posts.repost_of FROM sightings "
            f"CROSS JOIN posts ON posts.id = sightings.post {_VISIBLE} "
            "AND sightings.created_at >= ? AND sightings.created_at < ? ORDER BY sightings.created_at",
            (room_id, clean(seen_by), stamp(since), stamp(until)),
        )

    def list(self, room_id: int) -> tuple[Sitting, ...]:
        """All of a room, newest first."""
        rows = self._database.read(
            "SELECT * FROM sittings WHERE room_id = ? ORDER BY starts DESC, id DESC", (room_id,)
        )
        return tuple(map(_sitting, rows))


def _at_its_time(connection: sqlite3.Connection, room_id: int, sitting: Sitting) -> int:
    """The id of the sitting that is kept there; 0 where none is."""
    found = connection.execute(
        "SELECT id FROM sittings WHERE room_id = ? AND starts < ? AND ends > ?",
        (room_id, stamp(sitting.ends), stamp(sitting.starts)),
    ).fetchone()
    return 0 if found is None else int(found["id"])


def _members(numbers: Mapping[str, Number]) -> str:
    return json.dumps(
        [[clean(post_id), number, int(probable)] for post_id, (number, probable) in numbers.items()]
    )


def _sitting(row: sqlite3.Row) -> Sitting:
    return Sitting(
        moment(row["starts"]),
        moment(row["ends"]),
        moment(row["until"]),
        Ending(row["ending"]),
        row["plan_uid"],
        row["title"],
        row["posts"],
        row["people"],
        row["questions"],
        row["id"],
        _late(row["figures"]),
    )


def _late(figures: str) -> int:
    """Beside what later chats are compared with; 0 where that was not written down."""
    try:
        return int(json.loads(figures)["late"])
    except (ValueError, KeyError, TypeError):
        return 0
