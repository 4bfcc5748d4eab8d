"""Tally: which hashtags and links a chat's posts carry, in how many posts, by how many people."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from desktop.core.crowd import links_of
from desktop.core.post import EntityKind, Post
from desktop.core.proceedings import Proceedings
from desktop.core.signs import find_hashtags


class Tallied(NamedTuple):
    """`what` as it was first written: a hashtag without its sign, or a link as people read it."""

    what: str
    posts: int
    people: int


def hashtags(proceedings: Proceedings, most: int = 0) -> tuple[Tallied, ...]:
    """All but the room's own, most posts first; a post counts once for each. `most` at most where it is given."""
    own = {tag.casefold() for tag in proceedings.room.tags}
    return _tallied(proceedings, lambda post: [tag for tag in _tags(post) if tag.casefold() not in own], most)


def links(proceedings: Proceedings, most: int = 0) -> tuple[Tallied, ...]:
    """Those to pages: links to posts are quotations, and to pictures none."""
    return _tallied(proceedings, links_of, most)


def _tallied(
    proceedings: Proceedings, found_in: Callable[[Post], Iterable[str]], most: int
) -> tuple[Tallied, ...]:
    written: dict[str, str] = {}
    posts: dict[str, int] = {}
    people: dict[str, set[str]] = {}
    for one in proceedings.spoken:
        for key, what in {what.casefold(): what for what in found_in(one.post)}.items():
            written.setdefault(key, what)
            posts[key] = posts.get(key, 0) + 1
            people.setdefault(key, set()).add(one.name)
    keys = sorted(posts, key=lambda key: (-posts[key], -len(people[key]), key))
    return tuple(
        Tallied(written[key], posts[key], len(people[key])) for key in (keys[:most] if most else keys)
    )


def _tags(post: Post) -> list[str]:
    if post.entities:
        return [one.value for one in post.entities if one.kind is EntityKind.HASHTAG]
    return [post.text[start + 1 : end] for start, end in find_hashtags(post.text)]
