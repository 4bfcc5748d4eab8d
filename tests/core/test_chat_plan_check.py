"""What is wrong with a plan is said field by field, before anything of it is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from desktop.core.chat_plan import ChatPlan
from desktop.core.chat_plan_check import check, checked
from desktop.core.errors import BadInput

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
PLAN = ChatPlan("u1", "critlib", datetime(2026, 11, 26, 18), "Europe/Berlin")


def test_what_was_typed_comes_out_in_normal_form() -> None:
    typed = replace(
        PLAN,
        hashtag=" #critlib ",
        aliases=("#CritLib", "#critlibde"),
        hosts=("@ines_holt", "INES_HOLT", "bram_oke"),
        topic="  Whom a library\nlets in ",
        welcome=" Welcome!\n\nSay who you are. ",
        rule="rrule:freq=weekly",
    )
    assert check(typed, NOW) == (
        replace(
            PLAN,
            aliases=("critlibde",),
            hosts=("ines_holt", "bram_oke"),
            topic="Whom a library lets in",
            welcome="Welcome!\n\nSay who you are.",
            rule="FREQ=WEEKLY",
        ),
        {},
    )


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("hashtag", "crit lib", "one word"),
        ("hosts", ("not a handle",), "not a handle"),
        ("guests", tuple(f"guest{number}" for number in range(30)), "more than 20"),
        ("zone", "Mars/Olympus", "time zone"),
        ("rule", "FREQ=HOURLY", "understand"),
        ("rule", "FREQ=WEEKLY;BYDAY=MO", "first time"),
        ("rule", "FREQ=WEEKLY;UNTIL=20270231", "day that there is not"),
        ("minutes", 0, "seven days"),
        ("minutes", 60 * 24 * 8, "seven days"),
        ("starts", datetime(2026, 11, 22, 11), "gone by"),
        ("starts", datetime(1, 1, 1), "no date"),
        ("starts", datetime(9999, 12, 31, 23, 59), "no date"),
        ("links", ("javascript:alert(1)",), "no link"),
        ("aim", "x" * 5000, "more than 4000"),
        ("client_id", "A" * 60, "cannot be a client id"),
    ],
)
def test_a_slip_is_told_where_it_is(field: str, value: Any, said: str) -> None:
    wrong = replace(PLAN, **{field: value})
    _, slips = check(wrong, NOW)
    assert [*slips] == [field]
    assert said in str(slips[field])
    with pytest.raises(BadInput, match=said):
        checked(wrong, NOW)


def test_a_chat_that_is_on_can_still_be_changed() -> None:
    assert check(PLAN, datetime(2026, 11, 26, 17, 30, tzinfo=UTC))[1] == {}


def test_who_brings_an_app_says_whose_it_is() -> None:
    assert [*check(replace(PLAN, client_id="abc"), NOW)[1]] == ["payer"]
    assert check(replace(PLAN, client_id="abc", payer="Example Library"), NOW)[1] == {}


@pytest.mark.parametrize(
    ("rule", "days", "meets"),
    [("FREQ=DAILY", 2, True), ("FREQ=WEEKLY;BYDAY=TU,TH", 3, True), ("FREQ=WEEKLY", 7, False)],
)
def test_a_chat_that_is_on_when_it_comes_again_is_said(rule: str, days: int, meets: bool) -> None:
    slips = check(replace(PLAN, rule=rule, minutes=days * 24 * 60, is_slow=True), NOW)[1]
    assert ("rule" in slips) is meets
