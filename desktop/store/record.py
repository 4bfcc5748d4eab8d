"""Record: a post as a row of the database, there and back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from desktop.core.post import Author, Counts, Entity, EntityKind, Post
from desktop.store.column import clean, moment, stamp

COLUMNS = (
    "post_id",
    "author_id",
    "text",
    "created_at",
    "entities",
    "conversation_id",
    "reply_to",
    "quote_of",
    "repost_of",
    "replies",
    "reposts",
    "likes",
    "lang",
    "first_version",
)
SELECT = (
    f"SELECT {', '.join(f'posts.{column}' for column in COLUMNS)}, username, name, avatar_url "
    "FROM sightings JOIN posts ON posts.id = sightings.post "
    "JOIN authors ON authors.origin = posts.origin AND authors.id = posts.author_id "
)
"""Posts with their authors, through the sightings that make them visible."""

Values = tuple[str | int, ...]


def values(post: Post) -> Values:
    """The values of COLUMNS for `post`."""
    return (
        clean(post.id),
        clean(post.author.id),
        clean(post.text),
        stamp(post.created_at),
        _entities(post.entities),
        clean(post.conversation_id),
        clean(post.reply_to),
        clean(post.quote_of),
        clean(post.repost_of),
        post.counts.replies,
        post.counts.reposts,
        post.counts.likes,
        clean(post.lang),
        clean(post.first_version),
    )


def author_values(author: Author) -> Values:
    """id, username, name, avatar_url."""
    return (clean(author.id), clean(author.username), clean(author.name), clean(author.avatar_url))


def post_of(row: sqlite3.Row) -> Post:
    """The post in a row of SELECT."""
    return Post(
        id=row["post_id"],
        author=Author(row["author_id"], row["username"], row["name"], row["avatar_url"]),
        text=row["text"],
        created_at=moment(row["created_at"]),
        entities=tuple(
            Entity(EntityKind(kind), start, end, value, shown)
            for kind, start, end, value, shown in json.loads(row["entities"])
        ),
        conversation_id=row["conversation_id"],
        reply_to=row["reply_to"],
        quote_of=row["quote_of"],
        repost_of=row["repost_of"],
        counts=Counts(row["replies"], row["reposts"], row["likes"]),
        lang=row["lang"],
        first_version=row["first_version"],
    )


def _entities(entities: Iterable[Entity]) -> str:
    return json.dumps([[e.kind, e.start, e.end, clean(e.value), clean(e.shown)] for e in entities])
