"""Where the browser sends: one key opens it with everything filled in, and the text stays until it is cleared here."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.composer.pane import ComposerPane
from desktop.ui.style import style_sheet
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import RoomInMemory, named

Make = Callable[[], tuple[ComposerPane, QPlainTextEdit, list[str]]]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    """The composer of a room that nobody is signed in for."""

    def made() -> tuple[ComposerPane, QPlainTextEdit, list[str]]:
        opened: list[str] = []
        theme = Theme(Mode.LIGHT)
        pane = ComposerPane(theme, RoomInMemory(signed_in=False), opened.append)
        pane.setStyleSheet(style_sheet(theme))
        qtbot.addWidget(pane)
        pane.resize(400, 240)
        with qtbot.waitActive(pane):
            pane.show()
            pane.activateWindow()
        field = named(pane, QPlainTextEdit, "Your post")
        field.setFocus()
        return pane, field, opened

    return made


def send(qtbot: QtBot, field: QWidget) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_one_key_opens_the_browser_with_number_and_hashtag_and_the_text_waits_to_be_cleared(
    qtbot: QtBot, make: Make
) -> None:
    pane, field, opened = make()
    qtbot.keyClicks(field, "The people")
    send(qtbot, field)
    assert opened == ["https://x.com/intent/tweet?text=A2%3A+The+people+%23critlib"]
    assert pane.line.saying.text == "Your text is in the browser; post it there."
    assert field.toPlainText() == "The people"
    named(pane, QPushButton, "Clear it here").click()
    assert (field.toPlainText(), pane.line.saying.text) == ("", "")


def test_a_text_that_is_written_on_is_not_the_one_in_the_browser(qtbot: QtBot, make: Make) -> None:
    pane, field, _ = make()
    qtbot.keyClicks(field, "The people")
    send(qtbot, field)
    qtbot.keyClicks(field, " who came")
    assert pane.line.saying.text == ""


def test_what_could_not_be_posted_there_opens_nothing(qtbot: QtBot, make: Make) -> None:
    pane, field, opened = make()
    send(qtbot, field)
    assert pane.line.saying.text == "There is nothing to send yet. Write a sentence first."
    field.setPlainText("x" * 280)
    send(qtbot, field)
    assert "over what fits in a post" in pane.line.saying.text
    assert opened == []
