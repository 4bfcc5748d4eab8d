"""The lookout sees who needs somebody, and that they were seen to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.core.fold import Fold, read_questions
from desktop.core.glance import Glance, Need, Sign
from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Entity, EntityKind, Post
from desktop.core.room import Room

ROOM = Room("gardenchat", X_ORIGIN, id=1, hosts=("ines",), guests=("bram",))
START = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)
Q1 = (5, "ines", "Q1: What did you stop doing this year? #gardenchat")
Q2 = (15, "ines", "Q2: Who decides what grows by the door? #gardenchat")


def post(place: int, minute: float, who: str, text: str, reply_to: str = "") -> Post:
    at = START + timedelta(minutes=minute)
    return Post(str(100 + place), Author(f"u-{who}", who, who.title()), text, at, reply_to=reply_to)


def said(*lines: tuple[float, str, str] | tuple[float, str, str, str]) -> list[Post]:
    return [post(place, *line) for place, line in enumerate(lines)]


def glance(
    *lines: tuple[float, str, str] | tuple[float, str, str, str], marks: tuple[Mark, ...] = ()
) -> Glance:
    return read_questions(said(*lines), ROOM, marked=Marked.of(marks)).glance


def needs(seen: Glance) -> list[tuple[Need, str, int | None]]:
    return [(call.need, call.author.username, call.number) for call in seen.calls]


def test_questions_for_a_host_for_a_question_and_for_everybody_are_told_apart() -> None:
    seen = glance(
        Q1,
        (6, "asha", "Can someone repost Q1? #gardenchat"),
        (7, "mira", "@ines where is the reading list? #gardenchat"),
        (8, "tom", "How do you handle the paperwork? #gardenchat"),
        (9, "ruth", "@tom how do you mean that? #gardenchat"),
        (9, "bram", "A1: The weekly report. #gardenchat"),
    )
    assert needs(seen) == [(Need.QUESTION, "asha", 1), (Need.HOST, "mira", None), (Need.ANYBODY, "tom", None)]
    assert seen.calls[1].to == "ines"


def test_a_question_asked_again_sees_to_all_who_looked_for_it() -> None:
    lost = (7, "asha", "What's Q1? #gardenchat"), (8, "tom", "Which question are we on? #gardenchat")
    assert len(glance(Q1, *lost).calls) == 2
    assert glance(Q1, *lost, (9, "ines", "Q1: What did you stop doing this year? #gardenchat")).calls == ()


def test_a_host_who_answers_by_reply_or_by_name_has_seen_to_it_and_others_have_not() -> None:
    asked = (7, "asha", "@ines where is the reading list? #gardenchat")
    assert glance(Q1, asked, (8, "ines", "Here: the last page #gardenchat", "101")).calls == ()
    assert glance(Q1, asked, (8, "ines", "@asha on the last page #gardenchat")).calls == ()
    assert glance(Q1, asked, (8, "tom", "No idea #gardenchat", "101")).calls != ()


def test_who_introduces_themselves_is_new_until_somebody_says_a_word_to_them() -> None:
    hello = (1, "asha", "Asha from Leeds #gardenchat")
    assert [(one.sign, one.author.username) for one in glance(hello, Q1).newcomers] == [
        (Sign.INTRODUCED, "asha")
    ]
    assert glance(hello, (2, "tom", "@asha welcome! #gardenchat"), Q1).newcomers == ()
    assert glance(hello, (2, "tom", "Welcome! #gardenchat", "100"), Q1).newcomers == ()


def test_one_post_is_to_be_greeted_or_to_be_answered_and_never_both() -> None:
    lurks = (6, "asha", "May I read along? First time here, just lurking #gardenchat")
    seen = glance(Q1, lurks, (7, "tom", "@ines may I just lurk? #gardenchat"))
    assert seen.calls == ()
    assert [one.sign for one in seen.newcomers] == [Sign.SAYS_FIRST, Sign.INTRODUCED]
    lost = (6, "asha", "Hi, I'm Asha from Leeds, first time here. Where do I find Q1? #gardenchat")
    seen = glance(Q1, lost, (7, "tom", "Hi, I'm Tom from Ulm. @ines is there a list? #gardenchat"))
    assert [(call.need, call.author.username) for call in seen.calls] == [
        (Need.QUESTION, "asha"),
        (Need.HOST, "tom"),
    ]
    assert seen.newcomers == ()


def test_what_others_said_and_somebody_repeats_needs_nobody() -> None:
    seen = glance(
        Q1, (6, "tom", "RT @asha: Asha from Leeds #gardenchat"), (7, "tom", "RT @asha: @ines is it late?")
    )
    assert (seen.newcomers, seen.calls) == ((), ())


def test_what_is_advertised_is_neither_an_introduction_nor_a_question() -> None:
    seen = glance(
        Q1,
        (6, "tom", "Tom Reed, coach and consultant, on soil: https://shop.example/1 #gardenchat"),
        (7, "ruth", "How do you handle the paperwork? https://shop.example/2 #gardenchat"),
    )
    assert (seen.newcomers, seen.calls) == ((), ())


def test_a_first_chat_that_somebody_speaks_of_outweighs_their_introduction() -> None:
    seen = glance((1, "asha", "Asha from Leeds, first time here #gardenchat"), Q1)
    assert [one.sign for one in seen.newcomers] == [Sign.SAYS_FIRST]


def test_who_was_never_heard_is_new_only_where_the_room_is_known_for_longer() -> None:
    week = 7 * 24 * 60
    before = (Q1, (6, "asha", "A1: The printed guide. #gardenchat"))
    again = (week + 5, "ines", "Q1: What will you plant? #gardenchat")
    voices = ((week + 6, "asha", "A1: Leeks. #gardenchat"), (week + 6, "tom", "A1: Nothing. #gardenchat"))
    assert glance(*before).newcomers == ()
    seen = glance(*before, again, *voices)
    assert [(one.sign, one.author.username) for one in seen.newcomers] == [(Sign.NOT_HEARD, "tom")]


def test_who_comes_before_the_first_question_of_another_chat_belongs_to_it() -> None:
    week = 7 * 24 * 60
    seen = glance(Q1, (week, "tom", "Tom from Ulm #gardenchat"), (week + 5, *Q1[1:]))
    assert [one.author.username for one in seen.newcomers] == ["tom"]


def test_who_looked_for_a_question_long_ago_has_found_it() -> None:
    lost = (7, "asha", "What's Q1? #gardenchat")
    assert glance(Q1, lost, (16, "tom", "A1: Nothing #gardenchat")).calls != ()
    assert glance(Q1, lost, (18, "tom", "A1: Nothing #gardenchat")).calls == ()


def link(place: int, minute: float, who: str, shown: str = "shop.example/deal") -> Post:
    """X gives each post an address of its own for the same page."""
    text = f"Look #gardenchat https://t.co/{place:05}"
    entity = Entity(EntityKind.LINK, 17, len(text), text[17:], shown)
    return Post(
        str(900 + place), Author(f"u-{who}", who, who), text, START + timedelta(minutes=minute), (entity,)
    )


def test_accounts_that_post_one_link_and_nothing_else_are_a_crowd_also_once_they_are_muted() -> None:
    posts = [*said(Q1), link(1, 6, "x1"), link(2, 6, "x2"), link(3, 7, "x3"), link(4, 7, "tom")]
    posts += [post(50, 8, "tom", "A1: Nothing #gardenchat")]
    (crowd,) = read_questions(posts, ROOM).glance.crowds
    assert (crowd.link, crowd.handles, crowd.post_ids) == (
        "shop.example/deal",
        ("x1", "x2", "x3"),
        ("901", "902", "903"),
    )
    assert [read_questions(posts, ROOM).glance.accounts_with(one) for one in ("901", "904")] == [3, 0]
    muted = Marked.of(Mark(MarkKind.MUTE_PERSON, handle) for handle in crowd.handles)
    assert read_questions(posts, ROOM, marked=muted).glance.crowds == (crowd,)


def test_a_link_that_a_host_posted_makes_no_crowd() -> None:
    posts = [*said(Q1), link(1, 5, "ines"), link(2, 6, "x2"), link(3, 7, "x3"), link(4, 7, "x4")]
    assert read_questions(posts, ROOM).glance.crowds == ()


def test_minutes_count_posts_and_answers_and_leave_out_what_does_not_count() -> None:
    lines = (
        Q1,
        (6, "asha", "A1: Tea #gardenchat"),
        (6.5, "tom", "A1: Ads #gardenchat"),
        (7, "tom", "Hm #gardenchat"),
    )
    seen = glance(*lines)
    assert [(one.posts, one.answers) for one in seen.minutes] == [(1, ()), (2, ((1, 2),)), (1, ())]
    assert seen.people == 3
    left_out = glance(*lines, marks=(Mark(MarkKind.LEAVE_OUT_PERSON, "tom"),))
    assert [one.posts for one in left_out.minutes] == [1, 1]


def test_post_by_post_it_sees_what_it_sees_looking_back() -> None:
    posts = said(
        (1, "asha", "Asha from Leeds #gardenchat"),
        Q1,
        (6, "tom", "What's Q1? #gardenchat"),
        (7, "mira", "@ines is there a list? #gardenchat"),
        Q2,
        (16, "ruth", "Has anyone tried raised beds? #gardenchat"),
    )
    fold = Fold(posts[:2], ROOM)
    assert all(fold.add([one]) for one in posts[2:])
    assert fold.questions().glance == read_questions(posts, ROOM).glance
