"""Shown pictures: other people's pictures, ready to be drawn; what is not is fetched while it is near the eye."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator
from itertools import chain, zip_longest

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from desktop.services.images import Images, Wish
from desktop.ui.errands import LOOK_MS

BUDGET = 48_000_000
"""Bytes of pictures that are ready: twenty as wide as the stream on a sharp screen, or all avatars of a chat."""
_MOST_FAILED = 2000


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
        self._latest: dict[str, Wish] = {}
        """How each was made last."""
        self._held = 0
        self._failed: set[str] = set()
        self._near: dict[str, tuple[Wish, ...]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def pixmap(self, wish: Wish) -> QPixmap | None:
        """None while it is not here. It may be smaller than its box, in device pixels; its own devicePixelRatio is 1.
        Where it was made for a box of another size, that one stands there until it is made for this one."""
        shown = wish if wish in self._ready else self._latest.get(wish.url, wish)
        found = self._ready.get(shown)
        if found is not None:
            self._ready.move_to_end(shown)
        return found

    def has_failed(self, url: str) -> bool:
        """Whether it could not be shown when it was wanted last; it may come when it is wanted again later."""
        return url in self._failed

    def want(self, wishes: Iterable[Wish], *, by: str = "stream") -> None:
        """All that `by` wants now, ready or not, the nearest to the eye first and as much as there is room for; what it
        wanted before and is not in here is let go. Cheap where nothing changed."""
        near = tuple(self._within(wishes))
        if near != self._near.get(by, ()):
            self._near[by] = near
            self._ask()

    def close(self) -> None:
        self._timer.stop()
        self.images.close()

    def _ask(self) -> None:
        """The nearest of everybody first."""
        in_turn = chain.from_iterable(zip_longest(*self._near.values()))
        if self.images.want(wish for wish in in_turn if wish is not None and wish not in self._ready):
            self._timer.start()

    def _within(self, wishes: Iterable[Wish]) -> Iterator[Wish]:
        """What is near fits the budget, so that it never pushes itself out."""
        left = self._budget
        for wish in wishes:
            left -= wish.width * wish.height * 4
            if left < 0:
                return
            if wish.url:
                yield wish

    def _look(self) -> None:
        urls = set()
        for made in self.images.taken():
            urls.add(made.wish.url)
            if made.image is None:
                if len(self._failed) >= _MOST_FAILED:
                    self._failed.clear()
                self._failed.add(made.wish.url)
            else:
                self._failed.discard(made.wish.url)
                self._keep(made.wish, QPixmap.fromImage(made.image))
        if not self.images.busy:
            self._timer.stop()
        if urls:
            self.arrived.emit(frozenset(urls))

    def _keep(self, wish: Wish, pixmap: QPixmap) -> None:
        old = self._ready.pop(wish, None)
        self._held += _bytes(pixmap) - (0 if old is None else _bytes(old))
        self._ready[wish], self._latest[wish.url] = pixmap, wish
        if self._held > self._budget:
            near = {*chain.from_iterable(self._near.values())}
            for other in [one for one in self._ready if one not in near]:
                self._held -= _bytes(self._ready.pop(other))
                if self._latest.get(other.url) == other:
                    del self._latest[other.url]
                if self._held <= self._budget:
                    return


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
