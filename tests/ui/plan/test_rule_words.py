"""A rule is said in words where it has some, and as it is where it has none."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from desktop.core.recurrence import Rule
from desktop.ui.plan.rule_words import rule_words, usual_rules

pytestmark = pytest.mark.usefixtures("qapp")
FOURTH_THURSDAY = datetime(2026, 11, 26, 18)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("", "Once"),
        ("FREQ=WEEKLY;BYDAY=TH", "Every Thursday"),
        ("FREQ=WEEKLY", "Every Thursday"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "Every second Thursday"),
        ("FREQ=MONTHLY;BYDAY=4TH;COUNT=6", "Every month on the fourth Thursday, 6 times"),
        ("FREQ=MONTHLY;BYDAY=-1TH", "Every month on the last Thursday"),
        ("FREQ=WEEKLY;UNTIL=20261231T170000Z", "Every Thursday, until Thursday, 31 December 2026"),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=2MO", "FREQ=YEARLY;BYMONTH=3;BYDAY=2MO"),
        ("no rule", "no rule"),
    ],
)
def test_what_a_rule_means(rule: str, words: str) -> None:
    assert rule_words(rule, FOURTH_THURSDAY) == words


@pytest.mark.parametrize(
    "day", [date(2026, 11, 26), date(2026, 11, 28), date(2027, 1, 31), date(2028, 2, 29)]
)
def test_every_usual_rule_has_words_and_is_one(day: date) -> None:
    starts = datetime(day.year, day.month, day.day, 18)
    rules = usual_rules(day)
    assert len(set(rules)) == len(rules) >= 5
    for rule in rules:
        assert str(Rule.parse(rule)) == rule
        assert "FREQ" not in rule_words(rule, starts)
