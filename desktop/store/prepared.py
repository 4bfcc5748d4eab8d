"""Prepared: answers that were written before the chat, one for each number, until they were sent."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime

from desktop.core.draft import Draft
from desktop.store.column import clean, stamp
from desktop.store.database import Database

_WORD = re.compile(r"\w+")


class Prepared:
    """`clock` gives aware UTC times. Raises StoreTrouble."""

    def __init__(self, database: Database, *, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def all(self, room_id: int) -> Mapping[int, str]:
        """By number."""
        rows = self._database.read(
            "SELECT number, body FROM prepared WHERE room_id = ? ORDER BY number", (room_id,)
        )
        return {row["number"]: row["body"] for row in rows}

    def keep(self, room_id: int, number: int, body: str) -> None:
        """An empty one is gone."""
        with self._database.write() as connection:
            if body.strip():
                connection.execute(
                    "INSERT OR REPLACE INTO prepared (room_id, number, body, changed_at) VALUES (?, ?, ?, ?)",
                    (room_id, number, clean(body), stamp(self._clock())),
                )
            else:
                connection.execute("DELETE FROM prepared WHERE room_id = ? AND number = ?", (room_id, number))

    def sent(self, room_id: int, draft: Draft) -> None:
        """The one of this number is gone where `draft` says it: most of its words. Another answer leaves it there."""
        if draft.number is None:
            return
        words, said = _words(self.all(room_id).get(draft.number, "")), _words(draft.body)
        if words and 2 * len(words & said) > len(words):
            self.keep(room_id, draft.number, "")


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))
