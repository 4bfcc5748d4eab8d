"""What is usual, and when something is news."""

from __future__ import annotations

from random import Random

import pytest

from desktop.core.usual import Change, Unit, usual


def test_two_earlier_chats_say_nothing() -> None:
    assert usual([20, 30], Unit.COUNT) is None
    assert usual([20, None, 30], Unit.COUNT) is None


def test_the_middle_is_the_median_and_the_range_holds_it() -> None:
    found = usual([20, 30, 100], Unit.COUNT)
    assert found is not None
    assert found.middle == 30
    assert found.low < 30 < found.high
    assert found.chats == 3


def test_the_more_chats_the_narrower_what_is_usual() -> None:
    few, many = usual([20, 30, 40], Unit.COUNT), usual([20, 30, 40] * 4, Unit.COUNT)
    assert few is not None
    assert many is not None
    assert few.low < many.low
    assert many.high < few.high


def test_a_chat_like_the_earlier_ones_is_news_one_time_in_twenty_at_most() -> None:
    """Whatever the number of earlier chats: counts that vary by a third around 40, drawn 2,000 times."""
    chance = Random(8)
    for chats in (3, 5, 12):
        news = 0
        for _ in range(2000):
            *earlier, last = (40 * chance.lognormvariate(0, 0.33) for _ in range(chats + 1))
            found = usual(earlier, Unit.COUNT)
            assert found is not None
            news += found.change(last) is not Change.AS_USUAL
        assert 0 < news / 2000 < 0.07


def test_a_chat_twice_as_large_as_twelve_steady_ones_is_news() -> None:
    found = usual([38, 40, 42] * 4, Unit.COUNT)
    assert found is not None
    assert found.change(80) is Change.MORE
    assert found.change(15) is Change.LESS
    assert found.change(44) is Change.AS_USUAL


@pytest.mark.parametrize(("same", "next_"), [(0, 1), (1, 3), (40, 46)])
def test_a_count_that_was_always_the_same_may_still_vary_by_chance(same: int, next_: int) -> None:
    found = usual([same] * 6, Unit.COUNT)
    assert found is not None
    assert found.change(next_) is Change.AS_USUAL


def test_a_share_stays_between_nothing_and_all() -> None:
    found = usual([0.02, 0.5, 0.97], Unit.SHARE)
    assert found is not None
    assert (found.low, found.high) == (0, 1)
