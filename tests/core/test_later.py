"""The times that are offered are full ones that are still to come."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import BadInput
from desktop.core.later import chat_begins, in_a_while, next_quarter, to_come
from desktop.core.plan import Plan

TIMES = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))


def at(clock: str, day: int = 21) -> datetime:
    hour, minute = clock.split(":")
    return datetime(2026, 11, day, int(hour), int(minute), tzinfo=UTC)


@given(TIMES)
def test_what_is_offered_lies_ahead_and_not_far(now: datetime) -> None:
    assert timedelta(minutes=5) <= in_a_while(now) - now < timedelta(minutes=6)
    assert timedelta(minutes=1) <= next_quarter(now) - now < timedelta(minutes=16)
    for time in (in_a_while(now), next_quarter(now)):
        assert (time.second, time.microsecond) == (0, 0)
    assert next_quarter(now).minute % 15 == 0


def test_a_quarter_that_is_as_good_as_now_is_not_the_next_one() -> None:
    assert next_quarter(at("18:13")) == at("18:15")
    assert next_quarter(at("18:14") + timedelta(seconds=20)) == at("18:30")
    assert next_quarter(at("23:50")) == at("00:00", 22)


def test_a_chat_s_beginning_is_offered_until_it_has_begun() -> None:
    plan = Plan.of(at("20:00"))
    assert chat_begins(plan, at("18:30")) == at("20:00")
    assert chat_begins(plan, at("20:00")) is None
    assert chat_begins(None, at("18:30")) is None


def test_a_time_that_is_past_is_none() -> None:
    assert to_come(at("18:31"), at("18:30")) == at("18:31")
    with pytest.raises(BadInput):
        to_come(at("18:30"), at("18:30"))
