"""Later: when a post may be meant to go out: the times that are close at hand, and which time is none."""

from __future__ import annotations

from datetime import datetime, timedelta

from desktop.core.errors import BadInput
from desktop.core.plan import Plan

IN_A_WHILE = timedelta(minutes=5)
QUARTER = timedelta(minutes=15)
"""Every zone's clock shows a full quarter of an hour when UTC's does."""
LEAST = timedelta(minutes=1)
"""Ahead: a time that is nearer is now."""


def in_a_while(now: datetime) -> datetime:
    """Five minutes from now, on a full minute, which is not before."""
    return _up(now + IN_A_WHILE, timedelta(minutes=1))


def next_quarter(now: datetime) -> datetime:
    return _up(now + LEAST, QUARTER)


def chat_begins(plan: Plan | None, now: datetime) -> datetime | None:
    """Where it is known, and has not come."""
    return None if plan is None or plan.start < now + LEAST else plan.start


def to_come(at: datetime, now: datetime) -> datetime:
    """`at`, an aware time, where it lies ahead. Raises BadInput."""
    if at <= now:
        raise BadInput("That time is past.", "Choose one that is still to come.")
    return at


def _up(at: datetime, step: timedelta) -> datetime:
    """The first full `step` that is not before `at`."""
    day = at.replace(hour=0, minute=0, second=0, microsecond=0)
    return day - (day - at) // step * step
