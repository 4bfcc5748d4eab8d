"""Entry offers: what a person can do about a post that waits: what stands in its row, and what in its menu."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.core.outbox import Entry, Kind, State

MOST_IN_ROW = 2
"""Buttons with words; more would leave no room for why it waits."""

_ELSEWHERE = frozenset(
    {
        "ReplyRefused",
        "QuoteRefused",
        "TooManyCashtags",
        "AppRefused",
        "OutOfCredit",
        "UsageCapped",
        "DailyLimit",
    }
)
"""Reasons (core/errors.py) with which the browser is the way."""


@dataclass(frozen=True, slots=True)
class Offers:
    """Ids of commands (ui/actions.py): buttons with words, and the rest behind "More"."""

    in_row: tuple[str, ...] = ()
    in_menu: tuple[str, ...] = ()


def counts_down(entry: Entry, now: datetime) -> bool:
    """It may still be taken back before it leaves for the first time."""
    waits = entry.not_before is not None and entry.not_before > now
    return entry.state is State.QUEUED and waits and not entry.attempts and entry.timed_for is None


def is_timed(entry: Entry) -> bool:
    """A person said when it goes out, and it has not."""
    return entry.state is State.QUEUED and entry.timed_for is not None


def offers(entry: Entry, now: datetime, *, browser: bool, mine: bool, shows: bool = False) -> Offers:
    """`browser`: the network has a page for it. `mine`: it is of the account whose composer stands beneath; another
    one's words are not taken into it. `shows`: it repeats a post that the stream can show."""
    wanted = ("entry.show", "entry.discard", *_wanted(entry, now)) if shows else _wanted(entry, now)
    is_post = entry.kind is Kind.POST
    allowed = {
        "entry.browser": browser,
        "entry.undo": mine,
        "entry.edit": mine and is_post,
        "entry.later": is_post,
        "entry.copy": is_post,
    }
    possible = [command for command in dict.fromkeys(wanted) if allowed.get(command, True)]
    first = 0 if entry.state is State.SENDING else MOST_IN_ROW
    return Offers(tuple(possible[:first]), tuple(possible[first:]))


def _wanted(entry: Entry, now: datetime) -> tuple[str, ...]:
    """What matters most comes first."""
    if entry.state is State.QUEUED:
        return _while_queued(entry, now)
    if entry.state is State.FAILED:
        if entry.reason == "Duplicate":
            return ("entry.edit", "entry.discard", "entry.retry", "entry.browser", "entry.copy")
        if entry.reason in _ELSEWHERE:
            return ("entry.browser", "entry.edit", "entry.retry", "entry.copy", "entry.discard")
        return ("entry.retry", "entry.edit", "entry.browser", "entry.copy", "entry.discard")
    return {
        State.SENDING: ("entry.copy",),
        State.UNKNOWN: ("entry.copy", "entry.discard"),
        State.PARKED: ("entry.not-out", "entry.out", "entry.edit", "entry.copy"),
        State.OVERDUE: (
            "entry.now",
            "entry.later",
            "entry.edit",
            "entry.browser",
            "entry.copy",
            "entry.discard",
        ),
    }.get(entry.state, ())


def _while_queued(entry: Entry, now: datetime) -> tuple[str, ...]:
    rest = ("entry.browser", "entry.copy")
    if counts_down(entry, now):
        return ("entry.undo", "entry.now", *rest, "entry.cancel")
    if is_timed(entry):
        return ("entry.now", "entry.later", "entry.edit", *rest, "entry.cancel")
    if entry.reason in _ELSEWHERE:
        return ("entry.browser", "entry.cancel", "entry.now", "entry.edit", "entry.copy")
    if entry.not_before is not None and entry.not_before > now:
        return ("entry.now", "entry.cancel", "entry.edit", *rest)
    return ("entry.cancel", "entry.edit", *rest)
