"""HourPlot: the posts of each minute as one line, with the questions where they were asked, and in words beneath."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.glance import MINUTE, Glance, Minute
from desktop.core.plot import label_places
from desktop.core.question import Questions
from desktop.ui.glance.words import room_words
from desktop.ui.mirror import is_mirrored
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import counted, tr
from desktop.ui.words import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.services.session import Session

SPAN = timedelta(hours=1)
LONGEST = timedelta(hours=3)
_LEAD = timedelta(minutes=5)
"""What is shown before the first question."""
_HEIGHT = 88
_TOP, _BOTTOM = 18, 2
_LEAST = 4
"""Posts a minute that the plot is high at least, so that two posts look like little."""


class HourPlot(QFrame):
    """The room, in a card: the plot, and under it how busy it is now. All figures of the chat are a press away."""

    report_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._glance, self._questions = Glance(), Questions()
        self._now: datetime | None = None
        self._head, self._said = QLabel(tr("The room"), self), QLabel(self)
        for label, look, style in (
            (self._head, "text", Type.CONTROL_BOLD),
            (self._said, "muted", Type.QUIET),
        ):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(theme.font(style))
            kind(label, look)
        self._said.setWordWrap(True)
        self._report = QPushButton(tr("Report"), self)
        self._report.setFont(theme.font(Type.SMALL))
        self._report.setAccessibleName(tr("Report of this chat"))
        kind(self._report, "link")
        self._report.clicked.connect(self.report_wanted)
        self._plot = _Plot(theme, self)
        self.setAccessibleName(tr("The room"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(self._report)
        column.addLayout(head)
        for part in (self._plot, self._said):
            column.addWidget(part)

    def renew(self, session: Session) -> None:
        """Posts or questions changed. Drawn at the next `tick`: a minute's line need not follow every post."""
        self._questions = session.questions()
        self._glance = self._questions.glance

    def tick(self, now: datetime) -> None:
        """A second went by."""
        self._now = now
        said = room_words(self._glance, self._questions, now)
        if said != self._said.text():
            self._said.setText(said)
            self._said.setAccessibleName(said)
        self._plot.show_hour(self._glance.minutes, self._questions, now)


class _Plot(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values: tuple[int, ...] = ()
        self._count = 1
        """Minutes that there is room for."""
        self._asked: tuple[tuple[str, int], ...] = ()
        """Label and minute of each question."""
        self._current = 0
        """The minute from which on the current question stands."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(240, self._theme.px(_HEIGHT))

    def show_hour(self, minutes: Sequence[Minute], questions: Questions, now: datetime) -> None:
        first, end = _span(minutes, questions, now)
        count = max(1, int((end - first) / MINUTE))
        by_minute = {int((one.at - first) / MINUTE): one.posts for one in minutes if one.at >= first}
        done = max(1, min(count, int((now.replace(second=0, microsecond=0) - first) / MINUTE)))
        values = tuple(by_minute.get(place, 0) for place in range(done))
        asked = tuple(
            (f"{one.letter}{one.number}", int((one.asked_at - first) / MINUTE))
            for one in questions.by_number
            if one.is_asked and one.asked_at >= first
        )
        current = questions.get(questions.asked_number or 0)
        since = done if current is None or questions.is_over else int((current.asked_at - first) / MINUTE)
        new = values, asked, since, count
        if new != (self._values, self._asked, self._current, self._count):
            self._values, self._asked, self._current, self._count = new
            self._say()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, foot = self._theme.px(_TOP), self._theme.px(_BOTTOM)
        room = QRectF(0, top, self.width() - 1, self.height() - top - foot)
        self._draw_questions(painter, room)
        if len(self._values) > 1:
            self._draw_line(painter, room)
        painter.setPen(QPen(self._theme.colour(Colour.LINE), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.end()

    # --- inside --------------------------------------------------------------------------------------------------

    def _draw_line(self, painter: QPainter, room: QRectF) -> None:
        points = self._points(room)
        since = min(max(self._current, 0), len(points) - 1)
        lately = points[since:]
        if len(lately) > 1:
            ground = QColor(self._theme.colour(Colour.ACCENT_SOFT))
            area = _path(lately)
            area.lineTo(lately[-1].x(), room.bottom())
            area.lineTo(lately[0].x(), room.bottom())
            area.closeSubpath()
            painter.fillPath(area, ground)
        painter.setPen(QPen(self._theme.colour(Colour.ACCENT), 2, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPath(_path(points))

    def _draw_questions(self, painter: QPainter, room: QRectF) -> None:
        """Under a label its line begins at the top; no other line stands where labels do."""
        font = self._theme.font(Type.SMALL)
        painter.setFont(font)
        painter.setPen(QPen(self._theme.colour(Colour.HOST), 1, Qt.PenStyle.DashLine))
        metrics = QFontMetricsF(font)
        asked = [
            (self._x(minute, room), label, metrics.horizontalAdvance(label)) for label, minute in self._asked
        ]
        places = label_places([(self._seen(x, room), width) for x, _, width in asked], room.right())
        for (x, label, width), begins in zip(asked, places, strict=True):
            painter.drawLine(
                QPointF(x, self._theme.px(_TOP) if begins is None else 2), QPointF(x, room.bottom())
            )
            if begins is not None:
                left = self._seen(begins, room) - width if is_mirrored() else begins
                painter.drawText(QPointF(left, metrics.ascent() + 1), label)

    def _points(self, room: QRectF) -> list[QPointF]:
        most = max(_LEAST, *self._values)
        return [
            QPointF(self._x(place, room), room.bottom() - value / most * (room.height() - 2))
            for place, value in enumerate(self._values)
        ]

    def _x(self, minute: int, room: QRectF) -> float:
        return self._seen(room.left() + minute / self._count * room.width(), room)

    def _seen(self, x: float, room: QRectF) -> float:
        """Time goes on as lines do, so that the plot runs as the strip of questions does."""
        return room.left() + room.right() - x if is_mirrored() else x

    def _say(self) -> None:
        """In words for who cannot see it."""
        most = max(self._values, default=0)
        said = counted(
            "Posts a minute over %n minute, %1 at most",
            "Posts a minute over %n minutes, %1 at most",
            len(self._values),
            most,
        )
        asked = ", ".join(tr("%1 after %2 min", label, minute) for label, minute in self._asked)
        whole = f"{said}; {asked}" if asked else said
        self.setAccessibleName(whole)
        tip(self, whole)


def _span(minutes: Sequence[Minute], questions: Questions, now: datetime) -> tuple[datetime, datetime]:
    """From shortly before the first question for an hour, or as long as the chat goes on; before that, the last hour.
    Of a chat of many hours the last three."""
    asked = [one.asked_at for one in questions.by_number if one.is_asked]
    if not asked:
        return (now - SPAN).replace(second=0, microsecond=0), now
    first = min(asked) - _LEAD
    last = max([*asked, *(one.at + MINUTE for one in minutes[-1:])])
    end = min(now, max(last, first + SPAN)) if questions.is_over else now
    first = max(first, end - LONGEST).replace(second=0, microsecond=0)
    return first, max(end, first + SPAN)


def _path(points: Sequence[QPointF]) -> QPainterPath:
    path = QPainterPath(points[0])
    for point in points[1:]:
        path.lineTo(point)
    return path
