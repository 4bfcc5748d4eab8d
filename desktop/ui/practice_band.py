"""PracticeBand: the striped band that practice always wears, so that it can never be mistaken for the real thing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr

STRIPE = 14


class PracticeBand(QWidget):
    """Stripes beside the words, never behind them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = tr("Practice: nothing leaves this computer")
        self.setFont(theme.font(Type.SMALL_BOLD))
        self.setAccessibleName(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(320, self.fontMetrics().height() + 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + 24, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = self._theme.colour(Colour.HOST_SOFT)
        painter.fillRect(self.rect(), ground)
        self._stripe(painter)
        words = QRectF(self.rect())
        width = self.fontMetrics().horizontalAdvance(self._words) + 32
        words.setLeft((self.width() - width) / 2)
        words.setWidth(width)
        painter.fillRect(words, ground)
        painter.setPen(self._theme.colour(Colour.WARN))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()

    def _stripe(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = self._theme.colour(Colour.WARN)
        colour.setAlpha(64)
        painter.setBrush(colour)
        height = self.height()
        for left in range(-height, self.width() + height, 2 * STRIPE):
            corners = [
                (left, height),
                (left + STRIPE, height),
                (left + STRIPE + height, 0),
                (left + height, 0),
            ]
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
