"""Finding where chats were on, from how many posts each minute has."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.sitting import Occasion, find_stretches, minute_of, moment_of

START = datetime(2026, 3, 3, 20, tzinfo=UTC)
FIRST = minute_of(START)
LATER = START + timedelta(days=30)


def at(minute: float) -> datetime:
    return START + timedelta(minutes=minute)


@given(
    st.dictionaries(st.integers(0, 2000), st.integers(1, 30), max_size=200),
    st.lists(st.tuples(st.integers(0, 2000), st.integers(1, 200)), max_size=5),
)
def test_no_chat_is_over_another_and_none_is_where_nobody_spoke(
    minutes: dict[int, int], planned: list[tuple[int, int]]
) -> None:
    busy = {FIRST + minute: posts for minute, posts in minutes.items()}
    occasions = [Occasion(at(first), at(first + length)) for first, length in planned]
    found = find_stretches(busy, occasions, LATER)
    for one, following in pairwise(found):
        assert one.ends <= following.starts
    for one in found:
        assert any(one.starts - timedelta(minutes=15) <= moment_of(minute) < one.ends for minute in busy)


def test_a_chat_stands_out_of_the_hours_around_it_and_a_busy_day_does_not() -> None:
    """One post in four minutes all week; and one hour with six a minute."""
    usual = {FIRST + minute: 1 for minute in range(-5000, 5000, 4)}
    (found,) = find_stretches({**usual, **{FIRST + minute: 6 for minute in range(60)}}, [], LATER)
    assert abs(found.starts - START) <= timedelta(minutes=12)
    assert abs(found.ends - at(60)) <= timedelta(minutes=6)
    assert find_stretches({minute: 6 * posts for minute, posts in usual.items()}, [], LATER) == ()


def test_people_who_linger_are_no_second_chat_and_who_come_back_are() -> None:
    chat = {FIRST + minute: 5 for minute in range(60)}
    lingering = {FIRST + minute: 1 for minute in range(75, 110, 4)}
    (only,) = find_stretches({**chat, **lingering}, [], LATER)
    assert only.ends == at(60)
    again = {FIRST + minute: 4 for minute in range(120, 170)}
    assert [one.starts for one in find_stretches({**chat, **again}, [], LATER)] == [START, at(120)]


def test_what_was_planned_is_found_however_few_came_and_only_once() -> None:
    slow = Occasion(START, at(7 * 24 * 60), "uid", "A question a day")
    posts = {FIRST + day * 24 * 60 + minute: 1 for day in range(7) for minute in (10, 200, 900)}
    (found,) = find_stretches(posts, [slow, slow, Occasion(START, at(60))], LATER)
    assert (found.occasion, found.starts, found.ends) == (slow, START, slow.ends)
    assert find_stretches(posts, [Occasion(at(20000), at(20060))], LATER) == ()
