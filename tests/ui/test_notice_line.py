"""The line across the window: a sentence, and the button that does something about it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.ui.notice_line import BRIEFLY_MS, WITH_WAY_BACK_MS, NoticeLine
from desktop.ui.room_pane import RoomPane
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import RoomInMemory, named
from tests.ui.window_scene import open_window


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


def test_a_confirmation_goes_by_itself_and_trouble_stays(line: NoticeLine) -> None:
    line.say("@bram's post is kept.", trouble=False, brief=True)
    assert line.time_left.interval() == BRIEFLY_MS
    line.time_left.timeout.emit()
    assert line.isHidden()
    line.say("@bram's post is kept.", trouble=False, action="Undo", act=lambda: None, brief=True)
    assert line.time_left.interval() == WITH_WAY_BACK_MS
    line.say("X did not answer.")
    assert not line.time_left.isActive()


def test_a_confirmation_moves_nothing_in_the_room(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory())
    pane = window.findChild(RoomPane)
    assert pane is not None
    before = pane.geometry()
    window.tell("@bram's post is kept.", True)
    QApplication.processEvents()
    assert window.notice.isVisible()
    assert pane.geometry() == before
    bottom = window.notice.mapTo(window, QPoint(0, window.notice.height()))
    assert bottom.y() <= pane.mapTo(window, QPoint(0, 0)).y()
