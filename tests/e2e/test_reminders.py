"""Reminders on a real desktop: a notification daemon shows them and its press opens the room; the tray has the icon."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.store.settings import STAYS_IN_TRAY
from desktop.ui.tray import Tray
from tests.test_reminding import START, Scene

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(120)]
PATIENCE_MS = 30_000


@pytest.fixture
def started(tmp_path: Path) -> Iterator[Callable[..., None]]:
    """Starts a program of the desktop and ends it after the test."""
    running: list[subprocess.Popen[bytes]] = []

    def start(*command: str) -> None:
        with (tmp_path / f"{command[0]}.log").open("wb") as log:
            running.append(subprocess.Popen(command, stdout=log, stderr=log))

    yield start
    for program in running:
        program.terminate()
        program.wait(10)


@pytest.fixture
def scene(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Scene]:
    with ExitStack() as stack:
        yield Scene(stack, qapp, tmp_path / "home")


def dunst(*command: str) -> str:
    """What the daemon says; empty while it is not there."""
    done = subprocess.run(["dunstctl", *command], capture_output=True, text=True, timeout=20, check=False)
    return done.stdout.strip()


def test_a_real_daemon_shows_the_reminder_and_its_press_opens_the_room(
    qtbot: QtBot, scene: Scene, started: Callable[..., None]
) -> None:
    started("dunst")
    qtbot.waitUntil(lambda: dunst("count", "displayed") == "0", timeout=PATIENCE_MS)
    scene.at(START - timedelta(minutes=5))
    qtbot.waitUntil(lambda: dunst("count", "displayed") == "1", timeout=PATIENCE_MS)
    dunst("action", "0")
    qtbot.waitUntil(lambda: scene.desk.window.rail.current == scene.room.id, timeout=PATIENCE_MS)
    dunst("close-all")
    qtbot.waitUntil(lambda: dunst("count", "displayed") == "0", timeout=PATIENCE_MS)
    shown = json.loads(dunst("history"))["data"][0]
    assert [(one["appname"]["data"], one["summary"]["data"]) for one in shown] == [
        ("Parley", "#critlib begins in 5 min")
    ]
    assert shown[0]["body"]["data"].endswith("\nDoors")
    assert not scene.desk.window.notice.isVisible()


def test_the_tray_has_the_chats_and_keeps_the_program_when_its_window_is_closed(
    qtbot: QtBot, scene: Scene, started: Callable[..., None]
) -> None:
    assert not Tray.is_there()
    scene.desk.house.preferences.calm.ask_reminders(False)  # a daemon would be started, and stay
    started("trayer", "--edge", "bottom", "--align", "right", "--width", "100", "--widthtype", "pixel")
    qtbot.waitUntil(Tray.is_there, timeout=PATIENCE_MS)
    scene.at(START - timedelta(days=1, hours=-1))
    tray = scene.desk.reminding.tray
    assert tray is not None
    floor = QApplication.primaryScreen().geometry().bottom()
    qtbot.waitUntil(
        lambda: tray.icon.geometry().top() > floor - 40, timeout=PATIENCE_MS
    )  # in the tray's strip
    assert tray.words()[1:] == ["Open Parley", "Quit"]
    assert tray.words()[0].startswith("#critlib begins tomorrow at ")
    window = scene.desk.window
    scene.desk.house.settings.set(STAYS_IN_TRAY, True)
    window.close()
    assert not window.isVisible()
    at = tray.icon.geometry().center()
    command = ["xdotool", "mousemove", str(at.x()), str(at.y()), "click", "1"]
    subprocess.run(command, env=os.environ, timeout=20, check=True)
    qtbot.waitUntil(window.isVisible, timeout=PATIENCE_MS)
    tray.press(tray.words()[0])
    assert window.rail.current == scene.room.id
    with qtbot.waitSignal(window.closed, timeout=PATIENCE_MS):
        tray.press("Quit")
