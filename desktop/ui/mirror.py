"""Mirror: the window as people see it whose language runs from right to left: margins, style sheet, signs that point.

Qt mirrors what its layouts place and what is aligned; what it takes by its name stays where it is: margins, the sides
in a style sheet, pictures. The direction is the application's, and set before a window is built.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout

POINTING = frozenset(
    {
        *("arrow-up-right", "chevron-left", "chevron-right", "reply", "undo-2"),
        *("clipboard-list", "file-input"),
    }
)
"""Icons that point along the text, or show lines of it. Clocks, ticks and a magnifying glass are the same everywhere,
and so is what goes round in a circle."""

_SIDES = re.compile(r"(?<=-)(left|right)(?=[-:\s])")
_FOUR = re.compile(r"\b(padding|margin|border-width):\s*(\S+) (\S+) (\S+) ([^\s;]+);")


def is_mirrored() -> bool:
    """Whether the window runs from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def set_margins(layout: QLayout, left: int, top: int, right: int, bottom: int) -> None:
    """`left` is where a line begins: at the right in a mirrored window."""
    if is_mirrored():
        left, right = right, left
    layout.setContentsMargins(left, top, right, bottom)


def mirrored_sheet(sheet: str) -> str:
    """A style sheet with its sides exchanged. How text is aligned is not touched: Qt mirrors that itself."""
    turned = _SIDES.sub(lambda side: "right" if side[1] == "left" else "left", sheet)
    return _FOUR.sub(r"\1: \2 \5 \4 \3;", turned)


def mirrored_rect(place: QRectF, width: float) -> QRectF:
    """Where `place` is in the mirror image of something `width` px wide."""
    return QRectF(width - place.right(), place.top(), place.width(), place.height())


def seen(place: QRect, width: int, *, mirrored: bool) -> QRect:
    """`place` of something `width` px wide, counted from where lines begin, in px from the left."""
    return (
        QRect(width - place.x() - place.width(), place.y(), place.width(), place.height())
        if mirrored
        else place
    )
