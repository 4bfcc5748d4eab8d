"""Ctrl+K in the whole program: what works here is offered, done with the keyboard where it was, and remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.desk import Desk
from desktop.practice.server import PracticeServer
from desktop.store.settings import TEXT_SCALE, USED_LAST
from desktop.ui.palette.keys_window import KeysWindow
from desktop.ui.palette.sheet import PaletteSheet
from desktop.ui.theme import LARGEST
from tests.e2e.conftest import OpenDesk, named

CTRL = Qt.KeyboardModifier.ControlModifier
ANSWER = "Your post"


@pytest.fixture
def desk(server: PracticeServer, open_desk: OpenDesk) -> Desk:
    return open_desk(server)


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, modifier)


def opened(qtbot: QtBot, desk: Desk) -> PaletteSheet:
    press(qtbot, Qt.Key.Key_K, CTRL)
    sheet = desk.commanding.sheet
    assert sheet is not None
    assert sheet.field.hasFocus()
    return sheet


def field(desk: Desk) -> QWidget:
    return named(desk, QPlainTextEdit, ANSWER)


def pages(desk: Desk) -> list[KeysWindow]:
    return [page for page in desk.window.findChildren(KeysWindow) if page.isVisible()]


def test_the_key_works_in_a_text_field_and_again_puts_it_away(qtbot: QtBot, desk: Desk) -> None:
    field(desk).setFocus()
    qtbot.keyClicks(field(desk), "half an answer")
    sheet = opened(qtbot, desk)
    press(qtbot, Qt.Key.Key_K, CTRL)
    assert not sheet.isVisible()
    assert field(desk).hasFocus()
    assert "half an answer" in field(desk).property("plainText")


def test_a_command_is_found_done_and_remembered(qtbot: QtBot, desk: Desk) -> None:
    field(desk).setFocus()
    qtbot.keyClicks(opened(qtbot, desk).field, "upcom")
    press(qtbot, Qt.Key.Key_Return)
    assert desk.house.settings.get(USED_LAST) == "plan.list"
    assert desk.window.actions_by_id["plan.list"].text() == "Upcoming chats"
    press(qtbot, Qt.Key.Key_Escape)
    assert opened(qtbot, desk).list.currentIndex().data() == "Upcoming chats"


def test_rooms_settings_and_commands_of_the_room_are_offered(qtbot: QtBot, desk: Desk) -> None:
    offered = {offer.id: offer for offer in desk.commanding.offers()}
    room = desk.house.rooms.list(desk.house.place.origin)[0]
    assert offered[f"room:{room.id}"].words == f"#{room.hashtag}"
    assert offered["post.focus"].key == "Ctrl+L"
    assert "palette.open" not in offered
    assert "room.share" not in offered  # nobody is invited to the practice room
    offered["settings:1"].act()
    window = desk.show_settings()
    assert window.windowTitle() == "Settings"
    assert offered["settings:1"].words == window.titles[1]
    desk.window.show_welcome()
    outside = {offer.id for offer in desk.commanding.offers()}
    assert "post.send" not in outside
    assert {"room.join", "archive.show", f"room:{room.id}"} <= outside


def test_the_keys_are_shown_from_outside_a_text_field_by_a_question_mark(qtbot: QtBot, desk: Desk) -> None:
    field(desk).setFocus()
    qtbot.keyClicks(field(desk), "why?")
    assert pages(desk) == []
    press(qtbot, Qt.Key.Key_Slash, CTRL)
    (page,) = pages(desk)
    page.close()
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    named(desk, QWidget, "Posts").setFocus()
    press(qtbot, Qt.Key.Key_Question)
    assert pages(desk) == [page]


def test_every_command_of_the_window_is_done_by_somebody(desk: Desk) -> None:
    actions = desk.window.actions_by_id
    idle = {action.objectName() for action in actions.all() if not actions.is_used(action.objectName())}
    assert idle <= {"chat.rehearse", "help.tour"}  # wired by who opens the desk


def test_keys_make_text_larger_and_smaller_and_it_is_kept(qtbot: QtBot, desk: Desk) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    seen = []
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_Minus):
        press(qtbot, key, control)
        seen.append(desk.theme.scale)
    assert seen == [1.15, 1.3, 1.15, 1.0, 0.9]
    assert desk.house.settings.get(TEXT_SCALE) == 0.9
    for _ in range(9):
        press(qtbot, Qt.Key.Key_Plus, control)
    assert desk.theme.scale == LARGEST
    press(qtbot, Qt.Key.Key_0, control)
