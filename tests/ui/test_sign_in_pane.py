"""Where nobody is signed in: what is missing, what works, and one next step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import X
from desktop.ui.sign_in_pane import SignInPane
from desktop.ui.theme import Mode, Theme


def pane_of(qtbot: QtBot, *, can_sign_in: bool) -> SignInPane:
    pane = SignInPane(Theme(Mode.LIGHT), "critlib", X, can_sign_in=can_sign_in)
    qtbot.addWidget(pane)
    pane.show()
    return pane


def buttons(pane: SignInPane) -> list[str]:
    return [button.accessibleName() for button in pane.findChildren(QPushButton) if button.isVisible()]


def press(qtbot: QtBot, pane: SignInPane, name: str) -> None:
    button = next(button for button in pane.findChildren(QPushButton) if button.accessibleName() == name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_signing_in_is_offered_where_it_can_be_done(qtbot: QtBot) -> None:
    pane = pane_of(qtbot, can_sign_in=True)
    assert buttons(pane) == ["Sign in with X", "Read #critlib in the browser", "Practise"]
    with qtbot.waitSignal(pane.sign_in_requested):
        press(qtbot, pane, "Sign in with X")


def test_where_it_cannot_the_pane_says_why_and_what_works(qtbot: QtBot) -> None:
    pane = pane_of(qtbot, can_sign_in=False)
    assert buttons(pane) == ["Read #critlib in the browser", "Practise"]
    assert any("PARLEY_X_CLIENT_ID" in label.text() for label in pane.findChildren(QLabel))
    with qtbot.waitSignal(pane.link_clicked) as opened:
        press(qtbot, pane, "Read #critlib in the browser")
    assert opened.args == ["https://x.com/hashtag/critlib"]


def test_while_the_browser_asks_the_address_can_be_copied_and_the_attempt_cancelled(qtbot: QtBot) -> None:
    pane = pane_of(qtbot, can_sign_in=True)
    pane.show_waiting("https://x.com/i/oauth2/authorize?x=1")
    assert buttons(pane) == ["Copy the address", "Cancel"]
    press(qtbot, pane, "Copy the address")
    assert QGuiApplication.clipboard().text() == "https://x.com/i/oauth2/authorize?x=1"
    with qtbot.waitSignal(pane.cancel_requested):
        press(qtbot, pane, "Cancel")
    pane.show_choices()
    assert "Sign in with X" in buttons(pane)


@pytest.mark.parametrize("can_sign_in", [True, False])
def test_every_button_has_a_name(qtbot: QtBot, can_sign_in: bool) -> None:
    pane = pane_of(qtbot, can_sign_in=can_sign_in)
    assert all(button.accessibleName() for button in pane.findChildren(QPushButton))


@pytest.mark.parametrize("hashtag", ["critlib", "critlib" * 14])
def test_no_button_is_cut_where_there_is_little_room(qtbot: QtBot, hashtag: str) -> None:
    pane = SignInPane(Theme(Mode.LIGHT), hashtag, X, can_sign_in=True)
    qtbot.addWidget(pane)
    pane.resize(460, 160)
    pane.show()
    QApplication.processEvents()
    QApplication.processEvents()
    for button in (button for button in pane.findChildren(QPushButton) if button.isVisible()):
        assert button.width() >= button.sizeHint().width()
        assert button.height() >= button.sizeHint().height()
        assert button.mapTo(pane, button.rect().topRight()).x() < pane.viewport().width()
    assert f"Read #{hashtag} in the browser" in buttons(pane)
