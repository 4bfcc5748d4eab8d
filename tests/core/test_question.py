"""Which question are we on, first version: Qn by a host of the room."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import permutations

from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Post
from desktop.core.question import read_questions
from desktop.core.room import Room

ROOM = Room("gardenchat", X_ORIGIN, hosts=("host",))
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def post(number: int, text: str, author: str = "host", repost_of: str = "") -> Post:
    who = Author(author, author, author.title())
    return Post(str(1000 + number), who, text, NOON + timedelta(minutes=number), repost_of=repost_of)


def test_nothing_is_current_before_the_host_asks() -> None:
    questions = read_questions([post(1, "Welcome! #gardenchat")], ROOM)
    assert questions.current is None
    assert questions.by_number == ()


def test_the_question_asked_last_is_current_whatever_the_order_of_arrival() -> None:
    posts = [
        post(1, "Q1: Why?"),
        post(2, "A1: because", "ada"),
        post(3, "Q2: How?"),
        post(4, "A1: late", "bo"),
    ]
    expected = read_questions(posts, ROOM)
    assert expected.current is not None
    assert expected.current.number == 2
    assert all(read_questions(order, ROOM) == expected for order in permutations(posts))


def test_a_question_loses_its_label_and_the_rooms_tag_and_nothing_else() -> None:
    questions = read_questions([post(1, "Q1: What grows #fast in shade? #GardenChat")], ROOM)
    assert questions.current is not None
    assert questions.current.text == "What grows #fast in shade?"


def test_a_participants_q_is_an_answer_and_moves_nothing() -> None:
    questions = read_questions(
        [post(1, "Q1: Why?"), post(2, "Q1 because it can", "ada"), post(3, "Q2: me too", "bo")], ROOM
    )
    assert questions.current_number == 1
    assert questions.by_number[0].answer_ids == ("1002",)


def test_a_teaser_moves_nothing() -> None:
    questions = read_questions([post(1, "Q1: Why?"), post(2, "Q2 is coming in a minute")], ROOM)
    assert questions.current_number == 1


def test_a_repeat_keeps_the_first_asking_and_brings_the_question_back() -> None:
    posts = [post(1, "Q1: Why?"), post(2, "Q2: How?"), post(3, "Q1: Why? (again)")]
    questions = read_questions(posts, ROOM)
    assert questions.current is not None
    assert (questions.current.number, questions.current.text) == (1, "Why?")


def test_a_repost_asks_nothing() -> None:
    assert read_questions([post(1, "Q1: Why?", repost_of="7")], ROOM).current is None


def test_a_question_that_is_only_its_tag_keeps_its_words() -> None:
    questions = read_questions([post(1, "Q1: #gardenchat")], ROOM)
    assert questions.current is not None
    assert questions.current.text == "#gardenchat"
