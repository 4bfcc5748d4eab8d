"""Usual: what a figure usually is in a room's chats, and whether this one is more than chance makes of it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean, median, variance

FEWEST = 3
"""Earlier chats below which nothing is said: two figures have no spread."""
_T = (4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131)
"""Student's t for 2 to 15 degrees of freedom, 97.5 %."""
_T_MORE = 2.1
"""For more than that, a little on the safe side."""


class Unit(StrEnum):
    """What a figure is a number of."""

    COUNT = "count"
    MINUTES = "minutes"
    SHARE = "share"
    """0 to 1."""


_LEAST = {Unit.COUNT: 0.5, Unit.MINUTES: 0.25, Unit.SHARE: 0.05}
"""Spread at least, on the scale of the unit."""
_SCALES: dict[Unit, tuple[Callable[[float], float], Callable[[float], float]]] = {
    Unit.COUNT: (math.sqrt, lambda root: max(root, 0.0) ** 2),
    Unit.MINUTES: (math.log1p, math.expm1),
    Unit.SHARE: (float, float),
}


class Change(StrEnum):
    MORE = "more"
    LESS = "less"
    AS_USUAL = "as usual"


@dataclass(frozen=True, slots=True)
class Usual:
    """`low` to `high` is where the next chat's figure falls 19 times out of 20, or more often, if nothing has changed;
    `middle` is the median of the `chats` earlier ones."""

    middle: float
    low: float
    high: float
    chats: int

    def change(self, value: float) -> Change:
        if self.low <= value <= self.high:
            return Change.AS_USUAL
        return Change.MORE if value > self.high else Change.LESS


def usual(earlier: Iterable[float | None], unit: Unit) -> Usual | None:
    """Of the same figure in earlier chats; None where fewer than `FEWEST` of them have it.

    A prediction interval by Student's t: wide after few chats, narrower the more there are. It is worked out on a scale
    where figures of any size lie equally far apart: of counts the root, of minutes the logarithm. And no figure is
    thought steadier than chance lets it be: the root of a count varies by a half even where nothing changes (Poisson).
    """
    known = [value for value in earlier if value is not None]
    if len(known) < FEWEST:
        return None
    into, back = _SCALES[unit]
    values = [into(value) for value in known]
    centre = fmean(values)
    spread = max(math.sqrt(variance(values)), _LEAST[unit])
    free = len(values) - 1
    factor = _T[free - 2] if free - 2 < len(_T) else _T_MORE
    reach = factor * spread * math.sqrt(1 + 1 / len(values))
    low, high = max(0.0, back(centre - reach)), back(centre + reach)
    if unit is Unit.COUNT:
        low, high = math.floor(low), math.ceil(high)
    elif unit is Unit.SHARE:
        low, high = math.floor(low * 100) / 100, min(1.0, math.ceil(high * 100) / 100)
    else:
        low, high = math.floor(low * 10) / 10, math.ceil(high * 10) / 10
    return Usual(median(known), low, high, len(known))
