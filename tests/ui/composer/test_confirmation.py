"""Nobody posts in a host's room as an account that they did not mean: it is asked once, and answered by a press."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.account import Account
from desktop.core.origin import X_ORIGIN
from desktop.ui.composer.pane import ComposerPane
from desktop.ui.window import Window
from tests.ui.room_in_memory import MIRA, RoomInMemory, named
from tests.ui.window_scene import open_window

BRAM = Account("u-bram", "bram", "Bram Oke", X_ORIGIN, frozenset({"tweet.write"}))


@pytest.fixture
def session() -> RoomInMemory:
    made = RoomInMemory(others=(BRAM,), hosts=("ines", "mira"))
    made.identity.confirmed = False
    return made


def field(window: Window) -> QPlainTextEdit:
    return named(window, QPlainTextEdit, "Your post")


def line(window: Window) -> str:
    pane = window.findChild(ComposerPane)
    assert pane is not None
    return pane.line.saying.text


def send(qtbot: QtBot, window: Window) -> None:
    qtbot.keyClick(field(window), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_fast_hands_send_nothing_and_lose_nothing(qtbot: QtBot, session: RoomInMemory) -> None:
    window = open_window(qtbot, session)
    qtbot.keyClicks(field(window), "The door.")
    for _ in range(3):
        send(qtbot, window)
    qtbot.keyClick(field(window), Qt.Key.Key_Tab)
    assert (session.entries, session.identity.confirmed) == ([], False)
    assert (line(window), field(window).toPlainText()) == ("Post here as @mira?", "The door.")


def test_a_press_of_its_own_posts_and_is_remembered(qtbot: QtBot, session: RoomInMemory) -> None:
    window = open_window(qtbot, session)
    qtbot.keyClicks(field(window), "The door.")
    send(qtbot, window)
    qtbot.keyClick(field(window), Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert [entry.text for entry in session.entries] == ["A2: The door. #critlib"]
    assert session.identity.confirmed
    qtbot.keyClicks(field(window), "And the window.")
    send(qtbot, window)
    assert len(session.entries) == 2, "it is asked once"


def test_who_types_on_is_asked_again_and_posts_what_stands_there_then(
    qtbot: QtBot, session: RoomInMemory
) -> None:
    window = open_window(qtbot, session)
    qtbot.keyClicks(field(window), "The door")
    send(qtbot, window)
    qtbot.keyClicks(field(window), ".")
    assert line(window) == ""
    send(qtbot, window)
    named(window, QPushButton, "Post as @mira").click()
    assert [entry.text for entry in session.entries] == ["A2: The door. #critlib"]


def test_the_other_account_is_one_press_away(qtbot: QtBot, session: RoomInMemory) -> None:
    window = open_window(qtbot, session)
    qtbot.keyClicks(field(window), "The door.")
    send(qtbot, window)
    named(window, QPushButton, "Switch account").click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert (session.identity.used, session.entries) == (["u-bram"], [])


def test_a_question_is_posted_for_everybody_after_the_same_yes(qtbot: QtBot, session: RoomInMemory) -> None:
    session.pin(3, text="And next year?")
    window = open_window(qtbot, session)
    qtbot.keyClicks(field(window), "half a thought")
    named(window, QPushButton, "Post it as Q3 as @mira").click()
    assert (line(window), session.entries) == ("Post here as @mira?", [])
    named(window, QPushButton, "Post as @mira").click()
    assert [entry.text for entry in session.entries] == ["Q3: And next year? #critlib"]
    assert field(window).toPlainText() == "half a thought"


def test_a_host_who_may_not_post_yet_is_told_so_and_how_to_allow_it(qtbot: QtBot) -> None:
    session = RoomInMemory(may_post=False, hosts=("ines", "mira"))
    session.pin(3, text="And next year?")
    window = open_window(qtbot, session)
    named(window, QPushButton, "Post it as Q3 as @mira").click()
    assert (line(window), session.entries) == ("@mira may read, not post yet.", [])
    assert not window.notice.isVisible()
    named(window, QPushButton, "Allow in browser").click()
    assert session.identity.asked_to_post == 1


def test_a_long_handle_stands_in_the_question_and_its_buttons_stay_short(qtbot: QtBot) -> None:
    session = RoomInMemory(others=(BRAM,))
    session.identity.account = replace(MIRA, username="fifteen_letters")
    session.identity.confirmed = False
    window = open_window(qtbot, session)
    qtbot.keyClicks(field(window), "The door.")
    send(qtbot, window)
    assert line(window) == "Post here as @fifteen_letters?"
    named(window, QPushButton, "Yes, post").click()
    assert len(session.entries) == 1
