"""ReportPlot: a whole chat's posts minute by minute, with the questions where they were asked"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.figures import Hour
from desktop.core.plot import label_places, ticks
from desktop.ui.mirror import first_edge, is_mirrored
from desktop.ui.report.words import hour_words, number
from desktop.ui.stream.words import time_of_day
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.words import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_HEIGHT, _TOP, _FOOT = 152, 24, 20
_LEAST = 4
"""Posts that the plot is high at least, so that two posts look like little."""
_TICK = 88
"""px for the time of one tick."""


class ReportPlot(QWidget):
    """In words for who cannot see it, and as a tool tip."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hour: Hour | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(280, self._theme.px(_HEIGHT))

    def show_hour(self, hour: Hour) -> None:
        if hour != self._hour:
            self._hour = hour
            self.setAccessibleName(hour_words(hour))
            tip(self, hour_words(hour))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._hour is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(Type.SMALL))
        top, foot = self._theme.px(_TOP), self._theme.px(_FOOT)
        room = QRectF(0, top, self.width() - 1, self.height() - top - foot)
        self._draw_line(painter, room, self._hour)
        self._draw_questions(painter, room, self._hour)
        self._draw_times(painter, room, self._hour)
        painter.end()

    # --- inside --------------------------------------------------------------------------------------------------

    def _draw_line(self, painter: QPainter, room: QRectF, hour: Hour) -> None:
        most = max(_LEAST, *hour.posts)
        top = room.top() + 8
        points = [
            QPointF(self._x(place + 0.5, room, hour), room.bottom() - posts / most * (room.bottom() - top))
            for place, posts in enumerate(hour.posts)
        ]
        path = QPainterPath(points[0])
        for point in points[1:]:
            path.lineTo(point)
        area = QPainterPath(path)
        area.lineTo(points[-1].x(), room.bottom())
        area.lineTo(points[0].x(), room.bottom())
        area.closeSubpath()
        painter.fillPath(area, self._theme.colour(Colour.ACCENT_SOFT))
        painter.setPen(QPen(self._theme.colour(Colour.LINE), 1))
        painter.drawLine(QPointF(room.left(), top), QPointF(room.right(), top))
        painter.setPen(self._theme.colour(Colour.MUTED))
        line = QRectF(room.left(), 0, room.width(), top - 3 + QFontMetricsF(painter.font()).descent())
        painter.drawText(line, first_edge() | Qt.AlignmentFlag.AlignBottom, number(most))
        painter.setPen(QPen(self._theme.colour(Colour.ACCENT), 2, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPath(path)
        painter.setPen(QPen(self._theme.colour(Colour.LINE), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())

    def _draw_questions(self, painter: QPainter, room: QRectF, hour: Hour) -> None:
        metrics = QFontMetricsF(painter.font())
        asked = [(self._x(mark.place + 0.5, room, hour), mark.label) for mark in hour.asked]
        widths = [(self._seen(x, room), metrics.horizontalAdvance(label)) for x, label in asked]
        painter.setPen(QPen(self._theme.colour(Colour.HOST), 1, Qt.PenStyle.DashLine))
        places = label_places(widths, room.right())
        for (x, label), (_, width), begins in zip(asked, widths, places, strict=True):
            painter.drawLine(
                QPointF(x, self._theme.px(_TOP) if begins is None else 2), QPointF(x, room.bottom())
            )
            if begins is not None:
                left = self._seen(begins, room) - width if is_mirrored() else begins
                painter.drawText(QPointF(left, metrics.ascent() + 1), label)

    def _draw_times(self, painter: QPainter, room: QRectF, hour: Hour) -> None:
        metrics = QFontMetricsF(painter.font())
        length = hour.step * hour.places
        painter.setPen(self._theme.colour(Colour.MUTED))
        for at in ticks(hour.starts.astimezone(), length, max(2, self.width() // self._theme.px(_TICK))):
            words = time_of_day(at)
            x = self._seen(room.left() + (at - hour.starts) / length * room.width(), room)
            half = metrics.horizontalAdvance(words) / 2
            if room.left() + half <= x <= room.right() - half:
                painter.drawText(QPointF(x - half, self.height() - metrics.descent() - 1), words)

    def _x(self, place: float, room: QRectF, hour: Hour) -> float:
        return self._seen(room.left() + place / hour.places * room.width(), room)

    def _seen(self, x: float, room: QRectF) -> float:
        """Time goes on as lines do, so that the plot runs as the strip of questions does."""
        return room.left() + room.right() - x if is_mirrored() else x
