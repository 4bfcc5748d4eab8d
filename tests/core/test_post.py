"""Posts are what they were made of, and stand in the order in which they were written."""

from __future__ import annotations

import inspect
import pickle
from dataclasses import FrozenInstanceError, fields, replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.post import Author, Post

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
ADA = Author("1", "ada", "Ada")


def test_time_comes_first_and_the_id_decides_within_a_second() -> None:
    posts = [
        Post("1000", ADA, "third", NOON),
        Post("5", ADA, "last", NOON + timedelta(seconds=1)),
        Post("998", ADA, "first", NOON),
        Post("999", ADA, "second", NOON),
    ]
    assert [post.text for post in sorted(posts, key=lambda post: post.sort_key)] == [
        "first",
        "second",
        "third",
        "last",
    ]


def test_a_post_is_made_of_all_its_fields_and_stays_as_it_was_made() -> None:
    asked = list(inspect.signature(Post).parameters.values())
    declared = [
        (one.name, inspect.Parameter.empty if i < 4 else one.default) for i, one in enumerate(fields(Post))
    ]
    assert [(one.name, one.default) for one in asked] == declared
    made = [str(place) for place in range(len(declared))]
    post = Post(*made)  # type: ignore[arg-type]
    assert [getattr(post, name) for name, _ in declared] == made
    assert type(post) is Post
    with pytest.raises(FrozenInstanceError):
        post.text = "other"  # type: ignore[misc]
    other = replace(post, text="other")
    assert (other != post, other.text, other.id) == (True, "other", post.id)
    assert pickle.loads(pickle.dumps(post)) == post
    assert len({post, Post(*made), other}) == 2  # type: ignore[arg-type]
