"""An inquiry goes from open to answered by a person's word alone, and its asker is not forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.inquiry import (
    Inquiry,
    InquiryState,
    answered,
    bare,
    escalated,
    given_to,
    handed_over,
    in_order,
    inquiry_of,
    is_answered_by,
    marks_of,
    not_handed_over,
    ready,
    released,
    reopened,
    told,
)
from desktop.core.marks import MarkKind
from desktop.core.post import Author, Post

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
ASHA = Author("u-asha", "asha", "Asha Vale")


def withheld_by(inquiry: Inquiry) -> list[str]:
    return [mark.key for mark in marks_of(inquiry) if mark.kind is MarkKind.WITHHELD]


LATER = NOON + timedelta(minutes=12)


def inquiry() -> Inquiry:
    return inquiry_of(Post("9", ASHA, "Who pays for the door? #critlib", NOON), LATER)


def test_its_asker_waits_from_the_post_on_until_it_is_answered() -> None:
    assert inquiry().waited(LATER) == timedelta(minutes=12)
    there = ready(inquiry(), "The city does.", LATER)
    assert (there.is_open, there.waited(LATER + timedelta(hours=1))) == (True, timedelta(minutes=72))
    done = answered(there, LATER)
    assert done.waited(LATER + timedelta(days=7)) == timedelta(minutes=12)
    assert (done.asker.username, done.is_open, done.waits_to_be_told) == ("asha", False, True)
    assert not told(done).waits_to_be_told


def test_it_is_escalated_by_a_persons_word_and_not_because_a_mail_was_made() -> None:
    mailed = handed_over(given_to(inquiry(), "bram@critlib.example"), LATER)
    assert (mailed.state, mailed.is_withheld) == (InquiryState.WITH, False)
    assert not_handed_over(mailed).handed_at is None
    out = escalated(mailed, LATER)
    assert (out.state, out.is_withheld, out.handed_at) == (InquiryState.ESCALATED, True, None)
    assert given_to(out, "Bram").state is InquiryState.ESCALATED


def test_its_post_stays_out_of_cards_until_it_is_released_also_once_it_is_answered_or_edited() -> None:
    out = replace(escalated(inquiry(), LATER), shown_id="11")
    assert withheld_by(answered(ready(out, "Yes.", LATER), LATER)) == ["9", "11"]
    assert withheld_by(released(out)) == []


def test_what_was_answered_by_a_slip_goes_back_to_where_it_was() -> None:
    for before in (inquiry(), given_to(inquiry(), "Bram"), escalated(inquiry(), LATER)):
        assert reopened(answered(before, LATER)) == before


def test_a_post_that_names_the_asker_and_has_most_of_the_answer_answers_and_no_other_does() -> None:
    there = ready(inquiry(), "The city pays for the door, and for the lift, too.", LATER)
    for text, is_it in (
        ("Last week @asha asked: “Who pays?” The city pays for the door, and for the lift, too.", True),
        ("@Asha: the city pays for the door and the lift #critlib", True),
        ("Seen, @asha. We are looking into it, and answer you here.", False),
        ("The city pays for the door, and for the lift, too.", False),
        ("Welcome, @asha! The door is on the left.", False),
    ):
        assert is_answered_by(there, text) is is_it, text
    assert not is_answered_by(reopened(there), "@asha The city pays for the door, and for the lift, too.")


def test_what_nobody_has_stands_first_and_who_waits_longest_before_others() -> None:
    young = replace(inquiry(), post_id="10", asked_at=LATER)
    done = answered(replace(inquiry(), post_id="8"), LATER)
    with_bram = given_to(replace(inquiry(), post_id="7"), "Bram")
    assert [one.post_id for one in in_order([done, young, with_bram, inquiry()])] == ["9", "10", "7", "8"]


@pytest.mark.parametrize(
    ("person", "address"),
    [
        ("Bram Oke <bram@critlib.example>", "bram@critlib.example"),
        ("bram+chat@mail.critlib.example", "bram+chat@mail.critlib.example"),
        ("Bram", ""),
        ("@bram", ""),
        ("bram@localhost", ""),
    ],
)
def test_an_address_is_found_in_a_persons_name(person: str, address: str) -> None:
    assert given_to(inquiry(), person).mail_address == address


def test_words_are_bared_of_label_and_tags_around_them() -> None:
    assert bare("A3: @ines Who pays\nfor #doors there? #critlib") == "Who pays for #doors there?"
    assert bare("#critlib") == "#critlib"
    assert bare("x" * 50, 10) == "x" * 9 + "…"
