"""Recording: posts of the archive as lines that the cast of the practice room says once more, as they were."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate, chain, count
from typing import Any

from desktop.core.post import Entity, EntityKind, Post
from desktop.core.room import Room
from desktop.practice.cast import Chat, Line, Player
from desktop.practice.entities import Composed, escape
from desktop.practice.world import Picture, Recorded

VISITOR = "visitor"
"""The handle of who answers along, unless somebody in the chat has it."""
_OUTSIDE = -60.0
"""Seconds: what is quoted and not in the chat was said before it."""
_KINDS = {
    EntityKind.HASHTAG: ("hashtags", "tag"),
    EntityKind.CASHTAG: ("cashtags", "tag"),
    EntityKind.MENTION: ("mentions", "username"),
}
_MEDIA = ("photo", "video", "animated_gif")
_WITHOUT_PROTOCOL = slice(len("https://"), None)


@dataclass(frozen=True, slots=True)
class Recording:
    """A chat that was: its room, and its posts, oldest first. There is at least one."""

    room: Room
    posts: tuple[Post, ...]

    @property
    def begins(self) -> datetime:
        return self.posts[0].created_at

    @property
    def moments(self) -> tuple[datetime, ...]:
        """When each is said: as it was, or spread over its minute where minutes are all that is known of this chat."""
        times = [post.created_at for post in self.posts]
        if any(time.second or time.microsecond for time in times):
            return tuple(times)
        share, used = Counter(times), Counter[datetime]()
        spread = []
        for time in times:
            spread.append(time + timedelta(minutes=used[time] / share[time]))
            used[time] += 1
        return tuple(spread)


def recorded_chat(recording: Recording) -> Chat:
    """What the cast plays: every post at its time, with its id where it has one that X could have given, the people by
    their ids, links as they were shown. Pictures are drawn: nothing is fetched. Who answers along is somebody new."""
    room, posts, begins = recording.room, recording.posts, recording.begins
    people = _people(posts)
    tags = frozenset(tag.casefold() for tag in room.tags)
    lines = [
        _line(post, people[_who(post)], (moment - begins).total_seconds(), tags)
        for post, moment in zip(posts, recording.moments, strict=True)
    ]
    taken = {player.username.casefold() for player in people.values()}
    return Chat(
        room.hashtag,
        room.topic,
        next(iter(room.hosts), None),
        room.guests,
        next(name for name in chain([VISITOR], map("you_{}".format, count(2))) if name not in taken),
        lines=(*_outside(posts, people), *lines),
        is_replay=True,
    )


def _line(post: Post, author: Player, at: float, tags: frozenset[str]) -> Line:
    return Line(
        at,
        author,
        post.text,
        post.id,
        post.reply_to or None,
        quote_of=post.quote_of or None,
        repost_of=post.repost_of or None,
        lang=post.lang or None,
        pictures=tuple(
            Picture(
                one.alt_text,
                kind=one.kind if one.kind in _MEDIA else "photo",
                width=one.width,
                height=one.height,
                duration_ms=one.duration_ms,
            )
            for one in post.pictures
        ),
        poll=() if post.poll is None else post.poll.options,
        recorded=Recorded(as_given(post), post.created_at.timestamp(), _number(post.id), tags),
    )


def _outside(posts: Sequence[Post], people: dict[str, Player]) -> Iterable[Line]:
    """What is quoted, and is not in the chat itself: there from the beginning, and found by no search."""
    there = {post.id for post in posts}
    quoted = {one.quote.id: one.quote for one in posts if one.quote is not None and one.quote.id not in there}
    for place, quote in enumerate(sorted(quoted.values(), key=lambda one: (len(one.id), one.id))):
        as_post = Post(quote.id, quote.author, quote.text, posts[0].created_at)
        author = people.get(_who(as_post)) or _player(as_post, len(people) + place + 1)
        yield _line(as_post, author, _OUTSIDE, frozenset())


def as_given(post: Post) -> Composed:
    """The words and what is linked in them, as X would give them: escaped, places counted in the escaped text."""
    escaped = escape(post.text)
    places: Sequence[int] = range(len(post.text) + 1)
    if len(escaped) > len(post.text):
        places = [0, *accumulate(len(escape(sign)) for sign in post.text)]
    entities: dict[str, list[dict[str, Any]]] = {}
    for one in post.entities:
        if not 0 <= one.start < one.end <= len(post.text):
            continue
        name, more = _named(one)
        entities.setdefault(name, []).append({"start": places[one.start], "end": places[one.end], **more})
    return Composed(escaped, entities)


def _named(one: Entity) -> tuple[str, dict[str, str]]:
    if one.kind in _KINDS:
        name, field = _KINDS[one.kind]
        return name, {field: one.value}
    shown = one.shown or one.value[_WITHOUT_PROTOCOL]
    return "urls", {"url": one.value, "expanded_url": one.value, "display_url": shown}


def _people(posts: Sequence[Post]) -> dict[str, Player]:
    """By `_who`, each with a handle."""
    found: dict[str, Player] = {}
    for post in posts:
        if _who(post) not in found:
            found[_who(post)] = _player(post, len(found) + 1)
    return found


def _player(post: Post, number: int) -> Player:
    author = post.author
    handle = author.username or f"somebody_{number}"
    return Player(handle, author.name or handle, id=author.id if _number(author.id) is not None else "")


def _who(post: Post) -> str:
    return post.author.username.casefold() or post.author.id or post.id


def _number(post_id: str) -> int | None:
    return int(post_id) if post_id.isascii() and post_id.isdigit() and len(post_id) <= 19 else None
