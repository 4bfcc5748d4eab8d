"""Spending: what was read and written, what that costs, what a chat will cost, and how much a room may still read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from types import MappingProxyType

from desktop.core.plan import Plan
from desktop.core.prices import READS, UNSURE, USD, Billed

CHAT = timedelta(hours=1)
"""How long a chat is where no plan says so."""
PACE_OVER = timedelta(minutes=5)
"""The last minutes, by which the present pace is measured."""
AHEAD = timedelta(minutes=10)
"""How long before the cap a person is warned."""
CLOSE = Decimal("0.9")
"""The part of the cap from which a room is read slowly, whatever the pace."""
CLOSE_AT_PACE = timedelta(minutes=3)
"""... or, where posts come quickly, from when the cap is so near."""
LEAST_RAISE = Decimal("0.50")
"""By how much a cap is raised at least: a page of search, a hundred posts."""
ROOM_TO_READ = Decimal("1.25")
"""A raised cap is at least so much of what was read: else the room is read slowly (CLOSE) as soon as it goes on."""
_WRITES = (Billed.POST_CREATE, Billed.POST_CREATE_WITH_URL, Billed.SUMMONED_REPLY, Billed.REPOST)
_CENT = Decimal("0.01")


class Leave(StrEnum):
    """How a room may go on reading."""

    FREE = "free"
    WARNED = "warned"
    """As before; at this pace the cap is reached within ten minutes."""
    SLOW = "slow"
    """The hashtag alone, and rarely."""
    STOPPED = "stopped"
    """Not at all, until the cap is raised or the UTC day ends."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """`until` is when the day ends that the cap is for (UTC): X bills by UTC day."""

    leave: Leave
    until: datetime


@dataclass(frozen=True, slots=True)
class Bill:
    """How often each kind was billed, after X's de-duplication within a UTC day. Sums are in US dollars, exact."""

    counts: Mapping[Billed, int] = field(default_factory=lambda: MappingProxyType({}))

    def __add__(self, other: Bill) -> Bill:
        kinds = self.counts.keys() | other.counts.keys()
        return Bill({kind: self.counts.get(kind, 0) + other.counts.get(kind, 0) for kind in kinds})

    @property
    def usd(self) -> Decimal:
        """Of what X is known to bill: authors who come along with posts are free, and so are calls of an upload."""
        return self._sum(kind for kind in Billed if kind not in UNSURE)

    @property
    def usd_with_unsure(self) -> Decimal:
        """If X bills those (prices.UNSURE), too."""
        return self._sum(Billed)

    @property
    def usd_reading(self) -> Decimal:
        """The part that a cap is about: what people write themselves is never held back by it."""
        return self._sum([*(READS - UNSURE), Billed.POST_COUNTS])

    @property
    def posts_read(self) -> int:
        return self.counts.get(Billed.POST_READ, 0)

    @property
    def posts_written(self) -> int:
        """With replies and reposts."""
        return sum(self.counts.get(kind, 0) for kind in _WRITES)

    def _sum(self, kinds: Iterable[Billed]) -> Decimal:
        return sum((USD[kind] * self.counts.get(kind, 0) for kind in kinds), Decimal(0))


@dataclass(frozen=True, slots=True)
class Sums:
    """What only they see who pay. `cap` is what the room may read today, in US dollars; 0: no cap."""

    today: Bill
    """All rooms that are read and written in through the same app."""
    chat: Bill
    """This room since the UTC day in which its chat began."""
    forecast: Decimal
    """What this chat will have cost at its end, about."""
    cap: Decimal


@dataclass(frozen=True, slots=True)
class Money:
    """A room's spending, as one person may see it."""

    leave: Leave
    until: datetime
    """When the day ends that the cap is for (UTC)."""
    read: int
    """Posts that were read here today."""
    most: int
    """How many may be; 0: no cap."""
    reached_in: timedelta | None = None
    """How long until the cap at the present pace; None where that is not in sight."""
    sums: Sums | None = None
    """None for who does not pay: no sum is theirs to see."""

    @property
    def pays(self) -> bool:
        return self.sums is not None


def day_of(moment: datetime) -> int:
    """The UTC day that X bills `moment` in, in days since 1970."""
    return int(moment.timestamp() // 86400)


def day_end(moment: datetime) -> datetime:
    """When X's billing day of `moment` ends."""
    return datetime.combine(moment.astimezone(UTC).date() + timedelta(days=1), time(), UTC)


def allowance(spent: Decimal, cap: Decimal, pace: float, now: datetime) -> Allowance:
    """How a room may go on whose reads cost `spent` today. `pace` is in posts a minute; a cap of 0 is none.

    STOPPED at the cap. SLOW from nine tenths of it, or from three minutes before it at the present pace.
    WARNED from ten minutes before it at that pace.
    """
    return Allowance(_leave(spent, cap, pace), day_end(now))


def _leave(spent: Decimal, cap: Decimal, pace: float) -> Leave:
    if not cap:
        return Leave.FREE
    if spent >= cap:
        return Leave.STOPPED
    left = reached_in(spent, cap, pace)
    if spent >= cap * CLOSE or (left is not None and left <= CLOSE_AT_PACE):
        return Leave.SLOW
    return Leave.WARNED if left is not None and left <= AHEAD else Leave.FREE


def raised_cap(spent: Decimal, cap: Decimal, amount: Decimal) -> Decimal:
    """What a room may read in a day once `cap` is raised whose reads cost `spent`: `amount` more than it may or did,
    whichever is more, and enough to go on at once. All in US dollars."""
    further = max(cap, spent) + max(amount, LEAST_RAISE)
    return max(further, (spent * ROOM_TO_READ).quantize(_CENT, ROUND_HALF_UP))


def reached_in(spent: Decimal, cap: Decimal, pace: float) -> timedelta | None:
    """How long until `cap` at `pace` posts a minute; None without a cap, or where that is more than a day."""
    a_minute = Decimal(pace) * USD[Billed.POST_READ]
    if not cap or a_minute <= 0:
        return None
    minutes = max(Decimal(0), (cap - spent) / a_minute)
    return timedelta(minutes=float(minutes)) if minutes <= 24 * 60 else None


def posts_for(usd: Decimal) -> int:
    """How many posts may be read for so much."""
    return int(usd / USD[Billed.POST_READ])


@dataclass(frozen=True, slots=True)
class ChatTime:
    """When a chat began, or is planned to, and how long it is."""

    began: datetime
    length: timedelta = CHAT


def chat_time(opened: datetime, asked: Iterable[datetime], plan: Plan | None = None) -> ChatTime:
    """The chat that goes on in a room since it was `opened`: as planned, unless that was over by then; else an hour
    from its first question, or from when the room was opened.

    `asked` are the times of its questions; those from over an hour before it was opened are another chat's.
    """
    if plan is not None and not plan.is_over(opened):
        return ChatTime(plan.start, timedelta(minutes=plan.minutes))
    return ChatTime(min((moment for moment in asked if moment > opened - CHAT), default=opened))


def forecast(spent: Decimal, pace: float, chat: ChatTime, now: datetime) -> Decimal:
    """What a chat will have cost at its end, to the cent: a guess.

    `spent` so far, and the posts that come while it lasts: `pace` posts a minute, as in the last five minutes, for what
    is left of its time. Chats slow down towards their end, and people stay on after it; nothing is
    added for what a person may still write, nor for authors. Once the time is over it is what the chat has cost.
    """
    left = max(timedelta(0), min(chat.length, chat.began + chat.length - now))
    to_come = Decimal(pace) * Decimal(left / timedelta(minutes=1)) * USD[Billed.POST_READ]
    return spent + to_come.quantize(_CENT, ROUND_HALF_UP)
