"""What of a window the mouse can press and the keyboard cannot come to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desktop.ui.actions import COMMANDS, keys, words
from desktop.ui.actions.command import EVERYWHERE
from desktop.ui.settings.choice import Choice

PRESSED = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
BY_KEY = {
    "CloseButton": "Delete takes out the picture on which it stands.",
    "Listing": "The palette's: the arrows choose in it while the keyboard stays in the field.",
}
"""Pressed things, by their class, that do not take the keyboard because a key does the same."""


def unreachable(root: QWidget) -> list[str]:
    """By class and name. What stands inside a field, a list or a calendar of Qt's is that one's own."""
    return [
        f"{type(one).__name__} {one.accessibleName() or one.toolTip() or one.objectName()!r}"
        for one in root.findChildren(QWidget)
        if isinstance(one, PRESSED)
        and one.isVisible()
        and one.isEnabled()
        and not one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and type(one).__name__ not in BY_KEY
        and not _is_inside_one(one)
        and not _is_of_choice(one)
    ]


def keyless(root: QWidget) -> list[str]:
    """Buttons that are called as an action of the window and do not say its key in their tool tips."""
    said = {words(one.id): keys(one.id) for one in COMMANDS if one.shortcuts and one.where in EVERYWHERE}
    return [
        f"{type(one).__name__} {one.accessibleName()!r}: {one.toolTip()!r}"
        for one in root.findChildren(QAbstractButton)
        if one.isVisible()
        and one.accessibleName() in said
        and said[one.accessibleName()] not in one.toolTip()
    ]


def _is_inside_one(widget: QWidget) -> bool:
    place = widget.parentWidget()
    while place is not None and not place.isWindow():
        if isinstance(place, PRESSED) and not isinstance(place, QAbstractButton):
            return True
        place = place.parentWidget()
    return False


def _is_of_choice(widget: QWidget) -> bool:
    """One of several that exclude each other is come to, and the arrows lead to the others (ui/settings/choice.py)."""
    return isinstance(widget.parentWidget(), Choice)
