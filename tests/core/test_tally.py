"""Hashtags and links of a chat."""

from __future__ import annotations

from desktop.core.tally import hashtags, links
from tests.core.chat_posts import chat, post


def test_tags_and_links_count_once_a_post_and_the_room_s_own_not_at_all() -> None:
    found = chat(
        post(1, 0, "bram", "#soil and #Soil again #gardenchat https://a.example/b"),
        post(2, 1, "asha", "#soil https://a.example/b. and https://c.example"),
        post(3, 2, "bram", "#beans"),
    )
    assert [(one.what, one.posts, one.people) for one in hashtags(found)][:2] == [
        ("Soil", 2, 2),
        ("beans", 1, 1),
    ]
    assert [(one.what, one.posts, one.people) for one in links(found)] == [
        ("a.example/b", 2, 2),
        ("c.example", 1, 1),
    ]
