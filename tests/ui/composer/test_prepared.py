"""Answers written before the chat: kept as typed, brought up by one key, and gone once they were sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.core.plan import Plan, Planned
from desktop.ui.composer.pane import ComposerPane
from tests.ui.composer.conftest import Make, field
from tests.ui.room_in_memory import NOW, RoomInMemory, named
from tests.ui.window_scene import open_window

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def later(pane: ComposerPane, label: str) -> QPlainTextEdit:
    return named(pane, QPlainTextEdit, f"Your answer for later, {label}")


def choices(pane: ComposerPane) -> list[str]:
    menu = named(pane, QToolButton, "Prepared answers").menu()
    menu.aboutToShow.emit()
    return [action.text().split("\t")[0] for action in menu.actions() if action.text()]


def test_it_is_kept_as_typed_for_the_next_question_that_nobody_asked(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    pane.use_prepared()
    written = later(pane, "A3")
    assert pane.window().focusWidget() is written
    qtbot.keyClicks(written, "Later")
    qtbot.waitUntil(lambda: session.prepared_answers == {3: "Later"}, timeout=5000)
    assert named(pane, QLabel, "262 left").isVisible()
    named(pane, QToolButton, "Prepare A4").click()
    qtbot.keyClicks(later(pane, "A4"), "Later still")
    qtbot.keyClick(later(pane, "A4"), Qt.Key.Key_Escape)
    assert session.prepared_answers == {3: "Later", 4: "Later still"}
    assert pane.window().focusWidget() is field(pane)
    assert field(pane).isVisible()


def test_one_key_brings_it_up_as_one_step_of_undo_and_it_stays_prepared(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.prepare(2, "Whoever is in first, and the bell")
    pane = make(session)
    assert named(pane, QToolButton, "Prepared A2").isVisible()
    assert pane.line.saying.text == "A2 is prepared."
    pane.accept_offer()
    assert (pane.draft.label, pane.draft.locked) == ("A2", True)
    assert field(pane).toPlainText() == "Whoever is in first, and the bell"
    assert named(pane, QToolButton, "Prepared answers").isVisible()
    qtbot.keyClicks(field(pane), " rings")
    pane.use_prepared()
    assert field(pane).toPlainText() == "Whoever is in first, and the bell rings"
    qtbot.keyClick(field(pane), Qt.Key.Key_Z, CTRL)
    assert field(pane).toPlainText() == "Whoever is in first, and the bell"
    qtbot.keyClick(field(pane), Qt.Key.Key_Z, CTRL)
    assert field(pane).toPlainText() == ""
    assert session.prepared_answers == {2: "Whoever is in first, and the bell"}


def test_beside_text_it_comes_in_at_the_cursor_and_replaces_nothing(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.prepare(2, "the bell")
    pane = make(session)
    field(pane).insertPlainText("😀 First andlast")
    for _ in range(4):
        qtbot.keyClick(field(pane), Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    pane.use_prepared()
    assert field(pane).toPlainText() == "😀 First andlast the bell"
    field(pane).undo()
    for _ in range(4):
        qtbot.keyClick(field(pane), Qt.Key.Key_Left)
    pane.use_prepared()
    assert field(pane).toPlainText() == "😀 First and the bell last"


def test_the_panel_knows_the_plan_and_leaves_out_what_was_asked(make: Make) -> None:
    session = RoomInMemory()
    questions = [Planned(number, f"Question {number}?", number) for number in range(1, 13)]
    session.room = replace(session.room, plan=Plan.of(NOW - timedelta(minutes=5), 60, questions))
    session.prepare(1, "Kept, although it was asked")
    pane = make(session)
    pane.use_prepared()
    menu = pane.prepared.panel.chip.menu()
    menu.aboutToShow.emit()
    shown = [action.text() for action in menu.actions()]
    assert shown == ["A1 · prepared", *(f"A{number}" for number in range(3, 13))]
    assert named(pane, QLabel, "Question 3?").isVisible()


def test_nothing_hidden_is_sent_changed_or_answered_over(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    qtbot.keyClicks(field(pane), "Not yet")
    pane.prepared.write()
    pane.send()
    pane.toggle_number()
    pane.keep_private()
    assert (session.entries, session.marks, pane.draft.label) == ([], {}, "A2")
    qtbot.keyClicks(later(pane, "A3"), "Half")
    pane.answer(1)
    assert session.prepared_answers == {3: "Half"}
    assert pane.window().focusWidget() is field(pane)


@pytest.mark.parametrize("signed_in", [True, False])
def test_the_key_works_in_the_window_also_without_an_account(qtbot: QtBot, signed_in: bool) -> None:
    session = RoomInMemory([], signed_in=signed_in)
    window = open_window(qtbot, session)
    pane = window.findChild(ComposerPane)
    assert pane is not None
    qtbot.keyClick(field(pane), Qt.Key.Key_P, ALT)
    qtbot.keyClicks(later(pane, "A1"), "Before all others")
    qtbot.keyClick(later(pane, "A1"), Qt.Key.Key_Return, CTRL)
    assert session.prepared_answers == {1: "Before all others"}
    pane.pick_number(1)
    qtbot.keyClick(field(pane), Qt.Key.Key_P, ALT)
    assert field(pane).toPlainText() == "Before all others"


def test_the_tool_s_menu_says_the_keys_and_what_can_be_done(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    assert choices(pane) == ["Write answers for later…", "Keep for yourself"]
    session.prepare(2, "The bell")
    pane = make(session)
    qtbot.keyClicks(field(pane), "x")
    assert choices(pane) == ["Bring up A2", "Write answers for later…", "Keep for yourself"]
    assert named(pane, QPushButton, "Send as @mira").isVisible()
