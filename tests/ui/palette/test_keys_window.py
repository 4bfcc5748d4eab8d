"""Every key is on the page, under its group, and is found by what it does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.actions import COMMANDS, GROUPS, keys
from desktop.ui.palette.keys_window import KeysWindow, all_keys
from desktop.ui.theme import Mode, Theme


def opened(qtbot: QtBot) -> KeysWindow:
    window = KeysWindow(Theme(Mode.LIGHT))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.field.setFocus()
    return window


def shown(window: KeysWindow) -> list[str]:
    lines = window.list.lines
    return [str(lines.data(lines.index(row))) for row in range(lines.rowCount())]


def test_every_key_of_the_table_is_there() -> None:
    said = {one.key for one in all_keys()}
    by_number = {"Alt+1", *(f"Alt+{number}" for number in range(2, 10))}
    assert {keys(command.id) for command in COMMANDS if command.shortcuts} - by_number <= said
    assert "Alt+1 … Alt+9" in said


def test_keys_are_found_by_what_they_do(qtbot: QtBot) -> None:
    window = opened(qtbot)
    everything = shown(window)
    assert [group.value for group in GROUPS if group.value in everything]
    qtbot.keyClicks(window.field, "newest")
    assert shown(window) == ["Reading", "Go to the newest post"]
    qtbot.keyClick(window.field, Qt.Key.Key_Down)
    assert window.list.hasFocus()
    qtbot.keyClicks(window.field, "xyzzy")
    said = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert said == ["No key does that. Try fewer letters."]


def test_escape_closes_it(qtbot: QtBot) -> None:
    window = opened(qtbot)
    qtbot.keyClick(window.field, Qt.Key.Key_Escape)
    assert not window.isVisible()
