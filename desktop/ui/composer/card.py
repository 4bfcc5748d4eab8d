"""Card: where the composer's parts stand in it: the field, a tray, the line beneath them, and a foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.composer.foot import Foot
from desktop.ui.composer.tool import Tool
from desktop.ui.theme import Theme


class Tray(QWidget):
    """What belongs to the text and is no text, such as pictures. It takes no room while nothing in it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def add(self, widget: QWidget) -> None:
        """`widget` keeps its own distance from what is around it, so that nothing is left of it when it hides."""
        self._column.addWidget(widget)


def lay_out(
    card: QFrame,
    theme: Theme,
    field: QWidget,
    tray: Tray,
    line: QWidget,
    tools: Sequence[Tool],
    ends: Sequence[QWidget],
) -> None:
    """From top to bottom; `tools` and `ends` make the foot."""
    inside = QWidget(card)
    around = QVBoxLayout(inside)
    around.setContentsMargins(14, 12, 14, 8)
    around.addWidget(field)
    column = QVBoxLayout(card)
    column.setContentsMargins(1, 1, 1, 1)
    column.setSpacing(0)
    for whole in (inside, tray, line, Foot(theme, tools, ends, card)):
        column.addWidget(whole)
