"""FittingScroll: as high as what it holds while there is room, and scrolling when there is not."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
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

    widened = Signal()
    """It is as wide as it was not before."""

    def __init__(self, inside: FittedColumn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: QWidget | None = None
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

    def height_of(self, parts: Iterable[QWidget]) -> int:
        """px of those of `parts` that are shown, one beneath the other, at the width that they have in here."""
        inside = held.layout() if (held := self.widget()) is not None else None
        if inside is None:
            return 0
        width = self.viewport().width() - inside.contentsMargins().left() - inside.contentsMargins().right()
        heights = [
            part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
            for part in parts
            if not part.isHidden()
        ]
        return sum(heights) + inside.spacing() * max(0, len(heights) - 1)

    def keep_in_sight(self, part: QWidget) -> None:
        """Scroll to `part` now, and whenever something grows around it while it has the keyboard."""
        self._kept = part
        QTimer.singleShot(0, self, self._bring)  # a part that was just shown has no place yet

    def begin_anew(self) -> None:
        """Another question: read it from its beginning, unless something is being typed."""
        if self._kept is None or not _holds(self._kept, self.window().focusWidget()):
            self.verticalScrollBar().setValue(0)

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
            self.widened.emit()
        self._bring()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
        if event.type() == QEvent.Type.Resize:
            self._bring()
        return super().eventFilter(watched, event)

    def _bring(self) -> None:
        if (
            self._kept is not None
            and self._kept.isVisible()
            and _holds(self._kept, self.window().focusWidget())
        ):
            self.ensureWidgetVisible(self._kept, 0, 8)


def _holds(place: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and place.isAncestorOf(widget)
