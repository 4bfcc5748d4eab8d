"""Misspelled words get a wave once they are finished; the menu and F7 say what may be meant."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.ui.composer.pane import ComposerPane
from tests.ui.composer.conftest import Make, field
from tests.ui.room_in_memory import RoomInMemory

WAVE = QTextCharFormat.UnderlineStyle.SpellCheckUnderline


def room() -> RoomInMemory:
    session = RoomInMemory()
    session.misspelled = {"wrod": ("word", "wood"), "teh": ("the",), "Holt": ("Halt",), "sudenly": ()}
    return session


def waved(pane: ComposerPane) -> list[str]:
    """The words that have a wave."""
    shown = pane.field.extraSelections()
    return [one.cursor.selectedText() for one in shown if one.format.underlineStyle() == WAVE]


def write(qtbot: QtBot, pane: ComposerPane, words: str) -> None:
    qtbot.keyClicks(field(pane), words)


def menu_of(pane: ComposerPane, qtbot: QtBot) -> QMenu:
    """The menu that is open."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_a_finished_word_gets_a_wave_and_one_that_is_being_typed_does_not(make: Make, qtbot: QtBot) -> None:
    pane = make(room())
    write(qtbot, pane, "teh wrod")
    qtbot.waitUntil(lambda: waved(pane) == ["teh"])
    write(qtbot, pane, " ")
    qtbot.waitUntil(lambda: waved(pane) == ["teh", "wrod"])


def test_a_word_counts_as_finished_when_the_cursor_was_moved(make: Make, qtbot: QtBot) -> None:
    pane = make(room())
    write(qtbot, pane, "wrod")
    qtbot.keyClick(field(pane), Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: waved(pane) == ["wrod"])


def test_names_of_people_in_the_room_are_right(make: Make, qtbot: QtBot) -> None:
    pane = make(room())
    write(qtbot, pane, "Holt teh ")
    qtbot.waitUntil(lambda: waved(pane) == ["teh"])


def test_f7_takes_the_next_one_and_what_is_chosen_is_one_step_of_undo(make: Make, qtbot: QtBot) -> None:
    pane = make(room())
    write(qtbot, pane, "a wrod here")
    pane.field.spelling.correct()
    menu = menu_of(pane, qtbot)
    said = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert said == ["word", "wood", "Add to my words", "Ignore here"]
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert field(pane).toPlainText() == "a word here"
    field(pane).undo()
    assert field(pane).toPlainText() == "a wrod here"


@pytest.mark.parametrize(("choice", "learnt"), [("Add to my words", ["sudenly"]), ("Ignore here", [])])
def test_a_word_may_be_kept_or_let_be(make: Make, qtbot: QtBot, choice: str, learnt: list[str]) -> None:
    session = room()
    pane = make(session)
    write(qtbot, pane, "sudenly ")
    pane.field.spelling.correct()
    menu = menu_of(pane, qtbot)
    assert menu.actions()[0].text() == "Nothing like it in the dictionary"
    next(action for action in menu.actions() if action.text() == choice).trigger()
    menu.close()
    assert (waved(pane), session.learnt) == ([], learnt)


def test_the_menu_of_the_field_begins_with_what_may_be_meant(make: Make, qtbot: QtBot) -> None:
    pane = make(room())
    write(qtbot, pane, "wrod here ")
    qtbot.waitUntil(lambda: waved(pane) == ["wrod"])
    field(pane).moveCursor(QTextCursor.MoveOperation.Start)
    place = field(pane).cursorRect().center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, place, field(pane).viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(field(pane).viewport(), event)
    menu = menu_of(pane, qtbot)
    said = [action.text() for action in menu.actions()]
    assert said[:2] == ["word", "wood"]
    assert any("Paste" in text for text in said)
    menu.actions()[1].trigger()
    menu.close()
    assert field(pane).toPlainText() == "wood here "


def test_waves_and_what_is_too_much_stand_side_by_side(make: Make, qtbot: QtBot) -> None:
    pane = make(room())
    field(pane).setPlainText("teh " + "x" * 300)
    qtbot.waitUntil(lambda: waved(pane) == ["teh"])
    assert len(pane.field.extraSelections()) == 2
    field(pane).setPlainText("teh ")
    qtbot.waitUntil(lambda: waved(pane) == ["teh"])
    assert len(pane.field.extraSelections()) == 1
