"""What is typed is written down as typing pauses, and while it does not."""

from __future__ import annotations

from itertools import islice, repeat

from PySide6.QtCore import QDeadlineTimer
from pytestqt.qtbot import QtBot

from desktop.core.errors import StoreTrouble
from tests.ui.composer.conftest import Make, field
from tests.ui.room_in_memory import RoomInMemory


def test_who_never_pauses_is_written_down_all_the_same(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    make_field, deadline = field(make(session)), QDeadlineTimer(20_000)
    for key in islice(repeat("x"), 4000):
        qtbot.keyClicks(make_field, key, delay=5)
        if session.kept.body or deadline.hasExpired():
            break
    assert session.kept.body.startswith("x")


def test_what_cannot_be_written_down_is_said_and_stays(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)

    def refuse(_draft: object) -> None:
        raise StoreTrouble("The disk is full.", "Make room, then type on.")

    session.keep_draft = refuse  # type: ignore[method-assign, assignment]
    qtbot.keyClicks(field(pane), "Words")
    pane.keep_now()
    assert pane.line.saying.text == "The disk is full. Make room, then type on."
    assert field(pane).toPlainText() == "Words"
