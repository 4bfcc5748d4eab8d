"""What is asked of those who lead a chat, and what came of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desktop.core.asked import Asked, Outcome, asked
from desktop.core.inquiry import Inquiry, answered, escalated, given_to, inquiry_of, marks_of
from desktop.core.marks import Marked
from tests.core.chat_posts import NOON, chat, evening, post


def kept(number: int, minute: float, handle: str, text: str) -> Inquiry:
    return inquiry_of(post(number, minute, handle, text), NOON + timedelta(minutes=minute + 1))


def outcomes(found: Asked) -> list[str]:
    return [one.outcome.value for one in found.requests]


def test_a_question_to_a_host_is_answered_by_a_host_s_reply() -> None:
    (one,) = asked(evening()).requests
    assert (one.asker, one.outcome, one.minutes) == ("lou", Outcome.ANSWERED, 4)


def test_a_question_to_a_guest_counts_and_one_among_participants_does_not() -> None:
    found = asked(evening(post(20, 30, "bram", "@mira where did you learn that?")))
    assert outcomes(found) == ["answered", "open"]


def test_an_answer_to_a_numbered_question_asks_nothing_and_nor_does_who_missed_one() -> None:
    found = asked(
        chat(
            post(1, 0, "ines", "Q1: What do you plant first? #gardenchat"),
            post(2, 1, "bram", "A1: beans, @ines, what else? #gardenchat"),
            post(3, 2, "asha", "@ines can you repost Q1?"),
        )
    )
    assert len(found) == 0


def test_a_host_who_answers_somebody_else_has_answered_nobody_here() -> None:
    found = asked(
        chat(
            post(1, 0, "lou", "@ines which beans would you take for clay?"),
            post(2, 1, "bram", "I like the rain #gardenchat"),
            post(3, 2, "ines", "@bram so does @lou", reply_to=2),
        )
    )
    assert outcomes(found) == ["open"]


def test_the_same_words_twice_are_one_request() -> None:
    text = "@ines which beans would you take for clay?"
    assert len(asked(chat(post(1, 0, "lou", text), post(2, 1, "lou", text)))) == 1


def test_the_inbox_says_what_came_of_what_is_in_it() -> None:
    posts = [post(number, number, "lou", f"Where is bed {number}?") for number in range(1, 5)]
    open_, with_, out, done = (inquiry_of(one, NOON) for one in posts)
    found = asked(
        chat(post(9, 9, "ines", "@lou over there"), *posts),
        [
            open_,
            given_to(with_, "Bram Oke"),
            escalated(out, NOON),
            answered(done, NOON + timedelta(minutes=11)),
        ],
    )
    assert outcomes(found) == ["open", "handed over", "handed over", "answered"]
    assert found.minutes == 7
    assert len(found) == sum(found.count(outcome) for outcome in Outcome)


def test_what_is_withheld_counts_and_another_chat_s_inbox_does_not() -> None:
    one = post(1, 0, "lou", "Is my order on its way?")
    away = escalated(inquiry_of(one, NOON), NOON)
    marked = Marked.of(marks_of(away))
    found = asked(
        chat(one, post(2, 1, "bram", "hello"), marked=marked), [away, replace(away, post_id="of last week")]
    )
    assert outcomes(found) == ["handed over"]
