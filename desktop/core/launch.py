"""Launch: what a start of the program asks for, and what became of it where another one has the window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.invitation import Invitation


@dataclass(frozen=True, slots=True)
class Launch:
    """`join` is a hashtag without its sign, `hosts` are usernames, `file` is the whole path of a calendar file or an
    invitation's; all empty: the window is all that was asked for.

    `token` is what the desktop gave the start so that its window may come to the front (xdg-activation-v1)."""

    join: str = ""
    hosts: tuple[str, ...] = ()
    invitation: Invitation | None = None
    file: str = ""
    token: str = ""
    refused: str = ""
    """What is wrong with a link or a file that was opened without a terminal, for the person."""


class Answer(Enum):
    """What became of a launch that was to be passed on."""

    TAKEN = auto()
    REFUSED = auto()
    """Whoever is there does not understand it: another version."""
    SILENT = auto()
    """Somebody is there and says nothing."""
    NOBODY = auto()
    """Nobody listens (any more, or yet)."""
