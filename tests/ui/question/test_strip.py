"""The strip: never more steps than fit an eye, the newest in sight, and a way to all others."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from desktop.ui.question.pane import QuestionPane
from desktop.ui.question.step import Step
from desktop.ui.question.strip import MOST
from tests.ui.question_scene import again, shown
from tests.ui.room_in_memory import RoomInMemory, named

MANY = 60


def numbers(pane: QuestionPane) -> list[int]:
    QApplication.processEvents()
    names = [step.accessibleName() for step in pane.findChildren(Step) if step.isVisible()]
    return sorted(int(name.split(",")[0].removeprefix("Question ")) for name in names)


def many() -> RoomInMemory:
    return RoomInMemory(
        [("ines", f"Q{number}: What is number {number}? #critlib") for number in range(1, MANY + 1)]
    )


def test_of_many_questions_the_newest_are_in_sight(qtbot: QtBot) -> None:
    session = many()
    pane = shown(qtbot, session)
    assert numbers(pane) == list(range(MANY - MOST + 1, MANY + 1))
    session.say("ines", f"Q{MANY + 1}: One more? #critlib")
    again(pane, session)
    assert numbers(pane)[-1] == MANY + 1
    assert len(numbers(pane)) == MOST


def test_earlier_and_later_ones_are_a_press_away(qtbot: QtBot) -> None:
    pane = shown(qtbot, many())
    assert not named(pane, QToolButton, "Later questions").isVisible()
    for _ in range(MANY // MOST + 1):
        named(pane, QToolButton, "Earlier questions").click()
    assert numbers(pane) == list(range(1, MOST + 1))
    named(pane, QToolButton, "Later questions").click()
    assert numbers(pane)[0] == MOST


def test_what_is_read_is_brought_into_the_strip(qtbot: QtBot) -> None:
    pane = shown(qtbot, many())
    pane.view(20)
    assert named(pane, QToolButton, "Question 20, shown, 0 answers").isChecked()


def test_a_strip_that_is_read_earlier_stays_when_a_question_comes(qtbot: QtBot) -> None:
    session = many()
    pane = shown(qtbot, session)
    pane.view(20)
    before = numbers(pane)
    session.say("ines", f"Q{MANY + 1}: One more? #critlib")
    again(pane, session)
    assert numbers(pane) == before


def test_guesses_are_said_apart_from_the_answers(qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.say("bram", "and the second one in, on Mondays #critlib")
    pane = shown(qtbot, session)
    assert named(pane, QToolButton, "Question 2, current, shown, 1 answer, 1 probably").isVisible()
