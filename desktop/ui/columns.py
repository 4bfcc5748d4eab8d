"""Columns: how wide the parts of an open room stand side by side, and where a person put the lines between them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.ui.style import kind
from desktop.ui.theme import Theme

NARROW = 820
"""px of the window under which what stands beside the stream stands above and beneath it. All px here are those of the
drawings: of a window in which text is twice as large half as many count."""
ROOMY = 1120
"""px of the window from which the host's desk has a column of its own; under it, it takes turns with the stream."""
STREAM_LEAST = 380
SIDE_LEAST, SIDE_FIRST, SIDE_MOST = 368, 440, 440
DESK_LEAST, DESK_FIRST, DESK_MOST = 304, 376, 520


class Arrangement(NamedTuple):
    """How a person left it: QSplitter.saveState() without the desk; whether the desk is shown where they lead a chat;
    and px of desk and side where it is, 0 before it was."""

    columns: bytes = b""
    with_desk: bool = True
    desk: int = 0
    side: int = 0


class Side(QWidget):
    """As wide as a question likes to be; the person may move the line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        kind(self, "side")
        self.rescale()

    def rescale(self) -> None:
        self.setMinimumWidth(self._theme.px(SIDE_LEAST))
        self.setMaximumWidth(self._theme.px(SIDE_MOST))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(SIDE_FIRST), super().sizeHint().height())


class Columns(QSplitter):
    """Two columns, with a line between them that a person may move; `wide` takes what is left."""

    def __init__(self, first: QWidget, second: QWidget, parent: QWidget, *, wide: int = 0) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(first)
        self.addWidget(second)
        self.setStretchFactor(wide, 1)

    def restore(self, state: bytes) -> None:
        if state:
            self.restoreState(QByteArray(state))

    def state(self) -> bytes:
        return bytes(self.saveState().data())
