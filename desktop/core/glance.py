"""Glance: the room as a host wants to see it: who needs somebody, who is new, who posts one link, how busy it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from desktop.core.marks import Marked, MarkKind
from desktop.core.post import Author

MINUTE = timedelta(minutes=1)
SETTLES = timedelta(minutes=4)
"""How long after a question nobody is hurried: half of the answers come within seven minutes (CHATS.md section 0)."""
_LULL = 2
"""Minutes that are looked at, and compared with the busiest as long as that since the question."""
_FEWEST = 4
"""Answers in the busiest of them below which there was nothing that could die down."""


class Need(StrEnum):
    """What a post wants of who leads the chat."""

    QUESTION = "question"
    """To read a question again: "Can someone repost Q2?", "What's Q3?", "Which question are we on?"."""
    HOST = "host"
    """An answer: it asks a host by name."""
    ANYBODY = "anybody"
    """A participant's own question to the chat."""


@dataclass(frozen=True, slots=True)
class Call:
    """A post that needs somebody, and that nobody has seen to. `number` is the question that it asks for, None where
    it asks for the one that is current; `to` the handle of the host that it asks, in small letters."""

    need: Need
    post_id: str
    author: Author
    text: str
    at: datetime
    number: int | None = None
    to: str = ""


class Sign(StrEnum):
    """How a newcomer is known as one, the surest first."""

    SAYS_FIRST = "says-first"
    """They say that it is their first chat."""
    INTRODUCED = "introduced"
    """They introduced themselves, and nobody has said a word to them."""
    NOT_HEARD = "not-heard"
    """Nothing of theirs is known in this room from before this chat."""


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody to be greeted. The post is the one in which they show it, `at` when it was made."""

    sign: Sign
    post_id: str
    author: Author
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Crowd:
    """Several accounts that post one link and say nothing else here. `link` is as people read it; handles are in the
    order of their first such post, posts oldest first."""

    link: str
    handles: tuple[str, ...]
    post_ids: tuple[str, ...]

    def without(self, handle: str) -> Crowd:
        """The others: nobody folds themselves away."""
        if handle not in self.handles:
            return self
        return Crowd(self.link, tuple(one for one in self.handles if one != handle), self.post_ids)


class Minute(NamedTuple):
    """`at` is its beginning in UTC; `posts` without reposts; `answers` by question number, the certain ones."""

    at: datetime
    posts: int
    answers: tuple[tuple[int, int], ...] = ()

    def to(self, number: int) -> int:
        """Answers to question `number`."""
        return next((count for asked, count in self.answers if asked == number), 0)


@dataclass(frozen=True, slots=True)
class Glance:
    """All of it as of the posts that were read; calls and newcomers oldest first, a few dozen of each at most."""

    calls: tuple[Call, ...] = ()
    newcomers: tuple[Newcomer, ...] = ()
    crowds: tuple[Crowd, ...] = ()
    minutes: tuple[Minute, ...] = ()
    """Minutes of this chat in which something was said, oldest first."""
    people: int = 0
    """Who said something in this chat."""

    def waiting(self, marked: Marked) -> tuple[Call, ...]:
        """The calls that this person has neither seen to nor taken into the inbox."""
        kinds = (MarkKind.SEEN_TO, MarkKind.INBOX)
        return tuple(call for call in self.calls if not any(marked.has(kind, call.post_id) for kind in kinds))

    def ungreeted(self, marked: Marked) -> tuple[Newcomer, ...]:
        """The newcomers that this person has not taken off the list."""
        return tuple(one for one in self.newcomers if not marked.has(MarkKind.SEEN_TO, one.post_id))

    def accounts_with(self, post_id: str) -> int:
        """How many accounts post the link of this post and say nothing else here; 0 where they are no crowd."""
        return next((len(crowd.handles) for crowd in self.crowds if post_id in crowd.post_ids), 0)

    def pace(self, now: datetime) -> float:
        """Posts a minute in the five minutes before this one."""
        start = now.replace(second=0, microsecond=0)
        return sum(one.posts for one in self.minutes if start - 5 * MINUTE <= one.at < start) / 5


NOTHING_SEEN = Glance()


def is_dying_down(minutes: Sequence[Minute], number: int, asked_at: datetime, now: datetime) -> bool:
    """Whether the answers to question `number` are few by now: a fourth of what they were at their busiest or less,
    over two whole minutes, and not before a question had its time."""
    if now - asked_at < SETTLES:
        return False
    end = now.replace(second=0, microsecond=0)
    first = asked_at.replace(second=0, microsecond=0)
    by_minute = {one.at: one.to(number) for one in minutes if first <= one.at < end}
    most = lately = 0
    at = first
    while at + _LULL * MINUTE <= end:
        lately = sum(by_minute.get(at + step * MINUTE, 0) for step in range(_LULL))
        most = max(most, lately)
        at += MINUTE
    return most >= _FEWEST and lately * 4 <= most
