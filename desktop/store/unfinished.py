"""Unfinished: what a person is writing in a room's forms, until the form is done with: nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from desktop.store.column import clean, stamp
from desktop.store.database import Database

BESIDE = " besides"
"""How a place ends that has, as a JSON object, what was chosen beside a form's words; "attachments" are pictures of
this database, so it is of no use in another one."""


class Unfinished:
    """One text for each place, which is any name for a form and what it is about: "correct:" and a cue's id.

    `clock` gives aware UTC times. Raises StoreTrouble.
    """

    def __init__(self, database: Database, *, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def get(self, room_id: int, place: str) -> str:
        """Empty where nothing is."""
        rows = self._database.read(
            "SELECT words FROM unfinished WHERE room_id = ? AND place = ?", (room_id, place)
        )
        return str(rows[0]["words"]) if rows else ""

    def keep(self, room_id: int, place: str, words: str) -> None:
        """Call it when typing pauses, not on every key. Empty words are gone."""
        with self._database.write() as connection:
            if words.strip():
                connection.execute(
                    "INSERT OR REPLACE INTO unfinished (room_id, place, words, changed_at) VALUES (?, ?, ?, ?)",
                    (room_id, place, clean(words), stamp(self._clock())),
                )
            else:
                connection.execute("DELETE FROM unfinished WHERE room_id = ? AND place = ?", (room_id, place))
