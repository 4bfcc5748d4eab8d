"""Whoever closes the window on words that no disk has is asked, and nothing is lost by a slip."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.errors import DiskFull
from desktop.ui.losing import Losing
from desktop.ui.window import Window
from tests.ui.room_in_memory import RoomInMemory, named
from tests.ui.window_scene import open_window

Press = Callable[[str], None]


@pytest.fixture
def session() -> RoomInMemory:
    return RoomInMemory()


@pytest.fixture
def window(qtbot: QtBot, session: RoomInMemory) -> Window:
    window = open_window(qtbot, session)
    losing = Losing(window)
    window.may_close = lambda: window.keep_typed() or losing.may_close()
    qtbot.keyClicks(named(window, QPlainTextEdit, "Your post"), "The queue")
    session.unsaved = DiskFull("the disk is full")
    return window


def press(window: Window, name: str) -> None:
    next(one for one in window.findChildren(QPushButton) if one.text().replace("&", "") == name).click()


def test_who_stays_has_the_text_as_it_was(window: Window) -> None:
    assert not window.close()
    press(window, "Keep Parley open")
    assert window.isVisible()
    assert named(window, QPlainTextEdit, "Your post").toPlainText() == "The queue"


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
