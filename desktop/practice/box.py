"""Everything that the endpoints of one practice X share."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.practice.faults import Faults
from desktop.practice.ledger import Ledger
from desktop.practice.limits import Limits
from desktop.practice.oauth import Tokens
from desktop.practice.uploads import Uploads
from desktop.practice.world import Post, User, World

Delay = float | Callable[[Post], float]


@dataclass
class Line:
    """An open stream: since when (Unix seconds), and what ends it."""

    since: float
    end: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass
class Box:
    """One X: its world, its app, its rules of the day.

    `keep_alive` is in seconds; `search_delay` and `timeline_delay` are how long search and timelines do not show a new
    post, `search_delays` the exceptions by id; `refused_dialect` is a spelling this X does not speak ("old", "new" or
    None); `refuses_duplicates`: the same words within a day; `on_write` is told what the visitor posted.
    """

    world: World
    visitor: User
    tokens: Tokens
    limits: Limits
    ledger: Ledger
    faults: Faults
    search_delay: Delay = 0.0
    keep_alive: float = 20.0
    refused_dialect: str | None = None
    timeline_delay: Delay = 0.0
    refuses_duplicates: bool = True
    url: str = ""
    on_write: Callable[[Post], None] = lambda post: None
    cut: Callable[[tuple[str, int]], None] = lambda client: None
    rules: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    search_delays: dict[int, float] = field(default_factory=dict)
    connections: dict[str, Line] = field(default_factory=dict)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    uploads: Uploads = field(init=False)

    def __post_init__(self) -> None:
        self.uploads = Uploads(self.world.clock)

    def is_in_search(self, post: Post) -> bool:
        """Whether search shows the post by now; nobody's search shows what is protected."""
        return self.world.sees(None, post) and self._is_due(
            post, self.search_delays.get(post.id, self.search_delay)
        )

    def is_on_timeline(self, post: Post) -> bool:
        """Whether its author's timeline shows the post by now."""
        return self._is_due(post, self.timeline_delay)

    def _is_due(self, post: Post, delay: Delay) -> bool:
        seconds = delay(post) if callable(delay) else delay
        return post.created + seconds <= self.world.clock()

    @property
    def pictures(self) -> str:
        """Where pictures are: on this server, so that the practice room never asks the internet for one."""
        return f"{self.url}/practice"
