"""Reminders come at their times, each once; what was missed says where the chat is now."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.chat_plan import ChatPlan
from desktop.core.errors import BadInput
from desktop.core.reminders import BEFORE, due_reminder, next_due

PLAN = ChatPlan("u-1", "critlib", datetime(2026, 11, 26, 18, 30), "Europe/Berlin", topic="Doors", room_id=7)
START = datetime(2026, 11, 26, 17, 30, tzinfo=UTC)
LONG_AGO = START - timedelta(days=30)
DAY, HOUR, MINUTES = BEFORE


def told_at(plan: ChatPlan, first: datetime, last: datetime, every: timedelta) -> list[datetime]:
    """When somebody is told who has Parley open all the time."""
    until, now, told = first, first, []
    while now <= last:
        if (found := due_reminder(plan, until, now)) is not None:
            told.append(found.due)
            until = now
        now += every
    return told


def test_a_chat_is_told_of_a_day_an_hour_and_five_minutes_before_each_once() -> None:
    told = told_at(PLAN, START - timedelta(days=2), START + timedelta(days=1), timedelta(minutes=5))
    assert told == [START - DAY, START - HOUR, START - MINUTES]


def test_a_chat_that_comes_again_is_told_of_each_time_by_the_clock_on_its_wall() -> None:
    weekly = replace(PLAN, starts=datetime(2026, 10, 22, 18, 30), rule="FREQ=WEEKLY")
    told = told_at(
        weekly,
        datetime(2026, 10, 21, tzinfo=UTC),
        datetime(2026, 10, 30, tzinfo=UTC),
        timedelta(minutes=5),
    )
    summer, winter = (
        datetime(2026, 10, 22, 16, 30, tzinfo=UTC),
        datetime(2026, 10, 29, 17, 30, tzinfo=UTC),
    )
    assert told == [start - before for start in (summer, winter) for before in BEFORE]


def test_of_several_that_were_missed_one_is_told_and_it_says_when_the_chat_is() -> None:
    found = due_reminder(PLAN, LONG_AGO, START - timedelta(minutes=20))
    assert found is not None
    assert (found.due, found.start, found.room_id, found.about) == (START - HOUR, START, 7, "Doors")


def test_a_chat_that_was_missed_is_told_for_a_week() -> None:
    late = due_reminder(PLAN, LONG_AGO, START + timedelta(days=2))
    assert late is not None
    assert late.is_over(START + timedelta(days=2))
    assert due_reminder(PLAN, LONG_AGO, START + timedelta(days=8)) is None


def test_the_next_chat_counts_before_one_that_is_over() -> None:
    weekly = replace(PLAN, rule="FREQ=WEEKLY")
    found = due_reminder(weekly, LONG_AGO, START + timedelta(days=6, hours=2))
    assert found is not None
    assert found.start == START + timedelta(days=7)


def test_a_chat_that_is_moved_is_told_of_at_its_new_times_and_at_no_time_that_went_by() -> None:
    told_day = START - DAY
    later = PLAN.changed(starts=PLAN.starts + timedelta(hours=3))
    assert due_reminder(later, told_day, told_day + timedelta(hours=1)) is None
    again = due_reminder(later, told_day, told_day + timedelta(hours=3))
    assert again is not None
    assert again.start == START + timedelta(hours=3)
    sooner = PLAN.changed(starts=PLAN.starts - timedelta(hours=3))
    assert due_reminder(sooner, told_day, told_day + timedelta(minutes=1)) is None


def test_a_cancelled_chat_is_told_of_by_nobody() -> None:
    off = replace(PLAN, is_cancelled=True)
    assert due_reminder(off, LONG_AGO, START - MINUTES) is None
    assert next_due(off, LONG_AGO) is None


def test_who_is_in_a_daily_chat_is_not_told_of_tomorrow() -> None:
    daily = replace(PLAN, rule="FREQ=DAILY")
    told = told_at(daily, START - timedelta(hours=2), START + timedelta(hours=2), timedelta(minutes=1))
    assert told == [START - HOUR, START - MINUTES]


def test_the_next_time_to_tell_is_known() -> None:
    assert next_due(PLAN, LONG_AGO) == START - DAY
    assert next_due(PLAN, START - DAY) == START - HOUR
    assert next_due(PLAN, START - MINUTES) is None
    daily = replace(PLAN, rule="FREQ=DAILY")
    assert next_due(daily, START - MINUTES) == START  # a day before the next


def test_a_zone_that_is_none_is_said_to_whoever_asks() -> None:
    with pytest.raises(BadInput):
        due_reminder(replace(PLAN, zone="Europe/Nowhere"), LONG_AGO, START)
