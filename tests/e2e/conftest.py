"""The whole program in one process: practice server, house, window; driven by keyboard and accessible names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.desk import Desk
from desktop.practice.server import PracticeServer
from desktop.store.paths import Paths
from desktop.ui.theme import Mode, Theme

W = TypeVar("W", bound=QWidget)
OpenDesk = Callable[[PracticeServer], Desk]


@pytest.fixture
def open_desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    """Opens a window on a practice server's room, as `parley practice` does, looking twice a second."""
    with ExitStack() as stack:

        def open_(server: PracticeServer) -> Desk:
            house = app.practice_house(Paths(tmp_path / "practice home"), server, poll_seconds=0.5)
            theme = Theme(Mode.LIGHT, parent=qapp)
            desk = app.open_desk(stack, house, theme)
            desk.show_room(app.admit_visitor(house, server).id)
            desk.window.activateWindow()
            with qtbot.waitActive(desk.window):  # keys reach a window that is active, as for a person
                pass
            return desk

        yield open_


def named(desk: Desk, kind: type[W], name: str) -> W:
    """The one widget of that accessible name: what a screen reader finds is what a test finds."""
    found = [widget for widget in desk.window.findChildren(kind) if widget.accessibleName() == name]
    assert len(found) == 1, f"{len(found)} widgets are called {name!r}"
    return found[0]
