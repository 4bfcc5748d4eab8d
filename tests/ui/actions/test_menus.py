"""An entry of a menu says what its row of the table says, and shows its key; a key alone means one thing a place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.ui.actions import Where, add_entry, plain_keys


@pytest.fixture
def menu(qtbot: QtBot) -> QMenu:
    made = QMenu()
    qtbot.addWidget(made)
    return made


def test_an_entry_has_the_words_and_the_key_of_its_row(menu: QMenu) -> None:
    keep, mute = add_entry(menu, "row.keep"), add_entry(menu, "row.mute-person", "R&D")
    assert (keep.text(), keep.shortcut().toString(), keep.objectName()) == ("Keep", "B", "keep")
    assert (mute.text(), mute.shortcut().isEmpty()) == ("Mute @R&&D", True)
    assert add_entry(menu, "row.note", said="Change your note…").text() == "Change your note…"


def test_a_key_alone_is_told_by_its_place() -> None:
    assert plain_keys(Where.POST)[Qt.Key.Key_B] == "keep"
    assert plain_keys(Where.INQUIRY)[Qt.Key.Key_Q] == "cue"
    assert Qt.Key.Key_Up not in plain_keys(Where.CUE)  # it takes Ctrl
