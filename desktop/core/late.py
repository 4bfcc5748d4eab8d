"""Late: posts that search showed after newer ones, found by what it counts in a minute and what is held of that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from desktop.core.cursor import Gap, age

_MINUTE = timedelta(minutes=1)

Held = tuple[datetime, str]
"""When a post was made, and its id."""


@dataclass(frozen=True, slots=True)
class Minute:
    """How many posts search knows that were made in the minute from `start` on (the network's time)."""

    start: datetime
    posts: int


@dataclass(frozen=True, slots=True)
class Short:
    """A minute of which `missing` posts are not held. They lie in `gaps`, where nothing is held, so that reading
    these brings nothing twice."""

    minute: Minute
    missing: int
    gaps: tuple[Gap, ...]


def unequal(
    minutes: Sequence[Minute], held: Sequence[int], known: Mapping[datetime, int]
) -> tuple[Minute, ...]:
    """The minutes of which search knows more than so many that are `held`. `known` are counts, by their minutes, that
    were read already: reading them again would bring nothing else."""
    return tuple(
        minute
        for minute, count in zip(minutes, held, strict=True)
        if minute.posts > count and known.get(minute.start) != minute.posts
    )


def find_short(minutes: Sequence[Minute], held: Sequence[Held], newest: str) -> tuple[Short, ...]:
    """What is missing of `minutes` beside what is `held` (oldest first, from before these minutes to now), newest
    first. `newest` is as far as search was read: what is later comes by itself."""
    found = []
    for minute in reversed(minutes):
        ids = [post_id for made, post_id in held if minute.start <= made < minute.start + _MINUTE]
        missing = minute.posts - len(ids)
        if missing > 0:
            found.append(Short(minute, missing, _gaps(minute.start, ids, held, newest)))
    return tuple(found)


def _gaps(start: datetime, ids: list[str], held: Sequence[Held], newest: str) -> tuple[Gap, ...]:
    """From the last post before the minute to the first one after it, post by post; newest first."""
    before = max((post_id for made, post_id in held if made < start), key=age, default="")
    after = min((post_id for made, post_id in held if made >= start + _MINUTE), key=age, default=newest)
    ends = [before, *sorted(ids, key=age), after]
    gaps = (Gap(since, until) for since, until in pairwise(ends))
    return tuple(gap for gap in reversed(list(gaps)) if gap.is_open)
