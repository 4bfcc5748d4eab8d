"""Stream view: the scrolling list of posts, newest on top, that lays out and paints only what is in sight.

Not a QListView: that asks every row for its size on each insertion (measured 94 times dearer at 100,000 rows).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from time import thread_time

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop.core.capabilities import Capabilities
from desktop.core.timeline import Row
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.stream.accessible import StreamVoice
from desktop.ui.stream.column import Column, Placed
from desktop.ui.stream.cursor import Cursor
from desktop.ui.stream.layouts import Layouts
from desktop.ui.stream.paint import Look, paint_row
from desktop.ui.stream.pointer import Pointer
from desktop.ui.stream.row import RowLayout
from desktop.ui.stream.style import BAR_SHEET, RowStyle
from desktop.ui.stream.unseen import Unseen
from desktop.ui.theme import Colour, Theme

SETTLE = timedelta(milliseconds=300)
"""A click on a row that moved by itself within this time is not what the person meant."""
_SLICE_S = 0.004
_MINUTE_MS = 60_000


class StreamView(QAbstractScrollArea):
    """Rows of a TimelineModel. `clock` gives the time in UTC."""

    link_clicked = Signal(str)
    action_requested = Signal(str, str)
    """An action's id (those of acts.py, decision.py and the menus) and the row's key."""
    unseen_changed = Signal(int, int)
    """New rows above what was seen, and how many of them are the host's."""

    def __init__(
        self,
        theme: Theme,
        capabilities: Capabilities,
        *,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self.capabilities, self.clock = theme, capabilities, clock
        self.model: TimelineModel | None = None
        self.moderates = False
        """Whether the person hosts here: then rows and menu offer to pin."""
        self.layouts = Layouts(RowStyle(theme, capabilities), clock)
        self.column = Column(self._key_at, self.index_of, self._measure)
        self.placed: list[Placed] = []
        self._drawn: dict[str, tuple[int, int]] = {}
        self._moved_at = datetime.min.replace(tzinfo=UTC)
        self.unseen = Unseen()
        self.pointer = Pointer(self)
        self.cursor_row = Cursor(self)
        self.voice = StreamVoice(self)
        self._warm_timer = self._timer(0, self._warm)
        self._older_timer = self._timer(0, self._load_older)
        self._minute = self._timer(_MINUTE_MS, self.refresh_times, once=False)
        self._minute.start()
        self._dress()
        theme.changed.connect(self._restyle)
        self._tint()

    def _dress(self) -> None:
        self.setAccessibleName("Stream")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)

    def _timer(self, ms: int, call: Callable[[], None], *, once: bool = True) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(ms)
        timer.setSingleShot(once)
        timer.timeout.connect(call)
        return timer

    # --- the model ----------------------------------------------------------------------------------------------

    def set_model(self, model: TimelineModel | None) -> None:
        if self.model is not None:
            self.model.disconnect(self)
        self.model = model
        if model is not None:
            model.modelReset.connect(self._reset)
            model.rowsInserted.connect(self._inserted)
            model.rowsAboutToBeRemoved.connect(self._about_to_remove)
            model.rowsRemoved.connect(self._rows_changed)
            model.dataChanged.connect(self._changed)
        self._reset()

    def set_abilities(self, capabilities: Capabilities, *, moderates: bool) -> None:
        if (capabilities, moderates) != (self.capabilities, self.moderates):
            self.capabilities, self.moderates = capabilities, moderates
            self._restyle()

    def row(self, index: int) -> Row:
        assert self.model is not None
        return self.model.row(index)

    def count(self) -> int:
        return len(self.column.heights)

    def index_of(self, key: str) -> int | None:
        return None if self.model is None else self.model.index_of(key)

    def _key_at(self, index: int) -> str:
        return self.row(index).key

    def _measure(self, index: int) -> int:
        return self.layouts.of(self.row(index)).height

    def _estimates(self, first: int, last: int) -> list[int]:
        style, width = self.layouts.style, self.layouts.width
        return [style.estimate(self.row(index), width) for index in range(first, last + 1)]

    def _reset(self) -> None:
        """Other rows: another room's, or what another filter lets through. Who reads further down stays there."""
        self.layouts.clear()
        self._drawn.clear()
        count = 0 if self.model is None else self.model.rowCount()
        (reading, offset), down = self.column.anchor, not self.at_newest
        self.column.reset(self._estimates(0, count - 1))
        if down and (index := self.index_of(reading)) is not None:
            self.column.hold(index, offset)
        if self.cursor_row.index() is None:
            self.cursor_row.clear()
        if self.index_of(self.unseen.newest_seen) is None:
            self.unseen.reset(self._key_at(count - 1) if count else "")
        self.unseen.stale = True
        self._arrange()
        self.viewport().update()
        self.voice.rows_changed()

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        follow = self.at_newest and not self._held()
        seen = self.index_of(self.unseen.newest_seen)
        self.column.insert(first, self._estimates(first, last))
        if follow:
            self.column.to_newest()
        if seen is None or first > seen:
            self.voice.arrived([self.row(index) for index in range(first, last + 1)])
        self._rows_changed()

    def _about_to_remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        if self.index_of(self.unseen.newest_seen) in range(first, last + 1):
            self.unseen.newest_seen = self._key_at(first - 1) if first else ""
        self.cursor_row.about_to_remove(first, last)
        self.column.remove(first, last)

    def _changed(self, upper: QModelIndex, lower: QModelIndex) -> None:
        for index in range(upper.row(), lower.row() + 1):
            self.column.heights.forget(index)
        self.unseen.stale = True
        self._arrange()
        self.viewport().update()

    def _rows_changed(self) -> None:
        self.unseen.stale = True
        self._arrange()
        self.voice.rows_changed()

    def _held(self) -> bool:
        """New rows wait above while somebody is about to act on what they see."""
        return self.pointer.holds() or self.cursor_row.holds()

    def _load_older(self) -> None:
        if self.model is not None and self.model.load_older():
            self._arrange()  # a filter may have let nothing of it through: then there is more to look for

    # --- places -------------------------------------------------------------------------------------------------

    @property
    def at_newest(self) -> bool:
        return self.column.value == 0

    @property
    def just_moved(self) -> bool:
        """Rows moved by themselves a moment ago."""
        return timedelta(0) <= self.clock() - self._moved_at < SETTLE

    def to_newest(self) -> None:
        """Back to the newest row."""
        self.column.to_newest()
        self._arrange(by_person=True)

    def show_row(self, key: str) -> bool:
        """Bring a row into sight and make it the current one; False when it is not in the store."""
        while (index := self.index_of(key)) is None:
            if self.model is None or not self.model.load_older():
                return False
        self.cursor_row.go_to(index)
        return True

    def reveal(self, index: int) -> None:
        """Scroll as little as needed for row `index` to be in sight."""
        height = self.viewport().height()
        top = self.column.top_of(index) - self.column.value
        tall = self.column.heights[index] if self.column.heights.is_measured(index) else self._measure(index)
        self.column.heights.measure(index, tall)
        if abs(top) > 2 * height:
            top = height // 3
        self.column.hold(index, max(0, min(top, height - tall)))
        self._arrange(by_person=True)

    def row_box(self, index: int) -> QRect:
        """Where row `index` is on the viewport, in px; far outside by estimate."""
        top = self.column.top_of(index) - self.column.value
        return QRect(0, top, self.viewport().width(), self.column.heights[index])

    def row_at(self, point: QPointF) -> tuple[int, QPointF] | None:
        """The row under a point of the viewport, and the point within it."""
        for index, top in self.placed:
            if top <= point.y() < top + self.column.heights[index]:
                return index, QPointF(point.x(), point.y() - top)
        return None

    def layout_of(self, index: int) -> RowLayout:
        return self.layouts.of(self.row(index))

    def toggle_fold(self, index: int) -> None:
        """Show the whole of a long text in its place, or its beginning again."""
        self.layouts.toggle_fold(self._key_at(index))
        self.column.heights.forget(index)
        self.column.hold(index, max(0, self.row_box(index).top()))
        self._arrange(by_person=True)
        self.viewport().update()

    def refresh_times(self) -> None:
        """Another minute: what stands beside the names is said anew."""
        self._remeasure()

    def _tint(self) -> None:
        """The ground behind the scroll bar is the stream's; a handle that cannot move is not drawn."""
        self.verticalScrollBar().setStyleSheet(BAR_SHEET % self._theme.value(Colour.SURFACE))

    def _restyle(self) -> None:
        self._tint()
        self._remeasure(style=RowStyle(self._theme, self.capabilities, moderates=self.moderates))

    def _remeasure(self, *, style: RowStyle | None = None, width: int | None = None) -> None:
        self.layouts.clear(style=style, width=width)
        self.column.heights.forget()
        self._arrange()
        self.viewport().update()

    def _arrange(self, *, by_person: bool = False) -> None:
        """Measure and place what is in sight, and move on the screen only what really moved."""
        height = self.viewport().height()
        self.placed = self.column.place(height)
        before, after = self._drawn, {}
        for index, top in self.placed:
            after[self._key_at(index)] = (top, self.column.heights[index])
        self._drawn = after
        self._set_bar(height)
        shifts = {after[key][0] - before[key][0] for key in after.keys() & before.keys()}
        same_heights = all(after[key][1] == before[key][1] for key in after.keys() & before.keys())
        if len(shifts) == 1 and same_heights and (shift := shifts.pop()) != 0:
            self._moved(by_person)
            self.viewport().scroll(0, shift)
        elif shifts or after.keys() != before.keys() or not same_heights:
            if shifts and shifts != {0}:
                self._moved(by_person)
            if after != before:
                self.viewport().update()
        self._mark_seen()
        self._warm_timer.start()
        if self.column.value + 2 * height >= self.column.heights.total and self._more_to_load():
            self._older_timer.start()

    def _moved(self, by_person: bool) -> None:
        if not by_person:
            self._moved_at = self.clock()
        self.pointer.rows_moved()

    def _more_to_load(self) -> bool:
        return self.model is not None and self.model.room is not None and not self.model.all_loaded

    def _set_bar(self, height: int) -> None:
        bar = self.verticalScrollBar()
        bar.blockSignals(True)
        bar.setRange(0, max(0, self.column.heights.total - height))
        bar.setPageStep(height)
        bar.setSingleStep(self.layouts.style.line)
        bar.setValue(self.column.value)
        bar.blockSignals(False)
        bar.setEnabled(bar.maximum() > 0)

    def _mark_seen(self) -> None:
        upper = self.placed[0][0] if self.placed else -1
        if self.model is not None and self.unseen.look(self.model, upper):
            self.unseen_changed.emit(self.unseen.count, self.unseen.from_host)

    def _warm(self) -> None:
        """Measure what comes next while nothing else is to do, a few milliseconds at a time."""
        until = thread_time() + _SLICE_S
        total = self.column.heights.total
        finished = self.column.warm(self.viewport().height(), self.placed, lambda: thread_time() < until)
        if self.column.heights.total != total:
            self._arrange(by_person=True)
        if finished:
            self._warm_timer.stop()
        else:
            self._warm_timer.start()

    # --- Qt's events --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        style, region = self.layouts.style, event.rect()
        bottom = 0
        for index, top in self.placed:
            made = self.layout_of(index)
            bottom = top + made.height
            if top < region.bottom() + 1 and bottom > region.top():
                look = Look(self.pointer.hovered_in(made.row.key), self.cursor_row.rings(made.row.key))
                paint_row(painter, made, top, style, look)
        painter.fillRect(
            0, bottom, self.viewport().width(), region.bottom() + 1, style.colour(Colour.SURFACE)
        )
        painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # dy counts from the last value that had a signal, and ours are set without: measure from what is shown.
        distance = self.column.value - self.verticalScrollBar().value()
        if abs(distance) <= 2 * self.viewport().height():
            self.column.scroll_by(distance)
        else:
            self.column.jump(self.verticalScrollBar().value())
        self._arrange(by_person=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = self.viewport().width()
        if width != self.layouts.width:
            self._remeasure(width=width)
        else:
            self._arrange(by_person=True)

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta().y()
        if pixels:  # a touchpad says px; turning them into notches would jerk
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - pixels)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        return self.pointer.tool_tip(event) or super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer.move(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pointer.press(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointer.release(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointer.leave()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.pointer.menu(None if by_key else QPoint(event.pos()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.cursor_row.press(event):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.cursor_row.focus(event.reason())
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()
