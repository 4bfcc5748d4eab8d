"""A window that is garbage is destroyed by the thread it lives in, whoever else makes objects."""

from __future__ import annotations

import gc
import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread, QTimer
from pytestqt.qtbot import QtBot

from desktop.ui.garbage import ROUNDS, YOUNG, Garbage, collect_due


class Circle(QObject):
    """Refers to itself, as a window does whose button calls it."""

    def __init__(self) -> None:
        super().__init__()
        self.myself = self
        self.timer = QTimer(self)
        self.timer.start(1)


def test_other_threads_make_garbage_and_this_one_collects_it(qtbot: QtBot) -> None:
    collector = Garbage()
    ended: list[bool] = []
    circle = Circle()
    circle.destroyed.connect(lambda: ended.append(QThread.currentThread() is collector.thread()))
    del circle
    kept: list[list[int]] = []
    other = threading.Thread(target=lambda: kept.extend([] for _ in range(10 * YOUNG)))
    other.start()
    other.join()
    assert ended == []
    qtbot.waitUntil(lambda: ended == [True])
    collector.end()


def test_once_ended_nobody_looks(qtbot: QtBot) -> None:
    collector = Garbage()
    collector.end()
    assert not gc.isenabled()
    assert not any(timer.isActive() for timer in collector.findChildren(QTimer))
    shiboken6.delete(collector)


@pytest.mark.parametrize(
    ("count", "looked"),
    [
        ((YOUNG, 99, 99), []),
        ((YOUNG + 1, ROUNDS, 99), [0]),
        ((YOUNG + 1, ROUNDS + 1, ROUNDS), [1]),
        ((YOUNG + 1, ROUNDS + 1, ROUNDS + 1), [2]),
    ],
)
def test_the_older_the_less_often_it_is_looked_through(
    count: tuple[int, int, int], looked: list[int]
) -> None:
    found: list[int] = []
    collect_due(found.append, lambda: count)
    assert found == looked
