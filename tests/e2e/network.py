"""A network that is not ours: it takes posts, loses answers, and shows what it took. And a sender that can die."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum
from pathlib import Path

from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import Entry
from desktop.core.post import Post
from desktop.store.database import Database
from desktop.store.outbox import Outbox
from tests.store.scene import ME, NOON, StandingClock, post


class Killed(BaseException):
    """The process ends here. Not an Exception: no code of ours gets to tidy up after it."""


class Weather(Enum):
    CLEAR = "posted, and says so"
    ANSWER_LOST = "posted, but the answer is lost"
    REQUEST_LOST = "cut after bytes left, and not posted"
    OFFLINE = "nothing left"
    REFUSED = "refused for good"


@dataclass
class Network:
    """Takes the same words as often as they are sent: there is no idempotency key to save us. What it took is shown
    `delay` seconds later."""

    clock: StandingClock
    weather: list[Weather] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    delay: float = 40.0

    def shown(self) -> list[Post]:
        return [
            post for post in self.posts if post.created_at + timedelta(seconds=self.delay) <= self.clock.now
        ]

    def publish(self, text: str) -> tuple[Weather, str]:
        weather = self.weather.pop(0) if self.weather else Weather.CLEAR
        if weather in (Weather.CLEAR, Weather.ANSWER_LOST):
            at = (self.clock.now - NOON).total_seconds()
            self.posts.append(post(len(self.posts) + 1, text, author=ME, at=at))
        return weather, self.posts[-1].id if self.posts else ""


@dataclass
class Fate:
    """Counts the moments at which a process can end, and ends it at one of them."""

    at: int = -1
    passed: int = 0

    def moment(self) -> None:
        self.passed += 1
        if self.passed - 1 == self.at:
            raise Killed


class MortalDatabase(Database):
    """May die before a transaction begins, before it commits, and after."""

    def __init__(self, path: Path, *, clock: StandingClock, fate: Fate) -> None:
        self.fate = fate
        super().__init__(path, clock=clock)
        # Syncing is for power cuts. What a process wrote outlives the process without it, and tests take half as long.
        self.connection().execute("PRAGMA synchronous = OFF")

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        self.fate.moment()
        with super().write() as connection:
            yield connection
            self.fate.moment()
        self.fate.moment()


@dataclass
class Sender:
    """The loop of services/sender.py, in its barest form."""

    outbox: Outbox
    network: Network
    fate: Fate
    seen: int = 0

    def step(self) -> None:
        """Look for evidence, look at the stream, send what is due."""
        for entry in self.outbox.unknowns(X_ORIGIN, ME.id):
            if entry.id not in {
                settled.id for settled in self.outbox.settle_seen(ME.id, self.network.shown())
            }:
                self.outbox.missed(entry.id)
        self.outbox.settle_seen(ME.id, self.network.shown())
        claimed = self.outbox.claim(X_ORIGIN, ME.id)
        if claimed is not None:
            self._send(claimed)

    @property
    def idle(self) -> bool:
        """Nothing is left that this sender could do."""
        waiting = (self.outbox.unknowns(X_ORIGIN, ME.id), self.outbox.unsettled(X_ORIGIN, ME.id))
        return not any(waiting) and self.outbox.due_in(X_ORIGIN, ME.id) is None

    def _send(self, entry: Entry) -> None:
        self.fate.moment()
        weather, post_id = self.network.publish(entry.text)
        self.fate.moment()
        ways_out: dict[Weather, Callable[[], Entry]] = {
            Weather.CLEAR: lambda: self.outbox.sent(entry.id, post_id),
            Weather.ANSWER_LOST: lambda: self.outbox.unknown(entry.id),
            Weather.REQUEST_LOST: lambda: self.outbox.unknown(entry.id),
            Weather.OFFLINE: lambda: self.outbox.back_off(entry.id, None, "Offline"),
            Weather.REFUSED: lambda: self.outbox.fail(entry.id, "Refused"),
        }
        ways_out[weather]()
