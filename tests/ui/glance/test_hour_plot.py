"""The hour as a plot says in words what it shows."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.glance.hour_plot import HourPlot, label_places
from tests.ui.glance.glance_scene import Q1, host_room, shown


def words(plot: HourPlot) -> list[str]:
    return [label.text() for label in plot.findChildren(QLabel)]


def test_the_plot_says_how_busy_the_room_is_and_where_the_questions_stand(qtbot: QtBot) -> None:
    answers = [(19 - one % 3, f"person{one}", f"A1: Reports, {one} of them #critlib") for one in range(9)]
    plot = shown(qtbot, HourPlot, host_room(Q1, *sorted(answers, reverse=True)))
    assert words(plot) == [
        "The room",
        "Nothing said in the last 5 minutes · 10 people · answers to Q1 are dying down",
    ]
    said = [one.accessibleName() for one in plot.findChildren(QWidget)]
    assert "Posts a minute over 25 minutes, 3 at most; Q1 after 5 min" in said


def test_a_room_in_which_nothing_was_said_is_drawn_too(qtbot: QtBot) -> None:
    plot = shown(qtbot, HourPlot, host_room())
    assert words(plot) == ["The room", "Nothing said in the last 5 minutes · 0 people"]
    assert not plot.grab().isNull()


def test_labels_neither_touch_nor_are_cut_and_the_newest_question_has_one() -> None:
    far = label_places([(20, 16), (120, 16), (220, 16)], 300)
    assert [round(left or 0) for left in far] == [24, 124, 224]
    close = label_places([(5 * minute, 16) for minute in range(60)], 300)
    said = [(5 * minute, left) for minute, left in enumerate(close) if left is not None]
    assert [round(one) for one in said[-1]] == [295, 275]
    assert all(left + 16 <= x for (_, left), (x, _) in pairwise(said[:-1]))
    assert said[-2][1] + 16 <= said[-1][1]
