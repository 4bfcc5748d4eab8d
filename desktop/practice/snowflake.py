"""Ids as X makes them: milliseconds since X's epoch in the upper bits, strictly increasing.

Source: X's "snowflake" ids; the epoch is 1288834974657 ms after 1970 (X-PLATFORM.md, section 2).
"""

from __future__ import annotations

import threading
from collections.abc import Callable

EPOCH_MS = 1288834974657
_WORKER = 37
_ABOUT = 60.0
"""Seconds: what tells when a post was made may know the minute only."""
_BEFORE_THESE = 30_000_000_000
"""X counted one by one until November 2010, and came to less than that."""


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

    def next(self, at: float | None = None, wanted: int | None = None) -> int:
        """A fresh id for the moment `at` (Unix seconds; now if not given): the `wanted` one, where it is larger than
        all before it and not of another time, after which no later one would be larger."""
        moment = self._clock() if at is None else at
        with self._lock:
            own = max(floor_of(moment) | _WORKER << 12, self._last + 1)
            latest = max(floor_of(moment + _ABOUT), _BEFORE_THESE)
            self._last = wanted if wanted is not None and self._last < wanted < latest else own
            return self._last
