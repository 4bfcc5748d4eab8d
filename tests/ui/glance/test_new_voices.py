"""Somebody new is greeted with a draft, and is no longer new once they were."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.glance.new_voices import NewVoices
from desktop.ui.stream.decision import Decision
from tests.ui.glance.glance_scene import HELLO, Q1, host_room, press, shown
from tests.ui.room_in_memory import RoomInMemory

NORA = "Nora, first chat"


def names(widget: NewVoices) -> list[str]:
    return [one.accessibleName() for one in widget.findChildren(QPushButton) if one.isVisible()]


def with_nora(qtbot: QtBot, session: RoomInMemory) -> NewVoices:
    widget = shown(qtbot, NewVoices, session)
    qtbot.waitUntil(lambda: names(widget) == [NORA, "Greet Nora"])
    return widget


def test_a_greeting_is_words_for_the_composer_and_nothing_is_sent(qtbot: QtBot) -> None:
    session = host_room(Q1, HELLO)
    widget = with_nora(qtbot, session)
    asked: list[tuple[str, str]] = []
    widget.greet_requested.connect(lambda post_id, words: asked.append((post_id, words)))
    press(widget, "Greet Nora")
    assert asked == [("101", "Welcome to the chat, @nora! Glad that you found your way here.")]
    assert session.entries == []


def test_who_was_greeted_or_put_away_goes_and_so_does_the_card(qtbot: QtBot) -> None:
    session = host_room(Q1, HELLO)
    widget = with_nora(qtbot, session)
    session.say("bram", "@nora welcome! #critlib")
    widget.renew(session)
    assert names(widget) == []

    session = host_room(Q1, HELLO)
    widget = with_nora(qtbot, session)
    decided: list[Decision] = []
    widget.decided.connect(decided.append)
    press(widget, f"Done: {NORA}")
    session.mark(decided[0].put)
    widget.renew(session)
    assert (decided[0].said, names(widget)) == ("Nora is off the list.", [])
