"""Every figure equals a count by hand: of an invented chat, and of three real ones."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

import pytest

from desktop.core.figures import Figures, figures
from desktop.core.inquiry import escalated, inquiry_of, marks_of
from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.origin import X_ORIGIN
from desktop.core.proceedings import proceedings
from desktop.core.room import Room
from desktop.store.post_lines import PostLines
from tests.core.chat_posts import NOON, chat, evening, post


def test_posts_people_and_what_was_passed_on() -> None:
    found = figures(evening())
    assert found.posts == 13
    assert found.people == ("ines", "bram", "asha", "mira", "lou")
    assert found.reposts == 3  # the network's count, which has the one that is here
    assert found.answers == 5
    assert found.replies == 2
    assert found.new_people is None


def test_each_question_by_itself() -> None:
    one, two = figures(evening()).questions
    assert (one.answers, one.people, one.first, one.half) == (2, 2, 1, 2)
    assert (two.answers, two.people, two.first, two.half) == (3, 3, 2, 3)
    assert (one.replies, two.replies) == (2, 0)
    assert (one.labelled, one.unlabelled) == (3, 2)
    assert one.share_unlabelled == 2 / 5


def test_the_best_answers_are_those_that_others_took_up() -> None:
    (one, two) = figures(evening()).questions
    assert [(best.said.id, best.reposts, best.replies) for best in one.best] == [
        ("1003", 3, 0),
        ("1004", 0, 1),
    ]
    assert two.best == ()


def test_new_people_are_those_of_whom_nothing_is_known_hosts_left_out() -> None:
    assert figures(evening(), known={"bram", "asha"}).new_people == ("mira", "lou")


def test_what_is_left_out_counts_nowhere_and_what_is_withheld_is_counted_and_not_shown() -> None:
    away = escalated(inquiry_of(post(3, 6, "bram", ""), NOON), NOON)
    withheld = figures(evening(marked=Marked.of(marks_of(away))))
    assert (withheld.posts, withheld.questions[0].answers, withheld.withheld) == (13, 2, 1)
    assert [best.said.id for best in withheld.questions[0].best] == ["1004"]
    left_out = figures(evening(marked=Marked.of([Mark(MarkKind.LEAVE_OUT, "1003")])))
    assert (left_out.posts, left_out.questions[0].answers) == (12, 1)


def test_the_hour_has_each_minute_and_each_question() -> None:
    hour = figures(evening()).hour
    assert hour is not None
    assert (hour.starts, hour.step) == (NOON, timedelta(minutes=1))
    assert hour.posts[:12] == (1, 0, 0, 0, 0, 1, 1, 0, 2, 1, 1, 0)
    assert [(mark.label, mark.place) for mark in hour.asked] == [("Q1", 5), ("Q2", 15)]
    assert hour.busiest == 8


def test_a_chat_that_has_just_begun_has_no_minutes_that_are_yet_to_come() -> None:
    begun = chat(
        post(1, 0, "ines", "Q1: What do you plant first? #gardenchat"), post(2, 2, "bram", "A1: beans")
    )
    hour = figures(begun).hour
    assert hour is not None
    assert hour.posts == (1, 0, 1)
    assert hour.places == 30


def test_questions_a_day_apart_are_plotted_by_the_hour() -> None:
    day = 24 * 60
    slow = chat(
        post(1, 0, "ines", "Q1: What do you plant first? #gardenchat"),
        post(2, day, "ines", "Q2: What do you plant last? #gardenchat"),
        post(3, day + 90, "bram", "A2: garlic #gardenchat"),
    )
    hour = figures(slow).hour
    assert hour is not None
    assert hour.step == timedelta(hours=1)
    assert sum(hour.posts) == 3


def test_of_a_chat_without_posts_nothing_is_counted() -> None:
    found = figures(chat())
    assert (found.posts, found.people, found.questions, found.hour, found.words) == (0, (), (), None, None)


# --- three real chats, counted by hand --------------------------------------------------------------------------------


class ByHand:
    """The same figures from the raw lines, in plain Python, with nothing of ours: a label is the first "A1", "Q1" or
    "T1:" in a post; who first asks two numbers or more is a host. `leading` are the
    hosts as Parley knows them, with those whom the first one names."""

    LABEL = re.compile(r"(?<![\w.])(?:([AQ])\s?(\d{1,2})(?!\d)|(T)(\d):)", re.IGNORECASE)
    REPEATS = re.compile(r"(?:^\s*(?:RT|MT) ?@|\b(?:RT|MT) ?@\w+:? ?[AQ]\d)")

    def __init__(self, path: Path, leading: set[str]) -> None:
        self.leading = leading
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        rows.sort(key=lambda row: (row["created_at"], len(row["id"]), row["id"]))
        self.passed_on = [row for row in rows if self._is_repeat(row)]
        self.own = [row for row in rows if not self._is_repeat(row)]
        self.ids = {row["id"]: row for row in rows}
        first: dict[int, Any] = {}
        for row in self.own:
            letter, number = self.label(row)
            if letter in ("Q", "T"):
                first.setdefault(number, row)
        firsts = Counter(self.name(row) for row in first.values())
        self.hosts = {name for name, count in firsts.items() if count > 1}
        self.asked = {number: row for number, row in first.items() if self.name(row) in self.hosts}

    def _is_repeat(self, row: Any) -> bool:
        return bool(
            row["is_repost"] or row.get("same_text_earlier") or self.REPEATS.search(row["text"]) is not None
        )

    def label(self, row: Any) -> tuple[str, int]:
        found = self.LABEL.search(row["text"])
        return ("", -1) if found is None else ((found[1] or found[3]).upper(), int(found[2] or found[4]))

    def name(self, row: Any) -> str:
        return str(row["author_username"]).lower()

    def answers(self, number: int) -> list[Any]:
        return [row for row in self.own if self.label(row)[1] == number and self._answers(row)]

    def _answers(self, row: Any) -> bool:
        letter, number = self.label(row)
        if self.name(row) not in self.hosts or letter == "A":
            return True
        return letter == "T" and "?" not in row["text"] and row is not self.asked.get(number)

    def is_among_participants(self, row: Any) -> bool:
        """A reply to somebody here, or a post that opens with their @name, and neither of the two leads."""
        said = {self.name(one) for one in self.own}
        replied = self.ids.get(row["in_reply_to"])
        opened = re.match(r"[\s.]*@(\w+)", row["text"])
        to = self.name(replied) if replied is not None else opened[1].lower() if opened else ""
        pair = {self.name(row), to}
        return len(pair) == 2 and to in said and not pair & self.leading

    def minutes(self, number: int) -> list[float]:
        asked = datetime.fromisoformat(self.asked[number]["created_at"])
        waits = (datetime.fromisoformat(row["created_at"]) - asked for row in self.answers(number))
        return sorted(max(wait / timedelta(minutes=1), 0.0) for wait in waits)


CHATS = ("critlib-2015-04-08", "ngsschat-2014-05-15", "nephjc-us-2016-10-19")


@pytest.fixture(scope="module", params=CHATS)
def counted(request: pytest.FixtureRequest, test_data: Path) -> tuple[Figures, ByHand]:
    path = test_data / "chats" / f"{request.param}.jsonl"
    held = proceedings(list(PostLines(path)), Room(request.param.partition("-")[0], X_ORIGIN))
    return figures(held), ByHand(path, set(held.questions.hosts))


def test_posts_and_people_of_real_chats(counted: tuple[Figures, ByHand]) -> None:
    found, hand = counted
    assert found.posts == len(hand.own)
    assert set(found.people) == {hand.name(row) for row in hand.own}


def test_what_was_passed_on_in_real_chats(counted: tuple[Figures, ByHand]) -> None:
    found, hand = counted
    assert found.reposts == len(hand.passed_on)


def test_replies_among_participants_of_real_chats(counted: tuple[Figures, ByHand]) -> None:
    found, hand = counted
    assert found.replies == sum(hand.is_among_participants(row) for row in hand.own)


def test_answers_people_and_minutes_of_each_question_of_real_chats(counted: tuple[Figures, ByHand]) -> None:
    found, hand = counted
    assert [question.number for question in found.questions] == sorted(hand.asked)
    for question in found.questions:
        rows, waits = hand.answers(question.number), hand.minutes(question.number)
        assert question.answers == len(rows), question.number
        assert question.people == len({hand.name(row) for row in rows})
        assert question.first == pytest.approx(waits[0] if waits else None)
        assert question.half == pytest.approx(median(waits) if waits else None)


def test_the_minutes_of_real_chats_add_up(counted: tuple[Figures, ByHand]) -> None:
    found, hand = counted
    assert found.hour is not None
    by_minute = Counter(row["created_at"][:16] for row in hand.own)
    for place, posts in enumerate(found.hour.posts):
        at = found.hour.starts + place * found.hour.step
        assert posts == by_minute[at.strftime("%Y-%m-%dT%H:%M")]
