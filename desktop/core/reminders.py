"""Reminders: when somebody is told of a planned chat before it begins, each time once, and what is told too late."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.core.chat_plan import ChatPlan

BEFORE = (timedelta(days=1), timedelta(hours=1), timedelta(minutes=5))
"""A chat's start: at each of these somebody is told."""
STALE = timedelta(days=7)
"""What was missed is told for so long after it was due."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """What is told at `due` of the chat that begins at `start` (both UTC)."""

    uid: str
    room_id: int
    hashtag: str
    about: str
    start: datetime
    end: datetime
    due: datetime

    def is_over(self, now: datetime) -> bool:
        return now >= self.end


def due_reminder(plan: ChatPlan, told_until: datetime, now: datetime) -> Reminder | None:
    """What is to be told of a plan at `now`, where everything that was due up to `told_until` was told or had no need
    to be; None for nothing. All in UTC.

    So a chat that is moved is told of anew at its new times, and never again at one that went by. Of several that are
    due the one counts that is nearest to the chat; a chat that is ahead or on counts before one that is over. Raises
    BadInput where zone or rule of the plan are none.
    """
    if plan.is_cancelled:
        return None
    since = max(told_until, now - STALE)
    starts = plan.occurrences(since - plan.length, now + BEFORE[0] + timedelta(seconds=1))
    found = [
        _reminder(plan, start, due)
        for start in starts
        for due in (start - before for before in BEFORE)
        if since < due <= now and not _is_on(plan, starts, due)
    ]
    ahead = [one for one in found if not one.is_over(now)]
    first = min((one.start for one in ahead), default=max((one.start for one in found), default=None))
    return max((one for one in found if one.start == first), key=lambda one: one.due, default=None)


def next_due(plan: ChatPlan, now: datetime) -> datetime | None:
    """When somebody is to be told of the plan after `now`; None where nothing is known to come. Raises BadInput."""
    start = None if plan.is_cancelled else plan.start(now)
    if start is None:
        return None
    starts = [start, *filter(None, [plan.start(start + plan.length)])]
    return min((at - before for at in starts for before in BEFORE if at - before > now), default=None)


def _is_on(plan: ChatPlan, starts: tuple[datetime, ...], moment: datetime) -> bool:
    """Whoever is in the chat knows of its next day."""
    return any(start <= moment < start + plan.length for start in starts)


def _reminder(plan: ChatPlan, start: datetime, due: datetime) -> Reminder:
    about = plan.title or plan.topic
    return Reminder(plan.uid, plan.room_id, plan.hashtag, about, start, start + plan.length, due)
