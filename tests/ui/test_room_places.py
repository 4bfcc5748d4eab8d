"""Where a room's parts stand: in columns, in turns, and as the person left them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.ui.columns import DESK_FIRST, SIDE_LEAST
from desktop.ui.moderator.column import DeskColumn
from desktop.ui.stream.pane import StreamPane
from desktop.ui.window import Window
from tests.ui.room_in_memory import RoomInMemory, named
from tests.ui.window_scene import open_window


def with_desk(qtbot: QtBot, width: int) -> Window:
    window = open_window(qtbot, RoomInMemory(hosts=("ines", "mira")), width=width)
    named(window, QToolButton, "Host's desk").click()
    QApplication.processEvents()
    return window


def stream(window: Window) -> StreamPane:
    found = window.findChild(StreamPane)
    assert found is not None
    return found


def test_the_desk_stands_beside_the_stream_where_there_is_room(qtbot: QtBot) -> None:
    window = with_desk(qtbot, 1240)
    assert named(window, DeskColumn, "Host's desk").isVisible()
    assert stream(window).isVisible()
    assert not named(window, QPushButton, "Posts").isVisible()
    named(window, QToolButton, "Host's desk").click()
    assert not named(window, DeskColumn, "Host's desk").isVisible()


def test_in_a_small_window_the_desk_takes_turns_with_the_stream(qtbot: QtBot) -> None:
    window = with_desk(qtbot, 900)
    assert stream(window).isVisible()
    assert named(window, QPushButton, "Posts").isVisible()


def test_where_the_lines_stand_is_kept_for_the_next_room(qtbot: QtBot) -> None:
    window = with_desk(qtbot, 1240)
    kept = window.arrangement
    assert (kept.desk, kept.side) == (DESK_FIRST, SIDE_LEAST)
    named(window, QToolButton, "Host's desk").click()
    assert (window.arrangement.desk, window.arrangement.columns != b"") == (DESK_FIRST, True)
