"""Stream arranging: puts what is in sight onto the pane, moves only what moved, and measures ahead in idle time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from time import thread_time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop.ui.stream.column import Placed
from desktop.ui.stream.style import RowStyle

if TYPE_CHECKING:
    from desktop.ui.stream.view import StreamView

SETTLE = timedelta(milliseconds=300)
"""A click on a row that moved by itself within this time is not what the person meant."""
_SLICE_S = 0.004


class Arranging:
    """Where the rows of `view` stand on its viewport, in px."""

    def __init__(self, view: StreamView) -> None:
        self._view = view
        self.placed: list[Placed] = []
        self._drawn: dict[str, tuple[int, int]] = {}
        self._moved_at = datetime.min.replace(tzinfo=UTC)
        self._warm_timer = QTimer(view)
        self._warm_timer.setSingleShot(True)
        self._warm_timer.timeout.connect(self._warm)
        self._older_timer = QTimer(view)
        self._older_timer.setSingleShot(True)
        self._older_timer.timeout.connect(self._load_older)

    @property
    def just_moved(self) -> bool:
        """Rows moved by themselves a moment ago."""
        return timedelta(0) <= self._view.clock() - self._moved_at < SETTLE

    def forget(self) -> None:
        """Other rows stand there now."""
        self._drawn.clear()

    def remeasure(self, *, style: RowStyle | None = None, width: int | None = None) -> None:
        """Another style, width or minute: what was laid out is not true any more."""
        self._view.layouts.clear(style=style, width=width)
        self._view.column.heights.forget()
        self.arrange()
        self._view.viewport().update()

    def arrange(self, *, by_person: bool = False) -> None:
        """Measure and place what is in sight, and move on the screen only what really moved."""
        view, column = self._view, self._view.column
        height = view.viewport().height()
        self.placed = column.place(height)
        before, after = self._drawn, {}
        for index, top in self.placed:
            after[view.key_at(index)] = (top, column.heights[index])
        self._drawn = after
        self._set_bar(height)
        shifts = {after[key][0] - before[key][0] for key in after.keys() & before.keys()}
        same_heights = all(after[key][1] == before[key][1] for key in after.keys() & before.keys())
        if len(shifts) == 1 and same_heights and (shift := shifts.pop()) != 0:
            self._moved(by_person)
            view.viewport().scroll(0, shift)
        elif shifts or after.keys() != before.keys() or not same_heights:
            if shifts and shifts != {0}:
                self._moved(by_person)
            if after != before:
                view.viewport().update()
        self._mark_seen()
        self._warm_timer.start()
        if column.value + 2 * height >= column.heights.total and self._more_to_load():
            self._older_timer.start()

    def _moved(self, by_person: bool) -> None:
        if not by_person:
            self._moved_at = self._view.clock()
        self._view.pointer.rows_moved()

    def _more_to_load(self) -> bool:
        model = self._view.model
        return model is not None and model.room is not None and not model.all_loaded

    def _load_older(self) -> None:
        if self._view.model is not None and self._view.model.load_older():
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
        upper = self.placed[0][0] if self.placed else -1
        if view.model is not None and view.unseen.look(view.model, upper):
            view.unseen_changed.emit(view.unseen.count, view.unseen.from_host)

    def _warm(self) -> None:
        """Measure what comes next while nothing else is to do, a few milliseconds at a time."""
        column = self._view.column
        until = thread_time() + _SLICE_S
        total = column.heights.total
        finished = column.warm(self._view.viewport().height(), self.placed, lambda: thread_time() < until)
        if column.heights.total != total:
            self.arrange(by_person=True)
        if finished:
            self._warm_timer.stop()
        else:
            self._warm_timer.start()
