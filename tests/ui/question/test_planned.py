"""While nothing was asked that can be read, the card and the composer follow the invitation's plan by the clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.core.plan import Plan, Planned
from desktop.ui.plan.words import clock_words, day_words
from desktop.ui.window import TICK_MS, Window
from tests.ui.room_in_memory import NOW, RoomInMemory, named
from tests.ui.window_scene import open_window, said

QUESTIONS = (Planned(1, "What did you stop doing?", 5), Planned(2, "Who decides?", 20))


class Hands:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def opened(
    qtbot: QtBot,
    *,
    minute: int,
    signed_in: bool = False,
    questions: tuple[Planned, ...] = QUESTIONS,
    width: int = 1240,
) -> tuple[Window, RoomInMemory, Hands]:
    """The window `minute` minutes into the plan's hour."""
    hands, session = Hands(), RoomInMemory((), signed_in=signed_in)
    session.room = replace(session.room, plan=Plan.of(NOW - timedelta(minutes=minute), 60, questions))
    return open_window(qtbot, session, clock=hands, width=width), session, hands


def pass_minutes(window: Window, hands: Hands, minutes: int) -> None:
    """The clock moves, and the window hears of it as it does every second."""
    hands.now += timedelta(minutes=minutes)
    ticks = window.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    next(timer for timer in ticks if timer.interval() == TICK_MS).timeout.emit()


def card(window: Window) -> str:
    return named(window, QFrame, "Current question").accessibleDescription()


def words(window: Window) -> str:
    inside = named(window, QFrame, "Current question").findChildren(QLabel)
    return "\n".join(label.accessibleName() or label.text() for label in inside if label.isVisible())


def will_be(window: Window) -> str:
    return named(window, QPlainTextEdit, "Your post").accessibleDescription()


def test_the_card_and_the_answers_number_follow_the_plan(qtbot: QtBot) -> None:
    window, _, hands = opened(qtbot, minute=6)
    assert card(window).startswith("Q1 planned for")
    assert "What did you stop doing?" in card(window)
    assert named(window, QLabel, "planned").isVisible()
    assert "minute 5" in words(window)
    assert "Q2 is planned in 14 min." in words(window)
    assert "A1: " in will_be(window)
    pass_minutes(window, hands, 14)
    assert "Who decides?" in card(window)
    assert "By its plan the chat ends in 40 min." in words(window)
    assert "A2: " in will_be(window)


def test_what_is_typed_keeps_its_number_and_the_change_is_offered(qtbot: QtBot) -> None:
    window, _, hands = opened(qtbot, minute=6)
    field = named(window, QPlainTextEdit, "Your post")
    qtbot.keyClicks(field, "The weekly report")
    pass_minutes(window, hands, 14)
    assert "A1: The weekly report" in will_be(window)
    shown = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert "Q2 is planned for now." in shown


def test_before_the_start_it_says_when_and_the_questions_can_be_read(qtbot: QtBot) -> None:
    window, _, hands = opened(qtbot, minute=-90)
    start = NOW + timedelta(minutes=90)
    assert card(window) == f"This chat begins on {day_words(start)} at {clock_words(start)}, in 2 h."
    at = clock_words(start + timedelta(minutes=20))
    named(window, QToolButton, f"Question 2, planned for {at}").click()
    assert "Who decides?" in card(window)
    pass_minutes(window, hands, 30)
    assert "Planned in 80 min." in words(window)


def test_between_the_start_and_the_first_question_and_after_the_end_it_says_so(qtbot: QtBot) -> None:
    window, _, hands = opened(qtbot, minute=1)
    assert "has begun. Q1 is planned for" in card(window)
    assert "A1" not in will_be(window)
    pass_minutes(window, hands, 60)
    assert card(window).startswith("By its plan this chat ended at")
    assert "A2" not in will_be(window)


def test_a_plan_without_questions_says_when(qtbot: QtBot) -> None:
    window, _, _ = opened(qtbot, minute=10, questions=())
    assert card(window) == f"By its plan this chat goes on until {clock_words(NOW + timedelta(minutes=50))}."


def test_in_a_narrow_window_the_line_over_the_stream_says_it_too(qtbot: QtBot) -> None:
    window, _, hands = opened(qtbot, minute=-2, width=700)
    line = named(window, QToolButton, "Unfold the question")
    assert line.accessibleDescription().startswith("This chat begins on")
    pass_minutes(window, hands, 8)
    assert line.accessibleDescription() == "Q1 planned: What did you stop doing?"
    pass_minutes(window, hands, 60)
    assert line.accessibleDescription().startswith("By its plan this chat ended at")


def test_what_the_host_asks_takes_the_plans_place(qtbot: QtBot) -> None:
    window, session, hands = opened(qtbot, minute=21, signed_in=True)
    assert "Q2 planned for" in card(window)
    assert "A2" not in will_be(window), "who can read answers what was asked"
    said(window, session, "ines", "Q1: Something else? #critlib")
    assert "Q1 asked by Ines Holt: Something else?" in card(window)
    assert not named(window, QLabel, "planned").isVisible()
    assert "A1: " in will_be(window)
    pass_minutes(window, hands, 1)
    assert "Something else?" in card(window)


@pytest.mark.parametrize("signed_in", [True, False])
def test_a_planned_question_is_answered_and_not_pinned_or_noted(qtbot: QtBot, signed_in: bool) -> None:
    window, session, hands = opened(qtbot, minute=6, signed_in=signed_in)
    session.room = replace(session.room, hosts=("mira",))
    pass_minutes(window, hands, 0)
    for name in ("Pin and correct", "Note"):
        assert not named(window, QToolButton, name).isVisible()
    named(window, QPushButton, "Answer Q1").click()
    assert "A1: " in will_be(window)
