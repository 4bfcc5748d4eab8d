"""Drafts: what a person is typing, one for each room, so that no ending of the program loses it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from desktop.core.draft import Draft
from desktop.store.column import clean, stamp
from desktop.store.database import Database


class Drafts:
    """`clock` gives aware UTC times. Raises StoreTrouble."""

    def __init__(self, database: Database, *, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def get(self, room_id: int) -> Draft:
        """What was typed last in this room; an empty draft where nothing was."""
        rows = self._database.read("SELECT * FROM drafts WHERE room_id = ?", (room_id,))
        if not rows:
            return Draft()
        row = rows[0]
        return Draft(row["body"], row["number"], bool(row["locked"]), bool(row["with_hashtag"]))

    def keep(self, room_id: int, draft: Draft) -> None:
        """A synced transaction: call it when typing pauses, not on every key."""
        with self._database.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO drafts (room_id, body, number, locked, with_hashtag, changed_at) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (
                    room_id,
                    clean(draft.body),
                    draft.number,
                    draft.locked,
                    draft.with_hashtag,
                    stamp(self._clock()),
                ),
            )
