"""Card: where the composer's parts stand in it: the field, a tray, the line beneath them, and a foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.composer.foot import Foot
from desktop.ui.composer.tool import Tool
from desktop.ui.theme import Theme

_ANY_HEIGHT = (1 << 24) - 1


class Tray(QWidget):
    """What belongs to the text and is no text, such as pictures. It takes no room while nothing in it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def add(self, widget: QWidget) -> None:
        """`widget` keeps its own distance from what is around it, so that nothing is left of it when it hides."""
        self._column.addWidget(widget)

    def set_aside(self, aside: bool) -> None:
        """Out of sight for a while, without a word about what is in it."""
        self.setMaximumHeight(0 if aside else _ANY_HEIGHT)
        self.setEnabled(not aside)


class Card:
    """What is seen of the composer, and what takes its place for a while."""

    def __init__(self, column: QVBoxLayout, parts: Sequence[QWidget]) -> None:
        self._column, self._parts = column, parts

    def add(self, cover: QWidget) -> None:
        cover.hide()
        self._column.addWidget(cover)

    def show_instead(self, cover: QWidget, *, shown: bool) -> None:
        """`cover` in place of the composer, or the composer again."""
        for part in self._parts:
            part.setVisible(not shown)
        cover.setVisible(shown)


def lay_out(
    card: QFrame,
    theme: Theme,
    field: QWidget,
    tray: Tray,
    line: QWidget,
    tools: Sequence[Tool],
    ends: Sequence[QWidget],
) -> Card:
    """From top to bottom; `tools` and `ends` make the foot."""
    inside = QWidget(card)
    around = QVBoxLayout(inside)
    around.setContentsMargins(14, 12, 14, 8)
    around.addWidget(field)
    column = QVBoxLayout(card)
    column.setContentsMargins(1, 1, 1, 1)
    column.setSpacing(0)
    parts = (inside, tray, line, Foot(theme, tools, ends, card))
    for part in parts:
        column.addWidget(part)
    return Card(column, parts)
