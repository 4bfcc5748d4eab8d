"""Read line: "You read to here", between what was in sight when the reader left and what came later."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QPainter

from desktop.ui.theme import Colour
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.ui.stream.view import StreamView

AWAY_MS = 60_000
"""Who looks at another window for so long has left."""
_HEIGHT = 32


class ReadLine(QObject):
    """It takes its height with the first row that came later, which has it from its first sight on: so nothing jumps
    for it. It goes where it was passed once, when the reader leaves again."""

    moved = Signal(str)
    """The newest post that was in sight as the reader left: for the store."""

    way_changed = Signal(int)
    """Where it is, while the reader has not come to it: over (-1) or under (1) what is in sight; else 0."""

    def __init__(self, view: StreamView) -> None:
        super().__init__(view)
        self._view = view
        self._read_to = self._next = self._kept = ""
        self.carrier = ""
        """The row that the line stands before; empty where there is none."""
        self._passed = False
        self._away = False
        self._way = 0
        self.away_timer = QTimer(self)
        self.away_timer.setSingleShot(True)
        self.away_timer.setInterval(AWAY_MS)
        self.away_timer.timeout.connect(self.leave)

    # --- when it is set -----------------------------------------------------------------------------------------

    def set(self, post_id: str) -> None:
        """The reader comes back to a room that they read to this post; empty for nowhere."""
        self._read_to = self._next = self._kept = post_id
        self._passed = False
        self._view.arranging.keep()
        self.renew()
        self._view.arranging.arrange()

    def leave(self) -> None:
        """The reader goes. A line that they did not get to stays where it is."""
        self.away_timer.stop()
        newest = "" if self._away else self._newest_read()
        self._away = True
        if not newest or (self.carrier and not self._passed):
            return
        self._next = newest
        if newest != self._kept:
            self._kept = newest
            self.moved.emit(newest)
        self._settle()

    def come_back(self) -> None:
        """The reader is here again, maybe before the network has answered: the line waits for what comes next."""
        self.away_timer.stop()
        self._away = False
        self.look()

    def window_changed(self) -> None:
        """Another window may be the active one."""
        if self._view.isActiveWindow():
            self.come_back()
        elif not self._away:
            self.away_timer.start()

    # --- where it stands ----------------------------------------------------------------------------------------

    def renew(self) -> None:
        """Rows came or went: which one came first after what was read? Call before they are placed."""
        if self._view.arranging.follows or not self._is_in_sight():
            self._take_next()
        self._carry(self._first_after(self._read_to))

    def look(self) -> None:
        """Rows were placed: who has the line in sight gets past it."""
        if self.carrier and not self._away and not self._passed:
            self._passed = any(self._view.key_at(index) == self.carrier for index, _ in self._view.placed)
        if (way := self._way_to()) != self._way:
            self._way = way
            self.way_changed.emit(way)

    def _way_to(self) -> int:
        view, placed = self._view, self._view.placed
        index = view.index_of(self.carrier) if self.carrier and not self._passed and placed else None
        if index is None or self._is_in_sight():
            return 0
        return 1 if view.on_screen(index) > view.on_screen(placed[-1][0]) else -1

    @property
    def height(self) -> int:
        """In px."""
        return self._view.layouts.style.px(_HEIGHT)

    def height_with(self, key: str) -> int:
        """What a row's height has besides the row, in px."""
        return self.height if key and key == self.carrier else 0

    def over(self, key: str) -> int:
        """How much of that is over the row."""
        return 0 if self._view.column.newest_first else self.height_with(key)

    def paint(self, painter: QPainter, top: int) -> None:
        """Draw it with its upper edge at `top` px."""
        style, width = self._view.layouts.style, self._view.viewport().width()
        painter.fillRect(0, top, width, self.height, style.colour(Colour.SURFACE))
        piece = style.piece(tr("You read to here"), style.bold)
        metrics = style.metrics(style.bold)
        left, gap, middle = (width - piece.width) / 2, style.px(12), top + self.height // 2
        painter.setPen(style.colour(Colour.ACCENT))
        piece.draw(painter, left, top + (self.height - metrics.height()) / 2 + metrics.ascent())
        painter.drawLine(QPointF(style.side, middle), QPointF(left - gap, middle))
        painter.drawLine(QPointF(left + piece.width + gap, middle), QPointF(width - style.side, middle))

    def _newest_read(self) -> str:
        """The newest post that was in sight; what is on its way is none."""
        view = self._view
        seen = view.unseen.newest_seen
        place = view.place_of(seen)
        rows = [] if place is None else map(view.row, range(min(place, view.count() - 1), -1, -1))
        newer = place is not None and view.index_of(seen) is None  # a filter hides it: the first row is newer
        return next((row.key for row in islice(rows, int(newer), None) if row.pending is None), "")

    def _settle(self) -> None:
        """A line that stands in sight stays until nobody sees it go, or everything moves with what arrives."""
        if self._is_in_sight():
            return
        self._view.arranging.keep()
        self._take_next()
        self._carry(self._first_after(self._read_to))
        self._view.arranging.arrange()

    def _take_next(self) -> None:
        if self._next != self._read_to:
            self._read_to, self._passed = self._next, False

    def _is_in_sight(self) -> bool:
        return (
            bool(self.carrier) and self._view.isVisible() and self._view.arranging.is_in_sight(self.carrier)
        )

    def _first_after(self, post_id: str) -> str:
        """The first row by somebody else that is newer than this post; empty where there is none, or no such post. Who
        posts has read to there."""
        view = self._view
        older = view.place_of(post_id) if post_id else None
        if older is None or view.model is None:
            return ""
        first = older + (view.index_of(post_id) is not None)
        newer = range(first, view.count()) if first else ()
        return next((view.key_at(index) for index in newer if view.model.count_new(index, index)[0]), "")

    def _carry(self, key: str) -> None:
        heights = self._view.column.heights
        for changed in {self.carrier, key} if key != self.carrier else ():
            if (index := self._view.index_of(changed)) is not None:
                heights.forget(index)
        self.carrier = key
