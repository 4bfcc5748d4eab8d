"""Errands: long work of a pane, one piece after another on a named thread; the GUI thread fetches what came of it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 50

T = TypeVar("T")


class Errands(QObject):
    """The thread is there while there is work. Nothing crosses into Qt: whoever asked looks whether it is done, and
    hears of nothing any more once they are gone."""

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self._under_way: deque[tuple[Future[Any], Callable[[Future[Any]], None]]] = deque()
        self._pool: ThreadPoolExecutor | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.destroyed.connect(partial(_leave, self._under_way))

    def run(self, work: Callable[[], T], done: Callable[[Future[T]], None]) -> None:
        """`work` touches nothing of the window. `done` is called on the GUI thread with what came of it."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, thread_name_prefix=self._name)
        self._under_way.append((self._pool.submit(work), done))
        self._timer.start()

    def _look(self) -> None:
        while self._under_way and self._under_way[0][0].done():
            future, done = self._under_way.popleft()
            done(future)
        if not self._under_way and self._pool is not None:
            self._timer.stop()
            self._pool.shutdown(wait=False)
            self._pool = None


def _leave(under_way: deque[tuple[Future[Any], Callable[[Future[Any]], None]]]) -> None:
    """What has not begun never does."""
    for future, _ in under_way:
        future.cancel()
