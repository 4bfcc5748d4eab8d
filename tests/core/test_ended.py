"""When a chat is over, as far as offering its recap goes: never while it is on, and not for ever."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.core.ended import EARLY, Ended, chat_since, dismissed, ended, is_dismissed
from desktop.core.fold import read_questions
from desktop.core.marks import NOTHING_MARKED, Marked
from desktop.core.origin import X_ORIGIN
from desktop.core.plan import Plan
from desktop.core.post import Author, Post
from desktop.core.question import Questions
from desktop.core.room import Room

ROOM = Room("gardenchat", X_ORIGIN, hosts=("ines",))
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
PLAN = Plan.of(NOON, 60)
ASKED = [(1, "Q1: What grows in shade?"), (10, "Q2: What do you do about slugs?"), (58, "See you there")]
CLOSED = [*ASKED, (60, "That's a wrap! Thank you all for joining #gardenchat")]


def at(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def asked(said: list[tuple[int, str]]) -> Questions:
    host = Author("1", "ines", "Ines Holt")
    return read_questions([Post(str(100 + m), host, text, at(m)) for m, text in said], ROOM)


def over(
    now: float, said: list[tuple[int, str]] = ASKED, plan: Plan | None = PLAN, lately: int = 0
) -> Ended | None:
    return ended(asked(said), plan, at(now), lambda _moment: lately)


def test_it_is_over_once_its_host_closed_it_whatever_was_planned() -> None:
    assert over(58) is None
    assert over(61, CLOSED) is not None
    assert over(61, CLOSED, plan=None) is not None


def test_it_is_over_after_fifteen_quiet_minutes_past_its_planned_end() -> None:
    assert over(74) is None
    assert over(75) is not None
    assert over(75, lately=2) is not None
    assert over(75, lately=3) is None


def test_a_question_after_the_planned_end_keeps_it_going() -> None:
    late = [*ASKED, (70, "Q3: And what about moss?")]
    assert over(76, late) is None
    assert over(86, late) is not None


def test_a_chat_of_which_no_end_is_known_is_over_after_two_quiet_hours() -> None:
    next_week = Plan.of(NOON + timedelta(days=7), 60)
    for plan in (None, next_week):
        assert over(120, plan=plan) is None
        assert over(131, plan=plan) is not None


def test_a_plan_in_whose_time_nobody_said_anything_has_no_recap() -> None:
    assert over(200, [(-60, "Hello")]) is None
    assert over(200, []) is None


def test_a_recap_is_offered_for_two_days() -> None:
    assert over(60 + 47 * 60, CLOSED) is not None
    assert over(61 + 48 * 60, CLOSED) is None


def test_dismissing_one_chat_s_offer_leaves_the_next_one_s() -> None:
    chat = over(61, CLOSED)
    assert chat is not None
    marked = Marked.of([dismissed(chat)])
    assert is_dismissed(chat, marked)
    assert not is_dismissed(chat, NOTHING_MARKED)
    assert not is_dismissed(Ended("another", NOON), marked)


def test_a_chat_begins_with_those_who_came_early_and_not_with_an_older_chat_s_questions() -> None:
    assert chat_since(asked(ASKED), PLAN) == NOON - EARLY
    assert chat_since(asked(ASKED), None) == at(1) - EARLY
    assert chat_since(asked([(-3, "Q1: Who is here already?"), *ASKED[1:]]), PLAN) == at(-3) - EARLY
    talk = [(-7 * 24 * 60, "Q1: What was last week's question?"), (5, "Hello"), (20, "Nice")]
    assert chat_since(asked(talk), PLAN) == NOON - EARLY
    chat = over(80, talk)
    assert chat is not None
    assert chat.key == (NOON - EARLY).isoformat()
