"""The account at the rail's foot: who is signed in, and a way out in two steps that loses no text."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QMenu, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.errors import StillConnected
from desktop.core.events import ConsentAsked, SignInEnded
from desktop.ui.account_button import AccountButton
from desktop.ui.window import Window
from tests.ui.room_in_memory import RoomInMemory, named
from tests.ui.window_scene import open_window


def account(window: Window) -> AccountButton:
    return named(window, AccountButton, "Account")


def menu(window: Window) -> QMenu:
    return account(window).menu()


def sign_out(window: Window) -> None:
    [step] = [action.menu() for action in menu(window).actions() if action.menu() is not None]
    assert isinstance(step, QMenu)
    [sure] = step.actions()
    assert sure.text() == "Sign out of this computer"
    sure.trigger()


def texts(window: Window) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def test_it_says_who_is_signed_in_and_signing_out_takes_two_steps(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory())
    who, out = menu(window).actions()
    assert (who.text(), who.isEnabled()) == ("Signed in as @mira", False)
    assert (out.text(), out.menu() is not None) == ("Sign out", True)
    assert account(window).accessibleDescription() == "Signed in as @mira"


def test_signing_out_keeps_the_text_and_shows_the_room_without_its_stream(qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_window(qtbot, session)
    qtbot.keyClicks(named(window, QPlainTextEdit, "Your post"), "half a thought")
    sign_out(window)
    assert session.identity.signed_out == ["u-mira"]
    assert not account(window).isVisible()
    assert "Signing out…" in texts(window)
    window.show_signed_out(session)
    window.say(StillConnected("The network could not be told."))
    fields = [field for field in window.findChildren(QPlainTextEdit) if field.isVisible()]
    assert [field.toPlainText() for field in fields] == ["half a thought"]
    assert not account(window).isVisible()
    assert any("may still list Parley" in text for text in texts(window))


def test_it_is_not_there_in_practice_nor_while_nobody_is_signed_in(qtbot: QtBot) -> None:
    for session in (RoomInMemory(practice=True), RoomInMemory(signed_in=False)):
        assert not account(open_window(qtbot, session)).isVisible()


def test_what_came_of_asking_to_post_is_said_in_the_composer_alone(qtbot: QtBot) -> None:
    session = RoomInMemory(may_post=False)
    window = open_window(qtbot, session)
    qtbot.keyClicks(named(window, QPlainTextEdit, "Your post"), "words")
    window.take([ConsentAsked(1, "https://x.com/consent")])
    assert "Say yes in your browser; your text waits here." in texts(window)
    window.take([SignInEnded(1, None, StillConnected("It came to nothing."))])
    assert not window.notice.isVisible()
    named(window, QPushButton, "Allow posting as @mira")
