"""A chat is live while its plan says so, or while somebody may still answer what was asked."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.live import is_live
from desktop.core.plan import Plan
from desktop.core.post import Author
from desktop.core.question import Question, Questions

START = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)
PLAN = Plan.of(START, 60)


def asked(*, is_over: bool = False, is_asked: bool = True) -> Questions:
    one = Question(1, "Why?", "1", Author("i", "ines", "Ines Holt"), START, is_asked=is_asked)
    return Questions((one,), 1, is_over=is_over)


@pytest.mark.parametrize(
    ("questions", "plan", "minutes", "live"),
    [
        (Questions(), PLAN, -1, False),
        (Questions(), PLAN, 0, True),
        (Questions(), PLAN, 60, False),
        (Questions(), None, 5, False),
        (asked(), None, 59, True),
        (asked(), None, 60, False),
        (asked(), PLAN, 75, False),
        (asked(is_asked=False), None, 5, False),
        (asked(is_over=True), PLAN, 50, False),
    ],
)
def test_when_a_chat_is_live(questions: Questions, plan: Plan | None, minutes: int, live: bool) -> None:
    assert is_live(questions, plan, START + timedelta(minutes=minutes)) is live
