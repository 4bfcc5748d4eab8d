"""Ctrl+C in the terminal ends the program, whenever it comes, and asks nothing."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.application import qt_application

NEVER = 9
"""The status where it did not end by itself."""


class Asks(QWidget):
    """A window that asks before it closes, and has no answer."""

    asked = 0

    def closeEvent(self, event: QCloseEvent) -> None:
        self.asked += 1
        event.ignore()


@pytest.fixture
def app(qtbot: QtBot) -> Iterator[QApplication]:
    with ExitStack() as stack:
        app = qt_application(stack)
        patience = QTimer(app)
        patience.timeout.connect(lambda: app.exit(NEVER))
        patience.start(60_000)
        stack.callback(patience.stop)
        yield app


def press_at_once(app: QApplication) -> None:
    signal.raise_signal(signal.SIGINT)


def press_while_events_are_handled_before_it_runs(app: QApplication) -> None:
    signal.raise_signal(signal.SIGINT)
    app.processEvents()


def press_while_it_runs(app: QApplication) -> None:
    QTimer.singleShot(0, app, lambda: signal.raise_signal(signal.SIGINT))


@pytest.mark.parametrize(
    "press", [press_at_once, press_while_events_are_handled_before_it_runs, press_while_it_runs]
)
def test_ctrl_c_ends_the_program_and_no_window_asks(
    app: QApplication, press: Callable[[QApplication], None]
) -> None:
    window = Asks()
    window.show()
    press(app)
    assert (app.exec(), window.asked) == (0, 0)
    window.deleteLater()


def test_afterwards_ctrl_c_is_what_it_was() -> None:
    before = signal.getsignal(signal.SIGINT)
    with ExitStack() as stack:
        qt_application(stack)
        assert signal.getsignal(signal.SIGINT) is not before
    assert signal.getsignal(signal.SIGINT) is before
