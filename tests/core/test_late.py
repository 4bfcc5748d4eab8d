"""Where posts are missing that search knows, and that nothing held is read again to find them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.core.cursor import Gap
from desktop.core.late import Minute, find_short, unequal

NOW = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)


def at(minute: int, second: int = 0) -> datetime:
    return NOW + timedelta(minutes=minute, seconds=second)


HELD = [(at(0, 59), "100"), (at(1, 5), "110"), (at(1, 40), "120"), (at(3, 0), "300")]


def test_nothing_is_missing_where_the_counts_agree_or_more_is_held() -> None:
    assert find_short([Minute(at(0), 1), Minute(at(1), 1), Minute(at(2), 0)], HELD, "300") == ()


def test_what_is_missing_lies_between_two_posts_that_are_held() -> None:
    (short,) = find_short([Minute(at(0), 1), Minute(at(1), 3)], HELD, "300")
    assert (short.minute.start, short.missing) == (at(1), 1)
    assert short.gaps == (Gap("120", "300"), Gap("110", "120"), Gap("100", "110"))


def test_a_minute_of_which_nothing_is_held_is_one_place() -> None:
    (short,) = find_short([Minute(at(2), 4)], HELD, "300")
    assert (short.missing, short.gaps) == (4, (Gap("120", "300"),))


def test_the_newest_minute_ends_where_search_was_read_to() -> None:
    (short,) = find_short([Minute(at(3), 2)], HELD, "310")
    assert short.gaps == (Gap("300", "310"), Gap("120", "300"))
    (short,) = find_short([Minute(at(3), 2)], HELD, "300")
    assert short.gaps == (Gap("120", "300"),)


def test_a_count_that_was_read_is_not_read_again_and_a_larger_one_is() -> None:
    known = {at(1): 3}
    assert unequal([Minute(at(1), 3)], [2], known) == ()
    assert unequal([Minute(at(1), 4)], [2], known) == (Minute(at(1), 4),)
