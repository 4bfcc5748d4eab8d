"""The port: what Parley asks of any network. Adapters live beside it and nothing of theirs leaks through it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
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
class Standing:
    """What the network says of posts, by their ids. `gone` are gone for everybody, `kept_away` for this account (their
    author protects them, or was suspended); `newer` are later versions of some that are `there`. Of what is in none
    of these nothing is known."""

    there: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    kept_away: frozenset[str] = frozenset()
    newer: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Found:
    """One page of a search, the newest that there are: `posts` oldest first.

    `older` says that there are more, older than `oldest_id` and newer than what was asked since. `newest_id` and
    `oldest_id` are of everything that the page held, also of what is not among `posts`; empty where it held nothing.
    `wait` is how many seconds the network's rate headers ask us to leave until the next look (0: they ask nothing).
    `gone` are posts to which these reply or which they quote, and which the network says are gone.
    """

    posts: tuple[Post, ...]
    newest_id: str = ""
    oldest_id: str = ""
    older: bool = False
    wait: float = 0.0
    gone: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Uploaded:
    """A picture that this account can post as `media_id`, for so long."""

    media_id: str
    expires_in: timedelta


class Stream(Protocol):
    """The posts of one room as they are made, for whoever has an app's own key. Used by one thread; `close` may be
    called from any.

    Every method may raise Retryable, OutcomeUnknown (of `ask_for`: simply ask again) or Refused.
    """

    @property
    def reached(self) -> bool:
        """Whether the last attempt to listen left this computer, and so counts at the network."""
        ...

    def ask_for(self, tags: tuple[str, ...]) -> bool:
        """Have posts with any of `tags` sent, and none for rooms that nobody follows; whether that was news to the
        network."""
        ...

    def listen(self) -> Generator[tuple[Post, ...], None, None]:
        """Connect. Gives something, possibly no posts, once connected and at each sign of life; ends where the network
        ends it. Posts may come twice and out of order."""
        ...

    def clear(self) -> None:
        """End all connections that the network holds for this app: one that nobody has any more keeps others out."""
        ...

    def forget(self) -> None:
        """Have no posts sent for this room any more."""
        ...

    def hang_up(self) -> None:
        """End `listen` at once, from any thread, for good. `forget` still works."""
        ...

    def close(self) -> None:
        """Let go of sockets, from any thread."""
        ...


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

    def standing(self, post_ids: Sequence[str]) -> Standing:
        """What became of at most 100 posts; billed as reading those that are there, and nothing else."""
        ...

    def recent_posts_of_mine(self, *, since: datetime) -> tuple[Post, ...]:
        """This account's own newest posts (at most 100), oldest first: the evidence for an unknown outcome."""
        ...

    def publish(self, text: str, *, reply_to: str = "", media_ids: Sequence[str] = ()) -> str:
        """Post `text` with the pictures that `upload` gave; the new post's id. Raises PictureGone besides."""
        ...

    def upload(self, content: bytes, media_type: str, *, progress: Callable[[int], None]) -> Uploaded:
        """Give the network a picture, which nobody sees before it is posted. `progress` is told how many bytes are
        there. After Retryable, which includes PictureUnready, the same call goes on where it stopped. Raises
        PictureRefused."""
        ...

    def describe(self, media_id: str, alt: str) -> None:
        """Say what is in a picture for those who do not see it. Raises PictureGone and PictureRefused."""
        ...

    def repost(self, post_id: str) -> None: ...

    def delete(self, post_id: str) -> None: ...

    def hide(self, post_id: str) -> None:
        """Hide somebody's reply in a conversation that this account began."""
        ...

    def unhide(self, post_id: str) -> None:
        """Show a reply again that was hidden."""
        ...

    def close(self) -> None:
        """Let go of sockets. A call under way in another thread ends early with Offline."""
        ...
