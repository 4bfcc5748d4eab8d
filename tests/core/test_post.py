"""Posts stand in the order in which they were written."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

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
