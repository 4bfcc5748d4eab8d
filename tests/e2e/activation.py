"""Activation: a window that has the keyboard, asked for until it has: one of an earlier test that goes may take it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def activate(qtbot: QtBot, window: QWidget) -> None:
    """Keys reach a window that is active, as for a person."""

    def is_active() -> bool:
        if not window.isActiveWindow():
            window.activateWindow()
        return window.isActiveWindow()

    qtbot.waitUntil(is_active, timeout=15_000)
