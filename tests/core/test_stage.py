"""On the stage is what everybody may see: the hosts' question and chosen answers, and nothing of one's own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.pin import Pin
from desktop.core.post import Author
from desktop.core.question import Question, Questions
from desktop.core.stage import MOST, Stage, staged
from desktop.core.timeline import Row, decorated

NOW = datetime(2026, 11, 26, 17, 30, tzinfo=UTC)
INES, BRAM = Author("1", "inesholt", "Ines Holt"), Author("2", "bramoke", "Bram Oke")
ASKED = tuple(
    Question(number, f"What of {number}?", f"q{number}", INES, NOW + timedelta(minutes=number))
    for number in (1, 2)
)
QUESTIONS = Questions(ASKED, current_number=2, asked_number=2, hosts=("inesholt",))


def stage(*marks: Mark, questions: Questions = QUESTIONS) -> Stage:
    marked = Marked.of(marks)

    def rows(ids: Iterable[str]) -> tuple[Row, ...]:
        """As the store gives them: oldest first, and without those that are gone."""
        there = sorted(set(ids) - {"gone"})
        made = (Row(key=key, author=BRAM, text=f"A2: {key} #chat", created_at=NOW) for key in there)
        return tuple(decorated(row, questions, marked) for row in made)

    return staged("chat", "Gardens", questions, marked, rows)


def on(key: str, number: int = 2) -> Mark:
    return Mark(MarkKind.STAGE, key, str(number))


def keys(found: Stage) -> list[str]:
    return [row.key for row in found.answers]


def test_answers_stand_in_the_order_of_the_choice_and_the_last_ones_win() -> None:
    assert keys(stage(on("c"), on("a"))) == ["c", "a"]
    assert keys(stage(on("d"), on("c"), on("b"), on("a"))) == ["c", "b", "a"]
    assert MOST == 3


def test_with_the_next_question_the_answers_before_it_are_gone() -> None:
    assert keys(stage(on("a", 1), on("b", 2))) == ["b"]
    assert keys(stage(on("a", 1), on("b", 2), questions=replace(QUESTIONS, asked_number=1))) == ["a"]


def test_before_the_first_question_there_is_neither_question_nor_answer() -> None:
    early = stage(on("a"), questions=Questions())
    assert (early.question, early.answers, early.asked) == (None, (), "")


@pytest.mark.parametrize(
    "mark",
    [
        Mark(MarkKind.LEAVE_OUT, "a"),
        Mark(MarkKind.LEAVE_OUT, "a", "hidden"),
        Mark(MarkKind.LEAVE_OUT_PERSON, "bramoke"),
        Mark(MarkKind.MUTE_PERSON, "bramoke"),
        Mark(MarkKind.MUTE_WORD, "a2"),
        Mark(MarkKind.WITHHELD, "a"),
    ],
)
def test_what_was_left_out_muted_hidden_or_escalated_leaves_the_stage_at_once(mark: Mark) -> None:
    assert keys(stage(on("a"))) == ["a"]
    assert keys(stage(on("a"), mark)) == []


def test_a_post_that_is_gone_is_gone_from_the_stage() -> None:
    assert keys(stage(on("gone"), on("a"))) == ["a"]


def test_a_pin_of_ones_own_never_stands_for_what_the_hosts_asked() -> None:
    mine = replace(ASKED[0], pin=Pin(1, NOW, text="Between us"), text="What of 1?")
    pinned = replace(
        QUESTIONS, by_number=(mine, ASKED[1]), current_number=1, pin=Pin(1, NOW, text="Between us")
    )
    assert stage(questions=pinned).asked == "What of 2?"
    asked_first = replace(pinned, asked_number=1)
    assert stage(questions=asked_first).asked == "What of 1?"


def test_what_is_only_planned_is_not_shown() -> None:
    planned = Questions((replace(ASKED[0], planned=True),), current_number=1, asked_number=1)
    assert stage(questions=planned).question is None
