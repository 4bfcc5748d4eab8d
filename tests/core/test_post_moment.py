"""Times are read in the forms that tools write, and what no post can have is none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.core.post_moment import FIRST, is_day_first, is_id_of, moment_of_id, read_moment

EVENING = datetime(2015, 3, 11, 21, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "told",
    [
        "2015-03-11T21:05:00.000Z",
        "2015-03-11T21:05",
        "2015-03-11 21:05:00 UTC",
        "2015-03-11 21:05:00 +0000",
        "2015-03-11T23:05:00+02:00",
        "Wed Mar 11 21:05:00 +0000 2015",
        "Wed, 11 Mar 2015 23:05:00 +0200",
        "3/11/15 21:05",
        "3/11/2015 9:05:00 PM",
        "11.03.2015 21:05",
        "March 11, 2015 at 09:05PM",
        "9:05 PM - 11 Mar 2015",
        "1426107900",
        "1426107900000",
    ],
)
def test_one_evening_in_the_forms_of_many_tools(told: str) -> None:
    assert read_moment(told) == EVENING


@pytest.mark.parametrize(
    "told", ["", "soon", "2015", "25:99", "1/1/1970 00:00", "0001-01-01T00:00:00+14:00", "9" * 70]
)
def test_what_is_no_time_of_a_post_is_none(told: str) -> None:
    assert read_moment(told) is None


def test_a_file_shows_which_of_day_and_month_comes_first() -> None:
    assert is_day_first(["3/4/2015 20:00", "25/4/2015 20:00"]) is True
    assert is_day_first(["3/4/2015 20:00", "4/25/2015 20:00"]) is False
    assert is_day_first(["3/4/2015 20:00", "2015-04-25"]) is None
    april = read_moment("3/4/2015 20:00", day_first=True)
    assert april == datetime(2015, 4, 3, 20, tzinfo=UTC)


def test_an_id_knows_when_it_was_made() -> None:
    made = moment_of_id("575449325100105728")
    assert made is not None
    assert made.replace(microsecond=0) == datetime(2015, 3, 11, 0, 13, 5, tzinfo=UTC)
    assert is_id_of("575449325100105728", made + timedelta(hours=14))
    assert not is_id_of("575449325100105728", made + timedelta(days=3))
    assert not is_id_of("17", EVENING), "a row's number"
    assert is_id_of("28", datetime(2006, 3, 22, tzinfo=UTC)), "ids were counted once"


@given(some.text(max_size=80))
def test_whatever_is_told_nothing_is_raised(told: str) -> None:
    found = read_moment(told)
    assert found is None or found >= FIRST
    is_day_first([told])
    is_id_of(told, found)
