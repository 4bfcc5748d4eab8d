"""The words of a search."""

from __future__ import annotations

import pytest

from desktop.core.errors import BadInput
from desktop.networks.gateway import Wanted
from desktop.networks.x.query import LONGEST, build_query


def test_one_hashtag_is_looked_for_without_reposts() -> None:
    assert build_query(Wanted(("critlib",))) == "#critlib -is:retweet"


def test_aliases_are_alternatives_and_the_same_one_counts_once() -> None:
    assert (
        build_query(Wanted(("critlib", "#critlib", "critlibchat")))
        == "(#critlib OR #critlibchat) -is:retweet"
    )


def test_a_hashtag_of_any_script_goes_as_it_is() -> None:
    assert build_query(Wanted(("ünï", "図書館"))) == "(#ünï OR #図書館) -is:retweet"


def test_what_does_not_fit_into_one_search_is_refused_with_a_remedy() -> None:
    fits = [f"tag{'x' * 90}{number}" for number in range(5)]
    assert len(build_query(Wanted(tuple(fits)))) <= LONGEST
    with pytest.raises(BadInput) as refusal:
        build_query(Wanted((*fits, "y" * 90)))
    assert refusal.value.remedy


@pytest.mark.parametrize("tag", ["a OR b", "a) OR (from:x", "", "12", "a-is:retweet"])
def test_nothing_but_a_hashtag_gets_into_the_query(tag: str) -> None:
    with pytest.raises(BadInput):
        build_query(Wanted((tag,)))


def test_no_hashtag_is_refused() -> None:
    with pytest.raises(BadInput):
        build_query(Wanted(()))


def test_mentions_and_conversations_are_asked_for_in_the_same_search() -> None:
    wanted = Wanted(("critlib", "critlibchat"), "ines_holt", ("31", "12"))
    assert build_query(wanted) == (
        "(#critlib OR #critlibchat OR @ines_holt OR conversation_id:31 OR conversation_id:12) -is:retweet"
    )


def test_of_the_conversations_the_newest_go_first_and_as_many_as_fit() -> None:
    ids = tuple(str(1_990_000_000_000_000_000 - number) for number in range(40))
    query = build_query(Wanted(("critlib",), "ines_holt", ids))
    asked = [number for number, post_id in enumerate(ids) if f"conversation_id:{post_id}" in query]
    assert asked == list(range(len(asked)))
    assert len(asked) >= 10
    assert LONGEST - 40 < len(query) <= LONGEST


def test_hashtags_that_fill_the_query_leave_the_rest_out() -> None:
    tags = tuple(f"tag{'x' * 90}{number}" for number in range(5))
    assert build_query(Wanted(tags, "ines_holt", ("1" * 19,))) == build_query(Wanted(tags))


@pytest.mark.parametrize("wanted", [Wanted(("a",), "x OR b"), Wanted(("a",), "", ("1 OR 2", "1)", "", "x"))])
def test_nothing_but_handles_and_ids_gets_into_it(wanted: Wanted) -> None:
    assert build_query(wanted) == "#a -is:retweet"
