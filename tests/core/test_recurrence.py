"""A rule of RFC 5545 says when a chat comes again, and no rule keeps Parley busy."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.core.errors import BadInput
from desktop.core.recurrence import Rule, times

STARTS = datetime(2026, 11, 26, 18)
BERLIN = ZoneInfo("Europe/Berlin")


def first(rule: str, after: datetime = STARTS) -> datetime | None:
    return next(times(Rule.parse(rule), STARTS, BERLIN)(after), None)


@pytest.mark.parametrize(
    ("rule", "then"),
    [
        ("FREQ=WEEKLY", datetime(2026, 12, 3, 18)),
        ("RRULE:freq=weekly;interval=2", datetime(2026, 12, 10, 18)),
        ("FREQ=MONTHLY;BYDAY=4TH", datetime(2026, 12, 24, 18)),
        ("FREQ=MONTHLY;BYDAY=-1TH", datetime(2026, 12, 31, 18)),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", datetime(2026, 11, 30, 18)),
        ("FREQ=WEEKLY;COUNT=1", None),
        ("FREQ=WEEKLY;UNTIL=20261203", datetime(2026, 12, 3, 18)),
        ("FREQ=WEEKLY;UNTIL=20261203T170000Z", datetime(2026, 12, 3, 18)),
        ("FREQ=WEEKLY;UNTIL=20261203T165959Z", None),
        ("", None),
    ],
)
def test_the_next_time_follows_from_the_rule(rule: str, then: datetime | None) -> None:
    assert first(rule, datetime(2026, 11, 26, 18, 0, 1)) == then


@pytest.mark.parametrize(
    "rule",
    [
        "weekly",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=SECONDLY",
        "FREQ=DAILY;BYHOUR=1,2",
        "BYDAY=MO",
        "FREQ=WEEKLY;FREQ=DAILY",
        "FREQ=DAILY;COUNT=5;UNTIL=20270101",
        "FREQ=DAILY;COUNT=100000",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=DAILY\nDTSTART:20200101",
        "FREQ=DAILY;" * 99,
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
        "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=31",
        "FREQ=MONTHLY;INTERVAL=12;BYMONTH=3",
        "FREQ=MONTHLY;BYDAY=1MO;BYSETPOS=2",
    ],
)
def test_what_is_no_rule_of_a_chat_is_said(rule: str) -> None:
    with pytest.raises(BadInput, match="understand"):
        Rule.parse(rule)


def test_a_day_that_there_is_not_is_said() -> None:
    with pytest.raises(BadInput, match="day that there is not"):
        first("FREQ=DAILY;UNTIL=20270231")


def test_a_rule_in_other_words_is_the_same() -> None:
    rule = Rule.parse("freq=weekly;count=3")
    assert str(rule.having(COUNT="", UNTIL="20270101")) == "FREQ=WEEKLY;UNTIL=20270101"
