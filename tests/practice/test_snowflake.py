"""Ids order posts by time."""

from __future__ import annotations

from desktop.practice import snowflake
from desktop.practice.snowflake import Snowflakes
from tests.practice.conftest import Clock


def test_ids_grow_even_when_the_clock_stands_still_or_goes_back(clock: Clock) -> None:
    ids = Snowflakes(clock)
    made = [ids.next(), ids.next()]
    clock.advance(-3600)
    made.append(ids.next())
    assert made == sorted(set(made))


def test_an_id_carries_its_moment() -> None:
    clock = Clock(1426038785.123)
    assert snowflake.seconds_of(Snowflakes(clock).next()) == clock.now


def test_ids_agree_with_those_of_x() -> None:
    assert int(snowflake.seconds_of(575449325100105728)) == 1426032785
