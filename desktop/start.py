"""Start: the moments of a start that somebody who waits can see."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Moment(StrEnum):
    PAINTED = "paint"
    """The window is on the screen, with the rooms and the name of the one that opens."""
    READABLE = "room"
    """The newest posts that the archive has of it can be read and scrolled."""


Reached = Callable[[Moment, "QWidget"], None]
"""Told of each moment with the window: benchmarks and tests end there."""


def unwatched(moment: Moment, window: QWidget) -> None:
    """Nobody measures."""
