"""What a late-comer is told, and who counts as one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.account import Account
from desktop.core.catch_up import CatchUp, Why, catch_up, caught_up, is_caught_up, is_late, wanted
from desktop.core.fold import read_questions
from desktop.core.marks import NOTHING_MARKED, Mark, Marked, MarkKind
from desktop.core.origin import X_ORIGIN
from desktop.core.pin import Pin
from desktop.core.post import Author, Post
from desktop.core.question import Questions
from desktop.core.room import Room
from desktop.core.timeline import decorated, post_row

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
ROOM = Room("gardenchat", X_ORIGIN, hosts=("Ines",), guests=("bram",), topic="Small gardens")
ME = Account("mira", "mira", "Mira Engel", X_ORIGIN)
NAMES = {"ines": "Ines Holt", "bram": "Bram Oke", "asha": "Asha Vale", "mira": "Mira Engel"}
CHAT = (
    (0, "ines", "Q1: What made\nyou stay? #gardenchat"),
    (1, "asha", "A1: The kettle was always on. #gardenchat"),
    (2, "bram", "A1: Small rooms. #gardenchat"),
    (9, "ines", "Q2: What grows in the shade? #gardenchat"),
    (10, "asha", "A2: Ferns, and patience. #gardenchat"),
    (11, "ines", "RT @asha: A2: Ferns, and patience. #gardenchat"),
    (12, "bram", "Hello to everybody at the back! #gardenchat"),
    (18, "ines", "Q3: Who waters it? #gardenchat"),
)


def posts(said: Iterable[tuple[int, str, str]] = CHAT) -> list[Post]:
    return [
        Post(str(1000 + at), Author(who, who, NAMES[who]), text, NOON + timedelta(minutes=at))
        for at, who, text in said
    ]


def told(
    said: Iterable[tuple[int, str, str]] = CHAT, marked: Marked = NOTHING_MARKED, room: Room = ROOM
) -> CatchUp:
    here = posts(said)
    questions = read_questions(here, room, marked=marked)
    rows = [decorated(post_row(post, room, ME), questions, marked) for post in here]
    return catch_up(room, questions, rows, marked)


def shown(told: CatchUp) -> list[tuple[str, int, tuple[Why, ...]]]:
    return [(one.brief, one.number, one.whys) for one in told.highlights]


def at(minutes: int) -> datetime:
    return NOON + timedelta(minutes=minutes)


def asked(*minutes: int) -> Questions:
    return read_questions(posts((m, "ines", f"Q{n}: Why {n}?") for n, m in enumerate(minutes, 1)), ROOM)


def test_it_says_what_about_by_whom_and_where_the_chat_is() -> None:
    card = told()
    assert (card.topic, card.hosts, card.guests) == ("Small gardens", ("Ines Holt",), ("Bram Oke",))
    assert not card.host_is_inferred
    assert [(line.label, line.text, line.answers) for line in card.questions] == [
        ("Q1", "What made you stay?", 2),
        ("Q2", "What grows in the shade?", 1),
        ("Q3", "Who waters it?", 0),
    ]
    assert card.current is not None
    assert (card.current.label, card.current.asked_at) == ("Q3", at(18))


def test_hosts_that_nobody_named_are_only_probable_and_people_without_a_post_have_a_handle() -> None:
    card = told(room=replace(ROOM, hosts=(), guests=("QuietGuest",)))
    assert (card.hosts, card.host_is_inferred) == (("Ines Holt",), True)
    assert card.guests == ("@QuietGuest",)


def test_answers_by_guests_and_those_that_a_host_reposted_are_shown_newest_last() -> None:
    assert shown(told()) == [
        ("Small rooms.", 1, (Why.GUEST,)),
        ("Ferns, and patience.", 2, (Why.HOST,)),
    ]


def test_what_the_reader_kept_is_shown_answer_or_not_and_nothing_of_another_day() -> None:
    said = ((-1500, "asha", "A1: Yesterday's words"), *CHAT, (13, "asha", "The list is on the door."))
    keys = ("1010", "1013", "-500")
    marked = Marked.of(Mark(MarkKind.KEEP, key) for key in keys)
    assert shown(told(said, marked))[1:] == [
        ("Ferns, and patience.", 2, (Why.HOST, Why.YOU)),
        ("The list is on the door.", 2, (Why.YOU,)),
    ]


@pytest.mark.parametrize(
    "mark",
    [
        Mark(MarkKind.LEAVE_OUT, "1002"),
        Mark(MarkKind.WITHHELD, "1002"),
        Mark(MarkKind.LEAVE_OUT_PERSON, "bram"),
        Mark(MarkKind.MUTE_PERSON, "bram"),
        Mark(MarkKind.MUTE_WORD, "small rooms"),
    ],
)
def test_what_is_left_out_or_muted_is_not_shown(mark: Mark) -> None:
    assert shown(told(marked=Marked.of([mark]))) == [("Ferns, and patience.", 2, (Why.HOST,))]


def test_what_is_withheld_is_not_shown_though_it_was_kept() -> None:
    marked = Marked.of([Mark(kind, "1010") for kind in (MarkKind.KEEP, MarkKind.WITHHELD)])
    assert "1010" not in wanted(read_questions(posts(), ROOM), marked)


def test_a_few_are_shown_and_every_question_has_its_turn() -> None:
    many = [(20 + n, "bram", f"A3: Number {n}") for n in range(20)]
    card = told((*CHAT, *many))
    assert [one.number for one in card.highlights] == [1, 2, 3, 3, 3, 3]
    assert card.highlights[-1].brief == "Number 19"


def test_only_posts_that_may_be_shown_are_asked_for() -> None:
    marked = Marked.of([Mark(MarkKind.KEEP, "1010"), Mark(MarkKind.KEEP, "7")])
    assert set(wanted(read_questions(posts(), ROOM), marked)) == {"1002", "1012", "1010", "7"}


@pytest.mark.parametrize(
    ("joined", "now", "newest", "late"),
    [
        (20, 20, 18, True),
        (3, 20, 18, False),
        (4, 4, 4, True),
        (-5, 90, 18, False),
        (200, 200, 18, False),
        (200, 200, 199, True),
    ],
)
def test_who_comes_in_after_the_beginning_of_a_living_chat_is_late(
    joined: int, now: int, newest: int, late: bool
) -> None:
    chat = replace(asked(0, 18), until=at(newest))
    assert is_late(chat, at(joined), NOTHING_MARKED, at(now)) is late


def test_before_the_first_question_nobody_is_late() -> None:
    pin = Mark(MarkKind.PIN, "1", Pin(1, at(0), text="A question of mine").encode())
    marked = Marked.of([pin])
    assert not is_late(Questions(), at(20), NOTHING_MARKED, at(20))
    assert not is_late(read_questions([], ROOM, marked=marked), at(20), marked, at(20))


def test_a_dismissed_card_stays_away_also_when_an_older_question_comes_to_light() -> None:
    marked = Marked.of(caught_up(asked(10), read=True))
    assert is_caught_up(asked(10, 18), marked)
    whole = read_questions(posts([(0, "ines", "Q0: Who is here?"), (10, "ines", "Q1: Why 1?")]), ROOM)
    assert not is_late(whole, at(20), marked, at(20))


def test_who_only_seemed_to_be_in_time_is_told_after_all() -> None:
    marked = Marked.of(caught_up(asked(18), read=False))
    whole = read_questions(posts([(0, "ines", "Q0: Who is here?"), (18, "ines", "Q1: Why 1?")]), ROOM)
    assert is_late(whole, at(20), marked, at(20))
    assert not is_late(asked(18), at(20), marked, at(20))


def test_the_next_chat_is_decided_anew() -> None:
    marked = Marked.of(caught_up(asked(0), read=True))
    assert is_late(asked(3000, 3018), at(3020), marked, at(3020))
