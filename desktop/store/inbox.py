"""Inbox: the posts of a room that somebody has to see to, kept over restarts and from one chat to the next."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from desktop.core.account import Account
from desktop.core.inquiry import Inquiry, InquiryState, in_order
from desktop.core.post import Author
from desktop.store.column import clean, moment, moment_or_none, stamp, stamp_or_none
from desktop.store.database import Database

_NEWEST = (
    "SELECT posts.post_id FROM posts JOIN rooms ON rooms.origin = posts.origin WHERE rooms.id = inbox.room_id AND "
    "(posts.post_id = inbox.post_id OR (posts.first_version <> '' AND posts.first_version = inbox.post_id)) "
    "ORDER BY length(posts.post_id) DESC, posts.post_id DESC LIMIT 1"
)
_COLUMNS = (
    *("room_id", "post_id", "asker_id", "asker_username", "asker_name", "asked_at", "added_at"),
    *("state", "person", "note", "answer", "handed_at", "escalated_at", "answered_at"),
    *("is_withheld", "cue_id", "is_told"),
)


class Inbox:
    """Raises StoreTrouble."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self, room_id: int) -> tuple[Inquiry, ...]:
        """In the order of `core.inquiry.in_order`; in states that this Parley does not know they are open."""
        rows = self._database.read(
            f"SELECT *, ({_NEWEST}) AS shown_id FROM inbox WHERE room_id = ?", (room_id,)
        )
        return in_order(_inquiry(row) for row in rows)

    def get(self, room_id: int, post_id: str) -> Inquiry | None:
        """By the id of any version that this computer has."""
        rows = self._database.read(
            f"SELECT *, ({_NEWEST}) AS shown_id FROM inbox WHERE room_id = ? AND (post_id = ? OR post_id = "
            "(SELECT posts.first_version FROM posts JOIN rooms ON rooms.origin = posts.origin "
            "WHERE rooms.id = ? AND posts.post_id = ? AND posts.first_version <> ''))",
            (room_id, clean(post_id), room_id, clean(post_id)),
        )
        return _inquiry(rows[0]) if rows else None

    def said_since(
        self, room_id: int, account: Account | None, since: datetime
    ) -> tuple[tuple[datetime, str], ...]:
        """What has gone out of this room since then, and what `account` posted anywhere, each with when; the oldest
        first."""
        at = stamp(since)
        rows = self._database.read(
            "SELECT changed_at AS at, text FROM outbox WHERE room_id = ? AND kind = 'post' "
            "AND state IN ('sent', 'settled') AND created_at >= ? "
            "UNION ALL SELECT created_at AS at, text FROM posts WHERE author_id = ? AND origin = "
            "(SELECT origin FROM rooms WHERE id = ?) AND created_at >= ? ORDER BY at",
            (room_id, at, "" if account is None else account.id, room_id, at),
        )
        return tuple((moment(row["at"]), row["text"]) for row in rows)

    def put(self, room_id: int, inquiry: Inquiry) -> None:
        """Keep it, in place of what was kept of the same post."""
        values = (
            *(room_id, clean(inquiry.post_id)),
            *(clean(word) for word in (inquiry.asker.id, inquiry.asker.username, inquiry.asker.name)),
            *(stamp(inquiry.asked_at), stamp(inquiry.added_at), inquiry.state.value),
            *(clean(word) for word in (inquiry.person, inquiry.note, inquiry.answer)),
            *map(stamp_or_none, (inquiry.handed_at, inquiry.escalated_at, inquiry.answered_at)),
            *(int(inquiry.is_withheld), clean(inquiry.cue_id), int(inquiry.is_told)),
        )
        marks = ", ".join("?" * len(_COLUMNS))
        with self._database.write() as connection:
            connection.execute(
                f"INSERT OR REPLACE INTO inbox ({', '.join(_COLUMNS)}) VALUES ({marks})", values
            )

    def remove(self, room_id: int, post_id: str) -> None:
        with self._database.write() as connection:
            connection.execute(
                "DELETE FROM inbox WHERE room_id = ? AND post_id = ?", (room_id, clean(post_id))
            )


def _inquiry(row: sqlite3.Row) -> Inquiry:
    known = {state.value for state in InquiryState}
    return Inquiry(
        row["post_id"],
        Author(row["asker_id"], row["asker_username"], row["asker_name"]),
        moment(row["asked_at"]),
        moment(row["added_at"]),
        InquiryState(row["state"]) if row["state"] in known else InquiryState.OPEN,
        row["person"],
        row["note"],
        row["answer"],
        moment_or_none(row["handed_at"]),
        moment_or_none(row["escalated_at"]),
        moment_or_none(row["answered_at"]),
        bool(row["is_withheld"]),
        row["cue_id"],
        bool(row["is_told"]),
        row["shown_id"] or "",
    )
