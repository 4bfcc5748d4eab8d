"""The bar over a chat that is played again says when that was and how fast it goes, and offers what makes sense."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.replay_bar import SPEEDS, ReplayBar
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import named

AT = datetime(2016, 10, 19, 20, 5).astimezone()


def test_it_says_when_it_was_and_that_nothing_leaves(qtbot: QtBot, qapp: QApplication) -> None:
    bar = ReplayBar(Theme(Mode.LIGHT, parent=qapp), "gardenchat", 10.0)
    qtbot.addWidget(bar)

    def said() -> str:
        (label,) = bar.findChildren(QLabel)
        return label.accessibleName()

    bar.show_time(AT, 10.0, stands=False, is_over=False)
    assert said().endswith("· #gardenchat, 19 Oct 2016 · 10× · Your posts stay here")
    bar.show_time(AT, 10.0, stands=True, is_over=False)
    assert "· Paused ·" in said()
    assert named(bar, QPushButton, "Go on").isEnabled()
    bar.show_time(AT, 10.0, stands=False, is_over=True)
    assert said() == "This was #gardenchat, 19 Oct 2016 · Your posts stay here"
    assert [one.text() for one in bar.findChildren(QPushButton) if not one.isHidden()] == ["End"]


def test_faster_and_slower_go_from_any_speed_to_the_next_usual_one(qtbot: QtBot, qapp: QApplication) -> None:
    bar = ReplayBar(Theme(Mode.LIGHT, parent=qapp), "gardenchat", 10.0)
    qtbot.addWidget(bar)
    wanted: list[float] = []
    bar.speed_wanted.connect(wanted.append)
    for speed, offered in ((7.0, ("Slower", "Faster")), (0.5, ("Faster",)), (5000.0, ("Slower",))):
        bar.show_time(AT, speed, stands=False, is_over=False)
        buttons = [named(bar, QPushButton, words) for words in ("Slower", "Faster")]
        assert [one.text() for one in buttons if one.isEnabled()] == list(offered)
        for button in buttons:
            button.click()
    assert wanted == [4.0, 10.0, SPEEDS[0], SPEEDS[-1]]
