"""Record: a post as a row of the database, there and back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from functools import lru_cache
from json.encoder import encode_basestring_ascii as _quoted
from typing import Any

from desktop.core.post import Author, Counts, Entity, EntityKind, Picture, Poll, Post, Quote
from desktop.store.column import clean, join, moment, split, stamp

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
    "pictures",
    "quote",
    "poll",
)
_FIGURES = frozenset(("replies", "reposts", "likes"))
_FILLED = frozenset(
    ("conversation_id", "reply_to", "quote_of", "repost_of", "lang", "pictures", "quote", "poll")
)
SELECT = (
    f"SELECT {', '.join(f'posts.{column}' for column in COLUMNS)}, "
    "authors.username, authors.name, authors.avatar_url, "
    "quoted.text AS quoted_text, quoted.author_id AS quoted_id, quoted_author.username AS quoted_username, "
    "quoted_author.name AS quoted_name, quoted_author.avatar_url AS quoted_avatar_url "
    "FROM sightings JOIN posts ON posts.id = sightings.post "
    "JOIN authors ON authors.origin = posts.origin AND authors.id = posts.author_id "
    "LEFT JOIN posts AS quoted ON posts.quote_of <> '' "
    "AND quoted.post_id = posts.quote_of AND quoted.origin = posts.origin "
    "AND EXISTS (SELECT 1 FROM sightings AS seen WHERE seen.post = quoted.id AND seen.seen_by = sightings.seen_by) "
    "LEFT JOIN authors AS quoted_author "
    "ON quoted_author.origin = quoted.origin AND quoted_author.id = quoted.author_id "
)
"""Posts with their authors, through the sightings that make them visible; with what they quote, where the same account
has seen that too (a network may give the id alone, or want money for the rest)."""

NAMES = (
    *(*COLUMNS, "username", "name", "avatar_url"),
    *("quoted_text", "quoted_id", "quoted_username", "quoted_name", "quoted_avatar_url"),
)
"""What SELECT calls its columns."""

_author = lru_cache(maxsize=1024)(Author)
"""The same person is the same object: a room hears the same people again and again."""
Values = tuple[str | int, ...]
Columns = sqlite3.Row | Mapping[str, Any]
_EMPTY = '""'


def values(post: Post) -> Values:
    """The values of COLUMNS for `post`."""
    counts = post.counts
    return (
        clean(post.id),
        clean(post.author.id),
        clean(post.text),
        stamp(post.created_at),
        _entities(post.entities) if post.entities else "[]",
        clean(post.conversation_id),
        clean(post.reply_to) if post.reply_to else "",
        clean(post.quote_of) if post.quote_of else "",
        clean(post.repost_of) if post.repost_of else "",
        counts.replies,
        counts.reposts,
        counts.likes,
        clean(post.lang),
        clean(post.first_version) if post.first_version else "",
        _pictures(post.pictures) if post.pictures else "[]",
        "" if post.quote is None else _quote(post.quote),
        "" if post.poll is None else join(post.poll.options),
    )


def with_known(new: Values, old: Values) -> Values:
    """The values `new` of a post that is here as `old`, with what this telling of it cannot change.

    When it was said stays, and sightings are ordered by it; so does that it is an edit. An answer without its
    `includes` does not take away the pictures, the options of a poll, or the words of the same quote.
    """
    keeps = {"created_at"}
    told, known = dict(zip(COLUMNS, new, strict=True)), dict(zip(COLUMNS, old, strict=True))
    if told["pictures"] == "[]":
        keeps.add("pictures")
    if not told["first_version"]:
        keeps.add("first_version")
    if told["poll"] in ("", "[]") and known["poll"]:
        keeps.add("poll")
    if not told["quote"] and told["quote_of"] == known["quote_of"]:
        keeps.add("quote")
    return tuple(known[column] if column in keeps else value for column, value in told.items())


def with_filled(new: Values, old: Values) -> Values:
    """The values `old` of a post that came by a file, with what another file tells of it and that one did not; of
    figures the larger. Done twice it is as done once."""
    return tuple(map(_filled, COLUMNS, new, old))


def _filled(column: str, told: str | int, known: str | int) -> str | int:
    if column in _FIGURES:
        return max(int(told), int(known))
    return told if column in _FILLED and known in ("", "[]") else known


def author_values(author: Author) -> Values:
    """id, username, name, avatar_url."""
    return (clean(author.id), clean(author.username), clean(author.name), clean(author.avatar_url))


def post_of(row: Columns) -> Post:
    """The post in a row of SELECT."""
    return Post(
        id=row["post_id"],
        author=_author(row["author_id"], row["username"], row["name"], row["avatar_url"]),
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
        pictures=tuple(Picture(*picture) for picture in json.loads(row["pictures"])),
        quote=_quote_of(row),
        poll=Poll(split(row["poll"])) if row["poll"] else None,
    )


def _entities(entities: Iterable[Entity]) -> str:
    """JSON. Not by json.dumps, which takes longer than all else that a post needs here."""
    told = [
        # `kind` by +: what stands in braces is asked how it is to be written, and an enum's answer takes its time.
        '["'
        + kind
        + f'", {start}, {end}, {_quoted(clean(value))}, {_quoted(clean(shown)) if shown else _EMPTY}]'
        for kind, start, end, value, shown in entities
    ]
    return f"[{', '.join(told)}]"


def _pictures(pictures: Iterable[Picture]) -> str:
    """JSON, by hand as well."""
    told = [
        f"[{_quoted(clean(one.alt_text))}, {_quoted(clean(one.url))}, {_quoted(clean(one.kind))}, "
        f"{one.width}, {one.height}, {one.duration_ms}]"
        for one in pictures
    ]
    return f"[{', '.join(told)}]"


def _quote(quote: Quote) -> str:
    return join((quote.id, *map(str, author_values(quote.author)), quote.text))


def _quote_of(row: Columns) -> Quote | None:
    if row["quote"]:
        post_id, author_id, username, name, avatar_url, text = split(row["quote"])
        return Quote(post_id, _author(author_id, username, name, avatar_url), text)
    if row["quoted_text"] is None:
        return None
    author = (row[f"quoted_{column}"] for column in ("id", "username", "name", "avatar_url"))
    return Quote(row["quote_of"], _author(*author), row["quoted_text"])
