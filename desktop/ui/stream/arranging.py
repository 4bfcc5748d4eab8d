"""Stream arranging: puts what is in sight onto the pane, moves only what moved, and measures ahead in idle time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from time import thread_time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer

from desktop.ui.stream.column import Placed
from desktop.ui.stream.style import RowStyle

if TYPE_CHECKING:
    from desktop.ui.stream.view import StreamView

SETTLE = timedelta(milliseconds=300)
"""A click on a row that moved by itself within this time is not what the person meant."""
_SLICE_S = 0.004
_NEVER = datetime.min.replace(tzinfo=UTC)


class Arranging:
    """Where the rows of `view` stand on its viewport, in px."""

    def __init__(self, view: StreamView) -> None:
        self._view = view
        self.placed: list[Placed] = []
        self._drawn: dict[str, tuple[int, int]] = {}
        self._moved_at: dict[str, datetime] = {}
        """When rows in sight moved, or came into sight, by themselves last."""
        self._stood_at: int | None = None
        """Where the pane's upper edge was in the window as rows were placed last, in px."""
        self.follows = True
        """Whether the newest row is to stay in sight with what changes now."""
        self._warm_timer = QTimer(view)
        self._warm_timer.setSingleShot(True)
        self._warm_timer.timeout.connect(self._warm)
        self._is_to_paint = False
        """Rows were placed, and the turn that paints them is not over."""
        self._older_timer = QTimer(view)
        self._older_timer.setSingleShot(True)
        self._older_timer.timeout.connect(self._load_older)

    def has_settled(self, key: str) -> bool:
        """Whether the row has stood still for long enough to be meant by who acts on it."""
        return not timedelta(0) <= self._view.clock() - self._moved_at.get(key, _NEVER) < SETTLE

    def is_in_sight(self, key: str) -> bool:
        """As rows were placed last."""
        return key in self._drawn

    def unsettle(self, key: str) -> None:
        """What a person acts on is this row from now on, and not by their doing."""
        self._moved_at[key] = self._view.clock()

    def keep(self) -> None:
        """Call before anything changes by itself. Who follows the newest goes on to; else what is pointed at, or
        current by the keyboard, stays where it is, or what is read."""
        view = self._view
        self.follows = view.column.at_newest and not view.holds()
        if self.follows:
            return
        for key in (view.pointer.row_key, view.cursor_row.ringed):
            index = view.index_of(key) if key in self._drawn else None
            if index is not None:
                view.column.hold(index, self._drawn[key][0])
                return

    def sink(self) -> None:
        """Something came or went over the pane: rows stay where they are in the window, and not in the pane."""
        before, now = self._stood_at, self.stands_at()
        if not self.follows and before is not None and now is not None:
            moved = now - before
            if abs(moved) < self._view.viewport().height() // 2:  # else the window is laid out anew
                self._view.column.scroll_by(-moved)

    def stands_at(self) -> int | None:
        """Where the pane's upper edge is in the window, in px; None while nobody sees it."""
        view = self._view
        return view.mapTo(view.window(), QPoint()).y() if view.isVisible() else None

    def remeasure(self, *, style: RowStyle | None = None, width: int | None = None) -> None:
        """Another style, width or minute: what was laid out is not true any more."""
        self.keep()
        view = self._view
        view.layouts.clear(style=style, width=width)
        if view.model is None or (style is None and width is None):
            view.column.heights.forget()
        else:
            view.model.set_estimate(view.layouts.estimate)
            view.column.heights.reset(view.model.heights())
        self.arrange()
        view.viewport().update()

    def arrange(self, *, by_person: bool = False, ahead: bool = False) -> None:
        """Measure and place what is in sight, and move on the screen only what really moved. `by_person` says that it
        is their doing, `ahead` that only rows out of sight were measured."""
        view, column = self._view, self._view.column
        height = view.viewport().height()
        if by_person:
            view.following.forget_place()
        elif self.follows and not ahead:
            column.to_newest()
        self.placed = column.place(height)
        self._stood_at = self.stands_at()
        before, after = self._drawn, {}
        for index, top in self.placed:
            after[view.key_at(index)] = (top, column.heights[index])
        self._drawn = after
        self._set_bar(height)
        shifts = {after[key][0] - before[key][0] for key in after.keys() & before.keys()}
        same_heights = all(after[key][1] == before[key][1] for key in after.keys() & before.keys())
        if len(shifts) == 1 and same_heights and (shift := shifts.pop()) != 0:
            view.viewport().scroll(0, shift)
        elif after != before:
            view.viewport().update()
        if after != before:
            self._note_moved(before, after, by_person=by_person)
        view.pointer.look()
        view.read_line.look()
        view.wishes.rows_placed()
        self._mark_seen()
        self._is_to_paint = True
        self._warm_timer.start()
        if self._is_near_oldest(height) and self._more_to_load():
            self._older_timer.start()

    def _note_moved(
        self, before: dict[str, tuple[int, int]], after: dict[str, tuple[int, int]], *, by_person: bool
    ) -> None:
        """A row that came where another one stood is as little meant as one that moved."""
        now = self._view.clock()
        self._moved_at = {
            key: now
            if before and not by_person and before.get(key) != place
            else self._moved_at.get(key, _NEVER)
            for key, place in after.items()
        }

    def _is_near_oldest(self, height: int) -> bool:
        column = self._view.column
        left = column.heights.total - height - column.value if column.newest_first else column.value
        return left <= height

    def _more_to_load(self) -> bool:
        model = self._view.model
        return model is not None and model.room is not None and not model.all_loaded

    def _load_older(self) -> None:
        if self._view.model is not None and self._view.model.load_older():
            self.keep()
            self.arrange()  # a filter may have let nothing of it through: then there is more to look for

    def _set_bar(self, height: int) -> None:
        bar, column = self._view.verticalScrollBar(), self._view.column
        bar.blockSignals(True)
        bar.setRange(0, max(0, column.heights.total - height))
        bar.setPageStep(height)
        bar.setSingleStep(self._view.layouts.style.line)
        bar.setValue(column.value)
        bar.blockSignals(False)
        bar.setEnabled(bar.maximum() > 0)

    def _mark_seen(self) -> None:
        view = self._view
        newest = max(self.placed[0][0], self.placed[-1][0]) if self.placed else -1
        if view.model is not None and view.unseen.look(view.model, newest):
            view.unseen_changed.emit(view.unseen.count, view.unseen.from_host)

    def _warm(self) -> None:
        """Measure what comes next while nothing else is to do, a few milliseconds at a time. Between the turn that
        paints and these lies one in which what a person pressed meanwhile is heard."""
        if self._is_to_paint:
            self._is_to_paint = False
            self._warm_timer.start()
            return
        if (
            self._view.following.is_behind
        ):  # rows stand where they did, and the newest is not where it will be
            return
        column = self._view.column
        until = thread_time() + _SLICE_S
        total = column.heights.total
        finished = column.warm(self._view.viewport().height(), self.placed, lambda: thread_time() < until)
        if column.heights.total != total:
            self.arrange(ahead=True)
        if finished:
            self._warm_timer.stop()
            self._view.wishes.rows_placed()  # what comes next is known now, also where its height was guessed right
            if self._view.model is not None and self.placed:
                self._view.model.look_at(min(self.placed[0][0], self.placed[-1][0]))
        else:
            self._warm_timer.start()
