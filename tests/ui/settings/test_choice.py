"""One of a few, as chips: what a screen reader meets, and what the arrow keys do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.settings.choice import Choice
from desktop.ui.theme import Theme
from tests.ui.room_in_memory import named


def test_it_is_one_choice_of_radio_buttons_that_the_arrows_go_through(qtbot: QtBot) -> None:
    choice = Choice(Theme(), "Posts stand", ("close", "apart"))
    qtbot.addWidget(choice)
    choice.set_place(0)
    choice.show()
    close, apart = (named(choice, QPushButton, f"Posts stand: {text}") for text in ("close", "apart"))
    for chip in (close, apart):
        assert QAccessible.queryAccessibleInterface(chip).role() is QAccessible.Role.RadioButton
    choice.activateWindow()
    close.setFocus()
    qtbot.waitUntil(close.hasFocus)
    with qtbot.waitSignal(choice.chosen) as chosen:
        qtbot.keyClick(close, Qt.Key.Key_Right)
    assert chosen.args == [1]
    assert choice.place == 1
    assert not close.isChecked()
