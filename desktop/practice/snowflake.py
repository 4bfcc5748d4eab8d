"""Ids as X makes them: milliseconds since X's epoch in the upper bits, strictly increasing.

Source: X's "snowflake" ids; the epoch is 1288834974657 ms after 1970 (X-PLATFORM.md, section 2).
"""

from __future__ import annotations

import threading
from collections.abc import Callable

EPOCH_MS = 1288834974657
_WORKER = 37


def floor_of(seconds: float) -> int:
    """The smallest id that a post of this moment (Unix seconds) can have; 0 before X's epoch."""
    return max(0, int(seconds * 1000) - EPOCH_MS) << 22


def seconds_of(snowflake: int) -> float:
    """The moment (Unix seconds, to the millisecond) that an id carries."""
    return ((snowflake >> 22) + EPOCH_MS) / 1000


class Snowflakes:
    """A source of ids; each is larger than all before it, even if the clock stands still or goes back."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._last = 0
        self._lock = threading.Lock()

    def next(self, at: float | None = None) -> int:
        """A fresh id for the moment `at` (Unix seconds; now if not given)."""
        moment = self._clock() if at is None else at
        with self._lock:
            self._last = max(floor_of(moment) | _WORKER << 12, self._last + 1)
            return self._last
