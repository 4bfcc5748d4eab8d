"""Stream following: what the model tells of its rows, taken over into the column, with the reader where they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QTimer

from desktop.ui.models.timeline import TimelineModel

if TYPE_CHECKING:
    from desktop.ui.stream.view import StreamView

_SCREEN_MS = 1000
"""How long a screen stays in a flood, in which nothing of it would be left at the next arrival."""
_FLOOD = 30
"""Rows that come at once, several screens of them: 600 posts a second."""


class Following(QObject):
    """Keeps the rows of `view` those of one model at a time."""

    def __init__(self, view: StreamView) -> None:
        super().__init__(view)
        self._view = view
        self._left: tuple[str, int] | None = None
        """Where somebody was (a row and its place, as Column.anchor) when other rows were put before them."""
        self.is_behind = False
        """Rows came in a flood that are laid out in a moment."""
        self._stays = QTimer(self)
        self._stays.setSingleShot(True)
        self._stays.setInterval(_SCREEN_MS)
        self._stays.timeout.connect(self._catch_up)

    def follow(self, model: TimelineModel | None) -> None:
        """From now on this model's rows."""
        view = self._view
        if view.model is not None:
            view.model.disconnect(self)
        view.model = model
        self._left, view.arranging.follows = None, True
        if model is not None:
            model.set_estimate(view.layouts.estimate)
            model.modelAboutToBeReset.connect(view.arranging.keep)
            model.modelReset.connect(self._reset)
            model.rowsInserted.connect(self._inserted)
            model.rowsAboutToBeRemoved.connect(self._about_to_remove)
            model.rowsRemoved.connect(self._rows_changed)
            model.dataChanged.connect(self._changed)
        self._reset()

    def forget_place(self) -> None:
        """The person went on from there by themselves."""
        self._left = None

    def _reset(self) -> None:
        """Other rows: another room's, or what another filter lets through. Who reads further down stays there, on the
        same post or on the next that passes; and where they were is kept until they move on, for the way back."""
        view = self._view
        count = 0 if view.model is None else view.model.rowCount()
        place = self._left or (None if view.arranging.follows else view.column.anchor)
        view.column.reset(() if view.model is None else view.model.heights())
        self._left = place
        if place is not None and (index := self._nearest(place[0])) is not None:
            view.column.hold(index, place[1])
            view.arranging.follows = False
        if view.cursor_row.index() is None:
            view.cursor_row.clear()
        view.selection.retain()
        if view.place_of(view.unseen.newest_seen) is None:
            view.unseen.reset(view.key_at(count - 1) if count else "")
        view.unseen.stale = True
        view.read_line.renew()
        view.arranging.arrange()
        view.viewport().update()
        view.voice.rows_changed()

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        view = self._view
        assert view.model is not None
        view.arranging.keep()
        newer = view.unseen.first(view.model)
        view.column.insert(first, view.model.estimates(first, last))
        if newer is None or first >= newer:
            view.voice.arrived(*view.model.count_new(first, last))
            view.voice.came_for_me(view.model.for_me_in(first, last))
        if not self._is_flood(first, last):
            self._rows_changed()
        elif self._stays.isActive():
            self.is_behind = True
        else:
            self._next_screen()

    def _is_flood(self, first: int, last: int) -> bool:
        """Then a screen is laid out now and then, and not for each turn of it. What is in sight stays true meanwhile:
        nothing came in before it."""
        view = self._view
        assert view.model is not None
        many = self._stays.isActive() or last - first >= _FLOOD or len(view.model.unread) > 0
        return many and view.arranging.follows and last == view.count() - 1 and first > 0

    def _catch_up(self) -> None:
        if self.is_behind:
            self._next_screen()

    def _next_screen(self) -> None:
        self._stays.start()
        self._rows_changed()

    def _about_to_remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        view = self._view
        view.arranging.keep()
        if view.index_of(view.unseen.newest_seen) in range(first, last + 1):
            view.unseen.newest_seen = view.key_at(first - 1) if first else ""
        view.cursor_row.about_to_remove(first, last)
        view.selection.about_to_remove(first, last)
        view.column.remove(first, last)

    def _changed(self, upper: QModelIndex, lower: QModelIndex) -> None:
        view = self._view
        view.arranging.keep()
        for index in range(upper.row(), lower.row() + 1):
            view.column.heights.forget(index)
        view.unseen.stale = True
        in_sight = [index for index, _ in view.placed if upper.row() <= index <= lower.row()]
        looks_otherwise = not all(view.layouts.has(view.row(index)) for index in in_sight)
        if not self.is_behind:
            view.arranging.arrange()
        if looks_otherwise:
            view.viewport().update()

    def _rows_changed(self) -> None:
        self.is_behind = False
        self._view.unseen.stale = True
        self._view.read_line.renew()
        self._view.arranging.arrange()
        self._view.voice.rows_changed()

    def _nearest(self, key: str) -> int | None:
        """The row with this key, or where it does not pass the one that comes into its place."""
        view = self._view
        older = view.place_of(key)
        if older is None or not view.count():
            return None
        if older < view.count() and view.key_at(older) == key:
            return older
        return min(max(older - 1 if view.column.newest_first else older, 0), view.count() - 1)
