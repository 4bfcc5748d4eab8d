"""What is decided about a post, as marks and in words."""

from __future__ import annotations

import pytest

from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.timeline import Row, post_row
from desktop.ui.stream.decision import (
    Decision,
    can_mute,
    decision,
    mute_word_decision,
    note_decision,
    taken_back,
)
from tests.ui.room_in_memory import MIRA, RoomInMemory

pytestmark = pytest.mark.usefixtures("qapp")


def row(place: int) -> Row:
    room = RoomInMemory()
    return post_row(room.posts[place], room.room, MIRA)


def after(*decisions: Decision | None) -> Marked:
    marks: dict[tuple[MarkKind, str], Mark] = {}
    for each in decisions:
        assert each is not None
        for mark in each.drop:
            marks.pop((mark.kind, mark.key), None)
        marks.update(((mark.kind, mark.key), mark) for mark in each.put)
    return Marked.of(marks.values())


@pytest.mark.parametrize(
    ("there", "back"),
    [
        ("keep", "let-go"),
        ("leave-out", "count"),
        ("leave-out-person", "count-person"),
        ("place:2", "unplace"),
        ("show-media", "cover-media"),
    ],
)
def test_every_decision_has_a_way_back(there: str, back: str) -> None:
    asha = row(1)
    one = decision(there, asha)
    assert one is not None
    assert len(one.put) == 1
    assert "@asha" in one.said
    assert after(one, decision(back, asha)) == Marked.of([])


def test_a_post_that_is_moved_counts_again() -> None:
    asha = row(1)
    marked = after(decision("leave-out", asha), decision("place:2", asha))
    assert (marked.place("101"), marked.has(MarkKind.LEAVE_OUT, "101")) == (2, False)


def test_an_empty_note_takes_the_note_away() -> None:
    assert after(note_decision("101", " ask  her \n")).note("101") == "ask her"
    assert after(note_decision("101", "ask"), note_decision("101", "  ")).note("101") == ""


def test_a_muted_word_is_found_in_any_case_and_nothing_mutes_nobody() -> None:
    assert after(mute_word_decision(" Spoiler ")).mutes("asha", "no SPOILERS, they said")
    assert mute_word_decision("   ") is None


def test_what_is_muted_can_be_shown_again_by_name() -> None:
    muted = decision("mute-person", row(4))
    assert taken_back(MarkKind.MUTE_PERSON, "bram").said == "@bram is shown again."
    assert not after(muted, taken_back(MarkKind.MUTE_PERSON, "bram")).mutes("bram", "")


def test_hosts_and_oneself_are_not_muted() -> None:
    assert [can_mute(row(place)) for place in range(3)] == [False, True, False]


def test_other_acts_are_no_decisions() -> None:
    assert decision("reply", row(1)) is None
    assert decision("place:x", row(1)) is None
