"""The words of a search."""

from __future__ import annotations

import pytest

from desktop.core.errors import BadInput
from desktop.networks.x.query import LONGEST, build_query


def test_one_hashtag_is_looked_for_without_reposts() -> None:
    assert build_query(["critlib"]) == "#critlib -is:retweet"


def test_aliases_are_alternatives_and_the_same_one_counts_once() -> None:
    assert build_query(["critlib", "#critlib", "critlibchat"]) == "(#critlib OR #critlibchat) -is:retweet"


def test_a_hashtag_of_any_script_goes_as_it_is() -> None:
    assert build_query(["ünï", "図書館"]) == "(#ünï OR #図書館) -is:retweet"


def test_what_does_not_fit_into_one_search_is_refused_with_a_remedy() -> None:
    fits = [f"tag{'x' * 90}{number}" for number in range(5)]
    assert len(build_query(fits)) <= LONGEST
    with pytest.raises(BadInput) as refusal:
        build_query([*fits, "y" * 90])
    assert refusal.value.remedy


@pytest.mark.parametrize("tag", ["a OR b", "a) OR (from:x", "", "12", "a-is:retweet"])
def test_nothing_but_a_hashtag_gets_into_the_query(tag: str) -> None:
    with pytest.raises(BadInput):
        build_query([tag])


def test_no_hashtag_is_refused() -> None:
    with pytest.raises(BadInput):
        build_query([])
