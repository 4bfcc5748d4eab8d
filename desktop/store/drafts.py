"""Drafts: what a person is typing, one for each room, so that no ending of the program loses it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import datetime

from desktop.core.draft import Draft
from desktop.store.column import clean, numbers, stamp
from desktop.store.database import Database

_NONE = -1
"""Stands for no number: a key cannot be NULL."""


class Drafts:
    """`clock` gives aware UTC times. Raises StoreTrouble."""

    def __init__(self, database: Database, *, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def get(self, room_id: int) -> Draft:
        """What was typed last in this room; an empty draft where nothing was."""
        rows = self._database.read(
            "SELECT * FROM drafts WHERE room_id = ? ORDER BY changed_at DESC LIMIT 1", (room_id,)
        )
        return _draft(rows[0]) if rows else Draft()

    def keep(self, room_id: int, draft: Draft) -> None:
        """A synced transaction: call it when typing pauses, not on every key."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM drafts WHERE room_id = ?", (room_id,))
            connection.execute(
                "INSERT INTO drafts (room_id, number, body, locked, with_hashtag, attachments, changed_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    room_id,
                    _NONE if draft.number is None else draft.number,
                    clean(draft.body),
                    draft.locked,
                    draft.with_hashtag,
                    json.dumps(draft.attachments),
                    stamp(self._clock()),
                ),
            )


def _draft(row: sqlite3.Row) -> Draft:
    return Draft(
        row["body"],
        None if row["number"] == _NONE else row["number"],
        bool(row["locked"]),
        bool(row["with_hashtag"]),
        attachments=numbers(row["attachments"]),
    )
