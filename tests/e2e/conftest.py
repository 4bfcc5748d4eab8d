"""The whole program in one process: practice server, house, window; driven by keyboard and accessible names."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.desk import Desk
from desktop.practice.server import PracticeServer
from desktop.store.paths import Paths
from desktop.store.settings import UNDO_SECONDS
from desktop.ui.theme import Mode, Theme
from tests.e2e.activation import activate

W = TypeVar("W", bound=QWidget)
OpenDesk = Callable[[PracticeServer], Desk]


@pytest.fixture
def open_desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    """Opens a window on a practice server's room, as `parley practice` does, looking twice a second."""
    with ExitStack() as stack:

        def open_(server: PracticeServer) -> Desk:
            house = app.practice_house(Paths(tmp_path / "practice home"), server, poll_seconds=0.5)
            house.settings.set(UNDO_SECONDS, 0.0)
            theme = Theme(Mode.LIGHT, parent=qapp)
            desk = app.open_desk(stack, house, theme)
            desk.show_room(app.admit_visitor(house, server).id)
            activate(qtbot, desk.window)
            return desk

        yield open_


@pytest.fixture
def redirect() -> str:
    """An address of ours that the server's app has registered."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/callback"


@pytest.fixture
def server(redirect: str) -> Iterator[PracticeServer]:
    with PracticeServer(redirect_uris=(redirect,)) as running:
        yield running


def labels(desk: Desk) -> str:
    """What can be read in the window, a line a label."""
    return "\n".join(label.text() for label in desk.window.findChildren(QLabel) if label.isVisible())


def named(desk: Desk, kind: type[W], name: str) -> W:
    """The one widget of that accessible name: what a screen reader finds is what a test finds."""
    found = [widget for widget in desk.window.findChildren(kind) if widget.accessibleName() == name]
    assert len(found) == 1, f"{len(found)} widgets are called {name!r}"
    return found[0]
