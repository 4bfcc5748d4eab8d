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
from desktop.services.images import Images
from desktop.store.picture_cache import PictureCache
from desktop.ui.picture_bytes import made_for
from desktop.ui.shown_pictures import ShownPictures
from desktop.ui.stream.view import StreamView

PATIENCE_MS = 10_000


class Lines:
    """The server: one picture for all addresses."""

    def __init__(self, answers: threading.Event, body: bytes) -> None:
        self._answers, self._body = answers, body

    def fetch(self, url: str) -> bytes:
        self._answers.wait()
        return self._body

    def hang_up(self) -> None:
        self._answers.set()

    def close(self) -> None:
        """Nothing is open."""


class Late:
    """What the view wants of pictures, and when it gets it."""

    def __init__(self, folder: Path) -> None:
        self._answers = threading.Event()
        image = QImage(1200, 675, QImage.Format.Format_RGB32)
        image.fill(QColor(30, 120, 60))
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        body = bytes(buffer.data().data())
        self.shown = ShownPictures(Images(PictureCache(folder), made_for, lambda: Lines(self._answers, body)))
        self.came: set[str] = set()
        self.shown.arrived.connect(self.came.update)

    def arrive(self) -> None:
        """From now on all that are wanted come; returns when those near the eye have."""
        loop, ends = QEventLoop(), QTimer()
        ends.timeout.connect(lambda: None if self.shown.images.busy else loop.quit())
        QTimer.singleShot(PATIENCE_MS, loop.quit)
        self._answers.set()
        ends.start(100)
        loop.exec()
        settle()
        if not self.came:
            raise RuntimeError("no picture arrived")

    def close(self) -> None:
        self._answers.set()
        self.shown.close()


@contextmanager
def late_pictures(view: StreamView) -> Iterator[Late]:
    with tempfile.TemporaryDirectory(prefix="parley-pictures-", ignore_cleanup_errors=True) as folder:
        late = Late(Path(folder))
        view.wishes.show(late.shown)
        yield late
        late.close()
