"""An answer typed as the account that hosts is asked about once, and a press of its own is the yes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.ui.composer.pane import ComposerPane
from tests.ui.composer.conftest import Make, field
from tests.ui.room_in_memory import RoomInMemory


def send(qtbot: QtBot, pane: ComposerPane, words: str) -> None:
    qtbot.keyClicks(field(pane), words)
    qtbot.keyClick(field(pane), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_host_s_answer_is_asked_about_once(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory(hosts=("ines", "mira"))
    pane = make(session)
    send(qtbot, pane, "The door.")
    qtbot.keyClick(field(pane), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert session.entries == []
    assert pane.line.saying.text == "You host here with @mira. Answer A2 with it?"
    pane.accept_offer()
    send(qtbot, pane, "And the window.")
    assert [entry.text for entry in session.entries] == [
        "A2: The door. #critlib",
        "A2: And the window. #critlib",
    ]


def test_what_has_no_number_and_who_does_not_host_are_not_asked(make: Make, qtbot: QtBot) -> None:
    hosting = RoomInMemory(hosts=("ines", "mira"))
    pane = make(hosting)
    pane.pick_number(None)
    send(qtbot, pane, "Welcome, all of you.")
    taking_part = RoomInMemory()
    send(qtbot, make(taking_part), "The door.")
    assert (len(hosting.entries), len(taking_part.entries)) == (1, 1)
