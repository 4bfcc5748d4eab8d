"""Over a rehearsal stands how fast it goes and what is left, and what can be done about it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.run_sheet import RunSheet
from desktop.ui.rehearsal.bar import RehearsalBar
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import named

START = datetime(2026, 11, 26, 17, tzinfo=UTC)


def test_it_counts_the_hour_and_says_when_that_is_over(qtbot: QtBot) -> None:
    bar = RehearsalBar(Theme(Mode.LIGHT), "gardenchat", 10.0)
    qtbot.addWidget(bar)
    bar.show_time(RunSheet(START), START + timedelta(minutes=20), is_over=False)
    named(bar, QLabel, "40:00 left · Rehearsal of #gardenchat, 10× as fast")
    bar.show_time(RunSheet(START), START + timedelta(minutes=61), is_over=True)
    named(bar, QLabel, "The hour is over · Rehearsal of #gardenchat")


def test_surprise_and_end_are_wishes_and_gone_while_the_end_is_read(qtbot: QtBot) -> None:
    bar = RehearsalBar(Theme(Mode.LIGHT), "gardenchat", 10.0)
    qtbot.addWidget(bar)
    with qtbot.waitSignal(bar.surprise_wanted):
        named(bar, QPushButton, "Surprise me").click()
    with qtbot.waitSignal(bar.end_wanted):
        named(bar, QPushButton, "End and see what was missed").click()
    bar.set_reviewing(True)
    assert bar.surprise.isHidden()
