"""Cue: one line of the run sheet: what is to be posted at which minute, by whom, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.core.draft import Draft
from desktop.core.length import weighted_length


class CueKind(StrEnum):
    WELCOME = "welcome"
    QUESTION = "question"
    TEASER = "teaser"
    """Says that a question is near. It has no number: who numbers it asks."""
    NOTE = "note"
    """For the hosts' own eyes. It is ticked off and never posted."""
    CLOSING = "closing"


class CueState(StrEnum):
    WAITING = "waiting"
    POSTED = "posted"
    """It was handed to the outbox, or by a co-host's Parley to theirs; a note was ticked off."""
    SKIPPED = "skipped"


MAX_CUES = 200
MAX_TEXT = 2000
"""Characters of one cue: a note may be longer than a post."""
MAX_NUMBER = 99
MINUTES = range(-7 * 24 * 60, 7 * 24 * 60 + 1)
"""A week before the start for teasers, a week after it for slow chats."""


@dataclass(frozen=True, slots=True)
class CuePicture:
    """A picture of a cue as all its hosts know it: `name` is the SHA-256 of its content, in hex. `media_type`, `width`
    and `height` (px) are as in core/attachment.py."""

    name: str
    alt: str = ""
    media_type: str = "image/png"
    width: int = 1
    height: int = 1


@dataclass(frozen=True, slots=True)
class Posted:
    """`at` is when the host posted it (UTC), `entry_id` its entry in the outbox of `device` and of no other. `post_id`
    is empty until the network has it."""

    at: datetime
    by: str
    device: str
    entry_id: int = 0
    post_id: str = ""


@dataclass(frozen=True, slots=True)
class Cue:
    """`minute` is planned, in minutes after the chat's start; `place` orders cues of one minute. `attachments` are ids
    of those of its `pictures` that this computer has (core/attachment.py). `owner` is a handle or empty."""

    id: str
    kind: CueKind = CueKind.QUESTION
    number: int = 0
    text: str = ""
    minute: int = 0
    pictures: tuple[CuePicture, ...] = ()
    owner: str = ""
    is_skipped: bool = False
    posted: Posted | None = None
    also_by: tuple[str, ...] = ()
    """Handles of co-hosts who posted it as well: two computers that had not heard of each other."""
    correction: str = ""
    """What the question says since it was corrected."""
    corrected_at: datetime | None = None
    """When it was said in these words (UTC): a further post, or one in place of the first."""
    place: int = 0
    letter: str = "Q"
    """The one that the chat's questions carry."""
    attachments: tuple[int, ...] = ()
    writers: tuple[tuple[str, str], ...] = ()
    """Whose words and pictures these are: each as device and handle."""

    @property
    def state(self) -> CueState:
        if self.posted is not None:
            return CueState.POSTED
        return CueState.SKIPPED if self.is_skipped else CueState.WAITING

    @property
    def said_at(self) -> datetime | None:
        """When people read it last (UTC): as it was posted, or corrected since; None while it waits."""
        if self.posted is None:
            return None
        return max(self.posted.at, self.corrected_at or self.posted.at)

    @property
    def is_waiting(self) -> bool:
        return self.state is CueState.WAITING

    @property
    def goes_out(self) -> bool:
        """Whether it is of a kind that is posted."""
        return self.kind is not CueKind.NOTE

    @property
    def is_question(self) -> bool:
        return self.kind is CueKind.QUESTION

    @property
    def label(self) -> str:
        """ "Q4", empty for what is no question."""
        return f"{self.letter}{self.number}" if self.is_question else ""

    @property
    def draft(self) -> Draft:
        """What is posted: the label in front, the hashtag behind unless the text has it."""
        number = self.number if self.is_question else None
        return Draft(self.text, number, locked=True, letter=self.letter, attachments=self.attachments)

    def length(self, hashtag: str) -> int:
        """Weighted, with label and hashtag, as it would be posted."""
        return weighted_length(self.draft.text(hashtag))
