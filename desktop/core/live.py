"""Live: whether a chat is going on, when who hosts it has no minute to spare."""

from __future__ import annotations

from datetime import datetime, timedelta

from desktop.core.plan import Plan
from desktop.core.question import Questions

HOUR = timedelta(hours=1)
"""The longest that people wait for the next question: after the last one a chat goes on that long at most."""


def is_live(questions: Questions, plan: Plan | None, now: datetime) -> bool:
    """Between the plan's start and end, or within the hour after a question was asked; not after the closing."""
    if questions.is_over:
        return False
    if plan is not None and plan.start <= now < plan.end:
        return True
    asked = [question.asked_at for question in questions.by_number if question.is_asked]
    return bool(asked) and now - max(asked) < HOUR
