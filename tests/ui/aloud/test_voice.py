"""What is said aloud: everything until it is muted, trouble at once, and nothing twice."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.calm import MUTABLE, Alert, Speech
from desktop.ui.aloud.voice import TWICE_SECONDS, Aloud, aloud_of
from desktop.ui.announce import announce, is_put_off


class Room:
    """A window with a part in it, a clock, and ears."""

    def __init__(self, qtbot: QtBot, *, typing_ms: int = 60_000) -> None:
        self.window, self.now, self.muted = QWidget(), 0.0, set[Speech]()
        qtbot.addWidget(self.window)
        self.part = QLabel(self.window)
        self.aloud = Aloud(
            self.window, wants=lambda kind: kind not in self.muted, now=lambda: self.now, typing_ms=typing_ms
        )
        self.heard: list[str] = []
        self.aloud.said.connect(self.heard.append)


@pytest.mark.parametrize("kind", MUTABLE)
def test_each_kind_is_said_until_it_is_muted(qtbot: QtBot, kind: Speech) -> None:
    room = Room(qtbot)
    announce(room.part, "Before", kind)
    room.muted = {kind}
    announce(room.part, "While muted", kind)
    for other in set(MUTABLE) - {kind}:
        announce(room.part, f"Other {other}", other)
    room.muted = set()
    announce(room.part, "After", kind)
    assert room.heard[0] == "Before"
    assert "While muted" not in room.heard
    assert len(room.heard) == len(MUTABLE) + 1


def test_what_follows_on_a_key_cannot_be_muted(qtbot: QtBot) -> None:
    room = Room(qtbot)
    room.muted = set(Speech)
    seen: list[str] = []
    room.aloud.asked.connect(seen.append)
    room.aloud.answer("You are in #gardenchat.")
    assert room.heard == seen == ["You are in #gardenchat."]
    assert room.aloud.last == "You are in #gardenchat."


def test_the_same_news_of_two_parts_is_said_once(qtbot: QtBot) -> None:
    room = Room(qtbot)
    announce(room.part, "Q4 is here.", Speech.QUESTIONS)
    announce(room.window, "Q4 is here.", Speech.QUESTIONS)
    assert room.heard == ["Q4 is here."]
    room.now += TWICE_SECONDS
    announce(room.part, "Q4 is here.", Speech.QUESTIONS)
    assert room.heard == ["Q4 is here."] * 2


def test_who_asks_twice_is_answered_twice(qtbot: QtBot) -> None:
    room = Room(qtbot)
    announce(room.part, "No misspelled word.")
    announce(room.part, "No misspelled word.")
    assert len(room.heard) == 2


def test_trouble_may_interrupt_and_nothing_else_does() -> None:
    assert {kind for kind in Speech if kind.is_urgent} == {Speech.TROUBLE}


def test_batches_wait_while_somebody_types_and_questions_do_not(qtbot: QtBot) -> None:
    room = Room(qtbot, typing_ms=1)
    assert not is_put_off(room.part, Speech.POSTS)
    room.aloud.typed()
    assert is_put_off(room.part, Speech.POSTS)
    assert not is_put_off(room.part, Speech.QUESTIONS)
    assert not is_put_off(room.part, Speech.TROUBLE)
    qtbot.waitUntil(lambda: not is_put_off(room.part, Speech.POSTS))


def test_a_dialog_asks_the_window_that_it_stands_over(qtbot: QtBot) -> None:
    room = Room(qtbot)
    dialog = QDialog(room.window)
    inside = QLabel(dialog)
    assert aloud_of(inside) is room.aloud
    alone = QWidget()
    qtbot.addWidget(alone)
    assert aloud_of(alone) is None


def test_an_alert_is_passed_on_to_who_shows_such(qtbot: QtBot) -> None:
    room = Room(qtbot)
    with qtbot.waitSignal(room.aloud.rang) as rang:
        room.aloud.ring(Alert.QUESTION, "Question 4", "Why?")
    assert rang.args == [Alert.QUESTION, "Question 4", "Why?"]
