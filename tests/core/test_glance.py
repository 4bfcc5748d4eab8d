"""How busy a room is, and when answers are dying down."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.core.glance import Glance, Minute, is_dying_down

START = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)


def minutes(*answers: int) -> tuple[Minute, ...]:
    """From the first minute of Q3 on; minutes in which nothing was said are missing."""
    return tuple(
        Minute(START + timedelta(minutes=place), count + 1, ((3, count),))
        for place, count in enumerate(answers)
        if count
    )


def dying(*answers: int, after: float) -> bool:
    return is_dying_down(minutes(*answers), 3, START, START + timedelta(minutes=after))


def test_answers_die_down_once_they_are_a_fourth_of_their_busiest() -> None:
    assert dying(1, 4, 5, 3, 1, 1, after=6)
    assert not dying(1, 4, 5, 3, 2, 2, after=6)


def test_a_question_has_its_time_and_few_answers_cannot_die_down() -> None:
    assert not dying(8, 8, 0, 0, after=3.9)
    assert not dying(1, 1, 1, 0, 0, 0, after=6)


def test_the_minute_that_goes_on_does_not_count_yet() -> None:
    assert not dying(1, 4, 5, 4, 4, after=5.1)


def test_the_pace_is_that_of_the_last_five_whole_minutes() -> None:
    glance = Glance(minutes=minutes(4, 4, 4, 4, 4, 99))
    assert glance.pace(START + timedelta(minutes=5, seconds=30)) == 5
    assert glance.pace(START + timedelta(hours=1)) == 0
