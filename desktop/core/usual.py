"""Usual: what a figure usually is in a room's chats, and whether this one is more than chance makes of it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean, median, variance

FEWEST = 3
"""Earlier chats below which nothing is said: two figures have no spread."""
_T = (4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131)
"""Student's t for 2 to 15 degrees of freedom, 97.5 %."""
_T_MORE = 2.1
"""For more than that, a little on the safe side."""
_LEAST_MINUTES = 0.25
"""Spread of minutes at least, as a share of them: clocks and people are not better than that."""
_LEAST_SHARE = 0.05


class Unit(StrEnum):
    """What a figure is a number of."""

    COUNT = "count"
    MINUTES = "minutes"
    SHARE = "share"
    """0 to 1."""


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

    A prediction interval by Student's t (NIST/SEMATECH e-Handbook, 7.2.1.1 and 2.3): wide after few chats, narrower the
    more there are. Counts and minutes are multiples of each other, so their logarithms are taken; and no figure is
    thought steadier than chance lets it be: a count of n varies by its root even where nothing changes (Poisson).
    """
    known = [value for value in earlier if value is not None]
    if len(known) < FEWEST:
        return None
    into, back = (_plain, _plain) if unit is Unit.SHARE else (math.log1p, math.expm1)
    values = [into(value) for value in known]
    centre = fmean(values)
    spread = max(math.sqrt(variance(values)), _least(unit, back(centre)))
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


def _least(unit: Unit, middle: float) -> float:
    if unit is Unit.COUNT:
        return 1 / math.sqrt(middle + 1)
    return _LEAST_MINUTES if unit is Unit.MINUTES else _LEAST_SHARE


def _plain(value: float) -> float:
    return value
