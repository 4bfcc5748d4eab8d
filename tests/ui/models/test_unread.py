"""What arrived is read in order, each once, a turn at a time, and before what is only looked at again."""

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


def test_what_arrives_goes_before_what_is_looked_at_again(qtbot: QtBot) -> None:
    parent = QObject()
    unread = Unread(parent)
    known = [str(number) for number in range(TURN + 1)]
    with qtbot.waitSignal(unread.due):
        assert unread.look_again(known) == []
    unread.add(["new", "7"])
    assert unread.turn() == ["new", "7", *(key for key in known if key != "7")][:TURN]
    unread.read(unread.turn())
    assert unread.turn() == known[-2:]


def test_a_few_are_looked_at_again_at_once(qtbot: QtBot) -> None:
    parent = QObject()
    unread = Unread(parent)
    assert unread.look_again(["1", "2"]) == ["1", "2"]
    assert unread.turn() == []
