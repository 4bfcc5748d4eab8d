"""What a chat was: who said what to which question, what was passed on, and what stays here."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from desktop.core.errors import Stopped
from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.origin import X_ORIGIN
from desktop.core.pin import Pin
from desktop.core.post import Author, Counts, Post
from desktop.core.proceedings import NEVER, Proceedings, proceedings
from desktop.core.room import Role, Room

ROOM = Room("gardenchat", X_ORIGIN, hosts=("ines_holt",), guests=("bram_oke",))
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
NAMES = {
    "ines_holt": "Ines Holt",
    "bram_oke": "Bram Oke",
    "asha_vale": "Asha Vale",
    "mira_engel": "Mira Engel",
}


def post(
    number: int, author: str, text: str, *, repost_of: str = "", reply_to: str = "", reposts: int = 0
) -> Post:
    return Post(
        str(1000 + number),
        Author(f"id-{author}", author, NAMES[author]),
        text,
        NOON + timedelta(minutes=number),
        reply_to=reply_to,
        repost_of=repost_of,
        counts=Counts(reposts=reposts),
    )


CHAT = (
    post(0, "ines_holt", "Welcome to #gardenchat!"),
    post(1, "ines_holt", "Q1: What grows in shade? #gardenchat"),
    post(2, "bram_oke", "A1: Ferns, and most of the mosses that I know #gardenchat"),
    post(3, "asha_vale", "A1: Hostas #gardenchat"),
    post(4, "asha_vale", "@bram_oke which ferns?", reply_to="1002"),
    post(5, "ines_holt", "Q2: What do you do about slugs? #gardenchat"),
    post(6, "mira_engel", "A1: Ivy, everywhere #gardenchat"),
    post(7, "mira_engel", "A2: Beer #gardenchat"),
)


def of(posts: tuple[Post, ...], *marks: Mark) -> Proceedings:
    return proceedings(posts, ROOM, Marked.of(marks))


def test_each_post_stands_under_its_question_with_the_one_that_was_current() -> None:
    found = of(tuple(reversed(CHAT)))
    assert (found.starts, found.ends) == (NOON, NOON + timedelta(minutes=7))
    places = [(one.number, one.is_probable, one.during) for one in found.spoken]
    assert places == [
        (None, False, None),
        (1, False, 1),
        (1, False, 1),
        (1, False, 1),
        (1, True, 1),
        (2, False, 2),
        (1, False, 2),
        (2, False, 2),
    ]
    assert [one.is_question for one in found.spoken].count(True) == 2
    assert [question.number for question in found.questions.by_number] == [1, 2]


def test_people_stand_hosts_first_with_what_they_said_and_answered() -> None:
    people = of(
        (*CHAT, post(8, "mira_engel", "A1 1/2: Ferns"), post(9, "mira_engel", "A1 2/2: and mosses"))
    ).people
    assert [(one.author.username, one.role, one.posts, one.answers) for one in people] == [
        ("ines_holt", Role.HOST, 3, 0),
        ("bram_oke", Role.GUEST, 1, 1),
        ("asha_vale", Role.NONE, 2, 1),
        ("mira_engel", Role.NONE, 4, 3),
    ]


def test_what_is_passed_on_is_counted_with_its_original_and_stands_nowhere_else() -> None:
    said = "A1: Ferns, and most of the mosses that I know #gardenchat"
    passed = (
        post(10, "asha_vale", f"RT @bram_oke: {said}", repost_of="1002"),
        post(11, "mira_engel", f"RT @bram_oke: {said[:40]}…"),
        post(12, "ines_holt", said),
        post(13, "ines_holt", "RT @asha_vale: RT @bram_oke: " + said[:30] + "…"),
        post(14, "asha_vale", "again", repost_of="1010"),
        post(15, "asha_vale", "RT @nobody: what nobody here has said"),
        post(16, "mira_engel", "gone", repost_of="77"),
    )
    found = of(CHAT + passed)
    assert [one.id for one in found.spoken] == [one.id for one in CHAT]
    assert [(one.id, one.of, one.number) for one in found.repeats] == [
        *((str(number), "1002", 1) for number in range(1010, 1015)),
        ("1015", "", None),
        ("1016", "", None),
    ]
    assert {one.id: one.reposts for one in found.spoken if one.reposts} == {"1002": 5}
    assert {one.name: one.passed_on for one in found.people} == {
        "ines_holt": 2,
        "bram_oke": 0,
        "asha_vale": 3,
        "mira_engel": 2,
    }


def test_the_networks_own_count_of_reposts_holds_where_fewer_are_there() -> None:
    posts = (post(2, "bram_oke", "A1: Ferns", reposts=7), post(3, "asha_vale", "RT", repost_of="1002"))
    assert [one.reposts for one in of(posts).spoken] == [7]


def test_few_words_that_two_people_say_alike_are_both_their_own() -> None:
    posts = (
        post(1, "asha_vale", "Good evening all! #gardenchat"),
        post(2, "mira_engel", "Good evening all! #gardenchat"),
    )
    assert len(of(posts).spoken) == 2


def test_a_repost_that_stands_before_its_original_is_known_all_the_same() -> None:
    minute = post(3, "mira_engel", "RT @bram_oke: A1: Ferns, and most of the mosses that I know")
    assert [one.of for one in of((*CHAT[:2], minute, post(4, "bram_oke", CHAT[2].text))).repeats] == ["1004"]


def test_what_the_inbox_withholds_counts_and_is_not_spoken_nor_what_repeats_it() -> None:
    passed = post(10, "mira_engel", "RT", repost_of="1003")
    found = of((*CHAT, passed), Mark(MarkKind.WITHHELD, "1003"))
    assert "1003" not in {one.id for one in (*found.spoken, *found.repeats)}
    assert found.repeats == ()
    assert found.withheld == 1
    assert [one.id for one in found.counted] == [one.id for one in CHAT]
    assert found.people[2].answers == 1


def test_what_is_left_out_or_muted_counts_nowhere() -> None:
    found = of(
        (*CHAT, post(10, "bram_oke", "RT", repost_of="1006")),
        Mark(MarkKind.LEAVE_OUT, "1003"),
        Mark(MarkKind.MUTE_PERSON, "mira_engel"),
    )
    assert [one.id for one in found.counted] == ["1000", "1001", "1002", "1004", "1005"]
    assert "mira_engel" not in {person.name for person in found.people}


def test_a_pinned_text_of_ones_own_is_nobodys_post() -> None:
    pin = Pin(3, NOON + timedelta(minutes=8), text="What of roses?")
    found = of(CHAT, Mark(MarkKind.PIN, "3", pin.encode()))
    assert [question.number for question in found.questions.by_number] == [1, 2, 3]
    assert len(found.spoken) == len(CHAT)


def test_a_chat_without_posts_has_neither_people_nor_times() -> None:
    found = of(())
    assert (found.starts, found.ends, found.people, found.counted) == (NEVER, NEVER, (), ())


def test_posts_that_answer_two_questions_stand_under_the_first() -> None:
    found = of((*CHAT, post(8, "bram_oke", "A1/2: coffee grounds #gardenchat")))
    assert (found.spoken[-1].number, found.spoken[-1].verdict.numbers) == (1, (1, 2))


def test_reading_a_huge_chat_tells_how_far_it_is_and_stops_where_it_is_told_to() -> None:
    many = tuple(post(at, "asha_vale", f"A1: Fern {at} #gardenchat") for at in range(1000))
    far: list[tuple[int, int]] = []
    proceedings(many, ROOM, going=lambda *one: far.append(one))
    assert far == sorted(far)
    assert far[-1] == (1000, 1000)
    assert max(after[0] - before[0] for before, after in pairwise(far)) < 100

    def going(done: int, total: int) -> None:
        if done > 500:
            raise Stopped("Enough.")

    with pytest.raises(Stopped):
        proceedings(many, ROOM, going=going)
