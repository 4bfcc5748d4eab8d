"""The desktop that `make test-desktop` makes is a real one: a screen, a window manager, an unlocked keyring."""

from __future__ import annotations

import pytest
from keyring.backends import SecretService
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.desktop


def test_a_window_is_activated_on_x11(qtbot: QtBot) -> None:
    window = QLabel("Parley")
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert QGuiApplication.platformName() == "xcb"


def test_the_keyring_keeps_a_secret() -> None:
    # By name: other tests register backends of their own, and keyring.get_keyring() would choose among them.
    keyring = SecretService.Keyring()
    keyring.set_password("parley test", "visitor", "größer")
    assert keyring.get_password("parley test", "visitor") == "größer"
    keyring.delete_password("parley test", "visitor")
