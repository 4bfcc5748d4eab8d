"""The field beneath the head: a note, or a word to mute."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from desktop.ui.stream.head_field import HeadField
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import named


class Fields:
    def __init__(self, qtbot: QtBot) -> None:
        self.field = HeadField(Theme(Mode.LIGHT))
        qtbot.addWidget(self.field)
        self.done: list[tuple[str, str]] = []
        self.field.done.connect(lambda about, text: self.done.append((about, text)))

    def open(self, about: str, text: str = "") -> QLineEdit:
        self.field.open(about, "Your note about @bram's post.", "Your note", "Keep note", text)
        return named(self.field, QLineEdit, "Your note")


@pytest.fixture
def fields(qtbot: QtBot) -> Fields:
    return Fields(qtbot)


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_enter_keeps_what_was_typed(fields: Fields, qtbot: QtBot, modifier: Qt.KeyboardModifier) -> None:
    typed = fields.open("104", "ask")
    qtbot.keyClicks(typed, " her")
    qtbot.keyClick(typed, Qt.Key.Key_Return, modifier)
    assert (fields.done, fields.field.isVisible()) == ([("104", "ask her")], False)


def test_escape_leaves_it_as_it_was(fields: Fields, qtbot: QtBot) -> None:
    typed = fields.open("104", "ask")
    qtbot.keyClicks(typed, " her")
    qtbot.keyClick(typed, Qt.Key.Key_Escape)
    assert (fields.done, fields.field.isVisible()) == ([], False)
    assert fields.open("104", "ask").text() == "ask"
    named(fields.field, QToolButton, "Leave it as it was").click()
    assert fields.field.about == ""


def test_a_note_that_another_interrupts_is_found_again(fields: Fields, qtbot: QtBot) -> None:
    qtbot.keyClicks(fields.open("104"), "half a tho")
    fields.open("105", "seen")
    assert not fields.field.is_changed
    assert fields.open("104").text() == "half a tho"
    assert fields.field.is_changed
