"""Spending: what was read and written today, what that costs, and how much a room may still read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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
