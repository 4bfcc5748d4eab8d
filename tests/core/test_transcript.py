"""A chat by question: every post once, in its place, in the order of conversation."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.marks import NOTHING_MARKED, Mark, Marked, MarkKind
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Post
from desktop.core.proceedings import proceedings
from desktop.core.room import Room
from desktop.core.transcript import Said, Transcript, in_its_order, transcript

ROOM = Room("gardenchat", X_ORIGIN, hosts=("ines_holt",))
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def post(number: int, author: str, text: str, reply_to: int = 0) -> Post:
    who = Author(f"id-{author}", author, author.replace("_", " ").title())
    parent = str(1000 + reply_to) if reply_to else ""
    return Post(str(1000 + number), who, text, NOON + timedelta(minutes=number), reply_to=parent)


def made(*posts: Post, marked: Marked = NOTHING_MARKED) -> Transcript:
    return transcript(proceedings(posts, ROOM, marked))


def shape(said: tuple[Said, ...]) -> list[tuple[str, int]]:
    return [(one.spoken.id[1:], one.depth) for one in said]


CHAT = (
    post(1, "asha_vale", "Good to be here #gardenchat"),
    post(2, "ines_holt", "Q1: What grows in shade? #gardenchat"),
    post(3, "bram_oke", "A1: Ferns, and many mosses #gardenchat"),
    post(4, "mira_engel", "A1: Ivy, sadly #gardenchat"),
    post(5, "asha_vale", "@bram_oke which ones?", 3),
    post(6, "bram_oke", "@asha_vale lady fern", 5),
    post(7, "ines_holt", "Q2: What do you do about slugs? #gardenchat"),
    post(8, "asha_vale", "A1: Hostas, late as I am #gardenchat"),
    post(9, "mira_engel", "A1/2: coffee grounds #gardenchat"),
    post(10, "ines_holt", "Hello Mira, welcome!"),
    post(11, "ines_holt", "Q2: What do you do about slugs? #gardenchat"),
)


def test_answers_stand_under_their_question_and_replies_under_what_they_reply_to() -> None:
    found = made(*CHAT)
    assert shape(found.before) == [("001", 0)]
    first, second = found.sections
    assert (first.label, first.text) == ("Q1", "What grows in shade?")
    assert shape(first.answers) == [("003", 0), ("005", 1), ("006", 2), ("004", 0), ("008", 0), ("009", 0)]
    assert [one.id for one in second.asked] == ["1007", "1011"]
    assert [one.id for one in second.elsewhere] == ["1009"]
    assert shape(second.aside) == [("010", 0)]
    assert (first.answer_count, first.people_count, first.probable_count) == (4, 3, 2)
    assert (second.answer_count, second.people_count) == (1, 1)


def test_a_certain_answer_never_stands_among_guesses() -> None:
    found = made(
        *CHAT[:3], post(4, "mira_engel", "moss in my lawn"), post(5, "asha_vale", "A1: mine, too", 4)
    )
    assert shape(found.sections[0].answers) == [("003", 0), ("005", 0)]
    assert shape(found.sections[0].probable) == [("004", 0)]


def test_an_answer_in_two_posts_is_one() -> None:
    parts = (post(4, "mira_engel", "A1 1/2: Ferns,"), post(5, "mira_engel", "A1 2/2: and mosses."))
    section = made(*CHAT[:3], *parts, post(6, "asha_vale", "@mira_engel yes", 5)).sections[0]
    assert [(one.spoken.id, [part.id for part in one.further], one.depth) for one in section.answers] == [
        ("1003", [], 0),
        ("1004", ["1005"], 0),
        ("1006", [], 1),
    ]
    assert section.answer_count == 2


def test_what_is_withheld_counts_and_stands_nowhere() -> None:
    marked = Marked.of([Mark(MarkKind.WITHHELD, "1003"), Mark(MarkKind.WITHHELD, "1007")])
    found = made(*CHAT, marked=marked)
    assert "1003" not in {spoken.id for _, spoken in in_its_order(found)}
    assert found.sections[0].answer_count == 4
    assert "slugs" not in found.sections[1].text or found.sections[1].asked[0].id == "1011"


def test_a_number_that_nobody_asked_has_a_place_all_the_same() -> None:
    found = made(
        *CHAT[:3], post(4, "mira_engel", "A1: Ivy"), post(5, "asha_vale", "A7: what I always wanted to say")
    )
    assert {
        spoken.id: section and section.label for section, spoken in in_its_order(found) if spoken.is_answer
    }


def test_a_chat_in_which_nothing_was_asked_is_all_before() -> None:
    found = made(*CHAT[:1], post(2, "bram_oke", "Nice weather"))
    assert found.sections == ()
    assert shape(found.before) == [("001", 0), ("002", 0)]


LINES = st.sampled_from(
    [
        "Q1: Why?",
        "Q2: How so?",
        "A1: yes",
        "A2: no",
        "A1/2: both",
        "A1 1/2: so",
        "A1 2/2: on",
        "hello",
        "A9: x",
    ]
)
PEOPLE = st.sampled_from(["ines_holt", "bram_oke", "asha_vale"])


@given(st.lists(st.tuples(PEOPLE, LINES, st.integers(0, 30)), max_size=30))
def test_every_post_stands_exactly_once(said: list[tuple[str, str, int]]) -> None:
    posts = [post(number, who, text, reply) for number, (who, text, reply) in enumerate(said, 1)]
    told = proceedings(posts, ROOM)
    found = [spoken.id for _, spoken in in_its_order(transcript(told))]
    assert sorted(found) == sorted(one.id for one in told.spoken)
