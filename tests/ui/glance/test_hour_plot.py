"""The hour as a plot says in words what it shows."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.glance.hour_plot import HourPlot
from tests.ui.glance.glance_scene import Q1, host_room, shown


def words(plot: HourPlot) -> list[str]:
    return [label.text() for label in plot.findChildren(QLabel)]


def test_the_plot_says_how_busy_the_room_is_and_where_the_questions_stand(qtbot: QtBot) -> None:
    answers = [(19 - one % 3, f"person{one}", f"A1: Reports, {one} of them #critlib") for one in range(9)]
    plot = shown(qtbot, HourPlot, host_room(Q1, *sorted(answers, reverse=True)))
    assert words(plot) == [
        "The room",
        "Nothing said in the last 5 min · 10 people · answers to Q1 are dying down",
    ]
    said = [one.accessibleName() for one in plot.findChildren(QWidget)]
    assert "Posts a minute over 25 minutes, 3 at most; Q1 after 5 min" in said


def test_the_report_is_a_press_away(qtbot: QtBot) -> None:
    plot = shown(qtbot, HourPlot, host_room())
    (report,) = plot.findChildren(QPushButton)
    assert report.accessibleName() == "Report of this chat"
    with qtbot.waitSignal(plot.report_wanted):
        report.click()


def test_a_room_in_which_nothing_was_said_is_drawn_too(qtbot: QtBot) -> None:
    plot = shown(qtbot, HourPlot, host_room())
    assert words(plot) == ["The room", "Nothing said in the last 5 min · 0 people"]
    assert not plot.grab().isNull()
