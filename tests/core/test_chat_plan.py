"""A chat is when its organiser's wall clock says so, whatever daylight saving does and whoever else plans one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.chat_plan import ChatPlan, Hour, clash, follow_on, hour_of
from desktop.core.errors import BadInput
from desktop.core.plan import Planned

THURSDAY = datetime(2026, 11, 26, 9, 0)
PLAN = ChatPlan("u1", "ciscosmt", THURSDAY, "America/Los_Angeles")
WEEKLY = replace(PLAN, rule="FREQ=WEEKLY;BYDAY=TH")


def utc(*when: int) -> datetime:
    return datetime(*when, tzinfo=UTC)  # type: ignore[arg-type,misc]


def test_a_chat_is_next_until_it_ends() -> None:
    begins = utc(2026, 11, 26, 17)
    assert PLAN.start(utc(2026, 1, 1)) == begins
    assert PLAN.start(begins + timedelta(minutes=59)) == begins
    assert PLAN.start(begins + timedelta(minutes=60)) is None
    assert PLAN.end(begins) == utc(2026, 11, 26, 18)


def test_a_weekly_chat_stays_at_its_hour_on_the_wall_over_a_change_of_daylight_saving() -> None:
    starts = WEEKLY.occurrences(utc(2027, 3, 4), utc(2027, 3, 19))
    assert starts == (utc(2027, 3, 4, 17), utc(2027, 3, 11, 17), utc(2027, 3, 18, 16))


@pytest.mark.parametrize(
    ("starts", "hour", "begins"),
    [
        (datetime(2027, 3, 28, 2, 30), Hour.SKIPPED, utc(2027, 3, 28, 1, 30)),
        (datetime(2027, 10, 31, 2, 30), Hour.TWICE, utc(2027, 10, 31, 0, 30)),
        (datetime(2027, 10, 31, 3, 30), Hour.ONCE, utc(2027, 10, 31, 2, 30)),
    ],
)
def test_an_hour_that_is_skipped_or_comes_twice_is_known_and_still_one_moment(
    starts: datetime, hour: Hour, begins: datetime
) -> None:
    plan = replace(PLAN, starts=starts, zone="Europe/Berlin")
    assert hour_of(starts, plan.zone) is hour
    assert plan.start(begins - timedelta(minutes=1)) == begins
    assert plan.start(begins + timedelta(minutes=59)) == begins
    assert plan.start(begins + timedelta(minutes=60)) is None


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../../etc/passwd", "America", "", "a\0b", "x" * 9999])
def test_a_zone_that_is_none_is_said(zone: str) -> None:
    with pytest.raises(BadInput, match="time zone"):
        replace(PLAN, zone=zone).start(utc(2026, 1, 1))


def test_a_change_is_known_as_newer() -> None:
    assert PLAN.changed(minutes=30) == replace(PLAN, minutes=30, sequence=1)


def test_a_room_follows_the_next_chat_with_the_questions_that_fit() -> None:
    questions = [Planned(1, "Why?", 5), Planned(2, "Who?", 70)]
    plan = WEEKLY.plan(utc(2026, 12, 1), questions)
    assert plan is not None
    assert (plan.start, [one.number for one in plan.questions]) == (utc(2026, 12, 3, 17), [1])
    assert replace(WEEKLY, is_cancelled=True).plan(utc(2026, 12, 1)) is None


def test_the_first_of_a_years_chats_that_overlap_is_found() -> None:
    monthly = replace(
        PLAN,
        uid="u2",
        starts=datetime(2026, 12, 1, 12, 30),
        zone="America/New_York",
        rule="FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1",
    )
    now = utc(2026, 11, 22)
    assert clash(WEEKLY, [WEEKLY, monthly], now) == (monthly, utc(2026, 12, 3, 17, 30))
    assert clash(WEEKLY, [replace(monthly, starts=datetime(2026, 12, 1, 13))], now) is None, "end to end"
    assert clash(WEEKLY, [replace(monthly, is_slow=True)], now) is None
    assert clash(WEEKLY, [replace(monthly, is_cancelled=True)], now) is None


def test_the_next_of_one_chat_is_a_week_on_with_all_that_it_had() -> None:
    plan = replace(PLAN, hosts=("ines_holt",), welcome="Welcome!", sequence=3, is_cancelled=True)
    following, before = follow_on(plan, "u2", utc(2026, 12, 30))
    assert following == replace(
        plan, uid="u2", starts=datetime(2026, 12, 31, 9), sequence=0, is_cancelled=False
    )
    assert before == plan


def test_the_next_of_a_chat_that_comes_again_is_one_chat_in_the_place_of_its_own() -> None:
    counted = replace(PLAN, rule="FREQ=WEEKLY;BYDAY=TH;COUNT=5")
    following, before = follow_on(counted, "u2", utc(2026, 12, 1))
    assert (following.starts, following.rule) == (datetime(2026, 12, 10, 9), "")
    assert (before.sequence, before.rule, before.left_out) == (1, counted.rule, ("2026-12-10",))
    both = [
        *before.occurrences(utc(2026, 1, 1), utc(2028, 1, 1)),
        *following.occurrences(utc(2026, 1, 1), utc(2028, 1, 1)),
    ]
    assert sorted(both) == [*counted.occurrences(utc(2026, 1, 1), utc(2028, 1, 1))]


def test_only_a_rule_that_has_ended_goes_over_to_the_next() -> None:
    ended = replace(PLAN, rule="FREQ=WEEKLY;BYDAY=TH;UNTIL=20261204T000000Z")
    following, before = follow_on(ended, "u2", utc(2026, 12, 20))
    assert (following.starts, following.rule) == (datetime(2026, 12, 24, 9), "FREQ=WEEKLY;BYDAY=TH")
    assert before == ended


def test_a_day_that_is_left_out_is_passed_over_and_makes_a_new_version() -> None:
    less = WEEKLY.without("2026-12-03")
    assert less.start(utc(2026, 11, 27)) == utc(2026, 12, 10, 17)
    assert less.start(utc(2026, 11, 25)) == utc(2026, 11, 26, 17)
    assert less.sequence == 1
