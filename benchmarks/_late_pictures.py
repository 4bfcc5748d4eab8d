"""Late pictures: a server of pictures that keeps the stream waiting until it is told to answer."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QTimer
from PySide6.QtGui import QColor, QImage, QImageWriter

from benchmarks._turns import settle
from desktop.services.images import Images, Lines
from desktop.store.picture_cache import PictureCache
from desktop.ui.picture_bytes import made_for
from desktop.ui.shown_pictures import ShownPictures
from desktop.ui.stream.view import StreamView
from desktop.ui.stream.wishes import wishes_of

PATIENCE_MS = 10_000


class LateLines(Lines):
    """The server: one picture for all addresses."""

    def __init__(self, answers: threading.Event, body: bytes) -> None:
        self._answers, self._body, self.hung_up = answers, body, False

    def fetch(self, url: str) -> bytes:
        self._answers.wait()
        return self._body

    def hang_up(self) -> None:
        self.hung_up = True
        self._answers.set()

    def close(self) -> None:
        """Nothing is open."""


class Late:
    """What `view` wants of pictures, and when it gets it."""

    def __init__(self, view: StreamView, folder: Path) -> None:
        self._view, self._answers = view, threading.Event()
        image = QImage(1200, 675, QImage.Format.Format_RGB32)
        image.fill(QColor(30, 120, 60))
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        body = bytes(buffer.data().data())
        self.shown = ShownPictures(
            Images(PictureCache(folder), made_for, lambda: LateLines(self._answers, body))
        )

    def arrive(self) -> None:
        """From now on all that are wanted come; returns when those near the eye have. Raises RuntimeError."""
        loop, ends = QEventLoop(), QTimer()
        ends.timeout.connect(lambda: None if self.shown.images.busy or self._missing() else loop.quit())
        QTimer.singleShot(PATIENCE_MS, loop.quit)
        self._answers.set()
        ends.start(100)
        loop.exec()
        settle()
        if self.shown.images.busy or (missing := self._missing()):
            raise RuntimeError(f"pictures that were asked for did not come: {missing}")

    def _missing(self) -> list[str]:
        """The addresses of what rows in sight show and cannot be drawn."""
        view, ratio = self._view, self._view.devicePixelRatioF()
        wishes = [wish for index, _ in view.placed for wish in wishes_of(view.layout_of(index), ratio)]
        return [wish.url for wish in wishes if self.shown.pixmap(wish) is None]

    def close(self) -> None:
        self._answers.set()
        self.shown.close()


@contextmanager
def late_pictures(view: StreamView) -> Iterator[Late]:
    with tempfile.TemporaryDirectory(prefix="parley-pictures-", ignore_cleanup_errors=True) as folder:
        late = Late(view, Path(folder))
        view.wishes.show(late.shown)
        yield late
        late.close()
