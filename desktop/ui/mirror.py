"""Mirror: the window as people see it whose language runs from right to left: margins, style sheet, signs that point.

Qt mirrors what its layouts place, what is aligned, and the padding of a style sheet; what it takes by its name stays
where it is: a layout's margins, border lines, pictures. The direction is the application's, and set before a window
is built.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QAbstractButton, QLayout, QWidget

from desktop.core.direction import is_right_to_left

POINTING = frozenset(
    {
        *("arrow-up-right", "chevron-left", "chevron-right", "reply", "undo-2"),
        *("clipboard-list", "file-input"),
    }
)
"""Icons that point along the text, or show lines of it. Clocks, ticks and a magnifying glass are the same everywhere,
and so is what goes round in a circle."""

_ACROSS = {"Left": "Right", "Right": "Left"}
_ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_BORDERS = re.compile(r"(?<=border-)(left|right)(?=-)")


def is_mirrored() -> bool:
    """Whether the window runs from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def set_margins(layout: QLayout | QWidget, left: int, top: int, right: int, bottom: int) -> None:
    """`left` is where a line begins: at the right in a mirrored window."""
    if is_mirrored():
        left, right = right, left
    layout.setContentsMargins(left, top, right, bottom)


def mirrored_sheet(sheet: str) -> str:
    """A style sheet with its border lines at the other side: all else in it Qt mirrors itself."""
    return _BORDERS.sub(lambda side: "right" if side[1] == "left" else "left", sheet)


def mirrored_rect(place: QRectF, width: float) -> QRectF:
    """Where `place` is in the mirror image of something `width` px wide."""
    return QRectF(width - place.right(), place.top(), place.width(), place.height())


def seen(widget: QWidget, place: QRect, within: QRect | None = None) -> QRect:
    """`place` counted from where lines begin in `widget`, or in a part of it, as px from its left edge."""
    return turned(widget.layoutDirection(), within or widget.rect(), place)


def turned(way: Qt.LayoutDirection, within: QRect, place: QRect) -> QRect:
    """As QStyle.visualRect, of whose class PySide makes 600 names when it is first asked for it."""
    if way == Qt.LayoutDirection.LeftToRight:
        return place
    return place.translated(within.left() + within.right() - place.left() - place.right(), 0)


def text_option(text: str, wrap: QTextOption.WrapMode = _ANYWHERE) -> QTextOption:
    """How `text` is laid out: in its own direction, else the window's, and from where that begins. A word that is too
    long for a line is broken."""
    turned = is_right_to_left(text)
    option = QTextOption()
    option.setWrapMode(wrap)
    dress_option(option, right_to_left=is_mirrored() if turned is None else turned)
    return option


def dress_option(option: QTextOption, *, right_to_left: bool) -> None:
    """A layout by itself begins every line at the left, whatever it says."""
    way, side = Qt.LayoutDirection, Qt.AlignmentFlag
    option.setTextDirection(way.RightToLeft if right_to_left else way.LeftToRight)
    option.setAlignment(side.AlignRight if right_to_left else side.AlignLeft)


def first_edge() -> Qt.AlignmentFlag:
    """Where lines begin in this window, whatever the words themselves say: for names beside a picture."""
    side = Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def last_edge() -> Qt.AlignmentFlag:
    """Where lines end in this window: for what stands at the other side of names, as times and sums do."""
    side = Qt.AlignmentFlag.AlignLeft if is_mirrored() else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute


def mirrored_keys(shortcut: str) -> str:
    """A shortcut of the table as it is in this window: an arrow key goes to where the eye does, so that what comes next
    in a strip that runs from right to left is at Alt+Left."""
    key = shortcut.rpartition("+")[2]
    if not is_mirrored() or key not in _ACROSS:
        return shortcut
    return shortcut.removesuffix(key) + _ACROSS[key]


def icon_behind(button: QAbstractButton) -> None:
    """Its icon stands where its words end, which is where the next thing is. It runs against the window for that."""
    way = Qt.LayoutDirection
    button.setLayoutDirection(way.LeftToRight if is_mirrored() else way.RightToLeft)
