"""Rehearsal: a chat of one's own played on this computer first: how fast, with which surprises, and what was missed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from desktop.core.chat_plan import ChatPlan, zone_of
from desktop.core.cue import Cue
from desktop.core.run_sheet import RunSheet
from desktop.core.run_sheet_change import Change, Field

SPEEDS = (1.0, 4.0, 10.0, 20.0)
"""How many times as fast a chat may be rehearsed."""
GATHERING = timedelta(minutes=3)
"""Before the start people come in; cues of earlier than that (a week before) are no part of the hour."""
LATE = timedelta(minutes=1)
"""A cue that is posted later than this, against its time as it stood then, was late."""
MAX_MINUTES = 180
"""A chat that lasts longer is a slow one; it is rehearsed as if it were not."""
_STEP = 6
"""Minutes between its cues then."""
AFTERWARDS = timedelta(minutes=1)


class Surprise(StrEnum):
    """What may happen to a host who did not plan it."""

    TROLL = "troll"
    CUSTOMER = "customer"
    SILENCE = "silence"
    DOWN = "down"
    """X answers nothing for a while."""
    GUEST_LATE = "guest-late"


class Miss(StrEnum):
    LATE = "late"
    NOT_POSTED = "not-posted"
    QUESTION = "question"
    """Somebody asked the host, and was not answered."""
    AGAIN = "again"
    """Somebody asked for a question again, in vain."""
    GREETING = "greeting"
    """A newcomer was not greeted."""
    CUSTOMER = "customer"
    """Somebody angry was neither answered nor put into the inbox."""
    TROLL = "troll"
    """A troll counted to the end: they were not muted, left out or blocked."""


@dataclass(frozen=True, slots=True)
class Missed:
    """`name` is a cue's ("Q4", or empty for one without a number) or a person's handle; `text` what it says, or they
    said. `at` is when that was (UTC), `by` how late a cue was."""

    miss: Miss
    name: str
    text: str
    at: datetime
    by: timedelta = timedelta(0)
    kind: str = ""
    """The CueKind of a cue."""


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What is rehearsed: a plan with its cues, by whom (a handle), how fast, and whether with surprises."""

    plan: ChatPlan
    cues: tuple[Cue, ...]
    me: str
    speed: float = SPEEDS[2]
    is_surprised: bool = False


@dataclass(frozen=True, slots=True)
class Review:
    """What came of it: the cues that went out, and what was missed, in the order in which it happened."""

    posted: int
    of: int
    missed: tuple[Missed, ...]

    def count(self, miss: Miss) -> int:
        return sum(one.miss is miss for one in self.missed)


def prepared(plan: ChatPlan, cues: Sequence[Cue], me: str, now: datetime) -> tuple[ChatPlan, tuple[Cue, ...]]:
    """The plan and the cues as they are rehearsed: once, at the time at which the chat is next (else at the next full
    hour), all parts by `me`, nothing posted. Raises BadInput for a plan that cannot take place anywhere."""
    start = plan.start(now)
    if start is None:
        start = now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    played = [
        replace(
            cue,
            owner="",
            posted=None,
            is_skipped=False,
            text=cue.correction or cue.text,
            correction="",
            place=place,
        )
        for place, cue in enumerate(cues)
        if timedelta(minutes=cue.minute) >= -GATHERING or plan.minutes > MAX_MINUTES
    ]
    minutes = plan.minutes
    if minutes > MAX_MINUTES:
        played = [replace(cue, minute=_STEP * place) for place, cue in enumerate(played)]
        minutes = _STEP * (len(played) + 1)
    once = replace(
        plan,
        starts=start.astimezone(zone_of(plan.zone)).replace(tzinfo=None),
        rule="",
        minutes=minutes,
        is_slow=False,
        hosts=(me,),
        cohosts=(),
        guests=tuple(guest for guest in plan.guests if guest.casefold() != me.casefold()),
        client_id="",
        payer="",
        sequence=0,
        is_cancelled=False,
        organises=True,
        room_id=0,
        folder="",
    )
    return once, tuple(played)


def review(sheet: RunSheet, changes: Iterable[Change], others: Iterable[Missed], now: datetime) -> Review:
    """What was missed: of the run sheet by its changes, each cue against its time as it stood when it was posted, and
    what `others` missed of the host. What is left at the end is missed once its time has come."""
    late = lateness(sheet, changes)
    cues = [cue for cue in sheet.cues if cue.goes_out]
    missed = list(others)
    for cue in cues:
        times = sheet.at(cue, now)
        if (by := late.get(cue.id, timedelta(0))) >= LATE and cue.posted is not None:
            missed.append(Missed(Miss.LATE, cue.label, cue.text, cue.posted.at, by, cue.kind.value))
        elif cue.is_waiting and times.shifted <= now:
            missed.append(
                Missed(
                    Miss.NOT_POSTED, cue.label, cue.text, times.shifted, now - times.shifted, cue.kind.value
                )
            )
    posted = sum(cue.posted is not None for cue in cues)
    planned = sum(not cue.is_skipped or cue.posted is not None for cue in cues)
    return Review(posted, planned, tuple(sorted(missed, key=lambda one: one.at)))


def lateness(sheet: RunSheet, changes: Iterable[Change]) -> dict[str, timedelta]:
    """By how much each cue was posted after its time, holds and delays counted, by its id; negative: before it."""
    ordered = sorted(changes, key=lambda one: one.order)
    found: dict[str, timedelta] = {}
    for place, change in enumerate(ordered):
        for one in change.sets:
            if one.field is not Field.POSTED:
                continue
            if not one.value:  # it was taken back before it left
                found.pop(one.cue, None)
            elif one.cue not in found:
                before = RunSheet.of(ordered[:place], sheet.start)
                if (cue := before.get(one.cue)) is not None:
                    found[one.cue] = change.at - before.at(cue, change.at).shifted
    return found


def is_over(sheet: RunSheet, now: datetime) -> bool:
    """Whether the hour is over, and with it the rehearsal: as planned, or as late as it is behind."""
    return now >= sheet.end + max(sheet.drift(now), timedelta(0)) + AFTERWARDS
