"""Errands: long work of a pane, one piece after another on a named thread; the GUI thread fetches what came of it."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

LOOK_MS = 50

T = TypeVar("T")


class Errands(QObject):
    """The thread is there while there is work. Nothing crosses into Qt: whoever asked looks whether it is done, and
    hears of nothing any more once they are gone."""

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._work = _Work(name)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.destroyed.connect(partial(_Work.leave, self._work))

    def run(self, work: Callable[[], T], done: Callable[[Future[T]], None]) -> None:
        """`work` touches nothing of the window. `done` is called on the GUI thread with what came of it."""
        self._work.add(work, done)
        self._timer.start()

    def _look(self) -> None:
        if self._work.hand_out() and isValid(
            self._timer
        ):  # what was handed out may have been the last to hold it
            self._timer.stop()


class _Work:
    """What there is to do; it is put in order also when whoever asked is half gone."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._waiting: deque[tuple[Future[Any], Callable[[], Any]]] = deque()
        self._under_way: deque[tuple[Future[Any], Callable[[Future[Any]], None]]] = deque()
        self._lock = threading.Lock()
        self._has_thread = False

    def add(self, work: Callable[[], T], done: Callable[[Future[T]], None]) -> None:
        future: Future[T] = Future()
        self._under_way.append((future, done))
        with self._lock:
            self._waiting.append((future, work))
            if not self._has_thread:
                self._has_thread = True
                threading.Thread(target=self._do, name=self._name).start()

    def hand_out(self) -> bool:
        """What is done, in its order; whether that was all."""
        while self._under_way and self._under_way[0][0].done():
            future, done = self._under_way.popleft()
            done(future)
        return not self._under_way

    def leave(self) -> None:
        """What has not begun never does."""
        with self._lock:
            self._waiting.clear()

    def _do(self) -> None:
        """Until nothing is left: there is no thread without work."""
        while True:
            with self._lock:
                if not self._waiting:
                    self._has_thread = False
                    return
                future, work = self._waiting.popleft()
            try:
                future.set_result(work())
            except Exception as problem:
                future.set_exception(problem)
