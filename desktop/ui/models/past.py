"""Past: the store's timeline as it stood at a moment of long ago; what was said later is not there"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from desktop.core.account import Account
from desktop.core.head import Head
from desktop.core.room import Room
from desktop.core.timeline import Row
from desktop.store.column import stamp
from desktop.ui.models.pages import Timeline


class PastTimeline:
    """A TimelineModel of it begins at `until` (UTC), however long the room went on. Nothing is on its way there."""

    def __init__(self, timeline: Timeline, until: datetime) -> None:
        self._timeline, self._end = timeline, stamp(until) + 1

    def heads(
        self, room: Room, account: Account | None, *, before: Head | None = None, limit: int = 200
    ) -> tuple[Head, ...]:
        begin = before or Head("", self._end, "", "", 0)
        return self._timeline.heads(room, account, before=begin, limit=limit)

    def heads_of(self, room: Room, account: Account | None, post_ids: Iterable[str]) -> tuple[Head, ...]:
        return self._by_then(self._timeline.heads_of(room, account, post_ids))

    def heads_by(
        self, room: Room, account: Account | None, handles: Iterable[str], since: int
    ) -> tuple[Head, ...]:
        return self._by_then(self._timeline.heads_by(room, account, handles, since))

    def heads_holding(
        self, room: Room, account: Account | None, words: Iterable[str], since: int
    ) -> tuple[Head, ...]:
        return self._by_then(self._timeline.heads_holding(room, account, words, since))

    def rows(self, room: Room, account: Account | None, post_ids: Iterable[str]) -> tuple[Row, ...]:
        return self._timeline.rows(room, account, post_ids)

    def pending(self, room: Room, account: Account | None) -> tuple[Row, ...]:
        return ()

    def _by_then(self, heads: tuple[Head, ...]) -> tuple[Head, ...]:
        return tuple(head for head in heads if head.at < self._end)
