"""Link: the state of a room's connection."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class LinkState(StrEnum):
    SIGNED_OUT = "signed out"
    CONNECTING = "connecting"
    LIVE = "live"
    WAITING = "waiting"
    """The last look failed; trying again by itself."""
    STOPPED = "stopped"
    """A look was refused for good; a person has to do something."""


@dataclass(frozen=True, slots=True)
class Link:
    """`since` is when the state began, `next_look` when the next look is due (both UTC)."""

    state: LinkState
    since: datetime
    next_look: datetime | None = None
    error: Exception | None = None
    unread: bool = False
    """Posts older than the newest are still being read: there were more than one look fetches."""
    streaming: bool = False
    """A stream brings the posts; looks are rare."""
    aside: Exception | None = None
    """Why no stream brings them, where an organiser has set one up. Looking goes on as without."""
