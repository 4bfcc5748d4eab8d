"""Command: one row of the table of actions: what it is called, its keys, its icon, and where it works."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Where(Enum):
    """Where the keyboard has to be for the keys of an action. A window's work everywhere in it, those of a room while
    one is on the screen; the rest belong to what has the keyboard, and two of those never have it together."""

    WINDOW = "window"
    ROOM = "room"
    POST = "post"
    """The current post of the stream."""
    WAITING = "waiting"
    """A post that waits above the composer."""
    CUE = "cue"
    """A cue of the run sheet."""
    INQUIRY = "inquiry"
    """A card of the inbox."""
    FIND = "find"
    """The bar that looks for words in a room."""
    PICTURE = "picture"
    """A picture that goes out with a post."""
    STAGE = "stage"
    """The window for a projector or a call."""


EVERYWHERE = (Where.WINDOW, Where.ROOM)
"""Their keys are the window's own, whatever in it has the keyboard."""


class Command(NamedTuple):
    """One thing that a person can do. `text` is the English source; `icon` is empty where no button shows it."""

    id: str
    text: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    as_button: bool = False
    where: Where = Where.ROOM
    keywords: str = ""
    """Further words that people type for it, English source; empty where its own are enough."""
