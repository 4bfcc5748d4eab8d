"""Card: where the composer's parts stand in it: the field, a tray, the line beneath them, and a foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.composer.tool import Tool
from desktop.ui.style import kind


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


class Foot(QFrame):
    """`tools` at the near end, `ends` at the far one, each in their order. Where not all fits, the tools go without
    their words."""

    def __init__(self, tools: Sequence[Tool], ends: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "foot")
        self._tools = tools
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 14, 10)
        row.setSpacing(0)
        for tool in tools:
            row.addWidget(tool)
        row.addStretch(1)
        for end in ends:
            row.addSpacing(12)
            row.addWidget(end)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() - QSize(self._words(worded=True), 0)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._words(worded=False), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        worded = self.sizeHint().width() <= self.width()
        for tool in self._tools:
            tool.set_worded(worded)

    def _words(self, *, worded: bool) -> int:
        """Px that the words of the tools take which show them, or would take on those that do not."""
        tools = (tool for tool in self._tools if tool.is_worded is worded and not tool.isHidden())
        return sum(tool.width_of_words() for tool in tools)


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
    card: QFrame, field: QWidget, tray: Tray, line: QWidget, tools: Sequence[Tool], ends: Sequence[QWidget]
) -> Card:
    """From top to bottom; `tools` and `ends` make the foot."""
    inside = QWidget(card)
    around = QVBoxLayout(inside)
    around.setContentsMargins(14, 12, 14, 8)
    around.addWidget(field)
    column = QVBoxLayout(card)
    column.setContentsMargins(1, 1, 1, 1)
    column.setSpacing(0)
    parts = (inside, tray, line, Foot(tools, ends, card))
    for part in parts:
        column.addWidget(part)
    return Card(column, parts)
