"""What is pressed in the room at a glance is done by the open room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.core.marks import MarkKind
from desktop.ui.window import Window
from tests.ui.room_in_memory import RoomInMemory, named
from tests.ui.window_scene import open_window

SAID = (
    ("mira", "Q1: What did you stop doing this year? #critlib"),
    ("asha", "Asha from Leeds, my first chat! #critlib"),
    ("mira", "Q2: Who decides what stands by the door? #critlib"),
    ("ines", "Can someone repost Q1? #critlib"),
)


def desk(qtbot: QtBot) -> tuple[Window, RoomInMemory]:
    """A host's window that is high enough for all of it, with their desk open."""
    session = RoomInMemory(SAID, hosts=("mira",))
    window = open_window(qtbot, session)
    window.resize(1240, 1040)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    QApplication.processEvents()
    return window, session


def test_a_question_that_is_looked_for_is_said_again_and_nobody_is_taken_back_to_it(qtbot: QtBot) -> None:
    window, session = desk(qtbot)
    named(window, QPushButton, "Repost Q1 for Ines Holt, as @mira").click()
    (entry,) = session.entries
    assert entry.text == "Q1 again: What did you stop doing this year? #critlib"
    session.say("mira", entry.text)
    assert (session.questions().current_number, session.questions().glance.calls) == (2, ())


def test_a_greeting_waits_in_the_composer(qtbot: QtBot) -> None:
    window, session = desk(qtbot)
    named(window, QPushButton, "Greet Asha Vale").click()
    field = named(window, QPlainTextEdit, "Your post")
    assert field.toPlainText().startswith("Welcome to the chat, @asha!")
    assert session.entries == []


def test_what_is_done_is_off_the_list_and_the_key_that_takes_back_brings_it_back(qtbot: QtBot) -> None:
    window, session = desk(qtbot)
    named(window, QToolButton, "Done: Ines Holt looks for a question: “Can someone repost Q1?”").click()
    assert session.marked().keys(MarkKind.SEEN_TO) == ("103",)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.marked().keys(MarkKind.SEEN_TO) == ()


def test_a_chat_is_planned_once_by_a_press_on_the_empty_run_sheet(qtbot: QtBot) -> None:
    window, _ = desk(qtbot)
    planned: list[int] = []
    window.actions_by_id["plan.new"].triggered.connect(lambda: planned.append(1))
    named(window, QPushButton, "Plan a chat").click()
    assert planned == [1]
