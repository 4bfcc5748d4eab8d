"""OpeningPage: an open room's place while it is made: the stream where it will stand, and ground for all the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.columns import NARROW, STREAM_LEAST, Columns, Side
from desktop.ui.style import kind
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

ABOVE, BELOW = 56, 186
"""px that the question's fold and an empty composer take in a narrow window."""


class OpeningPage(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QWidget(self)
        kind(self._column, "stream")
        self._column.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._place = QVBoxLayout(self._column)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._side = Side(theme, self)
        self._column.setMinimumWidth(min(theme.px(STREAM_LEAST), STREAM_LEAST * 2))
        self.columns = Columns(self._column, self._side, self)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self.columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self._theme.units(self.window().width()) < NARROW
        self._side.setVisible(not narrow)
        self._whole.setContentsMargins(0, ABOVE if narrow else 0, 0, BELOW if narrow else 0)

    def show_stream(self, stream: QWidget) -> None:
        self._place.addWidget(stream)
        stream.show()
