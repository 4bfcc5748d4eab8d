"""Stream following: what the model tells of its rows, taken over into the column, with the reader where they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from desktop.ui.models.timeline import TimelineModel

if TYPE_CHECKING:
    from desktop.ui.stream.view import StreamView


class Following(QObject):
    """Keeps the rows of `view` those of one model at a time."""

    def __init__(self, view: StreamView) -> None:
        super().__init__(view)
        self._view = view

    def follow(self, model: TimelineModel | None) -> None:
        """From now on this model's rows."""
        view = self._view
        if view.model is not None:
            view.model.disconnect(self)
        view.model = model
        if model is not None:
            model.modelReset.connect(self._reset)
            model.rowsInserted.connect(self._inserted)
            model.rowsAboutToBeRemoved.connect(self._about_to_remove)
            model.rowsRemoved.connect(self._rows_changed)
            model.dataChanged.connect(self._changed)
        self._reset()

    def _estimates(self, first: int, last: int) -> list[int]:
        style, width = self._view.layouts.style, self._view.layouts.width
        return [style.estimate(self._view.row(index), width) for index in range(first, last + 1)]

    def _reset(self) -> None:
        """Other rows: another room's, or what another filter lets through. Who reads further down stays there."""
        view = self._view
        view.layouts.clear()
        view.arranging.forget()
        count = 0 if view.model is None else view.model.rowCount()
        (reading, offset), down = view.column.anchor, not view.at_newest
        view.column.reset(self._estimates(0, count - 1))
        if down and (index := view.index_of(reading)) is not None:
            view.column.hold(index, offset)
        if view.cursor_row.index() is None:
            view.cursor_row.clear()
        if view.index_of(view.unseen.newest_seen) is None:
            view.unseen.reset(view.key_at(count - 1) if count else "")
        view.unseen.stale = True
        view.arranging.arrange()
        view.viewport().update()
        view.voice.rows_changed()

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        view = self._view
        follow = view.at_newest and not self._held()
        seen = view.index_of(view.unseen.newest_seen)
        view.column.insert(first, self._estimates(first, last))
        if follow:
            view.column.to_newest()
        if seen is None or first > seen:
            view.voice.arrived([view.row(index) for index in range(first, last + 1)])
        self._rows_changed()

    def _about_to_remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        view = self._view
        if view.index_of(view.unseen.newest_seen) in range(first, last + 1):
            view.unseen.newest_seen = view.key_at(first - 1) if first else ""
        view.cursor_row.about_to_remove(first, last)
        view.column.remove(first, last)

    def _changed(self, upper: QModelIndex, lower: QModelIndex) -> None:
        for index in range(upper.row(), lower.row() + 1):
            self._view.column.heights.forget(index)
        self._view.unseen.stale = True
        self._view.arranging.arrange()
        self._view.viewport().update()

    def _rows_changed(self) -> None:
        self._view.unseen.stale = True
        self._view.arranging.arrange()
        self._view.voice.rows_changed()

    def _held(self) -> bool:
        """New rows wait above while somebody is about to act on what they see."""
        return self._view.pointer.holds() or self._view.cursor_row.holds()
