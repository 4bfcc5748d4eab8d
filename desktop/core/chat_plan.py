"""ChatPlan: all that an organiser plans of one chat, or of a chat that comes again; on the wall of its own zone."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from desktop.core.errors import BadInput
from desktop.core.family import Style
from desktop.core.plan import YEARS, Plan, Planned
from desktop.core.recurrence import Rule, times
from desktop.core.sentence import sentence

MAX_LEFT_OUT = 50
"""Days; of more the first are forgotten."""
MAX_OCCURRENCES = 1000
"""As many as are ever told at once."""


class Shared(StrEnum):
    """What of the plan an invitation passes on."""

    NOTHING = "nothing"
    TOPICS = "topics"
    QUESTIONS = "questions"


class Hour(StrEnum):
    """How often a time of day is on the wall that day: once, or as a change of daylight saving time makes it."""

    ONCE = "once"
    SKIPPED = "skipped"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class ChatPlan:
    """`uid` is RFC 7986's (5.3), a UUID. `starts` is naive: the wall time in `zone` (IANA) at which the chat, or the
    first of them, begins. `rule` is RFC 5545's RRULE; empty for once. Names are without their signs. `sequence` counts
    the changes after it was passed on (RFC 5545, 3.8.7.4). Not `organises`: it came with an invitation.

    A time that daylight saving skips is the one an hour later, and one that comes twice is the first (RFC 5545, 3.3.5).
    Methods raise BadInput where zone or rule are none; `core.chat_plan_check` finds all that is wrong before.
    """

    uid: str
    hashtag: str
    starts: datetime
    zone: str
    minutes: int = 60
    rule: str = ""
    is_slow: bool = False
    """One question a day."""
    aliases: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    cohosts: tuple[str, ...] = ()
    guests: tuple[str, ...] = ()
    title: str = ""
    topic: str = ""
    aim: str = ""
    welcome: str = ""
    closing: str = ""
    links: tuple[str, ...] = ()
    style: Style | None = None
    shared: Shared = Shared.TOPICS
    client_id: str = ""
    payer: str = ""
    sequence: int = 0
    is_cancelled: bool = False
    organises: bool = True
    room_id: int = 0
    left_out: tuple[str, ...] = ()
    """Days in `zone`, as 2026-12-03, on which a chat that comes again does not take place (RFC 5545, EXDATE)."""
    folder: str = ""
    """Where its run sheet is shared; empty: nowhere."""

    @property
    def length(self) -> timedelta:
        return timedelta(minutes=self.minutes)

    def start(self, after: datetime) -> datetime | None:
        """When the chat begins that is on at `after` (aware) or comes next, in UTC; None when the last one is over."""
        return next(self._starts(after), None)

    def end(self, after: datetime) -> datetime | None:
        """When that chat ends, in UTC."""
        start = self.start(after)
        return None if start is None else start + self.length

    def occurrences(self, first: datetime, last: datetime) -> tuple[datetime, ...]:
        """When the chats begin that are on between the two (aware), in UTC, in order; MAX_OCCURRENCES at most."""
        found: list[datetime] = []
        for start in self._starts(first):
            if start >= last or len(found) == MAX_OCCURRENCES:
                break
            found.append(start)
        return tuple(found)

    def plan(self, after: datetime, questions: Iterable[Planned] = ()) -> Plan | None:
        """What a room follows of it: the chat that is on at `after` or comes next; None where none does.

        Questions beyond its end are left out.
        """
        start = self.start(after)
        if start is None or self.is_cancelled:
            return None
        plan = Plan.of(start, self.minutes, [one for one in questions if one.minute < self.minutes])
        return replace(plan, zone=self.zone)

    def changed(self, **changes: Any) -> ChatPlan:
        """With these fields, and known as newer by whoever has it already."""
        return replace(self, **{"sequence": self.sequence + 1, **changes})

    def without(self, day: str) -> ChatPlan:
        """The same less the chat of that day in its zone, written as 2026-12-03."""
        days = sorted({*self.left_out, day})[-MAX_LEFT_OUT:]
        return self.changed(left_out=tuple(days))

    def day(self, start: datetime) -> str:
        """Of a chat that begins at `start`, in its zone, as 2026-12-03."""
        return start.astimezone(zone_of(self.zone)).date().isoformat()

    def _starts(self, after: datetime) -> Iterator[datetime]:
        zone = zone_of(self.zone)
        walls = times(Rule.parse(self.rule), self.starts, zone)
        try:  # an hour earlier: what the clock was set over may begin after a later time on the wall
            wall = (after - self.length).astimezone(zone).replace(tzinfo=None) - timedelta(hours=1)
        except OverflowError:
            wall = self.starts
        for found in walls(wall):
            if found.year not in YEARS:
                return
            if self.left_out and found.date().isoformat() in self.left_out:
                continue
            start = found.replace(tzinfo=zone).astimezone(UTC)
            if start + self.length > after:
                yield start


def zone_of(name: str) -> ZoneInfo:
    """The zone of that name (IANA). Raises BadInput."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # OSError: half a name is a folder
        raise BadInput(
            sentence("There is no time zone %1.", f"{name[:60]!r}"),
            "Choose one from the list, for example Europe/Berlin.",
        ) from None


def hour_of(starts: datetime, zone: str) -> Hour:
    """How often the wall of `zone` shows this time (naive) that day."""
    there = starts.replace(tzinfo=zone_of(zone))
    if there.utcoffset() == there.replace(fold=1).utcoffset():
        return Hour.ONCE
    back = there.astimezone(UTC).astimezone(there.tzinfo).replace(tzinfo=None)
    return Hour.TWICE if back == starts else Hour.SKIPPED


def clash(plan: ChatPlan, others: Iterable[ChatPlan], after: datetime) -> tuple[ChatPlan, datetime] | None:
    """The first other chat that is on while one of `plan`'s next ones is, and when it begins; None without any.

    Looked for among the chats of the year from the next one on. A slow chat leaves room for others.
    """
    start = plan.start(after)
    if start is None or plan.is_slow or plan.is_cancelled:
        return None
    mine = plan.occurrences(start, start + timedelta(days=366))
    found: list[tuple[datetime, ChatPlan]] = []
    for other in others:
        if other.uid == plan.uid or other.is_slow or other.is_cancelled:
            continue
        begins = other.occurrences(mine[0], mine[-1] + plan.length)
        found += islice(((begin, other) for begin in begins if _meets(begin, other, mine, plan)), 1)
    first = min(found, key=lambda one: one[0], default=None)
    return None if first is None else (first[1], first[0])


def _meets(begin: datetime, other: ChatPlan, mine: tuple[datetime, ...], plan: ChatPlan) -> bool:
    place = bisect_right(mine, begin - plan.length)  # the first that is not over by then
    return place < len(mine) and mine[place] < begin + other.length


def follow_on(plan: ChatPlan, uid: str, now: datetime) -> tuple[ChatPlan, ChatPlan]:
    """The plan of the chat after the one that is on at `now` or comes next (after the last one: after that), with
    people, texts and links of `plan`; and `plan` as it is from then on. Nothing of it is kept yet.

    Of a chat that comes again it is the one chat that is planned apart: `plan` goes on, without that day. Only where
    `plan` has no further one does its rule go over. One that took place once is planned for the same day of the week.
    """
    zone, rule = zone_of(plan.zone), Rule.parse(plan.rule)
    fresh = replace(plan, uid=uid, sequence=0, is_cancelled=False, organises=True, left_out=())
    current = plan.start(now)
    following = None if current is None else plan.start(current + plan.length)
    if rule.parts and following is not None:
        wall = following.astimezone(zone).replace(tzinfo=None)
        return replace(fresh, starts=wall, rule=""), plan.without(plan.day(following))
    starts, wall_now = plan.starts, now.astimezone(zone).replace(tzinfo=None)
    if rule.parts:
        open_end = replace(fresh, rule=str(rule.having(COUNT="", UNTIL="")))
        if (found := open_end.start(now if current is None else current + plan.length)) is not None:
            return replace(open_end, starts=found.astimezone(zone).replace(tzinfo=None)), plan
    while starts <= max(plan.starts, wall_now):
        starts += timedelta(days=7)
    return replace(fresh, starts=starts, rule=""), plan
