"""FastClock: the clock of a chat that is played on this computer: as fast as one likes, and it can stand or jump."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import datetime, timedelta

STEP = 0.1
"""Seconds of whoever sits there after which a wait looks again how fast the clock goes."""


class FastClock:
    """UTC: stands at `begins` until it is started, then goes so many times as fast as `ticks` (seconds). Any thread may
    ask it."""

    def __init__(self, begins: datetime, speed: float, ticks: Callable[[], float] = time.monotonic) -> None:
        self._ticks = ticks
        self._speed = speed
        self._known: tuple[datetime, float | None, float] = begins, None, speed

    @property
    def speed(self) -> float:
        """Also while it stands."""
        return self._speed

    @property
    def stands(self) -> bool:
        return self._known[1] is None

    def start(self) -> None:
        """Go, or go on."""
        self._known = self(), self._ticks(), self._speed

    def stand(self) -> None:
        self._known = self(), None, self._speed

    def set_speed(self, speed: float) -> None:
        """From now on, or once it goes on, so many times as fast as `ticks`."""
        self._speed = speed
        if not self.stands:
            self.start()

    def jump(self, to: datetime) -> None:
        """It is that time now."""
        self._known = to, None if self.stands else self._ticks(), self._speed

    async def sleep(self, seconds: float) -> None:
        """For as long as so many seconds of this clock take, or for less: whoever waits looks whether it is time."""
        await asyncio.sleep(STEP if self.stands else min(seconds / self._speed, STEP))

    def __call__(self) -> datetime:
        begins, since, speed = self._known
        gone = 0.0 if since is None else self._ticks() - since
        return begins + timedelta(seconds=gone * speed)
