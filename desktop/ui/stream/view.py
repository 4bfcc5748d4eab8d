"""Stream view: the scrolling list of posts, newest on top, that lays out and paints only what is in sight.

Not a QListView: that asks every row for its size on each insertion (measured 94 times dearer at 100,000 rows).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QMenu, QWidget

from desktop.core.capabilities import Capabilities
from desktop.core.timeline import Row
from desktop.ui.actions import Group
from desktop.ui.announce import announce
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.stream.arranging import Arranging
from desktop.ui.stream.column import Column, Placed
from desktop.ui.stream.cursor import Cursor
from desktop.ui.stream.following import Following
from desktop.ui.stream.layouts import Layouts
from desktop.ui.stream.menu import row_menu
from desktop.ui.stream.paint import Look, paint_row
from desktop.ui.stream.pointer import Pointer
from desktop.ui.stream.read_line import ReadLine
from desktop.ui.stream.row_parts import RowLayout
from desktop.ui.stream.selecting import Selecting
from desktop.ui.stream.selection import Selection
from desktop.ui.stream.spoken import row_name
from desktop.ui.stream.style import BAR_SHEET, RowStyle
from desktop.ui.stream.unseen import Unseen
from desktop.ui.stream.voice import StreamVoice
from desktop.ui.stream.wishes import Wishes
from desktop.ui.theme import Colour, Order, Theme

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
        self.column = Column(self.key_at, self.index_of, self._measure)
        self.unseen = Unseen()
        self.pointer = Pointer(self)
        self.cursor_row = Cursor(self)
        self.selection = Selection(self)
        self.selecting = Selecting(self)
        self.voice = StreamVoice(self)
        self.arranging = Arranging(self)
        self.wishes = Wishes(self)
        self.following = Following(self)
        self.read_line = ReadLine(self)
        self._minute = QTimer(self)
        self._minute.timeout.connect(self.refresh_times)
        self._minute.start(_MINUTE_MS)
        self._dress()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _dress(self) -> None:
        self.setAccessibleName("Stream")
        self.setViewport(
            QWidget()
        )  # for one that Qt made, PySide makes all its widgets' classes, to know which it is
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)

    # --- the model ----------------------------------------------------------------------------------------------

    def set_model(self, model: TimelineModel | None) -> None:
        self.following.follow(model)

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

    def place_of(self, key: str) -> int | None:
        """How many rows are older than the loaded row with this key, shown or not."""
        return None if self.model is None else self.model.place_of(key)

    def key_at(self, index: int) -> str:
        assert self.model is not None
        return self.model.key(index)

    def _measure(self, index: int) -> int:
        assert self.model is not None
        height = self.layouts.of(self.row(index)).height
        self.model.measured(index, height)
        return height + self.read_line.height_with(self.key_at(index))

    # --- places -------------------------------------------------------------------------------------------------

    @property
    def at_newest(self) -> bool:
        return self.column.at_newest

    @property
    def placed(self) -> list[Placed]:
        """The rows in sight, upper first."""
        return self.arranging.placed

    def on_screen(self, place: int) -> int:
        """The row at a place counted from the upper end of all rows, and the place of a row."""
        return self.count() - 1 - place if self.column.newest_first else place

    def holds(self) -> bool:
        """New rows wait outside while somebody is about to act on what they see."""
        return self.pointer.holds() or self.cursor_row.holds() or self.selecting.is_dragging

    def to_newest(self) -> None:
        """Back to the newest row."""
        self.column.to_newest()
        self.arranging.arrange(by_person=True)

    def to_read_line(self) -> bool:
        """Bring "You read to here" into sight, in the middle; False where there is none."""
        index = self.index_of(self.read_line.carrier) if self.read_line.carrier else None
        if index is None:
            return False
        if not self.arranging.is_in_sight(self.read_line.carrier):
            line_at = self._measure(index) - self.read_line.height if self.column.newest_first else 0
            self.column.hold(index, self.viewport().height() // 2 - line_at)
            self.arranging.arrange(by_person=True)
        return True

    def show_row(self, key: str) -> bool:
        """Bring a row into sight and make it the current one; False when it is not in the store, or does not pass."""
        if self.model is None or not self.model.bring(key) or (index := self.index_of(key)) is None:
            return False
        self.cursor_row.go_to(index)
        return True

    def copy(self) -> None:
        """What is selected, or the current post, to the clipboard; only who does not see it is told."""
        announce(self, self.selection.copy())

    def reveal(self, index: int) -> None:
        """Scroll as little as needed for row `index` to be in sight."""
        height = self.viewport().height()
        top = self.column.top_of(index) - self.column.value
        tall = self.column.heights[index] if self.column.heights.is_measured(index) else self._measure(index)
        self.column.heights.measure(index, tall)
        if abs(top) > 2 * height:
            top = height // 3
        self.column.hold(index, max(0, min(top, height - tall)))
        self.arranging.arrange(by_person=True)

    def row_box(self, index: int) -> QRect:
        """Where row `index` is on the viewport, in px; far outside by estimate."""
        top = self.column.top_of(index) - self.column.value
        return QRect(0, top, self.viewport().width(), self.column.heights[index])

    def row_at(self, point: QPointF) -> tuple[int, QPointF] | None:
        """The row under a point of the viewport, and the point within it."""
        for index, top in self.placed:
            if top <= point.y() < top + self.column.heights[index]:
                return index, QPointF(point.x(), point.y() - top - self.read_line.over(self.key_at(index)))
        return None

    @property
    def hashtag(self) -> str:
        room = None if self.model is None else self.model.room
        return "" if room is None else room.hashtag

    def said_of(self, index: int) -> str:
        """Row `index` as a sentence."""
        room = None if self.model is None else self.model.room
        tags = () if room is None else {tag.casefold() for tag in room.tags}
        return row_name(self.row(index), self.clock(), tags)

    def layout_of(self, index: int) -> RowLayout:
        return self.layouts.of(self.row(index))

    def toggle_fold(self, index: int) -> None:
        """Show the whole of a long text in its place, or its beginning again."""
        self.layouts.toggle_fold(self.key_at(index))
        self.column.heights.forget(index)
        self.column.hold(index, max(0, self.row_box(index).top()))
        self.arranging.arrange(by_person=True)
        self.viewport().update()

    def refresh_times(self) -> None:
        """Another minute: what stands beside the names is said anew."""
        self.arranging.remeasure()

    def _tint(self) -> None:
        """The ground behind the scroll bar is the stream's; a handle that cannot move is not drawn."""
        self.verticalScrollBar().setStyleSheet(BAR_SHEET % self._theme.value(Colour.SURFACE))

    def _restyle(self) -> None:
        self._tint()
        self.arranging.keep()
        newest_first = self._theme.order is Order.NEWEST_FIRST
        turned = newest_first is not self.column.newest_first
        self.column.newest_first = newest_first
        self.arranging.remeasure(style=RowStyle(self._theme, self.capabilities, moderates=self.moderates))
        if turned:
            self.voice.rows_changed()

    # --- Qt's events --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        style, region = self.layouts.style, event.rect()
        bottom = 0
        for index, top in self.placed:
            made = self.layout_of(index)
            key, pointer, line = made.row.key, self.pointer, self.read_line
            bottom = top + made.height + line.height_with(key)
            if top < region.bottom() + 1 and bottom > region.top():
                look = Look(
                    pointer.hovered_in(key),
                    self.cursor_row.rings(key),
                    key == pointer.row_key,
                    self.selection.has(key),
                )
                over = line.over(key)
                strip = (region.top(), region.bottom() + 1)
                paint_row(painter, made, top + over, style, look, self.wishes.pictures, strip)
                if key == line.carrier:
                    line.paint(painter, top if over else top + made.height)
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
        self.arranging.arrange(by_person=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = self.viewport().width()
        if width != self.layouts.width:
            self.arranging.remeasure(width=width)
        else:
            self.arranging.keep()
            self.arranging.sink()
            self.arranging.arrange()

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
        self.selecting.mouse_moved(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pointer.press(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.selecting.mouse_released()
        self.pointer.release(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointer.leave()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.pointer.menu(None if by_key else QPoint(event.pos()))

    def acts_here(self) -> tuple[Group, QMenu] | None:
        """What can be done with the current post, for who asks by name."""
        index = self.cursor_row.index()
        return None if index is None else (Group.POST, row_menu(self, index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self.selecting.press(event) or self.cursor_row.press(event)):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.cursor_row.focus(event.reason())
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        self.read_line.come_back()

    def hideEvent(self, event: QHideEvent) -> None:
        self.read_line.leave()  # closed, another room, or the window is minimised

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange:
            self.read_line.window_changed()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._restyle()
        super().changeEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()
