"""A private note about a question: written on the card, seen there, and gone when it is emptied."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.ui.question.pane import QuestionPane
from tests.ui.question_scene import HOSTED, choose, shown
from tests.ui.room_in_memory import RoomInMemory, named


def note(pane: QuestionPane, text: str) -> None:
    named(pane, QPlainTextEdit, "Your note").setPlainText(text)
    named(pane, QPushButton, "Keep note").click()


def says(pane: QuestionPane) -> list[str]:
    return [part.accessibleName() for part in pane.findChildren(QLabel) if part.isVisible()]


def test_a_note_is_kept_with_its_question_and_taken_away_again(qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = shown(qtbot, session)
    named(pane, QToolButton, "Note").click()
    note(pane, "Ask Asha about the list.")
    assert session.marked().note("103") == "Ask Asha about the list."
    assert "Your note: Ask Asha about the list." in says(pane)
    pane.view(1)
    assert "Your note: Ask Asha about the list." not in says(pane)
    pane.view(None)
    named(pane, QToolButton, "Note").click()
    assert named(pane, QPlainTextEdit, "Your note").toPlainText() == "Ask Asha about the list."
    note(pane, "")
    assert session.marked().note("103") == ""


def test_a_note_that_is_being_written_stays_with_the_question_it_is_about(qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = shown(qtbot, session)
    named(pane, QToolButton, "Note").click()
    pane.view(1)
    note(pane, "About the door.")
    assert (session.marked().note("103"), session.marked().note("100")) == ("About the door.", "")


def test_a_host_finds_the_note_in_the_menu(qtbot: QtBot) -> None:
    session = RoomInMemory(hosts=HOSTED)
    pane = shown(qtbot, session)
    choose(pane, "Note…")
    note(pane, "Thank Bram.")
    assert "Your note: Thank Bram." in says(pane)
