"""Row: one line of the timeline, which is the archive's posts and the outbox's entries together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.core.label import Label
from desktop.core.outbox import State
from desktop.core.post import NO_COUNTS, Author, Counts, Entity


class Role(StrEnum):
    HOST = "host"
    GUEST = "guest"
    SELF = "self"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Row:
    """What a pane needs to draw one row. `key` is a post's id, or "outbox:N" until entry N comes back as a post."""

    key: str
    author: Author
    text: str
    created_at: datetime
    entities: tuple[Entity, ...] = ()
    label: Label | None = None
    role: Role = Role.NONE
    mine: bool = False
    counts: Counts = NO_COUNTS
    pending: State | None = None
    """The outbox state where this row is an entry that has not come back yet."""
    is_question: bool = False
    """A question of the host (drawn on the host's soft ground)."""
    reposted_by: str = ""

    @property
    def sort_key(self) -> tuple[datetime, int, int, str]:
        """Oldest first; an entry that has not come back stands after the posts of its second."""
        return (self.created_at, int(self.pending is not None), len(self.key), self.key)
