"""What the bars say of the open room, from its first minute on."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from pytestqt.qtbot import QtBot

from desktop.core.plan import Plan
from desktop.ui.room_bars import renew
from desktop.ui.room_pane import RoomPane
from tests.ui.room_in_memory import NOW, RoomInMemory
from tests.ui.window_scene import open_window


class Flood(RoomInMemory):
    """Thirty posts a second since NOW."""

    now = NOW

    def said_since(self, moment: datetime) -> int:
        return round(30 * (self.now - max(moment, NOW)).total_seconds())


def test_the_pace_is_that_of_the_time_in_which_the_room_was_watched(qtbot: QtBot) -> None:
    room = Flood()
    window = open_window(qtbot, room, clock=lambda: room.now)
    pane = window.findChild(RoomPane)
    assert pane is not None
    for seconds, pace in ((30, 900), (60, 1800), (120, 1800), (600, 1800)):
        room.now = NOW + timedelta(seconds=seconds)
        window.top_bar.pill.posts_a_minute = 0
        renew(window, pane, room.now, look_up=True)
        assert window.top_bar.pill.posts_a_minute == pace


def test_a_planned_chat_is_live_once_it_began_or_a_host_asked_before(qtbot: QtBot) -> None:
    room = RoomInMemory([("asha", "Hello #critlib")])
    room.room = replace(room.room, plan=Plan.of(NOW + timedelta(minutes=12)))
    clock = [NOW]
    window = open_window(qtbot, room, clock=lambda: clock[0])
    pill, pane = window.top_bar.pill, window.findChild(RoomPane)
    assert pane is not None
    assert pill.accessibleName() == "Begins in 12 min"
    clock[0] = NOW + timedelta(minutes=12)
    renew(window, pane, clock[0], look_up=False)
    assert pill.accessibleName().startswith("Live")
    clock[0] = NOW
    room.say("ines", "Q1: What did you stop doing this year? #critlib")
    renew(window, pane, NOW, look_up=False)
    assert pill.accessibleName().startswith("Live")
