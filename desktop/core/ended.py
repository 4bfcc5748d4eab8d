"""Ended: whether the chat of a room is over, so that a recap of it is offered, and for how long it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.core.catch_up import ALIVE, first_question
from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.plan import Plan
from desktop.core.question import Questions

QUIET = timedelta(minutes=15)
"""After its planned end a chat that nobody closed is over once it was quiet for so long (issue 8)."""
STRAGGLERS = 2
"""Posts within that time that are late answers and farewells, and no chat that goes on."""
EARLY = timedelta(minutes=10)
"""People come and say hello before a chat begins."""
OFFERED = timedelta(days=2)
"""How long after its end a chat's recap is offered: that of an older one waits in the archive."""


@dataclass(frozen=True, slots=True)
class Ended:
    """A chat that is over. `key` tells it from the room's others; `since` is when it began, with those who came
    early (UTC)."""

    key: str
    since: datetime


def ended(
    questions: Questions, plan: Plan | None, now: datetime, said_since: Callable[[datetime], int]
) -> Ended | None:
    """The chat that ended last in a room; None while it is on, where there was none, and once it is long past.

    It is over where its host closed it, or where it was quiet for 15 minutes after its planned end; one of which no end
    is known, where nobody has said much for two hours. `questions` are what was asked, not the plan's; `said_since`
    counts the room's posts after a moment.
    """
    last, newest = questions.until, max((one.asked_at for one in questions.by_number), default=None)
    if last is None or now - last > OFFERED:
        return None
    if not questions.is_over:
        planned = plan is not None and _began(plan, last)
        if plan is not None and planned:
            newest, quiet = max(newest or plan.end, plan.end), QUIET
        else:
            quiet = ALIVE
        if newest is None or newest > now - quiet or said_since(now - quiet) > STRAGGLERS:
            return None
    since, first = chat_since(questions, plan), first_question(questions)
    if since is None:
        return None
    is_its = first is not None and first.asked_at >= since
    return Ended(first.post_id if first is not None and is_its else since.isoformat(), since)


def is_dismissed(chat: Ended, marked: Marked) -> bool:
    return marked.has(MarkKind.RECAP, chat.key)


def dismissed(chat: Ended) -> Mark:
    """The mark of somebody who wants no recap of this chat offered any more."""
    return Mark(MarkKind.RECAP, chat.key)


def chat_since(questions: Questions, plan: Plan | None) -> datetime | None:
    """When the newest chat of a room began, with those who came early; None where nobody knows."""
    first = first_question(questions)
    asked = None if first is None else first.asked_at
    until = questions.until
    begun = plan if plan is not None and until is not None and _began(plan, until) else None
    if begun is not None and (asked is None or asked < begun.end):
        is_its = asked is not None and asked >= begun.start - EARLY
        asked = min(asked, begun.start) if is_its and asked is not None else begun.start
    return None if asked is None else asked - EARLY


def _began(plan: Plan, last: datetime) -> bool:
    """Whether anything was said in this chat, where `last` is when the room's newest post was written."""
    return last >= plan.start - EARLY
