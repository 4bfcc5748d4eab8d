"""OpeningPage: an open room's place while it is made: the stream where it will stand, and ground for all the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.ui.style import kind

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

NARROW = 820
"""px of the window under which what stands beside the stream stands above and beneath it."""
STREAM_LEAST = 380
SIDE_LEAST, SIDE_FIRST, SIDE_MOST = 360, 440, 440


class Side(QWidget):
    """As wide as a question likes to be; the person may move the line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        kind(self, "side")
        self.setMinimumWidth(SIDE_LEAST)
        self.setMaximumWidth(SIDE_MOST)

    def sizeHint(self) -> QSize:
        return QSize(SIDE_FIRST, super().sizeHint().height())


class Columns(QSplitter):
    """The stream's column and the side, with a line between them that a person may move."""

    def __init__(self, stream: QWidget, side: Side, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        stream.setMinimumWidth(STREAM_LEAST)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(stream)
        self.addWidget(side)
        self.setStretchFactor(0, 1)


ABOVE, BELOW = 56, 186
"""px that the question's fold and an empty composer take in a narrow window."""


class OpeningPage(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QWidget(self)
        kind(self._column, "stream")
        self._column.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._place = QVBoxLayout(self._column)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._side = Side(self)
        self._columns = Columns(self._column, self._side, self)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._columns)

    def restore_splitter(self, state: QByteArray) -> None:
        self._columns.restoreState(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.window().width() < NARROW
        self._side.setVisible(not narrow)
        self._whole.setContentsMargins(0, ABOVE if narrow else 0, 0, BELOW if narrow else 0)

    def show_stream(self, stream: QWidget) -> None:
        self._place.addWidget(stream)
        stream.show()
