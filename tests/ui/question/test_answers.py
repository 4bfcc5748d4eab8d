"""Answers under the question: certain ones, those that probably are with the reason, and pages of very many."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.question.answers import PAGE, AnswerLine
from desktop.ui.question.pane import QuestionPane
from tests.ui.question_scene import again, shown
from tests.ui.room_in_memory import RoomInMemory, named


def lines(pane: QuestionPane) -> list[AnswerLine]:
    QApplication.processEvents()
    return [line for line in pane.findChildren(AnswerLine) if line.isVisible()]


def texts(pane: QuestionPane) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]


def test_guesses_stand_beneath_apart_and_say_why(qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.say("bram", "and the second one in, on Mondays #critlib")
    session.say("asha", "A2: Nobody does. #critlib")
    pane = shown(qtbot, session)
    named(pane, QPushButton, "Read 2 answers, 1 probably").click()
    assert [line.text() for line in lines(pane)] == [
        "A2: Whoever is in first. #critlib",
        "A2: Nobody does. #critlib",
        "and the second one in, on Mondays #critlib",
    ]
    assert "probably: the same person answered it a moment before" in texts(pane)
    assert "Probably answers, by what Parley can tell" in texts(pane)


def test_an_answer_is_said_without_what_nobody_would_say(qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.say("asha", "A2: Read https://example.org/doors #critlib")
    pane = shown(qtbot, session)
    named(pane, QPushButton, "Read 2 answers").click()
    assert lines(pane)[0].accessibleName() == "Bram Oke: Whoever is in first."
    assert "#critlib" not in lines(pane)[1].accessibleName()
    assert "#critlib" in lines(pane)[1].text()


def test_guesses_alone_can_be_read_and_are_no_answers(qtbot: QtBot) -> None:
    session = RoomInMemory([("ines", "Q1: What stands by the door? #critlib")])
    session.say("asha", "a very old umbrella that nobody owns #critlib")
    pane = shown(qtbot, session)
    named(pane, QPushButton, "Read 1 probable answer").click()
    assert len(lines(pane)) == 1


def test_very_many_answers_come_in_pages(qtbot: QtBot) -> None:
    session = RoomInMemory()
    for number in range(PAGE + 30):
        session.say("asha", f"A2: Reason {number} of many. #critlib")
    pane = shown(qtbot, session)
    named(pane, QPushButton, f"Read {PAGE + 31} answers").click()
    assert len(lines(pane)) == PAGE
    named(pane, QPushButton, "Show 31 more answers").click()
    assert len(lines(pane)) == PAGE + 31
    pane.view(1)
    pane.view(None)
    assert len(lines(pane)) == PAGE


def test_an_answer_that_comes_while_one_reads_is_added_at_the_end(qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = shown(qtbot, session)
    named(pane, QPushButton, "Read 1 answer").click()
    before = lines(pane)
    session.say("asha", "A2: Nobody does. #critlib")
    again(pane, session)
    assert lines(pane)[:-1] == before
    assert lines(pane)[-1].text() == "A2: Nobody does. #critlib"


def test_two_parts_of_one_person_are_one_answer_to_read(qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.say("asha", "A2 (1/2): Nobody decides, #critlib")
    session.say("mira", "A2: The caretaker. #critlib")
    session.say("asha", "A2 (2/2): and that shows. #critlib")
    pane = shown(qtbot, session)
    named(pane, QPushButton, "Read 3 answers").click()
    assert [line.text() for line in lines(pane)] == [
        "A2: Whoever is in first. #critlib",
        "Nobody decides, and that shows.",
        "A2: The caretaker. #critlib",
    ]


def test_a_word_that_no_line_holds_is_broken_and_widens_nothing(qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.say("asha", f"A2: {'Bohrmaschinenverleih' * 4} #critlib")
    pane = shown(qtbot, session)
    pane.setFixedWidth(380)
    named(pane, QPushButton, "Read 2 answers").click()
    assert [line for line in lines(pane) if line.geometry().right() > 380 - 32] == []
