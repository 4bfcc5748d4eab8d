"""The line across the window: a sentence, and the button that does something about it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.ui.notice_line import NoticeLine
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import named


@pytest.fixture
def line(qtbot: QtBot) -> NoticeLine:
    made = NoticeLine(Theme(Mode.LIGHT))
    qtbot.addWidget(made)
    return made


def test_a_button_does_what_it_says_once_and_ends_the_notice(line: NoticeLine, qtbot: QtBot) -> None:
    done: list[str] = []
    line.say("@bram is muted in this room.", trouble=False, action="Undo", act=lambda: done.append("undone"))
    button = named(line, QPushButton, "Undo")
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert button.accessibleDescription() == "@bram is muted in this room."
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    button.click()
    assert (done, line.isHidden()) == (["undone"], True)


def test_the_next_sentence_does_not_inherit_the_button(line: NoticeLine) -> None:
    line.say("@bram is muted in this room.", trouble=False, action="Undo", act=lambda: None)
    line.say("X did not answer.")
    assert not any(button.isVisibleTo(line) for button in line.findChildren(QPushButton))
    assert named(line, QToolButton, "Dismiss").isVisibleTo(line)
    assert line.property("tone") == "danger"
    assert named(line, QLabel, "X did not answer.").text() == "X did not answer."
