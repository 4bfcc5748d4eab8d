"""The ready check's points: what counts as right, and the one thing that mends each."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from desktop.core import ready
from desktop.core.cue import Cue, CueKind, CuePicture
from desktop.core.ready import Mend
from desktop.core.run_sheet import RunSheet
from desktop.core.spending import Bill, Leave, Money, Sums

START = datetime(2026, 11, 26, 17, 30, tzinfo=UTC)


def test_it_is_time_from_a_quarter_of_an_hour_before_until_the_start() -> None:
    minutes = (-16, -15, -1, 0)
    assert [ready.is_time(START, START + timedelta(minutes=one)) for one in minutes] == [
        False,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("read", "leave", "pays", "mend"),
    [
        (0, Leave.FREE, False, None),
        (1681, Leave.FREE, False, None),
        (1682, Leave.FREE, False, Mend.SETTINGS),
        (1900, Leave.WARNED, True, Mend.RAISE),
        (0, Leave.STOPPED, False, Mend.SETTINGS),
    ],
)
def test_what_may_be_read_is_held_against_what_a_chat_has(
    read: int, leave: Leave, pays: bool, mend: Mend | None
) -> None:
    sums = Sums(Bill(), Bill(), Decimal(0), Decimal(10)) if pays else None
    money = Money(leave, START, read, 2000, sums=sums)
    assert ready.credit(money, 319).mend is mend


def test_without_a_cap_and_without_money_there_is_always_enough() -> None:
    assert ready.credit(None, 9999).is_right
    assert ready.credit(Money(Leave.FREE, START, 500, 0), 9999).is_right


def test_a_picture_that_a_co_host_has_and_this_computer_has_not_is_said() -> None:
    cue = Cue("c", CueKind.QUESTION, 3, "Which?", 5, pictures=(CuePicture("ab" * 32),))
    item = ready.pictures(RunSheet(START, (cue,)), (), "")
    assert (item.mend, item.about, item.target) == (Mend.CUE, "Q3", "c")


def test_a_note_may_be_as_long_as_it_likes() -> None:
    note = Cue("c", CueKind.NOTE, text="word " * 90)
    asked = Cue("q", number=1, text="Which?")
    assert ready.cues(RunSheet(START, (note, asked)), 280).is_right


def test_a_run_sheet_without_a_question_is_not_ready() -> None:
    welcome = Cue("w", CueKind.WELCOME, text="Welcome!")
    assert ready.cues(RunSheet(START, (welcome,)), 280).mend is Mend.SHEET


def test_handles_are_known_in_any_case() -> None:
    assert ready.guests(("Bram_Oke", "asha"), {"bram_oke"}, {"asha"}).is_right
    assert ready.guests(("Bram_Oke", "asha"), {"bram_oke"}, ()).target == "asha"
