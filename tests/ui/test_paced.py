"""What follows each arrival: at once in a calm chat, seldom in a flood, and never left out."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.ui.paced import AT_ONCE, EVERY_MS, Paced


class Counted:
    def __init__(self, parent: QObject) -> None:
        self.now, self.done = 0.0, 0
        self.paced = Paced(self.act, parent, ticks=lambda: self.now)

    def act(self) -> None:
        self.done += 1


def test_what_comes_now_and_then_is_done_at_once(qapp: QObject) -> None:
    counted = Counted(qapp)
    for number in range(1, 3 * AT_ONCE):
        counted.now += EVERY_MS / 1000
        counted.paced.ask()
        assert counted.done == number
    assert not counted.paced.waits


def test_a_flood_is_followed_a_few_times_and_after_its_end(qtbot: QtBot, qapp: QObject) -> None:
    counted = Counted(qapp)
    for _ in range(100):
        counted.paced.ask()
    assert counted.done == AT_ONCE
    qtbot.waitUntil(lambda: counted.done == AT_ONCE + 1)
    assert not counted.paced.waits


def test_a_person_does_not_wait_for_the_flood(qapp: QObject) -> None:
    counted = Counted(qapp)
    for _ in range(AT_ONCE + 1):
        counted.paced.ask()
    counted.paced.now()
    assert counted.done == AT_ONCE + 1
    assert not counted.paced.waits
