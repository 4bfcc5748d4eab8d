"""The window at a start: what it shows while there is no house yet, and what becomes of that."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.opening import Opening
from desktop.store.paths import Paths
from desktop.ui.theme import Mode, Theme


def test_a_start_without_a_room_covers_nothing_of_its_window(qtbot: QtBot, tmp_path: Path) -> None:
    paths = Paths(tmp_path)
    paths.ensure()
    with ExitStack() as own:
        theme = Theme(Mode.LIGHT)
        window = Opening(own, paths, theme, last_room=False).window
        shown = [child for child in window.children() if isinstance(child, QWidget) and child.isVisible()]
        assert window.centralWidget() in shown
        loose = [
            (one, other)
            for place, one in enumerate(shown)
            for other in shown[:place]
            if one.geometry().intersects(other.geometry())
        ]
        assert loose == []
    theme.deleteLater()
