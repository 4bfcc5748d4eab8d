"""Newest: what is kept of something that never ends: so many entries at most, the oldest let go first."""

from __future__ import annotations

from itertools import islice
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


def keep_newest(entries: dict[K, V], most: int) -> None:
    """Let the oldest of `entries` go once there are a quarter more than `most`: many at once, and so cheaply."""
    if len(entries) > most + most // 4:
        for key in list(islice(entries, len(entries) - most)):
            del entries[key]


def drop_oldest(entries: list[V], most: int) -> list[V]:
    """The same for a list: those that were let go, oldest first; seldom any."""
    if len(entries) <= most + most // 4:
        return []
    gone = entries[:-most]
    del entries[:-most]
    return gone
