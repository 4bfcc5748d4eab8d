"""The archive gives back what it was given, in order, to the account that saw it and to no other."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Counts, Entity, EntityKind, Post
from desktop.core.room import Room
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.rooms import Rooms
from tests.store.scene import ADA, ELSEWHERE, ME, NOON, post

RICH = Post(
    id="1234567890123456789",
    author=ADA,
    text='A1: <b>not bold</b> & "quoted" \u202eevil\u202c Z\u0351\u0301 #critlib https://t.co/x',
    created_at=NOON + timedelta(milliseconds=250),
    entities=(
        Entity(EntityKind.HASHTAG, 40, 48, "critlib"),
        Entity(EntityKind.LINK, 49, 63, "https://t.co/x", "example.org/a…"),
    ),
    conversation_id="1234567890123456780",
    reply_to="1234567890123456781",
    quote_of="1234567890123456782",
    counts=Counts(1, 2, 3),
    lang="en",
)


def ids(posts: tuple[Post, ...]) -> list[str]:
    return [post.id for post in posts]


# --- adding -------------------------------------------------------------------------------------------------------


def test_a_post_comes_back_as_it_was(archive: Archive, room: Room) -> None:
    assert archive.add(room.id, [RICH], seen_by=ME.id) == (RICH.id,)
    assert archive.page(room.id, seen_by=ME.id) == (RICH,)
    assert archive.get([RICH.id], seen_by=ME.id) == (RICH,)


def test_what_is_known_already_is_not_new(archive: Archive, room: Room) -> None:
    archive.add(room.id, [post(1), post(2)], seen_by=ME.id)
    assert archive.add(room.id, [post(1), post(2), post(3)], seen_by=ME.id) == (post(3).id,)
    assert archive.count(room.id, seen_by=ME.id) == 3


def test_a_post_given_twice_at_once_is_kept_once(archive: Archive, room: Room) -> None:
    assert archive.add(room.id, [post(1), post(1)], seen_by=ME.id) == (post(1).id,)
    assert archive.count(room.id, seen_by=ME.id) == 1


def test_new_counts_are_a_change(archive: Archive, room: Room) -> None:
    archive.add(room.id, [post(1), post(2)], seen_by=ME.id)
    liked = replace(post(1), counts=Counts(likes=7))
    assert archive.add(room.id, [liked, post(2)], seen_by=ME.id) == (liked.id,)
    assert archive.get([liked.id], seen_by=ME.id) == (liked,)


def test_a_new_name_shows_on_all_posts_of_its_author(archive: Archive, room: Room) -> None:
    archive.add(room.id, [post(1), post(2)], seen_by=ME.id)
    renamed = replace(ADA, name="Countess of Lovelace")
    archive.add(room.id, [post(3, author=renamed)], seen_by=ME.id)
    assert {each.author for each in archive.page(room.id, seen_by=ME.id)} == {renamed}


def test_an_answer_without_its_authors_does_not_take_their_names_away(archive: Archive, room: Room) -> None:
    archive.add(room.id, [post(1)], seen_by=ME.id)
    assert archive.add(room.id, [post(1, author=Author(ADA.id, "", ""))], seen_by=ME.id) == ()
    assert archive.page(room.id, seen_by=ME.id)[0].author == ADA


def test_a_failure_half_way_keeps_nothing(archive: Archive, room: Room) -> None:
    broken = replace(post(2), created_at=post(2).created_at.replace(tzinfo=None))
    with pytest.raises(TypeError):
        archive.add(room.id, [post(1), broken], seen_by=ME.id)
    assert archive.count(room.id, seen_by=ME.id) == 0


def test_a_room_that_does_not_exist_is_a_mistake(archive: Archive) -> None:
    with pytest.raises(LookupError):
        archive.add(99, [post(1)], seen_by=ME.id)


# --- edits --------------------------------------------------------------------------------------------------------

FIRST = post(1, "A1: teh answer")
SECOND = replace(post(2, "A1: the answer"), first_version=FIRST.id)
THIRD = replace(post(3, "A1: the answer!"), first_version=FIRST.id)


def test_an_edit_takes_the_place_of_its_earlier_versions(archive: Archive, room: Room) -> None:
    archive.add(room.id, [FIRST], seen_by=ME.id)
    assert archive.add(room.id, [SECOND], seen_by=ME.id) == (FIRST.id, SECOND.id)
    assert archive.add(room.id, [THIRD], seen_by=ME.id) == (SECOND.id, THIRD.id)
    assert archive.page(room.id, seen_by=ME.id) == (THIRD,)
    assert archive.search("teh", seen_by=ME.id) == ()


@pytest.mark.parametrize("late", [FIRST, SECOND])
def test_an_earlier_version_that_comes_late_is_left_out(archive: Archive, room: Room, late: Post) -> None:
    archive.add(room.id, [THIRD], seen_by=ME.id)
    assert archive.add(room.id, [late], seen_by=ME.id) == ()
    assert archive.page(room.id, seen_by=ME.id) == (THIRD,)


# --- who sees what ------------------------------------------------------------------------------------------------


def test_a_room_shows_only_what_its_account_has_seen(archive: Archive, room: Room) -> None:
    archive.add(room.id, [post(1), post(2, "A1: theirs")], seen_by="somebody")
    archive.add(room.id, [post(1)], seen_by=ME.id)
    assert ids(archive.page(room.id, seen_by=ME.id)) == [post(1).id]
    assert archive.get([post(2).id], seen_by=ME.id) == ()
    assert archive.search("theirs", seen_by=ME.id) == ()
    assert archive.by_author(room.id, ADA.id, seen_by=ME.id, limit=9) == (post(1),)
    assert archive.count(room.id, seen_by=ME.id) == 1


def test_a_post_may_be_in_several_rooms_and_is_new_in_each(
    archive: Archive, rooms: Rooms, room: Room
) -> None:
    other = rooms.open("litchat", X_ORIGIN)
    assert archive.add(room.id, [post(1)], seen_by=ME.id) == (post(1).id,)
    assert archive.add(other.id, [post(1)], seen_by=ME.id) == (post(1).id,)
    assert ids(archive.get([post(1).id], seen_by=ME.id)) == [post(1).id]
    assert ids(archive.search("post", seen_by=ME.id)) == [post(1).id]


def test_the_same_id_on_another_origin_is_another_post(archive: Archive, rooms: Rooms, room: Room) -> None:
    elsewhere = rooms.open("critlib", ELSEWHERE)
    archive.add(room.id, [post(1, "here")], seen_by=ME.id)
    archive.add(elsewhere.id, [post(1, "there", author=replace(ADA, name="Another"))], seen_by=ME.id)
    assert archive.page(room.id, seen_by=ME.id) == (post(1, "here"),)
    assert [each.text for each in archive.get([post(1).id], seen_by=ME.id, room_id=elsewhere.id)] == ["there"]
    assert archive.remove([post(1).id], origin=ELSEWHERE) == 1
    assert archive.count(room.id, seen_by=ME.id) == 1


# --- reading ------------------------------------------------------------------------------------------------------


def test_pages_go_back_without_gaps_or_repeats(archive: Archive, room: Room) -> None:
    posts = [post(number, at=number // 3) for number in range(25)]  # X gives whole seconds: three share one
    archive.add(room.id, reversed(posts), seen_by=ME.id)
    found: list[Post] = []
    page = archive.page(room.id, seen_by=ME.id, limit=4)
    while page:
        found = [*page, *found]
        page = archive.page(room.id, seen_by=ME.id, before=page[0].sort_key, limit=4)
    assert found == posts


def test_a_longer_id_of_the_same_second_is_later(archive: Archive, room: Room) -> None:
    short, long = replace(post(0), id="999"), replace(post(0), id="1000")
    archive.add(room.id, [long, short], seen_by=ME.id)
    assert ids(archive.page(room.id, seen_by=ME.id)) == ["999", "1000"]
    assert archive.newest(room.id, ME.id) == long


def test_what_is_held_of_a_minute_is_counted_without_reposts(archive: Archive, room: Room) -> None:
    said = [replace(post(number), created_at=NOON + timedelta(seconds=20 * number)) for number in range(6)]
    said[4] = replace(said[4], repost_of=said[0].id)
    archive.add(room.id, said, seen_by=ME.id)
    minutes = [NOON + timedelta(minutes=minute) for minute in (2, 1, 0)]
    assert archive.held_in(minutes, room.id, seen_by=ME.id) == (0, 2, 3)
    assert archive.held_in(minutes, room.id, seen_by="other") == (0, 0, 0)


def test_the_same_person_is_the_same_object_however_many_posts_are_read(archive: Archive, room: Room) -> None:
    archive.add(room.id, [post(1), post(2)], seen_by=ME.id)
    one, other = archive.page(room.id, seen_by=ME.id)
    assert one.author is other.author


def test_an_empty_room_has_no_newest(archive: Archive, room: Room) -> None:
    assert archive.newest(room.id, ME.id) is None
    assert archive.page(room.id, seen_by=ME.id) == ()


def test_many_ids_may_be_asked_for_at_once(archive: Archive, room: Room) -> None:
    posts = [post(number) for number in range(2000)]
    archive.add(room.id, posts, seen_by=ME.id)
    assert archive.get([each.id for each in posts], seen_by=ME.id, room_id=room.id) == tuple(posts)


def test_the_newest_posts_of_one_person_are_given(archive: Archive, room: Room) -> None:
    posts = [post(number) for number in range(5)]
    archive.add(room.id, [*posts, replace(post(9), author=ME)], seen_by=ME.id)
    assert archive.by_author(room.id, ADA.id, seen_by=ME.id, limit=2) == tuple(posts[-2:])


# --- searching ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    ["library", "LIBRARY", "libr", "critical library", "#critlib", "cafe", "café", '"library"', "it's"],
)
def test_words_are_found_whatever_their_case_accents_and_signs(
    archive: Archive, room: Room, words: str
) -> None:
    archive.add(
        room.id, [post(1, "It's a critical Library, a café #critlib"), post(2, "nothing")], seen_by=ME.id
    )
    assert ids(archive.search(words, seen_by=ME.id)) == [post(1).id]
    assert ids(archive.search(words, seen_by=ME.id, room_id=room.id)) == [post(1).id]


@pytest.mark.parametrize("words", ["", "  ", "?!", "*", '"', "\0", "absent", "library absent"])
def test_what_cannot_be_found_finds_nothing(archive: Archive, room: Room, words: str) -> None:
    archive.add(room.id, [post(1, "library")], seen_by=ME.id)
    assert archive.search(words, seen_by=ME.id) == ()


def test_operators_are_words_like_any_other(archive: Archive, room: Room) -> None:
    archive.add(
        room.id,
        [post(1, "this or that"), post(2, "near here, not text: far"), post(3, "that")],
        seen_by=ME.id,
    )
    assert ids(archive.search("this OR absent", seen_by=ME.id)) == []
    assert ids(archive.search("NEAR(here", seen_by=ME.id)) == [post(2).id]
    assert ids(archive.search("this OR", seen_by=ME.id)) == [post(1).id]
    assert ids(archive.search("text: NOT -far", seen_by=ME.id)) == [post(2).id]


def test_the_newest_finds_come_oldest_first(archive: Archive, room: Room) -> None:
    archive.add(room.id, [post(number, "same words") for number in range(9)], seen_by=ME.id)
    assert ids(archive.search("same", seen_by=ME.id, limit=2)) == [post(7).id, post(8).id]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(words=some.text(some.characters(), max_size=30))
def test_no_words_are_an_error(archive: Archive, room: Room, words: str) -> None:
    archive.search(words, seen_by=ME.id)


# --- hostile text -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "a\0b",
        "\0",
        "\u202egnp.exe",
        "Z" + "\u0351" * 200,
        "x" * 25_000,
        "\U0001f469\u200d\U0001f4bb",
        "\ufeff",
        "\uffff",
    ],
    ids=["nul", "only nul", "bidi", "zalgo", "long", "emoji", "mark", "noncharacter"],
)
def test_any_text_survives(archive: Archive, room: Room, text: str) -> None:
    odd = post(1, text, author=replace(ADA, name=text))
    archive.add(room.id, [odd], seen_by=ME.id)
    assert archive.page(room.id, seen_by=ME.id) == (odd,)
    assert archive.add(room.id, [odd], seen_by=ME.id) == ()
    assert archive.remove([odd.id]) == 1


def test_a_lone_surrogate_becomes_one_replacement_sign(archive: Archive, room: Room) -> None:
    odd = post(1, "a\ud800b", author=replace(ADA, name="\udfff"))
    archive.add(room.id, [odd], seen_by=ME.id)
    (found,) = archive.page(room.id, seen_by=ME.id)
    assert (found.text, found.author.name) == ("a\ufffdb", "\ufffd")
    assert archive.add(room.id, [odd], seen_by=ME.id) == ()


# --- removing -----------------------------------------------------------------------------------------------------


def test_a_removed_post_is_nowhere(archive: Archive, rooms: Rooms, room: Room, database: Database) -> None:
    other = rooms.open("litchat", X_ORIGIN)
    for each in (room, other):
        archive.add(each.id, [post(1, "unique"), post(2)], seen_by=ME.id)
    assert archive.remove([post(1).id, "unknown"]) == 1
    assert (
        ids(archive.page(room.id, seen_by=ME.id))
        == ids(archive.page(other.id, seen_by=ME.id))
        == [post(2).id]
    )
    assert archive.search("unique", seen_by=ME.id) == ()
    database.connection().execute("INSERT INTO words (words) VALUES ('integrity-check')")


def test_removing_a_post_removes_its_edits(archive: Archive, room: Room) -> None:
    archive.add(room.id, [SECOND], seen_by=ME.id)
    assert archive.remove([FIRST.id]) == 1
    assert archive.count(room.id, seen_by=ME.id) == 0
