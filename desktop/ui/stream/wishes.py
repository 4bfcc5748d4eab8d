"""Stream wishes: asks for the pictures of the rows near the eye, and draws a row anew when one of its came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSizeF, QTimer

from desktop.services.images import Wish
from desktop.ui.shown_pictures import ShownPictures, wish_for
from desktop.ui.stream.row_parts import RowLayout

if TYPE_CHECKING:
    from desktop.ui.stream.view import StreamView

_AHEAD = 8
"""Rows beyond either end of what is in sight."""
_ASK_MS = 40
"""Who scrolls fast passes pictures by that nobody has to fetch."""


def wishes_of(made: RowLayout, ratio: float) -> list[Wish]:
    """What a row shows of other computers' pictures, on a screen of `ratio` device pixels a px. What is covered is not
    fetched."""
    shown = [(mark.picture.url, mark.place.size()) for mark in made.media]
    shown.append((made.row.author.avatar_url, made.avatar.size()))
    return [_wish(url, size, ratio) for url, size in shown if url]


def _wish(url: str, size: QSizeF, ratio: float) -> Wish:
    return wish_for(url, size.toSize(), ratio, fill=True)


class Wishes(QObject):
    """Of `view`, which may be given no pictures: then initials and words stand there."""

    def __init__(self, view: StreamView) -> None:
        super().__init__(view)
        self._view = view
        self.pictures: ShownPictures | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_ASK_MS)
        self._timer.timeout.connect(self.ask)

    def show(self, pictures: ShownPictures | None) -> None:
        if self.pictures is not None:
            self.pictures.want(())
            self.pictures.arrived.disconnect(self._arrived)
        self.pictures = pictures
        if pictures is not None:
            pictures.arrived.connect(self._arrived)
            self._timer.start()
        self._view.viewport().update()

    def rows_placed(self) -> None:
        """Other rows may be in sight now."""
        if self.pictures is not None and not self._timer.isActive():
            self._timer.start()

    def ask(self) -> None:
        """In sight first, then what comes next to either side, as far as it is laid out already."""
        if self.pictures is None:
            return
        view, ratio = self._view, self._view.devicePixelRatioF()
        wanted: list[Wish] = []
        for index in self._near():
            wanted += wishes_of(view.layout_of(index), ratio)
        self.pictures.want(wanted)

    def _near(self) -> list[int]:
        view = self._view
        placed = [index for index, _ in view.placed]
        if not placed:
            return []
        low, high, heights = min(placed), max(placed), view.column.heights
        beyond = [index for step in range(1, _AHEAD + 1) for index in (low - step, high + step)]
        return placed + [
            index for index in beyond if 0 <= index < view.count() and heights.is_measured(index)
        ]

    def _arrived(self, urls: frozenset[str]) -> None:
        """No height depends on what came, so that it is a matter of paint alone."""
        view = self._view
        for index, _ in view.placed:
            made = view.layout_of(index)
            if any(wish.url in urls for wish in wishes_of(made, 1.0)):
                view.viewport().update(view.row_box(index))
