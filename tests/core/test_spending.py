"""What a day cost, what a chat will have cost, and when a room slows down and stops."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from desktop.core.plan import Plan
from desktop.core.prices import Billed
from desktop.core.spending import (
    CHAT,
    Bill,
    ChatTime,
    Leave,
    allowance,
    chat_time,
    day_end,
    day_of,
    forecast,
    posts_for,
    reached_in,
)

NOW = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)
TEN = Decimal(10)


def test_a_day_costs_what_the_table_says_and_authors_are_told_apart() -> None:
    bill = Bill({Billed.POST_READ: 1000, Billed.INCLUDED_AUTHOR: 200, Billed.POST_CREATE_WITH_URL: 1})
    assert (bill.usd, bill.usd_with_unsure, bill.usd_reading) == (
        Decimal("5.200"),
        Decimal("7.200"),
        Decimal("5.000"),
    )
    both = bill + Bill({Billed.REPOST: 2, Billed.POST_READ: 1})
    assert (both.posts_read, both.posts_written) == (1001, 3)


def test_a_chat_is_forecast_from_its_pace_and_what_is_left_of_its_hour() -> None:
    chat = ChatTime(NOW - timedelta(minutes=20))
    assert forecast(Decimal("1.00"), 10.0, chat, NOW) == Decimal("3.00")  # 40 minutes of 10 posts more
    assert forecast(Decimal("1.00"), 0.0, chat, NOW) == Decimal("1.00")
    assert forecast(Decimal("5.00"), 10.0, ChatTime(NOW - CHAT), NOW) == Decimal("5.00")


def test_a_chat_begins_with_its_first_question_and_not_with_last_weeks() -> None:
    opened = NOW - timedelta(minutes=10)
    last_week, first, second = NOW - timedelta(days=7), NOW - timedelta(minutes=25), NOW
    assert chat_time(opened, [second, last_week, first]) == ChatTime(first)
    assert chat_time(opened, [last_week]) == ChatTime(opened)


def test_a_plan_says_when_a_chat_is_and_how_long_until_it_is_over() -> None:
    plan = Plan.of(NOW + timedelta(minutes=10), 30)
    planned = ChatTime(plan.start, timedelta(minutes=30))
    assert chat_time(NOW, [NOW], plan) == planned
    assert forecast(Decimal(0), 10.0, planned, NOW) == Decimal("1.50"), (
        "it lasts no longer for beginning later"
    )
    assert chat_time(plan.end, [], plan) == ChatTime(plan.end)


@pytest.mark.parametrize(
    ("spent", "pace", "leave"),
    [
        ("1.00", 20.0, Leave.FREE),
        ("8.99", 0.0, Leave.FREE),  # near it, and nothing comes
        ("8.99", 20.3, Leave.WARNED),  # 202 posts to go: just under ten minutes
        ("8.99", 20.1, Leave.FREE),  # just over ten
        ("9.00", 0.0, Leave.SLOW),
        ("7.00", 200.0, Leave.SLOW),  # 600 posts to go: three minutes
        ("9.99", 1.0, Leave.SLOW),
        ("10.00", 0.0, Leave.STOPPED),
        ("12.00", 50.0, Leave.STOPPED),
    ],
)
def test_a_room_is_warned_ten_minutes_ahead_slows_close_to_the_cap_and_stops_at_it(
    spent: str, pace: float, leave: Leave
) -> None:
    allowed = allowance(Decimal(spent), TEN, pace, NOW)
    assert (allowed.leave, allowed.until) == (leave, datetime(2026, 11, 22, tzinfo=UTC))
    assert allowance(Decimal(spent), Decimal(0), pace, NOW).leave is Leave.FREE, "0 is no cap"


def test_the_time_left_and_the_posts_left_are_those_of_the_cap() -> None:
    assert reached_in(Decimal("9.00"), TEN, 25.0) == timedelta(minutes=8)
    assert reached_in(Decimal("9.00"), TEN, 0.0) is None
    assert reached_in(Decimal("9.00"), TEN, 0.01) is None, "tomorrow is another day"
    assert posts_for(TEN) == 2000


def test_days_are_days_in_utc() -> None:
    late = datetime.fromisoformat("2026-11-21T23:30:00-05:00")  # in UTC it is Sunday already
    assert day_of(late) == day_of(datetime(2026, 11, 22, 4, 30, tzinfo=UTC)) == day_of(NOW) + 1
    assert day_end(late) == datetime(2026, 11, 23, tzinfo=UTC)
