"""Posts of the archive become lines of the cast that say the same again, by the same people, under the same ids."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.core.entities import find_entities
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Post, Quote
from desktop.core.room import Room
from desktop.practice.cast import Cast
from desktop.practice.entities import unescape
from desktop.practice.world import Post as Played
from desktop.practice.world import World
from desktop.recording import Recording, as_given, recorded_chat
from desktop.store.post_lines import PostLines

BEGINS = datetime(2015, 3, 11, 1, 0, tzinfo=UTC)
ROOM = Room("gardenchat", X_ORIGIN)
INES = Author("14000001", "ines_holt", "Ines Holt")


def played(recording: Recording) -> World:
    """Where the cast has said everything, without waiting."""
    seconds = [recording.begins.timestamp()]
    world = World(lambda: seconds[0])
    chat = recorded_chat(recording)

    async def wait(left: float) -> None:
        seconds[0] += max(left, 0.001)  # what is less is nothing to a float of seconds since 1970

    async def run() -> None:
        begun = seconds[0]
        cast = Cast(chat, world, world.add_user(chat.visitor), 1.0, lambda: seconds[0] - begun, wait)
        cast.start()
        while not cast.done.is_set():
            await asyncio.sleep(0)

    asyncio.run(run())
    return world


@pytest.mark.parametrize("name", ["critlib-2015-04-08", "ngsschat-2014-10-30", "nephjc-us-2016-10-19"])
def test_a_real_chat_is_said_again_word_for_word(test_data: Path, name: str) -> None:
    posts = tuple(PostLines(test_data / "chats" / f"{name}.jsonl"))
    tag = name.partition("-")[0]
    world = played(Recording(Room(tag, X_ORIGIN), posts))
    said = list(world.newest_first())[::-1]
    assert len(said) == len(posts)
    for post, again in zip(posts, said, strict=True):
        assert (unescape(again.text), again.created) == (post.text, post.created_at.timestamp())
        assert again.author.username == post.author.username
        assert again.hashtags == {tag}, "a search finds all of them"
        assert str(again.id) == post.id or not post.id.isdecimal()
        assert (again.repost_of is not None) == bool(post.repost_of)
    there = {post.id for post in posts}
    originals = [again.repost_of for post, again in zip(posts, said, strict=True) if post.repost_of in there]
    assert all(world.post(original or 0) is not None for original in originals)


def snowflake(second: float) -> str:
    return str((int((BEGINS.timestamp() + second) * 1000) - 1288834974657) << 22)


def post(text: str, second: float, post_id: str = "", author: Author = INES) -> Post:
    at = BEGINS + timedelta(seconds=second)
    return Post(post_id or snowflake(second), author, text, at, find_entities(text))


def by_text(world: World) -> dict[str, Played]:
    return {one.text: one for one in world.newest_first()}


def test_an_id_that_a_network_could_not_have_given_then_costs_no_later_one_its_own() -> None:
    far = str(10**18)
    posts = (post("one", 0), post("two", 10, far), post("three", 20, "row-3"), post("four", 30))
    found = by_text(played(Recording(ROOM, posts)))
    ids = [str(found[text].id) for text in ("one", "two", "three", "four")]
    assert (ids[0], ids[3]) == (posts[0].id, posts[3].id)
    assert far not in ids
    assert sorted(ids, key=int) == ids


def test_what_is_quoted_from_elsewhere_is_there_under_its_id_and_no_search_finds_it() -> None:
    quoting = replace(post("look", 0), quote_of=snowflake(5), quote=Quote(snowflake(5), INES, "#gardenchat"))
    world = played(Recording(ROOM, (quoting, post("more", 10))))
    elsewhere = world.post(int(snowflake(5)))
    assert elsewhere is not None
    assert not elsewhere.hashtags
    assert world.post(int(post("more", 10).id)) is not None


def test_people_without_a_handle_are_told_apart_and_the_visitor_is_none_of_them() -> None:
    first, second = Author("", "", "Somebody"), Author("77", "", "Somebody else")
    posts = (
        post("one", 0, "a", first),
        post("two", 1, "b", second),
        post("three", 2, "c", replace(INES, username="visitor")),
    )
    chat = recorded_chat(Recording(ROOM, posts))
    assert len({line.author.username for line in chat.lines}) == 3
    assert chat.visitor not in {line.author.username for line in chat.lines}


def test_places_are_counted_in_the_escaped_text() -> None:
    given = as_given(post("<b> & #seeds @bram_oke https://example.org/a?b&c", 0))
    assert given.text == "&lt;b&gt; &amp; #seeds @bram_oke https://example.org/a?b&amp;c"
    said = {
        kind: [given.text[one["start"] : one["end"]] for one in found]
        for kind, found in given.entities.items()
    }
    assert said == {
        "hashtags": ["#seeds"],
        "mentions": ["@bram_oke"],
        "urls": ["https://example.org/a?b&amp;c"],
    }


def test_what_is_known_to_the_minute_alone_does_not_come_all_at_once() -> None:
    posts = tuple(post(f"post {place}", 60.0 * (place // 3), f"row-{place}") for place in range(6))
    lines = recorded_chat(Recording(ROOM, posts)).lines
    assert [line.at for line in lines] == [0, 20, 40, 60, 80, 100]
    assert [line.recorded.created - BEGINS.timestamp() for line in lines if line.recorded] == [
        0,
        0,
        0,
        60,
        60,
        60,
    ]
    known = (*posts, post("to the second", 119))
    assert [line.at for line in recorded_chat(Recording(ROOM, known)).lines] == [0, 0, 0, 60, 60, 60, 119]
