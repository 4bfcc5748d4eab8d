"""Everything that the endpoints of one practice X share."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.practice.faults import Faults
from desktop.practice.ledger import Ledger
from desktop.practice.limits import Limits
from desktop.practice.oauth import Tokens
from desktop.practice.world import Post, User, World


@dataclass
class Box:
    """One X: its world, its app, its rules of the day.

    `keep_alive` is in seconds; `search_delay` is how long search does not show a new post; `refused_dialect` is a
    spelling this X does not speak ("old", "new" or None); `on_write` is told what the visitor posted.
    """

    world: World
    visitor: User
    tokens: Tokens
    limits: Limits
    ledger: Ledger
    faults: Faults
    search_delay: float = 0.0
    keep_alive: float = 20.0
    refused_dialect: str | None = None
    url: str = ""
    on_write: Callable[[Post], None] = lambda post: None
    cut: Callable[[tuple[str, int]], None] = lambda client: None
    rules: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    stream_open: bool = False
    stopping: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def pictures(self) -> str:
        """Where avatars are: on this server, so that the practice room never asks the internet for one."""
        return f"{self.url}/practice/avatars"
