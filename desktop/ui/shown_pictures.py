"""Shown pictures: other people's pictures, ready to be drawn; what is not is fetched while it is near the eye."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from itertools import chain, zip_longest

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from desktop.services.images import Images, Wish
from desktop.ui.errands import LOOK_MS

BUDGET = 48_000_000
"""Bytes of pictures that are ready: some 150 of 320 by 180 on a sharp screen, and all avatars of a chat."""


def wish_for(url: str, size: QSize, ratio: float, *, fill: bool = False) -> Wish:
    """A picture at `url` in a box of `size` px on a screen of so many device pixels each."""
    return Wish(url, round(size.width() * ratio), round(size.height() * ratio), fill)


class ShownPictures(QObject):
    """For the GUI thread. `pixmap` is for painting and never waits; `want` says what is near the eye, and `arrived`
    what came of it."""

    arrived = Signal(frozenset)
    """frozenset[str]: the addresses of pictures that can be drawn now, or cannot be shown; in batches."""

    def __init__(
        self, images: Images[QImage], parent: QObject | None = None, *, budget: int = BUDGET
    ) -> None:
        super().__init__(parent)
        self.images, self._budget = images, budget
        self._ready: OrderedDict[Wish, QPixmap] = OrderedDict()
        self._held = 0
        self._failed: set[str] = set()
        self._wanted: dict[str, tuple[Wish, ...]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def pixmap(self, wish: Wish) -> QPixmap | None:
        """None while it is not here. It may be smaller than its box, and never larger, in device pixels; its own
        devicePixelRatio is 1."""
        found = self._ready.get(wish)
        if found is not None:
            self._ready.move_to_end(wish)
        return found

    def has_failed(self, url: str) -> bool:
        """Whether it could not be shown when it was wanted last; it may come when it is wanted again later."""
        return url in self._failed

    def want(self, wishes: Iterable[Wish], *, by: str = "stream") -> None:
        """All that `by` wants now, the nearest to the eye first; what it wanted before and is not in here is let go.
        Cheap where nothing changed."""
        wanted = tuple(wish for wish in wishes if wish.url and wish not in self._ready)
        if wanted == self._wanted.get(by, ()):
            return
        self._wanted[by] = wanted
        self._ask()

    def close(self) -> None:
        self._timer.stop()
        self.images.close()

    def _ask(self) -> None:
        """The nearest of everybody first."""
        in_turn = chain.from_iterable(zip_longest(*self._wanted.values()))
        if self.images.want(wish for wish in in_turn if wish is not None):
            self._timer.start()

    def _look(self) -> None:
        urls = set()
        for made in self.images.taken():
            urls.add(made.wish.url)
            if made.image is None:
                self._failed.add(made.wish.url)
            else:
                self._failed.discard(made.wish.url)
                self._keep(made.wish, QPixmap.fromImage(made.image))
        if not self.images.busy:
            self._timer.stop()
        if urls:
            self._wanted = {
                by: tuple(wish for wish in wishes if wish.url not in urls or wish not in self._ready)
                for by, wishes in self._wanted.items()
            }
            self.arrived.emit(frozenset(urls))

    def _keep(self, wish: Wish, pixmap: QPixmap) -> None:
        old = self._ready.pop(wish, None)
        self._held += _bytes(pixmap) - (0 if old is None else _bytes(old))
        self._ready[wish] = pixmap
        while self._held > self._budget and len(self._ready) > 1:
            self._held -= _bytes(self._ready.popitem(last=False)[1])


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
