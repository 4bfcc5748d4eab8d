"""Closing the window leaves the program in the tray where a person wants that; quitting ends it, also from there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.ui.staying import Staying
from desktop.ui.window import Window
from tests.ui.room_in_memory import RoomInMemory
from tests.ui.window_scene import open_window


class Scene:
    def __init__(self, qtbot: QtBot) -> None:
        self.stays = True
        self.closed: list[bool] = []
        self.window: Window = open_window(qtbot, RoomInMemory())
        self.window.closed.connect(lambda: self.closed.append(True))
        self.staying = Staying(self.window, lambda: self.stays)


@pytest.fixture
def scene(qtbot: QtBot) -> Iterator[Scene]:
    yield Scene(qtbot)
    QGuiApplication.setQuitOnLastWindowClosed(True)


def test_closed_into_the_tray_it_comes_back_and_goes_on(scene: Scene) -> None:
    scene.window.close()
    assert (scene.window.isVisible(), scene.closed) == (False, [])
    assert not QGuiApplication.quitOnLastWindowClosed(), "the practice room may be closed meanwhile"
    scene.window.show()
    assert QGuiApplication.quitOnLastWindowClosed()
    scene.stays = False
    scene.window.close()
    assert scene.closed == [True]


@pytest.mark.parametrize("hidden", [False, True])
def test_quitting_ends_it_wherever_the_window_is(scene: Scene, hidden: bool) -> None:
    if hidden:
        scene.window.close()
    scene.window.actions_by_id["app.close"].trigger()
    assert scene.closed == [True]
    assert QGuiApplication.quitOnLastWindowClosed()


def test_who_says_no_to_the_end_can_close_it_into_the_tray_again(qtbot: QtBot, scene: Scene) -> None:
    scene.window.may_close = lambda: False  # something has not gone out
    scene.staying.quit()
    assert scene.window.isVisible()
    scene.window.may_close = lambda: True
    other = open_window(qtbot, RoomInMemory())
    other.close()
    with qtbot.waitActive(scene.window):
        scene.window.activateWindow()
    scene.window.close()
    assert (scene.window.isVisible(), scene.closed) == (False, [])
