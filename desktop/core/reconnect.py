"""Reconnect: when a stream may be opened again, after whatever ended it or kept it from beginning."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

WINDOW = 900.0
"""Seconds in which X takes 50 connections of an app (X-PLATFORM section 2)."""
BURST = 8
"""So many connections of a window may follow each other as quickly as the table below says."""
SPACING = 22.5
"""Seconds between all further ones: 8 and 40 of them, at the very most 49 in a window. A server that takes every
connection and drops it would use up all 50 in seconds otherwise."""
_SPREAD = 4.0


class Ending(StrEnum):
    """What became of an attempt (X: fundamentals/handling-disconnections)."""

    BROKEN = "broken"
    """It had brought something, or had stood for a while: connect again at once."""
    UNREACHED = "unreached"
    """TCP/IP: 250 ms more each time, up to 16 s."""
    REFUSED = "refused"
    """HTTP, or closed before it brought anything: 5 s, doubled up to 320 s."""
    LIMITED = "limited"
    """HTTP 429: 60 s, doubled up to a whole window."""


@dataclass(frozen=True, slots=True)
class Reconnect:
    """All times are seconds of one clock that only goes forward. `due` is when the next attempt may be made."""

    due: float = 0.0
    ending: Ending = Ending.BROKEN
    times: int = 0
    """How many endings of that kind came one after another."""
    connects: tuple[float, ...] = ()
    """When the latest requests for a connection left, `BURST` of them at most."""

    def left(self, now: float) -> Reconnect:
        """A request for a connection left this computer. One that never did so is not counted: X has not heard it."""
        return replace(self, connects=(*self.connects, now)[-BURST:])

    def ended(self, ending: Ending, now: float, *, spread: float, not_before: float = 0.0) -> Reconnect:
        """`spread` in [0, 1) keeps programs from marching in step; `not_before` is the network's own word."""
        times = self.times + 1 if ending is self.ending else 1
        wait = _wait(ending, times) * (1.0 + spread / _SPREAD)
        due = max(now + wait, not_before)
        recent = [at for at in self.connects if now - at < WINDOW]
        if len(recent) >= BURST:
            due = max(due, recent[-1] + SPACING)
        return replace(self, due=due, ending=ending, times=times)


def _wait(ending: Ending, times: int) -> float:
    doubled = 2.0 ** min(times - 1, 30)
    match ending:
        case Ending.BROKEN:
            return 0.0
        case Ending.UNREACHED:
            return min(16.0, 0.25 * times)
        case Ending.REFUSED:
            return min(320.0, 5.0 * doubled)
        case Ending.LIMITED:
            return min(WINDOW, 60.0 * doubled)
