"""A post leaves this computer only where the network names it: what it merely left out may be there."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.networks.gateway import Standing
from desktop.networks.x.standing import decode_standing, gone_of


def error(
    kind: str, post_id: object, resource: str = "tweet", host: str = "api.twitter.com"
) -> dict[str, Any]:
    return {"resource_id": post_id, "resource_type": resource, "type": f"https://{host}/2/problems/{kind}"}


def test_there_gone_kept_away_and_edited_posts_are_told_apart() -> None:
    answer = {
        "data": [
            {"id": "1", "text": "a", "edit_history_tweet_ids": ["1"]},
            {"id": "2", "text": "b", "edit_history_post_ids": ["2", "9"]},
        ],
        "errors": [
            error("resource-not-found", "3"),
            error("not-authorized-for-resource", "4", "post", "api.x.com"),
        ],
    }
    found = decode_standing(answer)
    assert found == Standing(frozenset("12"), frozenset("3"), frozenset("4"), frozenset("9"))
    assert gone_of(answer) == {"3"}


@pytest.mark.parametrize(
    "answer",
    [
        None,
        [],
        {"errors": "none"},
        {"errors": [None, {}, error("resource-not-found", 3), error("resource-not-found", "x")]},
        {"errors": [error("resource-not-found", "3", "user"), error("disallowed-resource", "3")]},
        {"errors": [{"resource_id": "3", "title": "Not Found Error", "resource_type": "tweet"}]},
    ],
)
def test_what_is_not_surely_gone_is_not(answer: Any) -> None:
    assert decode_standing(answer) == Standing()


def test_a_post_that_is_there_is_not_gone_whatever_stands_beside_it() -> None:
    answer = {"data": {"id": "1", "text": "a"}, "errors": [error("resource-not-found", "1")]}
    assert decode_standing(answer) == Standing(frozenset("1"))
