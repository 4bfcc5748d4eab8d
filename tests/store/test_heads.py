"""Heads from the store are those of the posts that it keeps, and only of what the account has seen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.core.entities import find_entities
from desktop.core.head import Head, head_of
from desktop.core.post import Picture, Poll, Post
from desktop.core.room import Room
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.heads import Heads
from desktop.store.rooms import Rooms
from tests.store.scene import ME, MINE, post


def said(number: int, text: str, **more: object) -> Post:
    made = replace(post(number, text), entities=find_entities(text))
    return replace(made, **more)  # type: ignore[arg-type]


@pytest.fixture
def posts() -> list[Post]:
    return [
        said(1, "Q1: why? #other"),
        said(2, f"@{MINE.username.upper()} because"),
        said(3, "half \ud83d of a sign", reply_to="1", conversation_id="1"),
        said(4, "again", repost_of="1"),
        said(5, "better", first_version="77", pictures=(Picture("", "https://p.example/1.jpg"),) * 2),
        said(6, "which?", poll=Poll(("a", "b")), author=ME),
    ]


@pytest.fixture
def heads(database: Database) -> Heads:
    return Heads(database)


def keys(found: tuple[Head, ...]) -> list[str]:
    return [head.key for head in found]


def test_they_are_the_heads_of_the_posts(
    heads: Heads, archive: Archive, room: Room, posts: list[Post]
) -> None:
    archive.add(room.id, posts, seen_by=ME.id)
    kept = archive.page(room.id, seen_by=ME.id)
    expected = tuple(head_of(one, room, MINE) for one in kept)
    assert heads.newest(room, MINE, ME.id, None, 100) == expected
    assert heads.of(room, MINE, ME.id, [one.id for one in reversed(posts)]) == expected
    assert len(expected) == 6


def test_pages_go_back_and_meet(heads: Heads, archive: Archive, room: Room, posts: list[Post]) -> None:
    archive.add(room.id, posts, seen_by=ME.id)
    newest = heads.newest(room, MINE, ME.id, None, 4)
    older = heads.newest(room, MINE, ME.id, newest[0], 4)
    assert keys((*older, *newest)) == [one.id for one in posts]


def test_what_people_said_is_found_by_their_handles(heads: Heads, archive: Archive, room: Room) -> None:
    author = replace(post(1).author, id="77", username="AshaVale")
    archive.add(room.id, [post(1), *(post(number, author=author) for number in (2, 3, 4))], seen_by=ME.id)
    third = heads.of(room, MINE, ME.id, [post(3).id])[0]
    assert keys(heads.by(room, MINE, ME.id, ["ashavale"], third.at)) == [post(3).id, post(4).id]
    assert heads.by(room, MINE, ME.id, ["nobody"], 0) == ()


def test_nothing_of_other_rooms_and_accounts(
    heads: Heads, archive: Archive, rooms: Rooms, room: Room
) -> None:
    other = rooms.open("other", room.origin)
    archive.add(other.id, [post(1)], seen_by=ME.id)
    archive.add(room.id, [post(2)], seen_by="somebody")
    everybody = [post(1).author.username.casefold()]
    assert heads.newest(room, MINE, ME.id, None, 9) == ()
    assert heads.of(room, MINE, ME.id, [post(1).id, post(2).id]) == ()
    assert heads.by(room, MINE, ME.id, everybody, 0) == ()


def test_those_that_hold_a_word_are_found_in_any_case_and_script(
    heads: Heads, archive: Archive, room: Room
) -> None:
    texts = ("GARLIC!", "wild garlicky", "no", "Auf der Straße", "ПРИВЕТ", "100%_")
    archive.add(room.id, [said(number, text) for number, text in enumerate(texts, 1)], seen_by=ME.id)
    first = heads.newest(room, MINE, ME.id, None, 6)[0].at

    def numbers(*words: str, since: int = first) -> list[int]:
        found = heads.holding(room, ME.id, words, since)
        return [texts.index(head.text) + 1 for head in found]

    assert numbers("garlic", "strasse") == [1, 2, 4]
    assert (numbers("привет"), numbers("0%_"), numbers("%")) == ([5], [6], [6])
    assert numbers("garlic", since=first + 1) == [2]
    assert heads.holding(room, "somebody else", ["garlic"], first) == ()
