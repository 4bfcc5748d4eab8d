"""Whoever closes the window on words that no disk has is asked, and nothing is lost by a slip."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.errors import DiskFull
from desktop.ui.losing import Losing
from desktop.ui.notice_line import NoticeLine
from desktop.ui.stream.pane import StreamPane
from desktop.ui.window import Window
from tests.ui.room_in_memory import RoomInMemory, named
from tests.ui.window_scene import open_window

Press = Callable[[str], None]


@pytest.fixture(autouse=True)
def nothing_copied(qapp: QApplication) -> None:
    QGuiApplication.clipboard().clear()


@pytest.fixture
def session() -> RoomInMemory:
    return RoomInMemory()


@pytest.fixture
def window(qtbot: QtBot, session: RoomInMemory) -> Window:
    window = open_window(qtbot, session)
    losing = Losing(window)
    window.may_close = losing.may_close
    qtbot.keyClicks(named(window, QPlainTextEdit, "Your post"), "The queue")
    session.unsaved = DiskFull("the disk is full")
    return window


def press(window: Window, name: str) -> None:
    (question,) = window.findChildren(QMessageBox)
    next(one for one in question.findChildren(QPushButton) if one.text().replace("&", "") == name).click()
    question.hide()


def test_who_stays_has_the_text_as_it_was(window: Window, session: RoomInMemory) -> None:
    assert not window.close()
    press(window, "Keep Parley open")
    assert window.isVisible()
    assert named(window, QPlainTextEdit, "Your post").toPlainText() == "The queue"
    session.unsaved = None
    assert window.close()


def test_who_copies_it_can_paste_it_before_the_window_goes(window: Window) -> None:
    """A clipboard may end with its program."""
    assert not window.close()
    press(window, "Copy")
    assert QGuiApplication.clipboard().text() == "A2: The queue #critlib"
    assert window.isVisible()
    assert window.close()


def test_who_wants_to_lose_it_is_not_held(window: Window) -> None:
    assert not window.close()
    press(window, "Close without it")
    assert not window.isVisible()


def test_nobody_is_asked_where_it_is_saved_meanwhile(window: Window, session: RoomInMemory) -> None:
    session.unsaved = None
    assert window.close()
    assert session.kept.body == "The queue"


def test_a_note_that_could_not_be_kept_stands_where_it_was_written(
    qtbot: QtBot, session: RoomInMemory
) -> None:
    window = open_window(qtbot, session)
    losing = Losing(window)
    window.may_close = losing.may_close
    session.unsaved = DiskFull("the disk is full")
    pane = window._room_pane
    assert pane is not None
    assert isinstance(pane.stream, StreamPane)
    pane.stream.view.action_requested.emit("note", "104")
    qtbot.keyClicks(named(window, QLineEdit, "Your note"), "ask him")
    qtbot.keyClick(named(window, QLineEdit, "Your note"), Qt.Key.Key_Return)
    pane.question._write_note()
    named(window, QPlainTextEdit, "Your note").setPlainText("and her")
    named(pane.question, QPushButton, "Keep note").click()
    assert named(window, QLineEdit, "Your note").text() == "ask him"
    assert named(window, QPlainTextEdit, "Your note").toPlainText() == "and her"
    assert "Your disk is full" in named(window, NoticeLine, window.notice.accessibleName()).accessibleName()
    assert not window.close()
    press(window, "Copy")
    assert QGuiApplication.clipboard().text() == "ask him\n\nand her"
    session.unsaved = None
    assert window.close()
    assert [session.marked().note(post) for post in ("104", "103")] == ["ask him", "and her"]
