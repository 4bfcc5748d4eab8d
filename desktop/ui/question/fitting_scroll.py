"""FittingScroll: as high as what it holds while there is room, and scrolling when there is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from desktop.ui.style import kind

LEAST_HEIGHT = 88
"""Three lines of a question."""


class FittedColumn(QWidget):
    """What FittingScroll holds: as high as its words at the given width (Qt's own least height ignores the width)."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class FittingScroll(QScrollArea):
    """Vertical only; its height follows the words, never a number of pixels."""

    def __init__(self, inside: FittedColumn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(inside)
        kind(self, "reading")
        inside.installEventFilter(self)

    def set_name(self, name: str) -> None:
        """It takes the keyboard in order to scroll, so a screen reader has to call it something."""
        self.setAccessibleName(name)
        self.viewport().setAccessibleName(name)

    def sizeHint(self) -> QSize:
        inside = self.widget()
        if inside is None:
            return super().sizeHint()
        width = max(self.viewport().width(), 120)
        height = inside.heightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height()
        return QSize(width, height + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, min(self.sizeHint().height(), LEAST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
        return super().eventFilter(watched, event)
