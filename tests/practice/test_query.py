"""X's query language."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.practice import query
from desktop.practice.world import Picture, Post, World
from tests.practice.conftest import Clock


@pytest.fixture
def world(clock: Clock) -> World:
    return World(clock)


def made(world: World, text: str, by: str = "anna", **more: Any) -> Post:
    return world.publish(world.add_user(by), text, **more)


@pytest.mark.parametrize(
    ("asked", "text", "found"),
    [
        ("#critlib", "hello #CritLib!", True),
        ("#critlib", "hello #critlibrary", False),
        ("#critlib", "hello critlib", False),
        ("cafe", "The Café, at noon", True),
        ("cafe", "cafeteria", False),
        ('"free chair"', "an empty, free chair here", True),
        ('"free chair"', "a chair that is free", False),
        ("#a #b", "#a only", False),
        ("#a OR #b #c", "#a", True),
        ("#a OR #b #c", "#b", False),
        ("(#a OR #b) #c", "#a", False),
        ("(#a OR #b) #c", "#b #c", True),
        ("#a -word", "#a word", False),
        ("#a -word", "#a other", True),
        ('#a -"two words"', "#a two words", False),
        ("#a -(b OR c)", "#a c", False),
        ("#a has:links", "#a https://example.org", True),
        ("#a has:links", "#a", False),
        ("#a has:mentions", "#a @bert", True),
        ("@bert", "hi @Bert", True),
        ("from:anna", "whatever", True),
        ("from:@Anna #a", "#a", True),
        ("-from:anna #a", "#a", False),
        ("#a lang:ja", "#a こんにちは", True),
        ("#a -is:retweet", "#a", True),
        ("$abc", "sell $ABC", True),
        ("url:example.org", "see https://www.example.org/a/b", True),
        ('url:"https://example.org/a"', "see https://example.org/a/b", True),
        ("url:example.com", "see https://example.org", False),
        ("url:example", "example", False),
        ("#a -has:images -has:videos", "#a", True),
        ("#a has:videos", "#a", False),
        ("#a min_likes:0", "#a", True),
        ("#a min_replies:1", "#a", False),
    ],
)
def test_the_language_means_what_x_says(world: World, asked: str, text: str, found: bool) -> None:
    assert query.parse(asked)(made(world, text)) is found


def test_replies_reposts_quotes_and_conversations_are_told_apart(world: World) -> None:
    first = made(world, "#a first")
    reply = made(world, "yes", by="bert", reply_to=first.id)
    again = made(world, "no", by="carl", reply_to=reply.id)
    repost = made(world, "", by="dora", repost_of=first.id)
    quote = made(world, "#a look", by="dora", quote_of=first.id)
    posts = [first, reply, again, repost, quote]

    def found(asked: str) -> list[Post]:
        return [post for post in posts if query.parse(asked)(post)]

    assert found(f"conversation_id:{first.id}") == [first, reply, again]
    assert found(f"in_reply_to_tweet_id:{reply.id}") == [again]
    assert found("to:bert") == [again]
    assert found("#a is:retweet") == [repost]
    assert found("#a is:quote") == [quote]
    assert found("retweets_of:Anna") == found(f"retweets_of:{first.author.id}") == [repost]
    assert found("from:bert is:reply") == [reply]


def test_pictures_are_told_from_videos(world: World) -> None:
    posts = [made(world, "#a", pictures=[Picture(kind=kind)]) for kind in ("photo", "video", "animated_gif")]
    posts.append(made(world, "#a"))

    def found(asked: str) -> list[int]:
        return [posts.index(post) for post in posts if query.parse(asked)(post)]

    assert found("#a has:media") == [0, 1, 2]
    assert found("#a -has:media") == [3]
    assert (found("#a has:images"), found("#a has:videos")) == ([0], [1])
    assert found("#a has:links") == [0, 1, 2]


@pytest.mark.parametrize(
    "asked",
    ["", "  ", "is:retweet", "-#a", "#a OR is:reply", "has:links lang:en", "(#a", "#a)", "#a OR", "OR #a", '"open',
     "foo:bar", "is:nonsense", "conversation_id:abc", "from:", "x" * 513, "(" * 50 + "a" + ")" * 50, "…",
     "min_likes:5", "#a min_reposts:many", "url:…"],
)  # fmt: skip
def test_what_x_refuses_is_refused(asked: str) -> None:
    with pytest.raises(query.BadQuery) as refused:
        query.parse(asked)
    assert "\n" not in str(refused.value)


def test_512_characters_are_enough_and_no_more() -> None:
    query.parse("x" * 512)
    with pytest.raises(query.BadQuery, match="513"):
        query.parse("x" * 513)


def test_accents_fold_in_search_but_not_in_the_stream(world: World) -> None:
    post = made(world, "café")
    assert query.parse("cafe")(post)
    assert not query.parse("cafe", fold_accents=False)(post)


@given(st.text(st.sampled_from('#ab -()"OR:ish'), max_size=40))
def test_any_text_is_understood_or_refused(asked: str) -> None:
    with contextlib.suppress(query.BadQuery):
        query.parse(asked)
