"""One chat as one person had it: nothing that others said to them is lost, and nothing is theirs that is not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.core.account import Account
from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Post
from desktop.core.proceedings import proceedings
from desktop.core.room import Role, Room
from desktop.core.your_hour import YourHour, your_hour

ROOM = Room("gardenchat", X_ORIGIN, hosts=("ines",), guests=("bram",))
MIRA = Account("u-mira", "mira", "Mira Engel", X_ORIGIN, frozenset())
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
NAMES = {"ines": "Ines Holt", "bram": "Bram Oke", "asha": "Asha Vale", "mira": "Mira Engel"}


def post(number: int, who: str, text: str, *, to: str = "", repost_of: str = "") -> Post:
    author = Author(f"u-{who}", who, NAMES[who])
    at = NOON + timedelta(minutes=number)
    return Post(str(1000 + number), author, text, at, reply_to=to, repost_of=repost_of)


CHAT = (
    post(1, "ines", "Q1: What grows in shade? #gardenchat"),
    post(2, "mira", "A1 (1/2): Ivy #gardenchat"),
    post(3, "mira", "A1 (2/2): and ferns #gardenchat"),
    post(4, "bram", "@mira which ferns?", to="1003"),
    post(5, "ines", "RT @mira: A1 (1/2): Ivy #gardenchat", repost_of="1002"),
    post(6, "ines", "Q2: What do you do about slugs? #gardenchat"),
    post(7, "asha", "A2: Beer, as @mira told me once #gardenchat"),
    post(8, "mira", "@bram lady ferns, mostly #gardenchat", to="1004"),
    post(9, "bram", "Thanks @mira, and how much water? #gardenchat"),
    post(10, "ines", "That's a wrap! Thank you all for joining #gardenchat"),
)


def hour(*marks: Mark, is_latest: bool = True) -> YourHour:
    marked = Marked.of(marks)
    return your_hour(proceedings(CHAT, ROOM, marked, MIRA.id), MIRA, marked, is_latest=is_latest)


def test_an_answer_in_two_posts_is_one_with_its_replies_and_reposts() -> None:
    mine = hour()
    assert (mine.posts, mine.answered) == (3, 1)
    answer = mine.answers[0]
    assert (answer.number, [one.id for one in answer.posts]) == (1, ["1002", "1003"])
    assert ([one.id for one in answer.replies], answer.reposts) == (["1004"], 1)


def test_an_answer_without_its_label_is_mine_too_and_said_to_be_a_guess() -> None:
    unlabelled = post(7, "mira", "Toads, if they come #gardenchat", to="1006")
    mine = your_hour(proceedings([*CHAT[:6], unlabelled], ROOM), MIRA)
    assert [(one.number, one.is_probable) for one in mine.answers] == [(1, False), (2, True)]
    assert (mine.answered, mine.probably, mine.missed) == (1, 1, ())


def test_people_met_are_those_who_spoke_with_me_whoever_spoke_to_both_sides_first() -> None:
    met = {one.author.username: one for one in hour().met}
    assert list(met) == ["bram", "ines", "asha"]
    assert (met["bram"].by_them, met["bram"].to_them, met["bram"].both) == (2, 1, True)
    assert (met["asha"].by_them, met["asha"].to_them) == (1, 0)
    assert (met["ines"].passed_on, met["ines"].role) == (1, Role.HOST)


def test_a_thank_you_names_host_and_guests_before_the_others() -> None:
    assert [one.username for one in hour().thanked] == ["ines", "bram", "asha"]


def test_what_i_missed_are_questions_without_an_answer_of_mine_and_mentions_that_i_left() -> None:
    mine = hour()
    assert [one.number for one in mine.missed] == [2]
    assert [one.id for one in mine.unanswered] == ["1007", "1009"]


def test_what_i_kept_and_noted_is_there_for_who_only_read() -> None:
    marks = [
        Mark(MarkKind.KEEP, "1007"),
        Mark(MarkKind.NOTE, "1009", "Ask Bram"),
        Mark(MarkKind.NOTE, "Q2", "Toads"),
        Mark(MarkKind.NOTE, "1001", "Good one"),
    ]
    read = your_hour(proceedings(CHAT, ROOM, Marked.of(marks)), None, Marked.of(marks))
    assert [one.id for one in read.kept] == ["1007"]
    assert [(one.number, one.words) for one in read.notes] == [
        (1, "Good one"),
        (2, "Toads"),
        (None, "Ask Bram"),
    ]
    assert (read.answers, read.met, read.missed) == ((), (), ())


def test_a_note_about_a_number_is_not_taken_for_one_about_an_earlier_chat_s_question() -> None:
    note = Mark(MarkKind.NOTE, "Q2", "Toads")
    assert [one.words for one in hour(note).notes] == ["Toads"]
    assert hour(note, is_latest=False).notes == ()


def test_posts_that_came_by_a_file_are_mine_by_their_handle() -> None:
    by_file = [
        Post(one.id, Author("", one.author.username.upper(), one.author.name), one.text, one.created_at)
        for one in CHAT
    ]
    mine = your_hour(proceedings(by_file, ROOM), MIRA)
    assert (mine.posts, mine.answered) == (3, 1)
    assert next(one.author.username for one in mine.met) == "BRAM"


def test_what_i_left_out_is_nowhere_in_my_hour() -> None:
    mine = hour(Mark(MarkKind.LEAVE_OUT_PERSON, "bram"))
    assert [one.author.username for one in mine.met] == ["ines", "asha"]
    assert mine.answers[0].replies == ()
