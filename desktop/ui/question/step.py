"""Step: one question of the strip, its label over how many answered, with the marks for answered and unread."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from desktop.ui.mirror import is_mirrored
from desktop.ui.style import kind, mark
from desktop.ui.theme import Colour, Theme, Type

PADDING = 6
DOT = 7


class Step(QToolButton):
    """Pressed while its question is on the card, outlined while it is the current one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._label = theme, ""
        self._answers = ""
        self._answered = self._current = self._unread = False
        kind(self, "step")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def show_state(self, label: str, answers: str, *, answered: bool, current: bool) -> None:
        """`label` is Q3; `answers` the second line, without which there is one line."""
        self._label = label
        self._answers, self._answered, self._current = answers, answered, current
        mark(self, "current", current)
        self.updateGeometry()
        self.update()

    def show_unread(self, unread: bool) -> None:
        if unread != self._unread:
            self._unread = unread
            self.update()

    def sizeHint(self) -> QSize:
        upper, lower = self._metrics()
        width = max(upper.horizontalAdvance(self._title()), lower.horizontalAdvance(self._answers))
        height = upper.height() + (lower.height() if self._answers else 0)
        return QSize(width + 2 * PADDING + 4, height + 2 * PADDING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        upper, lower = self._metrics()
        high, low = upper.height(), lower.height() if self._answers else 0
        top = (self.height() - high - low) / 2
        self._line(painter, top, high, self._title(), Type.CONTROL_BOLD, self._ink(Colour.TEXT))
        self._line(painter, top + high, low, self._answers, Type.SMALL, self._ink(Colour.FAINT))
        if self._unread:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(Colour.ACCENT))
            across = 4 + DOT / 2
            x = across if is_mirrored() else self.width() - across
            painter.drawEllipse(QPointF(x, across), DOT / 2, DOT / 2)
        painter.end()

    def _line(self, painter: QPainter, top: float, height: int, words: str, style: Type, ink: Colour) -> None:
        painter.setFont(self._theme.font(style))
        painter.setPen(self._theme.colour(ink))
        painter.drawText(QRectF(0, top, self.width(), height), Qt.AlignmentFlag.AlignCenter, words)

    def _ink(self, otherwise: Colour) -> Colour:
        if self._current:
            return Colour.ACCENT
        return Colour.OK if self._answered and otherwise is Colour.TEXT else otherwise

    def _title(self) -> str:
        return f"{self._label} ✓" if self._answered else self._label

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        upper, lower = self._theme.font(Type.CONTROL_BOLD), self._theme.font(Type.SMALL)
        return QFontMetrics(upper), QFontMetrics(lower)
