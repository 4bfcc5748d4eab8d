"""The port: what Parley asks of any network. Adapters live beside it and nothing of theirs leaks through it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from desktop.core.account import Account
from desktop.core.capabilities import Capabilities
from desktop.core.late import Minute
from desktop.core.origin import Origin
from desktop.core.post import Post
from desktop.core.prices import Billed

Meter = Callable[[Billed, Iterable[str]], None]
"""Told of everything that an answer will be billed for: its kind, and an id for each resource (for a write, the id of
what was written; for a request that is billed as such, one id of any kind). Called on the gateway's thread."""


def unmetered(kind: Billed, ids: Iterable[str]) -> None:
    """The meter of whoever does not count."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a room is about: posts with any of `tags`, and besides those that mention `username` and those of the
    `conversations` (ids, the most wanted first): of these, as many as one search takes."""

    tags: tuple[str, ...]
    username: str = ""
    conversations: tuple[str, ...] = ()

    @property
    def is_wide(self) -> bool:
        """Whether it asks for more than the hashtags."""
        return bool(self.username or self.conversations)


@dataclass(frozen=True, slots=True)
class Found:
    """One page of a search, the newest that there are: `posts` oldest first.

    `older` says that there are more, older than `oldest_id` and newer than what was asked since. `newest_id` and
    `oldest_id` are of everything that the page held, also of what is not among `posts`; empty where it held nothing.
    `wait` is how many seconds the network's rate headers ask us to leave until the next look (0: they ask nothing).
    """

    posts: tuple[Post, ...]
    newest_id: str = ""
    oldest_id: str = ""
    older: bool = False
    wait: float = 0.0


class Gateway(Protocol):
    """One account on one network. Not thread-safe: one gateway a thread (tweepy's session is not shared).

    Every method may raise Retryable, Refused or SignInNeeded; `publish` and `act` also OutcomeUnknown, and then
    (and only then) the write may have happened.
    """

    @property
    def origin(self) -> Origin: ...

    @property
    def capabilities(self) -> Capabilities: ...

    @property
    def clock_ahead(self) -> timedelta:
        """How far this computer's clock is ahead of the network's, as the last answer showed; zero before the first."""
        ...

    def whoami(self) -> Account: ...

    def follow(
        self, wanted: Wanted, *, since_id: str = "", until_id: str = "", start: datetime | None = None
    ) -> Found:
        """The newest of the posts that are `wanted`, without native reposts, newer than `since_id` (or `start`) and
        older than `until_id`.

        `start` is by this computer's clock, like every time that goes in; times of posts are the network's.
        """
        ...

    def count(self, wanted: Wanted, *, start: datetime, end: datetime) -> tuple[Minute, ...]:
        """How many posts search knows of each whole minute between two times, oldest first. Costs as much as a post."""
        ...

    def look_up(self, post_ids: tuple[str, ...]) -> tuple[Post, ...]:
        """The posts that still exist, of at most 100 ids."""
        ...

    def recent_posts_of_mine(self, *, since: datetime) -> tuple[Post, ...]:
        """This account's own newest posts (at most 100), oldest first: the evidence for an unknown outcome."""
        ...

    def publish(self, text: str, *, reply_to: str = "") -> str:
        """Post `text`; the new post's id."""
        ...

    def repost(self, post_id: str) -> None: ...

    def delete(self, post_id: str) -> None: ...

    def close(self) -> None:
        """Let go of sockets. A call under way in another thread ends early with Offline."""
        ...
