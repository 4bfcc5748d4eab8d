"""Which rows another reading of the chat and the marks may say something else of."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.core.glance import Crowd, Glance
from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.pin import Pin
from desktop.core.question import Questions
from desktop.core.verdict import Kind, Verdict
from desktop.ui.models.reading import Reading, touched
from tests.ui.stream_scene import NOW

ANSWERS = Verdict(Kind.ANSWER, (1,))


def read(*marks: Mark, **more: object) -> Reading:
    return Reading(Questions(since=NOW, **more), Marked.of(marks))  # type: ignore[arg-type]


def test_verdicts_that_are_new_gone_or_other_are_found_and_equal_ones_are_not() -> None:
    before = read(verdicts={"1": ANSWERS, "2": ANSWERS, "3": ANSWERS})
    now = read(
        verdicts={"1": Verdict(Kind.ANSWER, (1,)), "2": Verdict(Kind.ANSWER, (2,)), "4": ANSWERS},
    )
    assert touched(before, now).ids == {"2", "3", "4"}


@pytest.mark.parametrize(
    "kind", [MarkKind.KEEP, MarkKind.NOTE, MarkKind.PLACE, MarkKind.LEAVE_OUT, MarkKind.INBOX]
)
def test_a_mark_touches_its_post_alone(kind: MarkKind) -> None:
    found = touched(read(), read(Mark(kind, "7", "1")))
    assert found.ids == {"7"}
    assert found.is_by_id
    assert touched(read(Mark(kind, "7", "1")), read(Mark(kind, "7", "2"))).ids == {"7"}


def test_a_pin_that_moves_touches_both_posts() -> None:
    pins = [Mark(MarkKind.PIN, "3", Pin(3, NOW, post_id).encode()) for post_id in ("7", "8")]
    assert touched(read(pins[0]), read(pins[1])).ids == {"7", "8"}


def test_a_crowd_touches_the_posts_that_are_of_it_and_those_that_were() -> None:
    seen = read(glance=Glance(crowds=(Crowd("shop.example", ("x1", "x2", "x3"), ("1", "2", "3")),)))
    assert touched(read(), seen).ids == touched(seen, read()).ids == {"1", "2", "3"}
    assert touched(seen, replace(seen)).ids == frozenset()
    again = read(glance=Glance(crowds=(Crowd("shop.example", ("x1", "x2", "x3"), ("1", "2", "3", "4")),)))
    assert touched(seen, again).ids == {"4"}
    more = read(
        glance=Glance(crowds=(Crowd("shop.example", ("x1", "x2", "x3", "x4"), ("1", "2", "3", "4")),))
    )
    assert touched(again, more).ids == {"1", "2", "3", "4"}


def test_people_are_touched_by_what_is_said_of_them() -> None:
    before = read(Mark(MarkKind.MUTE_PERSON, "bram"), hosts=("ines",))
    now = read(Mark(MarkKind.LEAVE_OUT_PERSON, "asha"), hosts=("ines", "mira"))
    assert touched(before, now).people == {"bram", "asha", "mira"}
    assert touched(read(), read(Mark(MarkKind.UNCOVER_PERSON, "ines"))).people == {"ines"}


def test_another_letter_or_a_muted_word_touches_everything() -> None:
    assert touched(read(), read(answer_letter="R")).everything
    assert touched(read(), read(Mark(MarkKind.MUTE_WORD, "garlic"))).words == {"garlic"}
    assert not touched(read(), read()).everything


def test_posts_that_are_read_for_the_first_time_are_touched() -> None:
    earlier = Reading(Questions(since=NOW - timedelta(hours=1)))
    assert touched(read(), earlier).span == (NOW - timedelta(hours=1), NOW)
    assert touched(Reading(), read()).span == (NOW, None)
