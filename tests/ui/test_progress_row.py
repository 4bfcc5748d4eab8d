"""Long work says how far it is, and stops when it is told to."""

from __future__ import annotations

import threading

from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.errors import ParleyError, Stopped
from desktop.core.going import Going
from desktop.ui.progress_row import ProgressRow
from desktop.ui.theme import Mode, Theme


def made(qtbot: QtBot) -> ProgressRow:
    row = ProgressRow(Theme(Mode.LIGHT))
    qtbot.addWidget(row)
    return row


def words(row: ProgressRow) -> str:
    return " ".join(label.text() for label in row.findChildren(QLabel))


def test_work_shows_how_far_it_is_and_goes_with_its_end(qtbot: QtBot) -> None:
    row, go, results = made(qtbot), threading.Event(), list[str]()

    def work(going: Going) -> str:
        going(200, 800)
        assert go.wait(30)
        return "read"

    row.run("Reading a file", work, results.append, lambda problem: None)
    assert not row.isVisible(), "what is done in a moment shows nothing"
    qtbot.waitUntil(row.isVisible)
    qtbot.waitUntil(lambda: words(row) == "Reading a file 200 of 800")
    assert row.findChildren(QProgressBar)[0].value() == 250
    go.set()
    qtbot.waitUntil(lambda: results == ["read"])
    assert not row.isVisible()
    assert not row.is_busy


def test_cancel_stops_the_work_where_it_next_tells_how_far_it_is(qtbot: QtBot) -> None:
    row, pressed, problems = made(qtbot), threading.Event(), list[ParleyError]()

    def work(going: Going) -> None:
        going(1, 0)
        assert pressed.wait(30)
        going(2, 0)

    row.run("Reading a file", work, lambda _: None, problems.append)
    qtbot.waitUntil(row.isVisible)
    row.findChildren(QPushButton)[0].click()
    assert words(row).startswith("Stopping…")
    pressed.set()
    qtbot.waitUntil(lambda: bool(problems))
    assert isinstance(problems[0], Stopped)
    assert not row.isVisible()


def test_what_is_under_way_is_stopped_when_the_window_closes(qtbot: QtBot) -> None:
    row, begun, ended = made(qtbot), threading.Event(), threading.Event()

    def work(going: Going) -> None:
        begun.set()
        try:
            while True:
                going(1, 2)
        finally:
            ended.set()

    row.run("Reading a file", work, lambda _: None, lambda _: None)
    assert begun.wait(30)
    row.close_down(30)
    assert ended.is_set()


def test_the_keyboard_goes_home_from_a_line_that_was_cancelled(qtbot: QtBot) -> None:
    window = QWidget()
    row, home, pressed = (
        ProgressRow(Theme(Mode.LIGHT), window),
        QPushButton("Home", window),
        threading.Event(),
    )
    between = QPushButton("Between", window)
    column = QVBoxLayout(window)
    for one in (row, between, home):
        column.addWidget(one)
    row.home = lambda: home
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()

    def work(going: Going) -> None:
        going(1, 0)
        assert pressed.wait(30)
        going(2, 0)

    row.run("Reading a file", work, lambda _: None, lambda _: None)
    qtbot.waitUntil(row.isVisible)
    cancel = row.findChildren(QPushButton)[0]
    cancel.setFocus()
    cancel.click()
    pressed.set()
    qtbot.waitUntil(lambda: not row.is_busy)
    assert window.focusWidget() is home
