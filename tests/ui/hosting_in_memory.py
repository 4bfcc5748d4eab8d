"""A run sheet that lives in memory: the Hosting that panes ask in tests, over a room that does, too."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import count

from desktop.core.attachment import Attachment
from desktop.core.cue import Cue, CueKind, CuePicture
from desktop.core.run_sheet_change import Change
from desktop.services.bus import EventBus
from desktop.services.hosting import Chat, Hosting
from tests.ui.room_in_memory import NOW, RoomInMemory

CUES = (
    Cue("", CueKind.WELCOME, text="Welcome to #critlib! Say who you are and where.", minute=0),
    Cue("", number=1, text="What did you stop doing this year?", minute=6),
    Cue("", number=2, text="Who decides what stands by the door?", minute=15),
    Cue("", CueKind.NOTE, text="Asha has the pictures", minute=20),
    Cue("", number=3, text="Which shelf would you give up?", minute=24),
    Cue("", number=4, text="What will you try first in January?", minute=33, owner="bramoke"),
    Cue("", CueKind.CLOSING, text="Thank you all. Next time: labels.", minute=55),
)
"""A chat of an hour, to be begun half an hour before NOW."""


class SheetsInMemory:
    """What desktop.store.run_sheets.RunSheets keeps."""

    def __init__(self) -> None:
        self.kept: dict[tuple[int, str], Change] = {}
        self.named: dict[str, int] = {}

    def changes(self, sheet: str) -> tuple[Change, ...]:
        return tuple(self.kept[order] for order in sorted(self.kept))

    def add(self, sheet: str, changes: Iterable[Change]) -> int:
        fresh = {change.order: change for change in changes if change.order not in self.kept}
        self.kept.update(fresh)
        return len(fresh)

    def pictures(self) -> Mapping[str, int]:
        return self.named

    def name(self, attachment: Attachment) -> CuePicture:
        name = hashlib.sha256(str(attachment.id).encode()).hexdigest()
        self.named[name] = attachment.id
        return CuePicture(name, attachment.alt, attachment.media_type, attachment.width, attachment.height)

    def describe(self, pictures: Iterable[CuePicture]) -> None:
        """Nobody changes them meanwhile."""


class Clock:
    """A clock that a test sets; `minute` is of the chat."""

    def __init__(self, start: datetime) -> None:
        self.start = self.now = start

    def __call__(self) -> datetime:
        return self.now

    def at(self, minute: float) -> None:
        self.now = self.start + timedelta(minutes=minute)


def host(
    session: RoomInMemory,
    cues: Sequence[Cue] = CUES,
    *,
    me: str = "mira",
    start: datetime = NOW - timedelta(minutes=30),
    bus: EventBus | None = None,
) -> tuple[Hosting, Clock]:
    """The run sheet of this room's chat with these cues, which `session.hosting` is from now on, and its clock, which
    stands at the start."""
    numbers, clock = count(1), Clock(start)
    hosting = Hosting(
        session.room.id,
        Chat("chat", start, 60, "Q", session.room.hashtag),
        sheets=SheetsInMemory(),
        outgoing=session.outgoing,
        attachments=session.attachments,
        questions=session.questions,
        me=lambda: me,
        most=lambda: session.capabilities.max_weight,
        bus=bus or EventBus(),
        clock=clock,
        device="this-one",
        fresh=lambda: f"cue-{next(numbers)}",
    )
    hosting.add(cues)
    session.hosting = hosting
    return hosting, clock
