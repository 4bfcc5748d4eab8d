"""A window is made anew, in another language, only where nobody loses anything by it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.arriving import Arriving
from desktop.ui.theme import Mode, Theme
from desktop.ui.window import Window
from tests.store.scene import StandingClock
from tests.ui.settings.test_window import opened, room


def test_from_the_first_screen_alone_the_window_is_made_anew_with_what_was_typed(qtbot: QtBot) -> None:
    with opened(qtbot) as scene:
        arriving = Arriving(scene.desk)
        preferences = scene.house.preferences
        scene.desk.window.show_welcome()
        assert preferences.may_begin_anew()
        scene.desk.window.welcome.type("#critlib", "")
        with qtbot.waitSignal(arriving.anew):
            preferences.begin_anew()
        scene.desk.window.welcome.type("", "")
        arriving.give_back()
        assert scene.desk.window.welcome.typed == ("#critlib", "")


def test_with_a_room_or_another_window_it_is_left_for_the_next_start(qtbot: QtBot) -> None:
    with opened(qtbot) as scene:
        Arriving(scene.desk)
        preferences = scene.house.preferences
        scene.desk.window.show_welcome()
        beside = Window(Theme(Mode.LIGHT), practice=True, clock=StandingClock(), open_url=lambda url: None)
        qtbot.addWidget(beside)
        beside.show()
        assert not preferences.may_begin_anew()
        beside.hide()
        assert preferences.may_begin_anew()
        room(scene)
        scene.desk.window.show_welcome()
        QApplication.processEvents()
        assert not preferences.may_begin_anew()
