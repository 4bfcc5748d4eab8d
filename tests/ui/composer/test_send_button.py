"""The button that posts says as whom, keeps its whole name, and its mark, and nothing else of it, opens the others."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.core.account import Account
from desktop.core.draft import Draft
from desktop.core.origin import X_ORIGIN
from desktop.ui.composer.send_button import SendButton
from desktop.ui.window import Window
from tests.ui.room_in_memory import RoomInMemory, named
from tests.ui.window_scene import open_window

BRAM = Account("u-bram", "bram", "Bram Oke", X_ORIGIN, frozenset({"tweet.write"}))


def button(window: Window) -> SendButton:
    return named(window, SendButton, "Send as @mira")


def opened() -> QMenu | None:
    menu = QApplication.activePopupWidget()
    assert menu is None or isinstance(menu, QMenu)
    return menu


def test_the_mark_opens_the_others_and_the_words_send(qtbot: QtBot) -> None:
    session = RoomInMemory(others=(BRAM,))
    window = open_window(qtbot, session)
    window.activateWindow()
    qtbot.keyClicks(window.focusWidget(), "The door.")
    send = button(window)
    qtbot.mouseClick(send, Qt.MouseButton.LeftButton, pos=QPoint(24, send.height() // 2))
    menu = opened()
    assert menu is not None
    assert (menu.accessibleName(), session.entries) == ("Accounts", [])
    menu.close()
    qtbot.mouseClick(send, Qt.MouseButton.LeftButton, pos=QPoint(send.width() - 20, send.height() // 2))
    assert [entry.text for entry in session.entries] == ["A2: The door. #critlib"]


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_keys_open_the_others_and_choosing_asks_for_nothing_but_the_room(
    qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    session = RoomInMemory(others=(BRAM,))
    window = open_window(qtbot, session)
    send = button(window)
    send.setFocus()
    qtbot.keyClick(send, key, held)
    menu = opened()
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    assert (session.identity.used, session.entries) == (["u-bram"], [])


def test_who_is_alone_here_has_a_button_that_sends_wherever_it_is_pressed(qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_window(qtbot, session)
    qtbot.keyClicks(window.focusWidget(), "The door.")
    send = button(window)
    qtbot.keyClick(send, Qt.Key.Key_F4)
    assert opened() is None
    assert "Another account" not in send.accessibleDescription()
    qtbot.mouseClick(send, Qt.MouseButton.LeftButton, pos=QPoint(20, send.height() // 2))
    assert len(session.entries) == 1


def test_a_long_handle_is_shortened_on_the_button_and_never_in_its_name(qtbot: QtBot) -> None:
    button = SendButton()
    qtbot.addWidget(button)
    words = "Practise sending as @a_very_long_name"
    button.say(words, short="Practise sending", handle="a_very_long_name")
    button.show()
    for width, text in (
        (button.sizeHint().width(), words),
        (button.enough_width(), "Practise sending as @a_v…"),
        (button.minimumSizeHint().width(), "Practise sending"),
    ):
        button.resize(width, button.sizeHint().height())
        assert (button.text(), button.accessibleName()) == (text, words)


@pytest.mark.parametrize("handle", ["mira", "a_long_name", "x" * 15])
@pytest.mark.parametrize("practice", [False, True])
@pytest.mark.parametrize("posts", [1, 2])
def test_what_it_does_and_how_many_posts_are_never_cut(
    qtbot: QtBot, *, handle: str, practice: bool, posts: int
) -> None:
    session = RoomInMemory(practice=practice, draft=Draft("A door. " * 40 if posts > 1 else "", 2))
    assert session.identity.account is not None
    session.identity.account = replace(session.identity.account, username=handle)
    window = open_window(qtbot, session)
    send = next(one for one in window.findChildren(SendButton) if one.isVisible())
    says = {
        (False, 1): "Send",
        (False, 2): "Send 2 posts",
        (True, 1): "Practise sending",
        (True, 2): "Practise 2 posts",
    }[practice, posts]
    assert send.accessibleName() == f"{says} as @{handle}"
    assert send.text().partition(" as @")[0] == says
    assert send.width() >= send.minimumSizeHint().width()


def test_the_way_to_the_browser_is_said_shorter_and_not_cut_beside_the_desk(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(signed_in=False))
    send = named(window, SendButton, "Continue in browser")
    assert send.text() == "Continue in browser"
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: send.text() == "In browser")
    assert send.width() >= send.minimumSizeHint().width()
    assert send.accessibleName() == "Continue in browser"


def test_words_and_weight_stay_whole_in_a_window_that_becomes_narrow_and_wide_again(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(others=(BRAM,)))
    for width in (1240, 700, 1240):
        window.resize(width, 800)
        QApplication.processEvents()
        send = button(window)
        assert (send.text(), send.font().weight()) == ("Send as @mira", QFont.Weight.DemiBold)
        assert send.width() >= send.sizeHint().width()


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_the_others_open_from_the_text_that_is_being_written(
    qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    window = open_window(qtbot, RoomInMemory(others=(BRAM,)))
    window.activateWindow()
    qtbot.keyClicks(window.focusWidget(), "The door.")
    qtbot.keyClick(window.focusWidget(), key, held)
    menu = opened()
    assert menu is not None
    assert menu.accessibleName() == "Accounts"
    menu.close()
