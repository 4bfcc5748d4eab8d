"""A draft for each question: none pushes another out, and nothing changes by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.draft import Draft
from desktop.ui.composer.pane import ComposerPane
from tests.ui.composer.conftest import Make, field
from tests.ui.room_in_memory import RoomInMemory, named


def line(pane: ComposerPane) -> str:
    return pane.line.saying.text


def menu(pane: ComposerPane) -> list[str]:
    return [action.text() for action in pane.field.number_chip.menu().actions()]


def two_drafts(make: Make, qtbot: QtBot) -> tuple[ComposerPane, RoomInMemory]:
    """A1 is begun and put away, A2 is being written."""
    session = RoomInMemory()
    pane = make(session)
    pane.answer(1)
    qtbot.keyClicks(field(pane), "The door.")
    pane.answer(2)
    qtbot.keyClicks(field(pane), "The queue.")
    return pane, session


def test_answering_another_question_puts_the_text_away_and_brings_up_what_was_begun(
    make: Make, qtbot: QtBot
) -> None:
    pane, session = two_drafts(make, qtbot)
    assert menu(pane) == ["A1 · begun", "A2", "No number"]
    pane.answer(1)
    assert (pane.draft.label, field(pane).toPlainText()) == ("A1", "The door.")
    assert menu(pane) == ["A1", "A2 · begun", "No number"]
    assert pane.window().focusWidget() is field(pane)
    pane.keep_now()
    reopened = make(session)
    assert (reopened.draft.label, reopened.draft.body, menu(reopened)[1]) == (
        "A1",
        "The door.",
        "A2 · begun",
    )


def test_the_menu_relabels_what_is_written_and_brings_up_where_nothing_is(make: Make, qtbot: QtBot) -> None:
    pane, session = two_drafts(make, qtbot)
    qtbot.keyClicks(field(pane), "!")
    pane.field.number_chip.menu().actions()[2].trigger()
    assert (pane.draft.number, pane.draft.body) == (None, "The queue.!")
    pane.keep_now()
    assert (session.kept.number, list(session.put_aside)) == (None, [1])
    pane.send()
    pane.field.number_chip.menu().actions()[0].trigger()
    assert (pane.draft.label, pane.draft.body) == ("A1", "The door.")


def test_after_sending_the_line_offers_what_else_was_begun_and_tab_still_leaves(
    make: Make, qtbot: QtBot
) -> None:
    pane, _ = two_drafts(make, qtbot)
    pane.send()
    assert (pane.draft.body, line(pane)) == ("", "You began A1.")
    qtbot.keyClick(field(pane), Qt.Key.Key_Tab)
    assert pane.draft.body == ""
    pane.accept_offer()
    assert (pane.draft.label, field(pane).toPlainText(), line(pane)) == ("A1", "The door.", "")


def test_what_is_left_is_not_offered_again_and_can_be_found(make: Make, qtbot: QtBot) -> None:
    pane, _ = two_drafts(make, qtbot)
    pane.send()
    named(pane, QPushButton, "Leave it").click()
    assert (line(pane), menu(pane)[0]) == ("", "A1 · begun")
    assert pane.window().focusWidget() is field(pane)


def test_a_text_that_comes_to_the_number_of_another_loses_neither(make: Make, qtbot: QtBot) -> None:
    pane, session = two_drafts(make, qtbot)
    pane.pick_number(1)
    assert (pane.draft.body, line(pane)) == ("The queue.", "You began A1 before, too.")
    pane.send()
    assert [entry.text for entry in session.entries] == ["A1: The queue. #critlib"]
    assert line(pane) == "You began A1."


def test_both_texts_together_are_one_step_of_undo_and_the_first_goes_back_to_its_place(
    make: Make, qtbot: QtBot
) -> None:
    pane, session = two_drafts(make, qtbot)
    pane.pick_number(1)
    pane.accept_offer()
    assert field(pane).toPlainText() == "The door.\nThe queue."
    assert (session.kept.body, session.begun()) == ("The door.\nThe queue.", ())
    field(pane).undo()
    assert field(pane).toPlainText() == "The queue."
    assert [draft.body for draft in session.begun()] == ["The door."]
    field(pane).redo()
    assert (field(pane).toPlainText(), session.begun()) == ("The door.\nThe queue.", ())


def test_typing_over_what_is_offered_leaves_it_where_it_is(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.put_aside[2] = Draft("Long ago", 2, locked=True)
    pane = make(session)
    assert line(pane) == "You began A2."
    qtbot.keyClicks(field(pane), "Now")
    pane.keep_now()
    assert (line(pane), session.kept.body) == ("You began A2 before, too.", "Now")
    assert session.put_aside[2].body == "Long ago"
