"""What a key says of the room: the question, one answer after the other, where one is, and the last thing again."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.core.draft import Draft
from desktop.ui.aloud.voice import Aloud
from desktop.ui.stream.pane import StreamPane
from desktop.ui.window import Window
from tests.ui.room_in_memory import OPENING, RoomInMemory
from tests.ui.window_scene import open_window

MORE = (("asha", "A2: The committee, in theory. #critlib"), ("ines", "A2: Nobody ever asked. #critlib"))


@pytest.fixture
def session() -> RoomInMemory:
    return RoomInMemory((*OPENING, *MORE))


@pytest.fixture
def window(qtbot: QtBot, session: RoomInMemory) -> Window:
    made = open_window(qtbot, session)
    aloud = Aloud(made)
    aloud.asked.connect(lambda words: made.notice.show_said(words))
    return made


def asked(window: Window, command: str) -> str:
    """What is said after a key."""
    aloud = window.findChild(Aloud)
    assert aloud is not None
    window.actions_by_id[command].trigger()
    return aloud.last


def test_the_current_question_is_read_whichever_is_on_the_card(window: Window) -> None:
    said = asked(window, "aloud.question")
    assert said == "Question 2, asked by Ines Holt: Who decides what stands by the door? (4 minutes ago)"
    window.actions_by_id["question.previous"].trigger()
    assert asked(window, "aloud.question") == said


def test_answer_after_answer_is_read_and_shown_while_the_keyboard_stays(window: Window) -> None:
    pane = window._room_pane
    assert pane is not None
    before = window.focusWidget()
    first = asked(window, "aloud.answer-next")
    assert first == "Bram Oke, Guest, answer 2: Whoever is in first. 3 minutes ago"
    assert asked(window, "aloud.answer-next").startswith("Asha Vale, answer 2: The committee, in theory.")
    assert asked(window, "aloud.answer-next").startswith("Ines Holt, Host, answer 2: Nobody ever asked.")
    assert asked(window, "aloud.answer-next") == "That is the last answer so far."
    assert asked(window, "aloud.answer-previous").startswith("Asha Vale")
    assert asked(window, "aloud.answer-previous") == first
    assert asked(window, "aloud.answer-previous") == "That is the first answer."
    assert isinstance(pane.stream, StreamPane)
    assert pane.stream.view.cursor_row.key == "104"
    assert window.focusWidget() is before


def test_the_answers_are_those_of_the_question_on_the_card(window: Window) -> None:
    window.actions_by_id["question.previous"].trigger()
    assert asked(window, "aloud.answer-next").startswith("Asha Vale, answer 1: The printed guide.")


def test_where_one_is(window: Window, session: RoomInMemory) -> None:
    said = asked(window, "aloud.where")
    assert said.startswith("You are in #critlib. ")
    assert "Question 2 was asked 4 minutes ago. 7 posts are in the stream." in said
    assert "next look" not in said
    pane = window._room_pane
    assert pane is not None
    pane.composer.put_back(Draft("The door.", 2))
    window.actions_by_id["aloud.answer-next"].trigger()
    window.actions_by_id["question.previous"].trigger()
    window.actions_by_id["stream.hold"].trigger()
    said = asked(window, "aloud.where")
    assert "You are reading Question 1." in said
    assert "You are writing: A2: The door. #critlib" in said
    assert "7 posts are in the stream." in said
    assert said.endswith("The stream is held. Nothing waits.")


def test_the_place_in_the_stream_is_said_where_the_keyboard_is_in_it(qtbot: QtBot, window: Window) -> None:
    pane = window._room_pane
    assert pane is not None
    assert isinstance(pane.stream, StreamPane)
    window.actions_by_id["aloud.answer-next"].trigger()
    assert "Post 3 of 7." not in asked(window, "aloud.where")
    view = pane.stream.view
    window.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert "Post 3 of 7." in asked(window, "aloud.where")


def test_where_one_is_says_that_the_chat_is_over(window: Window) -> None:
    pane = window._room_pane
    assert pane is not None
    assert "The chat is over." not in asked(window, "aloud.where")
    pane.end.is_over = True
    assert "The chat is over." in asked(window, "aloud.where")


def test_the_key_of_the_host_s_desk_says_what_it_did(window: Window) -> None:
    assert asked(window, "desk.show") == "The host's desk is shown."
    assert asked(window, "desk.show") == "The host's desk is put away."


def test_it_is_said_again_and_can_be_read_for_a_while(window: Window) -> None:
    assert asked(window, "aloud.again") == "Nothing was said yet."
    said = asked(window, "aloud.question")
    assert window.notice.isVisible()
    assert window.notice.accessibleName() == said
    assert window.notice.time_left.isActive()
    assert asked(window, "aloud.again") == said


def test_what_was_asked_gives_way_to_trouble_that_stands_there(window: Window) -> None:
    window.notice.say("The disk is full. Make room.")
    asked(window, "aloud.question")
    assert window.notice.accessibleName() == "The disk is full. Make room."


def test_before_anything_was_asked_that_is_said(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory([("asha", "Hello #critlib")]))
    Aloud(window)
    assert asked(window, "aloud.question") == "No question was asked yet."
    assert asked(window, "aloud.answer-next") == "No question was asked yet."
    assert "No question was asked yet." in asked(window, "aloud.where")
