"""A planned chat is told of in time: in the window where the desktop shows nothing, and never while another is live."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import PRACTICE
from desktop.core.chat_plan import ChatPlan
from desktop.core.origin import Origin
from desktop.core.plan import Plan
from desktop.core.room import Room
from desktop.desk import Desk
from desktop.house import House
from desktop.networks.place import Place
from desktop.planning import planning
from desktop.store.paths import Paths
from desktop.store.secrets import MemorySecrets
from desktop.ui.theme import Mode, Theme

START = datetime(2026, 11, 26, 17, 30, tzinfo=UTC)
NOWHERE = Origin.parse("http://127.0.0.1:9")


class Scene:
    """A home where nobody is signed in, with one chat planned, in the room that is not open."""

    def __init__(self, stack: ExitStack, qapp: QApplication, home: Path) -> None:
        self.now = START - timedelta(days=3)
        place = Place(NOWHERE, PRACTICE, practice=False, poll_seconds=3.0)
        house = House(Paths(home), lambda _: place, MemorySecrets(), clock=lambda: self.now)
        self.desk = Desk(
            house, Theme(Mode.LIGHT, parent=qapp), clock=lambda: self.now, open_url=lambda _: None
        )
        stack.callback(self.desk.close)
        house.preferences.calm.ask_reminders(True)
        self.open: Room = house.join("archives")
        self.desk.start(join="archives")
        planning(house, lambda: self.now).save(
            ChatPlan("u-1", "critlib", datetime(2026, 11, 26, 17, 30), "UTC", topic="Doors")
        )
        self.room: Room = house.join("critlib")
        self.desk.reminding.look()

    def at(self, now: datetime) -> str:
        """What the window's line says then."""
        self.now = now
        self.desk.reminding.look()
        return self.desk.window.notice.accessibleName() if self.desk.window.notice.isVisible() else ""


@pytest.fixture
def scene(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Scene]:
    """On a desktop without a notification service and without a tray."""
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    with ExitStack() as stack:
        yield Scene(stack, qapp, tmp_path / "home")


def test_where_the_desktop_shows_nothing_the_window_does_and_open_leads_to_the_room(
    qtbot: QtBot, scene: Scene
) -> None:
    assert scene.at(START - timedelta(days=2)) == ""
    scene.at(START - timedelta(minutes=5))
    qtbot.waitUntil(scene.desk.window.notice.isVisible)
    assert scene.at(scene.now).startswith("#critlib begins in 5 min. At ")
    button = next(one for one in scene.desk.window.notice.findChildren(QPushButton) if one.text() == "Open")
    button.click()
    assert scene.desk.session is not None
    assert scene.desk.session.room.id == scene.room.id
    assert scene.at(START) == ""


def test_while_a_room_is_live_no_other_ones_reminder_comes(qtbot: QtBot, scene: Scene) -> None:
    scene.desk.house.rooms.set_plan(scene.open.id, Plan(START - timedelta(minutes=50), 60))
    scene.desk.show_room(scene.open.id)
    told: list[str] = []
    scene.desk.reminding.told.connect(lambda notice: told.append(notice.title))
    for minutes in (5, 3, 1):
        scene.at(START - timedelta(minutes=minutes))
    assert told == []
    scene.at(START + timedelta(minutes=10))
    assert told == ["#critlib is on now"]


def test_who_asked_for_no_reminders_gets_none(scene: Scene) -> None:
    scene.desk.house.preferences.calm.ask_reminders(False)
    told: list[str] = []
    scene.desk.reminding.told.connect(lambda notice: told.append(notice.title))
    scene.at(START - timedelta(minutes=5))
    scene.desk.house.preferences.calm.ask_reminders(True)
    scene.at(START - timedelta(minutes=4))
    assert told == ["#critlib begins in 4 min"]
