"""Where the browser sends: one key opens it with everything filled in, and the text stays until it is cleared here."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.composer.pane import ComposerPane
from tests.ui.composer.conftest import Make, field
from tests.ui.room_in_memory import RoomInMemory, named


@pytest.fixture
def pane(make: Make) -> ComposerPane:
    """The composer of a room that nobody is signed in for."""
    return make(RoomInMemory(signed_in=False))


def send(qtbot: QtBot, pane: ComposerPane) -> None:
    qtbot.keyClick(field(pane), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_one_key_opens_the_browser_with_number_and_hashtag_and_the_text_waits_to_be_cleared(
    qtbot: QtBot, pane: ComposerPane, opened: list[str]
) -> None:
    qtbot.keyClicks(field(pane), "The people")
    send(qtbot, pane)
    assert opened == ["https://x.com/intent/tweet?text=A2%3A+The+people+%23critlib"]
    assert pane.line.saying.text == "Your text is in the browser; post it there."
    assert field(pane).toPlainText() == "The people"
    named(pane, QPushButton, "Clear it here").click()
    assert (field(pane).toPlainText(), pane.line.saying.text) == ("", "")


def test_a_text_that_is_written_on_is_not_the_one_in_the_browser(qtbot: QtBot, pane: ComposerPane) -> None:
    qtbot.keyClicks(field(pane), "The people")
    send(qtbot, pane)
    qtbot.keyClicks(field(pane), " who came")
    assert pane.line.saying.text == "Or keep it for yourself; nobody else sees it."


def test_what_could_not_be_posted_there_opens_nothing(
    qtbot: QtBot, pane: ComposerPane, opened: list[str]
) -> None:
    send(qtbot, pane)
    assert pane.line.saying.text == "There is nothing to send yet. Write a sentence first."
    field(pane).setPlainText("x" * 2800)
    send(qtbot, pane)
    assert "over what fits in a post" in pane.line.saying.text
    assert opened == []
