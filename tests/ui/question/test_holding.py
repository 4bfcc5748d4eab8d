"""While the stream is held nothing on the right moves by itself either, and the new question is a press away."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.aloud.voice import Aloud
from desktop.ui.question.pane import QuestionPane
from desktop.ui.window import Window
from tests.ui.room_in_memory import RoomInMemory, named
from tests.ui.window_scene import open_window, said


@pytest.fixture
def session() -> RoomInMemory:
    return RoomInMemory()


@pytest.fixture
def window(qtbot: QtBot, session: RoomInMemory) -> Window:
    return open_window(qtbot, session)


def card(window: Window) -> QuestionPane:
    assert window._room_pane is not None
    return window._room_pane.question


def number(window: Window) -> int | None:
    viewed = card(window).viewed
    return None if viewed is None else viewed.number


def ask(qtbot: QtBot, window: Window, session: RoomInMemory, text: str, asked: int) -> None:
    assert window._room_pane is not None
    model = window._room_pane.questions_model
    said(window, session, "ines", text)
    qtbot.waitUntil(lambda: model.questions.current_number == asked)


def test_a_question_that_is_asked_meanwhile_waits_and_comes_as_the_stream_goes_on(
    qtbot: QtBot, window: Window, session: RoomInMemory
) -> None:
    hold = window.actions_by_id["stream.hold"]
    hold.trigger()
    ask(qtbot, window, session, "Q3: And next year? #critlib", 3)
    assert number(window) == 2
    assert named(window, QPushButton, "Back to Q3").isVisible()
    hold.trigger()
    assert number(window) == 3
    ask(qtbot, window, session, "Q4: And then? #critlib", 4)
    assert number(window) == 4


def test_it_is_said_all_the_same(qtbot: QtBot, window: Window, session: RoomInMemory) -> None:
    heard: list[str] = []
    Aloud(window).said.connect(heard.append)
    window.actions_by_id["stream.hold"].trigger()
    ask(qtbot, window, session, "Q3: And next year? #critlib", 3)
    qtbot.waitUntil(lambda: "Question 3, asked by Ines Holt: And next year?" in heard)


def test_who_went_to_another_question_meanwhile_stays_there(
    qtbot: QtBot, window: Window, session: RoomInMemory
) -> None:
    hold = window.actions_by_id["stream.hold"]
    hold.trigger()
    window.actions_by_id["question.previous"].trigger()
    hold.trigger()
    ask(qtbot, window, session, "Q3: And next year? #critlib", 3)
    assert number(window) == 1


def test_who_asks_for_the_new_one_has_it_at_once(qtbot: QtBot, window: Window, session: RoomInMemory) -> None:
    window.actions_by_id["stream.hold"].trigger()
    ask(qtbot, window, session, "Q3: And next year? #critlib", 3)
    named(window, QPushButton, "Back to Q3").click()
    assert number(window) == 3


def test_holding_and_going_on_are_said_wherever_the_keyboard_is(window: Window) -> None:
    heard: list[str] = []
    Aloud(window).said.connect(heard.append)
    for _ in range(2):
        window.actions_by_id["stream.hold"].trigger()
    assert heard == ["The stream is held. Nothing waits.", "The stream goes on."]
