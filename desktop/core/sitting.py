"""Sitting: one chat of a room: when it was on, how it ended, and how chats are found among everything else there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import accumulate
from statistics import median

QUIET = 15
"""Minutes after which a chat that nobody closed is over (issue 8)."""
WARM_UP = 10
"""Minutes before the chat in which people say hello and hosts welcome them."""
LONGEST = 6 * 60
"""Minutes: what is busier than usual for longer is a stream or an event, and no chat that nobody planned."""
_FEWEST = 4
"""Posts in a quarter of an hour below which nothing is looked at."""
_LULL, _RISE = 0.12, 0.35
"""Of the busiest quarter of an hour: as much as that is quiet, and as much is a beginning."""
_OVER_USUAL = 4
"""A chat is so much busier than the hours around it."""
_AROUND = 12 * 60
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)


class Ending(StrEnum):
    CLOSED = "closed"
    """A host said so."""
    QUIET = "quiet"
    OPEN = "open"
    """It is on."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """Times are UTC. `ends` is the host's closing, or the planned end, or the last post before it fell quiet; `until`
    the last post that belongs to it: late answers do. `posts` are in people's own words, `people` those who wrote
    them, `questions` what was asked."""

    starts: datetime
    ends: datetime
    until: datetime
    ending: Ending = Ending.QUIET
    plan_uid: str = ""
    title: str = ""
    posts: int = 0
    people: int = 0
    questions: int = 0
    id: int = 0
    """The store's; 0 before it is stored. A chat that is read again keeps it."""
    late: int = 0
    """Of its posts: those that came once it was over."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """A chat that was planned: aware times, the plan's uid where it has one."""

    starts: datetime
    ends: datetime
    uid: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Minutes in which a chat probably was on: `ends` is the end of its last minute."""

    starts: datetime
    ends: datetime
    is_open: bool = False
    """It has not been quiet for long enough."""
    occasion: Occasion | None = None


def minute_of(moment: datetime) -> int:
    """Minutes since 1970 (UTC)."""
    return (moment - _EPOCH) // _MINUTE


def moment_of(minute: int) -> datetime:
    """When that minute begins."""
    return _EPOCH + minute * _MINUTE


def find_stretches(
    minutes: Mapping[int, int], occasions: Iterable[Occasion], now: datetime
) -> tuple[Stretch, ...]:
    """Where chats were on, oldest first, none over another. `minutes` is how many posts each minute has (`minute_of`).

    First what was planned, where anything was said at all; then what is busy far beyond the hours around it. Whether
    that was a chat is for whoever reads it.
    """
    busy = _Busy(minutes)
    at = minute_of(now)
    planned: list[Stretch] = []
    for occasion in sorted(set(occasions), key=lambda one: (one.starts, not one.uid, one.uid)):
        after = minute_of(planned[-1].ends) if planned else 0
        found = _planned(busy, occasion, after, at)
        if found is not None:
            planned.append(found)
    bounds = [(minute_of(one.starts), minute_of(one.ends)) for one in planned]
    other = [one for one in _bursts(busy, at) if not _meets(one, bounds)]
    return tuple(sorted([*planned, *other], key=lambda one: one.starts))


class _Busy:
    """How many posts there are between any two minutes."""

    def __init__(self, minutes: Mapping[int, int]) -> None:
        self.at = sorted(minute for minute, posts in minutes.items() if posts > 0)
        self._sums = [0, *accumulate(minutes[minute] for minute in self.at)]

    def posts(self, start: int, end: int) -> int:
        return self._sums[bisect_left(self.at, end)] - self._sums[bisect_left(self.at, start)]

    def within(self, start: int, end: int) -> list[int]:
        """The minutes that have posts."""
        return self.at[bisect_left(self.at, start) : bisect_left(self.at, end)]

    def peak(self, start: int, end: int) -> int:
        """Posts of the busiest quarter of an hour that begins there."""
        return max((self.posts(one, one + QUIET) for one in self.within(start, end)), default=0)

    def usual(self, start: int, end: int) -> float:
        """Posts in a quarter of an hour, as it mostly is in the hours around."""
        quarters = range(start - _AROUND, end + _AROUND, QUIET)
        return median(self.posts(one, one + QUIET) for one in quarters)

    def quiet_after(self, minute: int, few: float) -> int:
        """The last minute, from `minute` on, before it is quiet: fewer than `few` posts in a quarter of an hour."""
        last = minute
        for place in range(bisect_left(self.at, minute), len(self.at)):
            if self.posts(last + 1, last + 1 + QUIET) < few:
                break
            last = self.at[place]
        return self._lingering(last)

    def _lingering(self, last: int) -> int:
        """The few who still talk, one right after another."""
        end = last
        for one in self.within(last + 1, last + 1 + QUIET):
            if one - end > QUIET // 5:
                break
            end = one
        return end

    def warm(self, start: int) -> int:
        """The minute at which people began to come, before the chat did."""
        first = start
        for one in reversed(self.within(start - WARM_UP, start)):
            if first - one > WARM_UP // 2:
                break
            first = one
        return first


def _planned(busy: _Busy, occasion: Occasion, after: int, now: int) -> Stretch | None:
    """None where it did not take place, or is another plan's."""
    start, end = minute_of(occasion.starts), minute_of(occasion.ends)
    if start < after or busy.posts(start - WARM_UP, end) == 0:
        return None
    last = busy.quiet_after(end - 1, _few(busy.peak(start, end)))
    return Stretch(
        moment_of(max(after, busy.warm(start))),
        moment_of(last + 1),
        is_open=now <= last + QUIET,
        occasion=occasion,
    )


def _bursts(busy: _Busy, now: int) -> Iterator[Stretch]:
    for first, last in _runs(busy, busy.at, _FEWEST):
        most = busy.usual(first, last) * _OVER_USUAL
        loud = busy.within(first, last + 1)
        runs = _runs(busy, loud, most) if most > _FEWEST else iter([(first, last)])
        for start, end in runs:
            yield from _parts(busy, start, end, max(most / 2, 0), now)


def _runs(busy: _Busy, minutes: list[int], least: float) -> Iterator[tuple[int, int]]:
    """First and last minute of where each quarter of an hour has `least` posts."""
    first = last = None
    for one in minutes:
        if busy.posts(one, one + QUIET) < least:
            continue
        if first is None or last is None:
            first = one
        elif one > last + 1:
            yield first, last
            first = one
        last = max(last or one, one + QUIET - 1)
    if first is not None and last is not None:
        yield first, last


def _parts(busy: _Busy, first: int, last: int, least: float, now: int) -> Iterator[Stretch]:
    """The chats of one busy time: after a quarter of an hour that is quiet beside the busiest, another one may begin.
    What is left of it by those who linger is none."""
    few = max(_few(busy.peak(first, last + 1)), least)
    rise = few / _LULL * _RISE
    over = first
    while True:
        minutes = busy.within(over, last + 1)
        begins = next((one for one in minutes if busy.posts(one, one + QUIET) >= rise), None)
        if begins is None:
            return
        start = _sharp(busy, begins, rise / 3)
        end = busy.quiet_after(start, few)
        if end - start <= LONGEST:
            warm = max(over, busy.warm(start))
            yield Stretch(moment_of(warm), moment_of(end + 1), is_open=now <= end + QUIET)
        over = end + 1


def _sharp(busy: _Busy, begins: int, rise: float) -> int:
    """The first minute that is part of the rise itself: the quarter that holds it may begin long before."""
    found = (one for one in busy.within(begins, begins + QUIET) if busy.posts(one, one + QUIET // 3) >= rise)
    return next(found, begins)


def _few(peak: int) -> float:
    return max(3.0, peak * _LULL)


def _meets(stretch: Stretch, bounds: list[tuple[int, int]]) -> bool:
    start, end = minute_of(stretch.starts), minute_of(stretch.ends)
    return any(start < last and end > first - WARM_UP for first, last in bounds)
