"""A post is a row of the database and back, whatever it holds."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from desktop.core.post import Author, Counts, Entity, EntityKind, Post
from desktop.core.room import Room
from desktop.store.archive import Archive
from tests.store.scene import ME, NOON

words = some.text(some.characters(exclude_categories=["Cs"]), max_size=40)
entities = some.builds(
    Entity, some.sampled_from(EntityKind), some.integers(0, 99), some.integers(0, 99), words, words
)
figures = some.integers(0, 2**40)
posts = some.builds(
    Post,
    id=some.integers(1, 2**63).map(str),
    author=some.builds(
        Author, words.map(lambda text: f"id{text}"), words.map(lambda text: f"u{text}"), words, words
    ),
    text=words,
    created_at=some.just(NOON),
    entities=some.lists(entities, max_size=4).map(tuple),
    conversation_id=words,
    reply_to=words,
    quote_of=words,
    repost_of=words,
    counts=some.builds(Counts, figures, figures, figures),
    lang=words,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(post=posts)
def test_every_field_of_a_post_is_kept(archive: Archive, room: Room, post: Post) -> None:
    archive.add(room.id, [post], seen_by=ME.id)
    assert archive.get([post.id], seen_by=ME.id) == (post,)
    assert archive.add(room.id, [post], seen_by=ME.id) == ()
