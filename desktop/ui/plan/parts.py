"""Plan parts: the buttons and lines that the form, the list and the waiting card are made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLayout, QPushButton, QWidget

from desktop.ui.mirror import first_edge
from desktop.ui.prose import breakable
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type


def button(theme: Theme, words: str, look: str, parent: QWidget, *, name: str = "") -> QPushButton:
    """`name` is what a screen reader calls it, where the words alone do not say what of."""
    made = QPushButton(words, parent)
    made.setFont(theme.font(Type.CONTROL))
    made.setAccessibleName(name or words)
    kind(made, look)
    return made


def line(theme: Theme, words: str, style: Type, parent: QWidget, look: str = "") -> QLabel:
    """Other people's words, too: plain, and broken where they are long."""
    made = QLabel(breakable(words), parent)
    made.setAccessibleName(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setFont(theme.font(style))
    made.setAlignment(Qt.AlignmentFlag.AlignVCenter | first_edge())
    kind(made, look)
    return made


def emptied(place: QLayout) -> None:
    """Take away what stands there."""
    while (item := place.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
