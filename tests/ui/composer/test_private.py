"""A private answer is kept with its question and goes nowhere else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.draft import Draft
from desktop.core.marks import Mark, MarkKind
from desktop.ui.composer.pane import ComposerPane
from desktop.ui.prose import Prose
from desktop.ui.window import Window
from tests.ui.composer.conftest import Make, field
from tests.ui.room_in_memory import RoomInMemory, named
from tests.ui.window_scene import open_window

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def line(pane: ComposerPane) -> str:
    return pane.line.saying.text


def notes(window: Window) -> list[str]:
    shown = [prose.accessibleName() for prose in window.findChildren(Prose) if prose.isVisible()]
    return [words for words in shown if words.startswith("Your note: ")]


def kept(qtbot: QtBot, session: RoomInMemory) -> tuple[Window, QPlainTextEdit]:
    """A2 is written and kept for oneself, by the key."""
    window = open_window(qtbot, session)
    written = named(window, QPlainTextEdit, "Your post")
    qtbot.keyClicks(written, "I would not say this aloud.")
    qtbot.keyClick(written, Qt.Key.Key_K, ALT)
    return window, written


def test_it_stands_on_its_question_s_card_and_is_never_posted(qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.mark(put=[Mark(MarkKind.NOTE, session.questions().by_number[-1].post_id, "Ask Bram")])
    window, written = kept(qtbot, session)
    assert written.toPlainText() == ""
    assert notes(window) == ["Your note: Ask Bram\nI would not say this aloud."]
    assert session.entries == []
    assert session.kept.body == ""
    assert window.notice.accessibleName() == "Kept for yourself with A2."


def test_undo_in_the_window_s_line_brings_the_words_back(qtbot: QtBot) -> None:
    session = RoomInMemory()
    window, written = kept(qtbot, session)
    named(window, QPushButton, "Undo").click()
    assert (written.toPlainText(), notes(window), session.marks) == ("I would not say this aloud.", [], {})


def test_beside_other_words_they_come_back_to_where_the_line_offers_them(qtbot: QtBot) -> None:
    session = RoomInMemory()
    window, written = kept(qtbot, session)
    qtbot.keyClicks(written, "Other words")
    named(window, QPushButton, "Undo").click()
    assert written.toPlainText() == "Other words"
    assert [draft.body for draft in session.begun()] == ["I would not say this aloud."]


def test_undo_in_the_field_takes_the_note_back_and_redo_keeps_it_again(qtbot: QtBot) -> None:
    session = RoomInMemory()
    _, written = kept(qtbot, session)
    qtbot.keyClick(written, Qt.Key.Key_Z, CTRL)
    assert (written.toPlainText(), session.marks) == ("I would not say this aloud.", {})
    written.redo()
    assert written.toPlainText() == ""
    assert session.marked().note("Q2") == "I would not say this aloud."
    assert session.entries == []


def test_a_second_one_is_added_to_the_first(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    for words in ("One.", "Two."):
        qtbot.keyClicks(field(pane), words)
        pane.private.keep()
    assert session.marked().note("Q2") == "One.\nTwo."


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (Draft("", 2), "There is nothing to keep yet. Write a sentence first."),
        (Draft("Hello", None), "A private answer belongs to a question. Choose its number first."),
    ],
)
def test_what_belongs_nowhere_stays_where_it_is(make: Make, draft: Draft, said: str) -> None:
    session = RoomInMemory(draft=draft)
    pane = make(session)
    pane.private.keep()
    assert (line(pane), field(pane).toPlainText(), session.marks) == (said, draft.body, {})


def test_who_only_reads_is_told_of_it_and_finds_it_again(qtbot: QtBot) -> None:
    session = RoomInMemory([], signed_in=False)
    window = open_window(qtbot, session)
    pane = window.findChild(ComposerPane)
    assert pane is not None
    pane.pick_number(3)
    qtbot.keyClicks(field(pane), "Never aloud")
    assert line(pane) == "Or keep it for yourself; nobody else sees it."
    named(window, QPushButton, "Keep for yourself").click()
    assert (field(pane).toPlainText(), notes(window)) == ("", ["Your note: A3: Never aloud"])
