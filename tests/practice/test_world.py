"""Posts and people of the practice X."""

from __future__ import annotations

from desktop.practice.world import World, language_of
from tests.practice.conftest import Clock


def test_a_name_is_one_person_in_any_case(clock: Clock) -> None:
    world = World(clock)
    assert world.add_user("Anna", "Anna A.") == world.add_user("ANNA")
    assert world.add_user("anna").id == World(clock).add_user("anna").id


def test_deleting_takes_the_reposts_along(clock: Clock) -> None:
    world = World(clock)
    anna, bert = world.add_user("anna"), world.add_user("bert")
    post = world.publish(anna, "first")
    repost = world.publish(bert, "", repost_of=post.id)
    assert repost.text == "RT @anna: first"
    assert world.counts(post) == (0, 1)
    world.delete(post.id)
    assert list(world.newest_first()) == []
    assert world.delete(post.id) is None


def test_the_oldest_posts_go_when_there_are_too_many(clock: Clock) -> None:
    world = World(clock, capacity=3)
    made = [world.publish(world.add_user("anna"), f"post {number}") for number in range(5)]
    assert list(world.newest_first()) == made[:1:-1]


def test_a_long_post_is_cut_and_kept_whole_in_its_note(clock: Clock) -> None:
    world = World(clock)
    post = world.publish(world.add_user("anna"), "word " * 5000 + "#end")
    assert len(post.text) == 280
    assert post.text.endswith("…")
    assert post.note is not None
    assert len(post.note.text) == 25_004


def test_hostile_text_is_kept_and_escaped(clock: Clock) -> None:
    post = World(clock).publish(World(clock).add_user("anna"), "<b>\u202eevil\x00</b> z\u0335\u0335\u0335")
    assert post.text == "&lt;b&gt;\u202eevil\x00&lt;/b&gt; z\u0335\u0335\u0335"


def test_the_language_is_guessed_from_the_script() -> None:
    assert [language_of(text) for text in ("hello", "こんにちは", "مرحبا", "안녕", "привет")] == [
        "en", "ja", "ar", "ko", "ru",
    ]  # fmt: skip
