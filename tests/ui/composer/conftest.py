"""A composer in a window of its own, with the keyboard in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.ui.composer.pane import ComposerPane
from desktop.ui.style import style_sheet
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import NOW, RoomInMemory, named

Make = Callable[[RoomInMemory], ComposerPane]


@pytest.fixture
def opened() -> list[str]:
    """The addresses that the composer had opened in the browser."""
    return []


@pytest.fixture
def make(qtbot: QtBot, opened: list[str]) -> Make:
    def made(session: RoomInMemory) -> ComposerPane:
        theme = Theme(Mode.LIGHT)
        pane = ComposerPane(theme, session, opened.append, clock=lambda: NOW)
        pane.setStyleSheet(style_sheet(theme))
        qtbot.addWidget(pane)
        pane.resize(400, 240)
        with qtbot.waitActive(pane):
            pane.show()
            pane.activateWindow()
        field(pane).setFocus()
        return pane

    return made


def field(pane: ComposerPane) -> QPlainTextEdit:
    return named(pane, QPlainTextEdit, "Your post")
