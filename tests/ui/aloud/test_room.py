"""What is said of an open room: a new question with its text, what became of a post, trouble, the hour; each once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.core.calm import Alert, Speech
from desktop.core.events import LinkChanged, OutboxChanged, PostsArrived
from desktop.core.link import Link, LinkState
from desktop.core.outbox import State
from desktop.core.plan import Plan
from desktop.ui.aloud.voice import Aloud
from tests.ui.room_in_memory import NOW, RoomInMemory
from tests.ui.window_scene import open_window, said

ASKED = "Question 3, asked by Ines Holt: And next year?"


class Heard:
    """A window on a room in memory, a clock, and everything that is said in it."""

    def __init__(self, qtbot: QtBot, session: RoomInMemory | None = None) -> None:
        self.now, self.muted = NOW, set[Speech]()
        self.session = session or RoomInMemory()
        self.window = open_window(qtbot, self.session, clock=lambda: self.now)
        self.aloud = Aloud(self.window, wants=lambda kind: kind not in self.muted)
        self.words: list[str] = []
        self.rung: list[tuple[Alert, str, str]] = []
        self.aloud.said.connect(self.words.append)
        self.aloud.rang.connect(lambda *rung: self.rung.append(rung))
        assert self.window._room_pane is not None
        self.pane = self.window._room_pane

    def take(self, event: object) -> None:
        self.window.take([event])  # type: ignore[list-item]

    def tick(self, at: datetime) -> None:
        self.now = at
        self.pane.aloud.tick(at)


def test_a_new_question_is_said_at_once_with_its_text_and_once(qtbot: QtBot) -> None:
    heard = Heard(qtbot)
    said(heard.window, heard.session, "ines", "Q3: And next year? #critlib")
    qtbot.waitUntil(lambda: ASKED in heard.words)
    said(heard.window, heard.session, "ines", "Q3: And next year? #critlib")
    said(heard.window, heard.session, "asha", "A3: Less. #critlib")
    qtbot.waitUntil(lambda: heard.pane.questions_model.questions.by_number[2].answer_count == 1)
    assert heard.words.count(ASKED) == 1
    assert heard.rung[0] == (Alert.QUESTION, "Question 3 in #critlib", "And next year?")


def test_questions_that_are_muted_still_ring_for_who_asked(qtbot: QtBot) -> None:
    heard = Heard(qtbot)
    heard.muted = {Speech.QUESTIONS}
    said(heard.window, heard.session, "ines", "Q3: And next year? #critlib")
    qtbot.waitUntil(lambda: bool(heard.rung))
    assert heard.words == []


def test_what_was_asked_before_the_room_was_read_is_no_news(qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.link = Link(LinkState.CONNECTING, NOW)
    heard = Heard(qtbot, session)
    post_id = session.say("ines", "Q3: And next year? #critlib")
    session.link = Link(LinkState.LIVE, NOW)
    heard.window.take([PostsArrived(1, (post_id,)), LinkChanged(1, session.link)])
    qtbot.waitUntil(lambda: heard.pane.questions_model.questions.asked_number == 3)
    heard.pane.aloud.look()
    assert heard.words == []


def test_a_question_that_is_old_when_it_comes_is_not_called_out(qtbot: QtBot) -> None:
    heard = Heard(qtbot)
    heard.now = NOW + timedelta(hours=1)
    said(heard.window, heard.session, "ines", "Q3: And next year? #critlib")
    qtbot.waitUntil(lambda: heard.pane.questions_model.questions.asked_number == 3)
    assert heard.words == []


def test_what_becomes_of_a_post_is_said(qtbot: QtBot) -> None:
    heard = Heard(qtbot)
    send(qtbot, heard)
    heard.session.move(1, State.SENT, post_id="900")
    heard.take(OutboxChanged(1, 1))
    heard.session.move(1, State.SETTLED)
    heard.take(OutboxChanged(1, 1))
    assert heard.words[-1] == "Your A2 is in"
    heard.take(OutboxChanged(1, 1))
    assert heard.words.count("Your A2 is in") == 1


def test_a_post_that_did_not_go_out_is_trouble_and_rings(qtbot: QtBot) -> None:
    heard = Heard(qtbot)
    send(qtbot, heard)
    heard.session.move(1, State.FAILED, reason="Forbidden")
    heard.take(OutboxChanged(1, 1))
    assert heard.words[-1].startswith("A2: ")
    assert heard.rung[-1][:2] == (Alert.FAILED, "Your post did not go out")
    count = len(heard.words)
    heard.take(OutboxChanged(1, 1))
    assert len(heard.words) == count


def test_what_one_writes_can_be_muted_and_trouble_with_it_is_still_said(qtbot: QtBot) -> None:
    heard = Heard(qtbot)
    heard.muted = {Speech.SENT}
    send(qtbot, heard)
    heard.session.move(1, State.FAILED, reason="Forbidden")
    heard.take(OutboxChanged(1, 1))
    assert [words[:4] for words in heard.words] == ["A2: "]


def test_a_connection_that_is_lost_and_comes_back_is_said_once_each(qtbot: QtBot) -> None:
    heard = Heard(qtbot)
    heard.take(LinkChanged(1, Link(LinkState.STOPPED, NOW)))
    for second in range(3):
        heard.tick(NOW + timedelta(seconds=second))
    assert heard.words == ["Parley has stopped looking for new posts."]
    heard.take(LinkChanged(1, Link(LinkState.LIVE, NOW)))
    for second in range(3, 6):
        heard.tick(NOW + timedelta(seconds=second))
    assert heard.words[1:] == ["The connection is back."]


@pytest.mark.parametrize("muted", [False, True])
def test_the_hour_is_said_at_its_beginning_and_before_its_end(qtbot: QtBot, muted: bool) -> None:
    session = RoomInMemory()
    session.room = replace(session.room, plan=Plan(NOW + timedelta(minutes=10), 60))
    heard = Heard(qtbot, session)
    heard.muted = {Speech.HOUR} if muted else set()
    for minutes in (9, 11, 30, 64, 65, 66, 69, 71):
        heard.tick(NOW + timedelta(minutes=minutes))
    said_of_it = [] if muted else ["The chat begins now.", "5 minutes are left in this chat."]
    assert [words for words in heard.words if "chat" in words] == said_of_it


def test_who_types_hears_batches_afterwards(qtbot: QtBot) -> None:
    heard = Heard(qtbot)
    qtbot.keyClicks(heard.pane.composer.field, "Less")
    assert heard.aloud.is_put_off(Speech.POSTS)
    assert not heard.aloud.is_put_off(Speech.QUESTIONS)


def test_the_line_of_the_composer_says_of_a_new_question_what_a_key_does(qtbot: QtBot) -> None:
    heard = Heard(qtbot)
    qtbot.keyClicks(heard.pane.composer.field, "Less")
    said(heard.window, heard.session, "ines", "Q3: And next year? #critlib")
    qtbot.waitUntil(lambda: ASKED in heard.words)
    assert "Tab or Alt+Enter: Make it A3" in heard.words
    assert "Q3 is here." not in heard.words


def send(qtbot: QtBot, heard: Heard) -> None:
    qtbot.keyClicks(heard.pane.composer.field, "The door.")
    qtbot.keyClick(heard.pane.composer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [entry.text for entry in heard.session.entries] == ["A2: The door. #critlib"]
    heard.take(OutboxChanged(1, 1))
