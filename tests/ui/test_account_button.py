"""The account at the rail's foot: who is signed in, who else could be, and a way out in two steps."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.account import Account
from desktop.core.client_app import ClientApp, Source
from desktop.core.errors import KeyringLocked, NoSafeKeyring, StillConnected
from desktop.core.events import ConsentAsked, ConsentGiven, SignInEnded
from desktop.core.origin import X_ORIGIN
from desktop.ui.account_button import AccountButton
from desktop.ui.window import Window
from tests.ui.room_in_memory import RoomInMemory, named
from tests.ui.window_scene import open_window

BRAM = Account("u-bram", "bram", "Bram Oke & Sons", X_ORIGIN, frozenset({"tweet.write"}))


def account(window: Window) -> AccountButton:
    return named(window, AccountButton, "Account")


def actions(window: Window) -> dict[str, QAction]:
    menu = account(window).menu()
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if not action.isSeparator()}


def sign_out(window: Window) -> None:
    step = actions(window)["Sign out @mira"].menu()
    assert isinstance(step, QMenu)
    [sure] = step.actions()
    assert sure.text() == "Sign out of this computer"
    sure.trigger()


def texts(window: Window) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def test_it_says_who_is_signed_in_and_signing_out_takes_two_steps(qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.identity.can_sign_in = True
    window = open_window(qtbot, session)
    assert list(actions(window)) == ["@mira · Mira Engel\t✓", "Add an account…", "Sign out @mira"]
    assert actions(window)["@mira · Mira Engel\t✓"].isChecked()
    assert account(window).accessibleDescription() == "Signed in as @mira"


def test_each_account_is_one_press_away_and_the_ticked_one_is_none(qtbot: QtBot) -> None:
    session = RoomInMemory(others=(BRAM,))
    window = open_window(qtbot, session)
    assert list(actions(window)) == ["@bram · Bram Oke && Sons", "@mira · Mira Engel\t✓", "Sign out @mira"]
    actions(window)["@mira · Mira Engel\t✓"].trigger()
    assert session.identity.used == []
    actions(window)["@bram · Bram Oke && Sons"].trigger()
    assert session.identity.used == ["u-bram"]


def test_another_account_is_asked_for_in_the_browser_while_the_room_goes_on(qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.identity.can_sign_in = True
    window = open_window(qtbot, session)
    actions(window)["Add an account…"].trigger()
    assert (session.identity.asked_for_another, session.identity.asked_to_post) == (1, 0)
    window.take([ConsentAsked(1, "https://x.com/consent", another=True)])
    assert any("To add an account, switch to it there first." in text for text in texts(window))
    named(window.notice, QPushButton, "Copy the address")
    named(window.notice, QPushButton, "Cancel").click()
    assert session.identity.sign_ins == 0
    assert not window.notice.isVisible()


def test_a_yes_that_came_is_said_while_the_keyring_takes_its_time(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory())
    window.take([ConsentAsked(1, "https://x.com/consent", another=True), ConsentGiven(1)])
    assert window.notice.accessibleName() == "Your yes came; putting your key away…"
    assert not [button.text() for button in window.notice.findChildren(QPushButton) if button.isVisible()]


def test_whoever_wanted_to_hide_a_reply_hears_of_that_alone(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory())
    window.take([ConsentAsked(1, "https://x.com/consent", hide=True)])
    assert window.notice.accessibleName() == "Say yes in your browser; then hide it again."


def test_whose_app_another_account_comes_through_is_said_before_the_browser_opens(qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.identity.can_sign_in = True
    session.identity.app = ClientApp("dGhlaXJz", Source.INVITATION, "Holt & Vale Library")
    window = open_window(qtbot, session)
    assert "Holt & Vale Library pays for what is read and posted" in [
        text.replace("&&", "&") for text in actions(window)
    ]
    actions(window)["Add an account through Holt && Vale Library's app…"].trigger()
    assert session.identity.asked_for_another == 1


@pytest.mark.parametrize(
    ("why", "said"),
    [
        (NoSafeKeyring(""), "this computer has no safe place for your key."),
        (KeyringLocked(""), "your keyring is locked."),
    ],
)
def test_a_key_that_is_kept_nowhere_is_said_where_the_account_is(
    qtbot: QtBot, why: NoSafeKeyring, said: str
) -> None:
    session = RoomInMemory()
    session.identity.for_session_only = why
    window = open_window(qtbot, session)
    first, second, *_ = actions(window)
    assert (first, second) == ("You are signed in for this session only:", said)
    assert account(window).accessibleDescription() == f"Signed in as @mira. {first} {second}"


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
    named(window, QPushButton, "Allow in browser").click()
    window.take([ConsentAsked(1, "https://x.com/consent")])
    assert "Say yes in your browser; your text waits here." in texts(window)
    window.take([SignInEnded(1, None, StillConnected("It came to nothing."))])
    assert not window.notice.isVisible()
    named(window, QPushButton, "Allow posting as @mira")
