"""Cursor: how far a room's search was read, and between which posts it was not, so that nothing is read twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime


def age(post_id: str) -> tuple[int, str]:
    """Ids are snowflakes: the longer, then the lexically larger, is the later."""
    return (len(post_id), post_id)


@dataclass(frozen=True, slots=True)
class Gap:
    """Posts newer than `since_id` (empty: than a start that goes with it) and older than `until_id`."""

    since_id: str
    until_id: str

    @property
    def is_open(self) -> bool:
        return age(self.since_id) < age(self.until_id)


@dataclass(frozen=True, slots=True)
class Cursor:
    """All posts since `start` up to `newest` were read, but for those in `gaps` (newest first).

    `start` and `looked_at` (the last look that was answered) are by this computer's clock.
    """

    start: datetime
    looked_at: datetime
    newest: str = ""
    gaps: tuple[Gap, ...] = ()

    def ahead(self, newest_id: str, oldest_id: str, *, older: bool) -> Cursor:
        """After a page of what is newer than `newest`; `older` says that more lies between that and the page."""
        if age(newest_id) <= age(self.newest):
            return self
        gap = Gap(self.newest, oldest_id)
        gaps = (gap, *self.gaps) if older and gap.is_open else self.gaps
        return replace(self, newest=newest_id, gaps=gaps)

    def filled(self, gap: Gap, oldest_id: str, *, older: bool) -> Cursor:
        """After a page of `gap`. A page that leads nowhere closes it: it would be read for ever."""
        rest = Gap(gap.since_id, oldest_id)
        goes_on = older and rest.is_open and age(oldest_id) < age(gap.until_id)
        gaps = [rest if one == gap else one for one in self.gaps if one != gap or goes_on]
        return replace(self, gaps=tuple(gaps))

    def streamed(self, post_ids: Iterable[str], *, joins: bool) -> Cursor:
        """After posts that a stream brought. Where it `joins` there may be others between `newest` and its first."""
        newest = age(self.newest)
        new = [one for one in map(age, post_ids) if one > newest]
        if not new:
            return self
        gap = Gap(self.newest, min(new)[1])
        return replace(self, newest=max(new)[1], gaps=(gap, *self.gaps) if joins else self.gaps)
