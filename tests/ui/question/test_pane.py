"""The question card: the current question, another one to read, and what stands there before the first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QPushButton, QScrollArea, QToolButton
from pytestqt.qtbot import QtBot

from desktop.core.timeline import Row, post_row
from desktop.ui.models.questions import QuestionsModel
from desktop.ui.question.pane import QuestionPane
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import MIRA, NOW, RoomInMemory, named

Make = Callable[[RoomInMemory], QuestionPane]


def rows(session: RoomInMemory) -> list[Row]:
    return [post_row(post, session.room, MIRA) for post in session.posts]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    def made(session: RoomInMemory) -> QuestionPane:
        model = QuestionsModel()
        model.set_questions(session.questions(), rows(session))
        pane = QuestionPane(Theme(Mode.LIGHT), model, session.room)
        model.setParent(pane)
        qtbot.addWidget(pane)
        pane.resize(400, 600)
        pane.show()
        return pane

    return made


def card(pane: QuestionPane) -> str:
    return named(pane, QFrame, "Current question").accessibleDescription()


def again(pane: QuestionPane, session: RoomInMemory) -> None:
    model = pane.findChild(QuestionsModel)
    assert model is not None
    model.set_questions(session.questions(), rows(session))


def test_the_card_says_the_question_and_who_asked(make: Make) -> None:
    pane = make(RoomInMemory())
    assert card(pane) == "Q2 asked by Ines Holt: Who decides what stands by the door?"
    pane.tick(NOW)
    assert named(pane, QLabel, "Who decides what stands by the door?").isVisible()
    assert any(label.text() == "Ines Holt, 2 min ago" for label in pane.findChildren(QLabel))


def test_a_new_question_takes_the_card(make: Make) -> None:
    session = RoomInMemory()
    pane = make(session)
    session.say("ines", "Q3: And next year? #critlib")
    again(pane, session)
    assert card(pane) == "Q3 asked by Ines Holt: And next year?"


def test_reading_an_earlier_question_stays_until_back(make: Make) -> None:
    session = RoomInMemory()
    pane = make(session)
    named(pane, QToolButton, "Question 1, you answered, 2 answers").click()
    assert card(pane).startswith("Q1 asked")
    session.say("ines", "Q3: And next year? #critlib")
    again(pane, session)
    assert card(pane).startswith("Q1 asked")
    named(pane, QPushButton, "Back to Q3").click()
    assert card(pane).startswith("Q3 asked")
    session.say("ines", "Q4: And after? #critlib")
    again(pane, session)
    assert card(pane).startswith("Q4 asked")


def test_the_strip_tells_shown_from_current(make: Make) -> None:
    pane = make(RoomInMemory())
    pane.view(1)
    assert named(pane, QToolButton, "Question 1, shown, you answered, 2 answers").isChecked()
    current = named(pane, QToolButton, "Question 2, current, 1 answer")
    assert not current.isChecked()
    assert current.property("current") == "true"


def test_a_number_that_was_not_asked_changes_nothing(make: Make) -> None:
    pane = make(RoomInMemory())
    pane.view(7)
    assert card(pane).startswith("Q2 asked")


def test_answering_asks_for_the_question_on_the_card(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    pane.view(1)
    with qtbot.waitSignal(pane.answer_requested) as asked:
        named(pane, QPushButton, "Answer Q1").click()
    assert asked.args == [1]


def test_answers_unfold_to_be_read_whole(make: Make) -> None:
    pane = make(RoomInMemory())
    pane.view(1)
    named(pane, QPushButton, "Read 2 answers").click()
    QApplication.processEvents()
    shown = [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]
    assert "A1: The printed guide. #critlib" in shown
    named(pane, QPushButton, "Fold answers").click()
    assert named(pane, QPushButton, "Read 2 answers").isVisible()


def test_before_the_first_question_it_says_what_will_be_here(make: Make) -> None:
    pane = make(RoomInMemory([("asha", "hello #critlib")]))
    assert card(pane) == "The first question will appear here when @ines posts Q1."


def test_without_a_host_it_asks_for_one(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory([("ines", "Hello, all! #critlib")], hosts=())
    pane = make(session)
    assert card(pane).startswith("Parley does not know who hosts #critlib yet.")
    qtbot.keyClicks(named(pane, QLineEdit, "Host's handle"), "@ines")
    with qtbot.waitSignal(pane.host_named) as asked:
        qtbot.keyClick(named(pane, QLineEdit, "Host's handle"), Qt.Key.Key_Return)
    assert asked.args == ["@ines"]


def test_markup_in_a_question_is_words(make: Make) -> None:
    pane = make(RoomInMemory([("ines", "Q1: Is <b>bold</b> <img src=x> bold? #critlib")]))
    assert card(pane).endswith("Is <b>bold</b> <img src=x> bold?")
    label = named(pane, QLabel, "Is <b>bold</b> <img src=x> bold?")
    assert "<img" not in label.text()


def test_a_long_question_scrolls_and_the_buttons_stay_reachable(make: Make) -> None:
    session = RoomInMemory([("ines", "Q1: " + "why " * 500 + "? #critlib")])
    pane = make(session)
    pane.set_room(replace(session.room))
    assert pane.card.height() <= pane.height()
    assert named(pane, QPushButton, "Answer Q1").isEnabled()


def test_a_question_that_came_meanwhile_is_unread_until_it_is_viewed(make: Make) -> None:
    session = RoomInMemory()
    pane = make(session)
    pane.view(1)
    session.say("ines", "Q3: And next year? #critlib")
    again(pane, session)
    named(pane, QToolButton, "Question 3, current, unread, 0 answers").click()
    QApplication.processEvents()
    assert named(pane, QToolButton, "Question 3, current, shown, 0 answers").isVisible()


def test_the_question_keeps_its_place_while_another_one_is_viewed(make: Make) -> None:
    pane = make(RoomInMemory())
    QApplication.processEvents()
    before = named(pane, QScrollArea, "Question and answers").mapTo(pane, QPoint(0, 0))
    pane.view(1)
    QApplication.processEvents()
    assert named(pane, QPushButton, "Back to Q2").isVisible()
    assert named(pane, QScrollArea, "Question and answers").mapTo(pane, QPoint(0, 0)) == before


def test_folded_answers_leave_no_gap(make: Make) -> None:
    session = RoomInMemory()
    for _ in range(6):
        session.say("asha", "A2: Nobody does. #critlib")
    pane = make(session)
    QApplication.processEvents()
    short = named(pane, QFrame, "Current question").height()
    named(pane, QPushButton, "Read 7 answers").click()
    QApplication.processEvents()
    named(pane, QPushButton, "Fold answers").click()
    QApplication.processEvents()
    assert named(pane, QFrame, "Current question").height() == short


def test_a_host_whom_nobody_named_is_called_probable(make: Make) -> None:
    """What hosts do shows who hosts; the pane moves with them and says that it is a guess."""
    session = RoomInMemory(hosts=())
    pane = make(session)
    heard = "\n".join(label.accessibleName() or label.text() for label in pane.findChildren(QLabel))
    assert session.questions().host_is_inferred
    assert "probably the host" in heard
