"""On a real screen: the line about a newer Parley comes when the live room is left, and a click opens the page."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.networks.counterpart import listening
from tests.signed_notices import PAGE
from tests.test_updating import Scene

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(120)]
PATIENCE_MS = 30_000


@pytest.fixture
def scene(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Scene]:
    with listening() as server, ExitStack() as stack:
        yield Scene(stack, qapp, tmp_path / "home", server)


def xdotool(*words: str) -> None:
    subprocess.run(["xdotool", *words], env=os.environ, timeout=20, check=True)


def click(qtbot: QtBot, button: QPushButton) -> None:
    """Where it is once the window manager has put the window there."""

    def point() -> bool:
        at = button.mapToGlobal(QPoint(button.width() // 2, button.height() // 2))
        xdotool("mousemove", str(at.x()), str(at.y()))
        return button.underMouse()

    qtbot.waitUntil(point, timeout=PATIENCE_MS)
    xdotool("click", "1")


def test_the_line_waits_for_the_end_of_a_chat_and_its_button_opens_the_page(
    qtbot: QtBot, scene: Scene
) -> None:
    window = scene.desk.window
    qtbot.waitUntil(window.isVisible, timeout=PATIENCE_MS)
    scene.go_live()
    scene.updating.look()
    assert (scene.asked, scene.said) == (0, "")
    scene.desk.show_room(scene.quiet.id)
    scene.updating.look()
    qtbot.waitUntil(lambda: scene.said == "Parley 9.1 is there.", timeout=PATIENCE_MS)
    button = scene.button("Open the download page")
    line = scene.updating.line
    assert line is not None
    qtbot.waitUntil(
        lambda: window.rect().contains(line.mapTo(window, line.rect().bottomRight())), timeout=PATIENCE_MS
    )
    click(qtbot, button)
    qtbot.waitUntil(lambda: scene.opened == [PAGE], timeout=PATIENCE_MS)
    assert line.isHidden()
    assert window.focusWidget() is not None
    assert scene.asked == 1
