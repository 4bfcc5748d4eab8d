"""What arrived is read in order, each once, a turn at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.ui.models.unread import TURN, Unread


def test_a_turn_stays_until_it_was_read(qtbot: QtBot) -> None:
    parent = QObject()
    unread = Unread(parent)
    unread.add(["3", "1", "3"])
    assert unread.turn() == ["3", "1"]
    unread.add(["1", "2"])
    assert unread.turn() == ["3", "1", "2"]
    unread.read(["3", "1", "2"])
    assert (unread.turn(), len(unread)) == ([], 0)


def test_more_than_a_turn_is_due_once_others_had_theirs(qtbot: QtBot) -> None:
    parent = QObject()
    unread = Unread(parent)
    unread.add(map(str, range(TURN + 3)))
    with qtbot.waitSignal(unread.due):
        unread.read(unread.turn())
    assert len(unread) == 3
    unread.read(unread.turn())
    unread.clear()
    assert len(unread) == 0
