"""A post is a row of the database and back, whatever it holds."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from desktop.core.post import Author, Counts, Entity, EntityKind, Picture, Poll, Post, Quote
from desktop.core.room import Room
from desktop.store.archive import Archive
from tests.store.scene import ADA, ME, NOON
from tests.store.scene import post as said

words = some.text(some.characters(exclude_categories=["Cs"]), max_size=40)
entities = some.builds(
    Entity, some.sampled_from(EntityKind), some.integers(0, 99), some.integers(0, 99), words, words
)
people = some.builds(
    Author, words.map(lambda text: f"id{text}"), words.map(lambda text: f"u{text}"), words, words
)
figures = some.integers(0, 2**40)
sides = some.integers(0, 2**16)
posts = some.builds(
    Post,
    id=some.integers(1, 2**63).map(str),
    author=people,
    text=words,
    created_at=some.just(NOON),
    entities=some.lists(entities, max_size=4).map(tuple),
    conversation_id=words,
    reply_to=words,
    quote_of=words.map(lambda text: f"q{text}"),  # of nothing that is here: that would be known
    repost_of=words,
    counts=some.builds(Counts, figures, figures, figures),
    lang=words,
    pictures=some.lists(some.builds(Picture, words, words, words, sides, sides, sides), max_size=4).map(
        tuple
    ),
    poll=some.none() | some.builds(Poll, some.lists(words, max_size=4).map(tuple)),
    quote=some.none() | some.builds(Quote, words, people, words),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(post=posts)
def test_every_field_of_a_post_is_kept(archive: Archive, room: Room, post: Post) -> None:
    archive.add(room.id, [post], seen_by=ME.id)
    assert archive.get([post.id], seen_by=ME.id) == (post,)
    assert archive.add(room.id, [post], seen_by=ME.id) == ()
    archive.remove([post.id])


ASKED = said(1, "What would you keep?")
QUOTING = replace(said(2, "Q2: And this?"), quote_of=ASKED.id)
QUOTE = Quote(ASKED.id, ADA, ASKED.text)
CHAIRS = (Picture("Six chairs, one of them empty", "https://example.org/chairs.png"), Picture(""))


def test_an_answer_without_its_includes_takes_neither_pictures_nor_quote_away(
    archive: Archive, room: Room
) -> None:
    asked = Poll(("Tea", "Coffee"))
    archive.add(room.id, [replace(QUOTING, pictures=CHAIRS, quote=QUOTE, poll=asked)], seen_by=ME.id)
    assert archive.add(room.id, [replace(QUOTING, poll=Poll())], seen_by=ME.id) == ()
    assert archive.add(room.id, [QUOTING], seen_by=ME.id) == ()
    archive.add(room.id, [replace(QUOTING, counts=Counts(likes=5))], seen_by=ME.id)
    (kept,) = archive.page(room.id, seen_by=ME.id)
    assert (kept.pictures, kept.quote, kept.poll, kept.counts.likes) == (CHAIRS, QUOTE, asked, 5)


def test_words_that_come_later_are_a_change(archive: Archive, room: Room) -> None:
    archive.add(room.id, [QUOTING], seen_by=ME.id)
    assert archive.add(room.id, [replace(QUOTING, quote=QUOTE)], seen_by=ME.id) == (QUOTING.id,)


def test_what_a_post_quotes_is_known_where_the_same_account_has_seen_it(archive: Archive, room: Room) -> None:
    archive.add(room.id, [QUOTING], seen_by=ME.id)
    archive.add(room.id, [ASKED], seen_by="somebody else")
    assert archive.get([QUOTING.id], seen_by=ME.id)[0].quote is None
    archive.add(room.id, [ASKED], seen_by=ME.id)
    assert [post.quote for post in archive.page(room.id, seen_by=ME.id)] == [None, QUOTE]
    assert archive.search("and this", seen_by=ME.id)[0].quote == QUOTE


def test_what_is_gone_from_the_network_is_gone_from_who_quotes_it(archive: Archive, room: Room) -> None:
    archive.add(room.id, [ASKED, replace(QUOTING, quote=QUOTE)], seen_by=ME.id)
    assert archive.remove([ASKED.id]) == 1
    (left,) = archive.page(room.id, seen_by=ME.id)
    assert (left.id, left.quote_of, left.quote) == (QUOTING.id, ASKED.id, None)
