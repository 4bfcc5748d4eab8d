"""Departure: which of an account's queued acts may leave, in which order and when, and which are asked about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from desktop.core.outbox import Entry, Kind, State

LATE = timedelta(minutes=2)
"""A timed act whose time went by longer ago than that, and was not taken up, is asked about: the computer slept, was
off, or its clock was put forward."""
STALE = timedelta(hours=1)
"""A post that is wanted for longer than that and has not left is asked about: the chat has gone on."""

_NOW = timedelta(0)


class Departure(NamedTuple):
    """A queued entry that has nothing before it that it follows. `wait` is until it may leave; `held` says that an
    older post goes first; `overdue` that a person says whether it still goes out."""

    entry: Entry
    wait: timedelta = _NOW
    held: bool = False
    overdue: bool = False


def departures(entries: Sequence[Entry], leads: Mapping[int, Entry], now: datetime) -> tuple[Departure, ...]:
    """Of an account's open `entries`, oldest first; `leads` are the entries that some of them follow, by id.

    One at a time, the oldest first. A POST also waits for every older POST that is UNKNOWN or was tried and is backing
    off, so that A3 is never seen before A2. It does not wait for what a person has to decide about (FAILED, PARKED,
    OVERDUE), nor for an older one that is timed for later or follows something that is not out. Reposts and deletions
    wait for nothing but the act under way and what they follow: they do not read as a sequence.
    """
    if any(entry.state is State.SENDING for entry in entries):
        return ()
    found, held = [], False
    for entry in entries:
        is_post = entry.kind is Kind.POST
        if entry.state is State.QUEUED and (not entry.follows or is_out(leads.get(entry.follows))):
            asks = is_overdue(entry, now)
            found.append(Departure(entry, _wait(entry, now), is_post and held, asks))
            held = held or (is_post and not asks and bool(entry.attempts) and _back_off(entry, now) > _NOW)
        held = held or (is_post and entry.state is State.UNKNOWN)
    return tuple(found)


def is_out(lead: Entry | None) -> bool:
    """Whether what follows `lead` may leave: a post is out with the network's answer, a deletion where it was done."""
    if lead is None:
        return False
    return lead.state is State.SETTLED or (lead.state is State.SENT and lead.kind is not Kind.DELETE)


def is_overdue(entry: Entry, now: datetime) -> bool:
    """Whether a queued entry's time went by. What was taken up in time goes on for as long as any other."""
    if _awaits_its_time(entry) and entry.timed_for is not None:
        return now - entry.timed_for > LATE
    return entry.kind is Kind.POST and now - _wanted_at(entry) > STALE


def taken_up(entry: Entry, now: datetime) -> bool:
    """Whether the time that a person set has come and nobody has noted it yet."""
    return _awaits_its_time(entry) and entry.timed_for is not None and entry.timed_for <= now


def _awaits_its_time(entry: Entry) -> bool:
    return entry.timed_for is not None and _wanted_at(entry) < entry.timed_for


def _wanted_at(entry: Entry) -> datetime:
    return entry.wanted_at or entry.created_at


def _wait(entry: Entry, now: datetime) -> timedelta:
    timed = entry.timed_for - now if entry.timed_for is not None else _NOW
    return max(_NOW, timed, _back_off(entry, now))


def _back_off(entry: Entry, now: datetime) -> timedelta:
    """What is left of our own wait. A clock that shows less than when it began was set back, and the wait is void."""
    if entry.not_before is None or (entry.changed_at is not None and now < entry.changed_at):
        return _NOW
    return max(_NOW, entry.not_before - now)
