"""A head says in bytes what the row says in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.account import Account
from desktop.core.entities import find_entities
from desktop.core.head import (
    FOR_ME,
    HOST,
    LED,
    MINE,
    MUTED,
    REPOST,
    WITHOUT_HASHTAG,
    bulk_of,
    coded,
    decoded,
    has_poll,
    head_of,
    numbers_in,
    pictures_of,
    signs_of,
    traits_in,
)
from desktop.core.marks import NOTHING_MARKED, Mark, Marked, MarkKind
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Post
from desktop.core.question import Questions
from desktop.core.room import Room
from desktop.core.timeline import decorated, post_row
from desktop.core.verdict import Kind, Reason, Verdict

AT = datetime(2026, 11, 21, 20, tzinfo=UTC)
ROOM = Room("gardenchat", X_ORIGIN, hosts=("InesHolt",), guests=("bramoke",))
ME = Account("9", "miraengel", "Mira Engel", X_ORIGIN)


def said(text: str, by: str = "ashavale", **more: str) -> Post:
    author = Author("9" if by == "miraengel" else f"u-{by}", by, by)
    return replace(Post("7", author, text, AT, find_entities(text)), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("post", "traits"),
    [
        (said("hello #gardenchat"), 0),
        (said("Q1: why? #gardenchat", "inesholt"), HOST | LED),
        (said("hello #gardenchat", "bramoke"), LED),
        (said("@miraengel hello #gardenchat"), FOR_ME),
        (said("@MiraEngel hello"), FOR_ME | WITHOUT_HASHTAG),
        (said("@miraengel says I, #gardenchat", "miraengel"), MINE),
        (said("hello", reply_to="5"), WITHOUT_HASHTAG),
        (said("hello #GardenChat", reply_to="5"), 0),
        (said("hello", reply_to="5", repost_of="4"), REPOST),
        (said("RT @ashavale: A1: hello #gardenchat"), REPOST),
    ],
)
def test_traits_are_what_the_row_says(post: Post, traits: int) -> None:
    row, head = post_row(post, ROOM, ME), head_of(post, ROOM, ME)
    assert head.traits == traits
    assert (row.mine, row.is_repost, row.without_hashtag) == tuple(
        bool(traits & one) for one in (MINE, REPOST, WITHOUT_HASHTAG)
    )
    assert (row.names_me and not row.mine) == bool(traits & FOR_ME)


VERDICTS = {
    "answer": Verdict(Kind.ANSWER, (3,)),
    "several": Verdict(Kind.ANSWER, (3, 4)),
    "probably": Verdict(probable=2, reason=Reason.TIME),
}


@pytest.mark.parametrize("since", [None, AT, AT + timedelta(seconds=1)])
@pytest.mark.parametrize("verdict", [None, *VERDICTS])
@pytest.mark.parametrize("text", ["A1/2: hello", "hello", "RT @ashavale: A1: hello"])
def test_numbers_and_what_marks_say_are_as_the_row_has_them(
    since: datetime | None, verdict: str | None, text: str
) -> None:
    verdicts = {} if verdict is None else {"7": VERDICTS[verdict]}
    questions = Questions(hosts=("ashavale",), verdicts=verdicts, since=since)
    marked = Marked.of([Mark(MarkKind.MUTE_WORD, "hello")])
    for post in (said(text), said(text, repost_of="5")):
        row, head = decorated(post_row(post, ROOM, ME), questions, marked), head_of(post, ROOM, ME)
        assert numbers_in(head, questions) == (row.numbers, row.probable)
        assert traits_in(head, questions, marked) & MUTED
        assert traits_in(head, questions, NOTHING_MARKED) & (LED | HOST | MUTED) == LED


@given(st.lists(st.integers(0, 200), max_size=3), st.none() | st.integers(0, 200))
def test_a_code_that_says_something_says_it_right(numbers: list[int], probable: int | None) -> None:
    given_numbers = tuple(numbers), None if numbers else probable
    code = coded(*given_numbers)
    assert 0 <= code <= 255
    assert decoded(code) in (given_numbers, ((), None))
    if len(numbers) == 1 and numbers[0] < 100:
        assert decoded(code) == given_numbers


def test_a_bulk_tells_its_parts() -> None:
    bulk = bulk_of("ab\n速い", 3, poll=True)
    assert (signs_of(bulk), pictures_of(bulk), has_poll(bulk)) == (47, 3, True)
    assert bulk_of("x" * 25_000, 12, poll=True) < 2**16
    assert bulk_of("") == 0
