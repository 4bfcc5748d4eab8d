"""OverdueNews: says once of each post that its time went by, wherever it waits, and takes no keyboard for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from desktop.core.errors import StoreTrouble
from desktop.core.outbox import Entry
from desktop.ui.translate import counted, tr
from desktop.ui.words import clock_words


class OverdueNews:
    """`overdue` gives what waits for a word in all rooms, `hashtag` a room's by its id; `tell` shows a sentence."""

    def __init__(
        self,
        overdue: Callable[[], Sequence[Entry]],
        hashtag: Callable[[int], str],
        tell: Callable[[str], None],
        clock: Callable[[], datetime],
    ) -> None:
        self._overdue, self._hashtag, self._tell, self._clock = overdue, hashtag, tell, clock
        self._told: frozenset[int] = frozenset()

    def look(self) -> None:
        """At the start, and when something in the outbox changed."""
        try:
            found = self._overdue()
        except StoreTrouble:
            return  # whoever asks the store for more says so
        new = [entry for entry in found if entry.id not in self._told]
        self._told = frozenset(entry.id for entry in found)
        if new:
            self._tell(self._words(new))

    def _words(self, new: Sequence[Entry]) -> str:
        rooms = ", ".join(dict.fromkeys(f"#{self._hashtag(entry.room_id)}" for entry in new))
        if len(new) > 1:
            return counted(
                "%n post did not go out in time. It waits for your word in %1.",
                "%n posts did not go out in time. They wait for your word in %1.",
                len(new),
                rooms,
            )
        at = new[0].timed_for
        if at is None:
            return tr("A post did not go out in time. It waits for your word in %1.", rooms)
        return tr(
            "A post was to go out at %1. It waits for your word in %2.", clock_words(at, self._clock()), rooms
        )
