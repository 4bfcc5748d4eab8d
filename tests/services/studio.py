"""A stream of one app against the practice server, without a house around it, on a clock that a test turns."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from pathlib import Path

from desktop.core.errors import ParleyError
from desktop.core.origin import Origin
from desktop.core.post import Post
from desktop.networks.x.stream import XStream
from desktop.practice.server import PracticeServer
from desktop.services.streamer import Opened, Pace, Streamer
from desktop.store.turn import turn
from tests.services.conftest import TurnableClock

STREAM = "/2/tweets/search/stream"


class Ear:
    """Stands for the listener: notes what it is told."""

    def __init__(self) -> None:
        self.posts: list[str] = []
        self.told: list[bool] = []
        self.aside: list[ParleyError | None] = []
        self.changed = threading.Condition()

    def streamed(self, posts: tuple[Post, ...]) -> bool:
        with self.changed:
            self.posts += [post.text for post in posts]
            self.changed.notify_all()
        return True

    def set_streaming(self, connected: bool) -> None:
        with self.changed:
            self.told.append(connected)
            self.changed.notify_all()

    def set_aside(self, error: ParleyError | None) -> None:
        with self.changed:
            self.aside.append(error)
            self.changed.notify_all()

    def is_at(self, connections: int, posts: int = 0) -> bool:
        return (self.told.count(True), len(self.posts)) == (connections, max(posts, connections - 1))

    def wait(self, until: Callable[[], bool]) -> None:
        """Looks often: some of what tests wait for happens at the server, which tells nobody."""
        with self.changed:
            for _ in range(1000):
                if until():
                    return
                self.changed.wait(0.02)
        raise AssertionError("it did not come to that")


class Announced(XStream):
    before: Callable[[], object]

    def listen(self) -> Generator[tuple[Post, ...], None, None]:
        self.before()
        return super().listen()


class Studio:
    """Makes streamers for one app, and counts on a clock that a test turns."""

    def __init__(self, server: PracticeServer, folder: Path) -> None:
        self.server = server
        self.folder = folder
        self.clock = TurnableClock()
        self.start = self.clock()
        self.pace = Pace()
        self.ear = Ear()
        self.tags = ("critlib",)
        self.rich = True
        self.bearer = server.bearer_token
        self.silence = 30.0
        self.made: list[Streamer] = []

    def ticks(self) -> float:
        return (self.clock() - self.start).total_seconds()

    def open(self, before: Callable[[], object] = lambda: None) -> Opened:
        """`before` is called between the rule and the connection: both have the same address to begin with."""
        stream = Announced(Origin.parse(self.server.url), self.bearer, clock=self.clock, silence=self.silence)
        stream.before = before
        return stream, lambda: turn(self.folder / "stream", "mark", wait=0.0)

    def streamer(
        self, ear: Ear | None = None, connect: Callable[[], Opened | None] | None = None
    ) -> Streamer:
        ear = ear or self.ear
        made = Streamer(
            1,
            connect or self.open,
            tags=lambda: self.tags,
            streamed=ear.streamed,
            set_streaming=ear.set_streaming,
            aside=ear.set_aside,
            pace=self.pace,
            clock=self.clock,
            ticks=self.ticks,
            spread=lambda: 0.0,
            may_read=lambda: self.rich,
        )
        self.made.append(made)
        return made

    def say(self, text: str) -> None:
        self.server.world.publish(self.server.world.add_user("ines", "Ines Holt"), text)

    def connections(self) -> int:
        """How many were opened so far."""
        return self.server.ledger.requests[f"GET {STREAM} 200"]

    def rules(self) -> list[str]:
        return [value for value, _ in self.server._box.rules.values()]

    def close(self) -> None:
        for streamer in self.made:
            streamer.stop()
            if streamer._worker._thread.ident is None:
                streamer._leave()  # its steps ran on this thread
        assert all(streamer.join(10) for streamer in self.made)
