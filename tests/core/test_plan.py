"""A plan says what is to be asked now, and gives way to what was asked."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop.core.errors import BadInput
from desktop.core.plan import Plan, Planned
from desktop.core.post import Author
from desktop.core.question import Question, Questions

START = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
PLAN = Plan.of(START, 60, [Planned(2, "Who decides?", 20), Planned(1, "What keeps you here?", 5)])


@pytest.mark.parametrize(
    ("minute", "current", "following"),
    [
        (-1, None, 1),
        (0, None, 1),
        (4, None, 1),
        (5, 1, 2),
        (19, 1, 2),
        (20, 2, None),
        (59, 2, None),
        (60, None, None),
    ],
)
def test_the_plan_follows_the_clock(minute: int, current: int | None, following: int | None) -> None:
    now = START + timedelta(minutes=minute)
    on, after = PLAN.current(now), PLAN.following(now)
    assert (on and on.number, after and after.number) == (current, following)
    assert PLAN.is_over(now) is (minute >= 60)


def test_while_nothing_was_asked_the_questions_are_the_planned_ones() -> None:
    planned = Questions().or_planned(PLAN, START + timedelta(minutes=21))
    assert [(one.number, one.text, one.planned, one.is_asked) for one in planned.by_number] == [
        (1, "What keeps you here?", True, False),
        (2, "Who decides?", True, False),
    ]
    assert planned.current_number == 2
    assert not planned.is_over
    assert Questions().or_planned(PLAN, START + timedelta(hours=2)).is_over


def test_what_a_host_asked_outranks_the_plan() -> None:
    asked = Question(1, "Something else", "100", Author("u-ines", "ines", "Ines Holt"), START)
    questions = Questions((asked,), current_number=1)
    assert questions.or_planned(PLAN, START + timedelta(minutes=30)) is questions


def test_a_start_in_any_zone_is_one_moment() -> None:
    there = timezone(timedelta(hours=5, minutes=45))
    assert Plan.of(START.astimezone(there).replace(microsecond=7)) == Plan.of(START)


@pytest.mark.parametrize(
    ("start", "minutes", "questions"),
    [
        (START, 0, []),
        (START, 10**6, []),
        (datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))), 60, []),
        (datetime(1970, 1, 1, tzinfo=UTC), 60, []),
        (START, 60, [Planned(1, "Why?", 60)]),
        (START, 60, [Planned(1, "Why?", -1)]),
        (START, 60, [Planned(0, "Why?", 5)]),
        (START, 60, [Planned(1, "", 5)]),
        (START, 60, [Planned(1, "Why?", 5), Planned(1, "How?", 9)]),
        (START, 600, [Planned(number, "Why?", number) for number in range(1, 52)]),
    ],
)
def test_what_no_chat_can_be_is_refused(start: datetime, minutes: int, questions: list[Planned]) -> None:
    with pytest.raises(BadInput):
        Plan.of(start, minutes, questions)
