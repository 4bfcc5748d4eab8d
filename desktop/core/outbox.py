"""The states of an act that leaves this computer, and the arrows between them (DESIGN.md, "The outbox")."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.core.origin import Origin


class Kind(StrEnum):
    POST = "post"
    REPOST = "repost"
    DELETE = "delete"
    HIDE = "hide"
    """Of somebody's reply in a conversation that this account began."""
    UNHIDE = "unhide"
    """That reply is shown to everybody again."""


class State(StrEnum):
    QUEUED = "queued"
    SENDING = "sending"
    UNKNOWN = "unknown"
    """Bytes left, no clear answer came: only evidence leads out."""
    SENT = "sent"
    FAILED = "failed"
    PARKED = "parked"
    """Continued in the browser: no retry until it is seen or the person says that it did not go out."""
    OVERDUE = "overdue"
    """Its time went by while nothing could be sent: a person says whether it still goes out."""
    SETTLED = "settled"
    DISCARDED = "discarded"


ARROWS: dict[State, frozenset[State]] = {
    State.QUEUED: frozenset(
        {State.SENDING, State.DISCARDED, State.PARKED, State.OVERDUE, State.FAILED, State.SENT}
    ),
    State.SENDING: frozenset({State.SENT, State.FAILED, State.QUEUED, State.UNKNOWN}),
    State.UNKNOWN: frozenset({State.SENT, State.QUEUED, State.DISCARDED}),
    State.SENT: frozenset({State.SETTLED}),
    State.FAILED: frozenset({State.QUEUED, State.SENT, State.PARKED, State.DISCARDED}),
    State.PARKED: frozenset({State.QUEUED, State.SENT, State.DISCARDED}),
    State.OVERDUE: frozenset({State.QUEUED, State.SENT, State.PARKED, State.DISCARDED}),
    State.SETTLED: frozenset(),
    State.DISCARDED: frozenset({State.QUEUED, State.UNKNOWN, State.FAILED, State.PARKED, State.OVERDUE}),
}
"""QUEUED fails where what it follows was discarded, and is SENT where it was once in doubt and is seen after all.
DISCARDED goes back to where it was before, and nowhere else."""

OPEN = frozenset(State) - {State.SETTLED, State.DISCARDED}
"""States that a person may still have to know about."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One act. `text` is exactly what is posted; `target_id` the post that a repost, deletion or hiding is about.

    It belongs to one origin and one account and is never sent to or by another. Times are UTC. `misses` counts the
    look-ups that did not find an unknown entry (two, a grace period apart, put it back in the queue). `not_before` is
    ours (a moment to take it back, a back-off), `timed_for` the person's. `follows` is the entry that has to be out
    before this one leaves (the part before; the deletion of what this one says again), 0 for none. `attachments` are
    ids of pictures, in their order. `wanted_at` is since when it shall go out: when it was queued, its time came, or a
    person wanted it again. `seen_until` is the network's time of the newest post that its account had seen when it
    first left: no older post is evidence for it.
    """

    id: int
    room_id: int
    origin: Origin
    account_id: str
    kind: Kind
    text: str
    created_at: datetime
    state: State = State.QUEUED
    target_id: str = ""
    not_before: datetime | None = None
    attempts: int = 0
    misses: int = 0
    changed_at: datetime | None = None
    reason: str = ""
    """The class name of the error that brought it here (core/errors.py), for the window to put into words."""
    detail: str = ""
    """What the network itself said."""
    post_id: str = ""
    """The post that this entry became."""
    timed_for: datetime | None = None
    follows: int = 0
    attachments: tuple[int, ...] = ()
    wanted_at: datetime | None = None
    seen_until: datetime | None = None
    doubted: bool = False
    """It may have gone out where nobody noticed: what was saved or imported, or was looked for in vain."""
