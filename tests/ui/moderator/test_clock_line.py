"""While the inbox is in front a host still sees the time and the next cue, and posts it from there."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.moderator.clock_line import ClockLine
from desktop.ui.question.pin_tools import ElidedButton
from tests.ui.hosting_in_memory import host
from tests.ui.room_in_memory import NOW, RoomInMemory, named
from tests.ui.window_scene import marked, open_window


def test_the_next_cue_is_posted_from_the_inbox_and_what_is_asked_first_comes_to_the_front(
    qtbot: QtBot,
) -> None:
    session = RoomInMemory((("mira", "Q1: What is left? #critlib"),), hosts=("mira",))
    _, clock = host(session)
    clock.now = NOW
    window = open_window(qtbot, session, clock=clock)
    line = window.findChild(ClockLine)
    assert line is not None
    assert line.isHidden(), "the run sheet's own clock is larger"
    named(window, QPushButton, "Inbox").click()
    QApplication.processEvents()
    assert line.isVisible()
    named(line, ElidedButton, "Post the welcome as @mira").click()
    assert [entry.text for entry in session.entries] == ["Welcome to #critlib! Say who you are and where."]
    marked(window)
    named(line, ElidedButton, "Post Q1 as @mira").click()
    assert len(session.entries) == 1, "there is a Q1 already"
    assert named(window, QPushButton, "Run sheet").isChecked()
    assert line.isHidden()
