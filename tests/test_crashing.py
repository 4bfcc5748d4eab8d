"""A crash of before is one quiet line: not while a chat goes on, not over another line, and once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import PRACTICE
from desktop.core.crash import CrashReport, Facts, Place, Trouble
from desktop.core.origin import Origin
from desktop.core.plan import Plan
from desktop.crashing import CrashNews, watch
from desktop.desk import Desk
from desktop.house import House
from desktop.networks.place import Place as NetworkPlace
from desktop.store.crash_files import CrashFiles
from desktop.store.paths import Paths
from desktop.store.secrets import MemorySecrets
from desktop.ui.crash_report_window import CrashReportWindow
from desktop.ui.theme import Mode, Theme

NOW = datetime(2026, 11, 26, 17, 30, tzinfo=UTC)
NOWHERE = Origin.parse("http://127.0.0.1:9")
NEVER = 1_000_000
"""ms: these tests look themselves."""


class Scene:
    """A home where nobody is signed in, with a room that is open, and two crashes of the day before."""

    def __init__(self, stack: ExitStack, qapp: QApplication, home: Path) -> None:
        self.now = NOW
        place = NetworkPlace(NOWHERE, PRACTICE, practice=False, poll_seconds=3.0)
        house = House(Paths(home), lambda _: place, MemorySecrets(), clock=lambda: self.now)
        self.theme = Theme(Mode.LIGHT, parent=qapp)
        self.desk = Desk(house, self.theme, clock=lambda: self.now, open_url=lambda _: None)
        stack.callback(self.desk.close)
        self.room = house.join("critlib")
        self.desk.start(join="critlib")
        self.files = CrashFiles(Paths(home).crashes)
        for line in (1, 2):
            trouble = Trouble("ValueError", places=(Place("desktop.app", line),))
            at = NOW - timedelta(days=1, minutes=-line)
            self.files.write(CrashReport(at, True, Facts(), (trouble,)))
        self.news = self.made()

    def made(self) -> CrashNews:
        return CrashNews(self.desk, self.theme, clock=lambda: self.now, first_look=NEVER, again=NEVER)

    def look(self) -> str:
        """What the window's line says then."""
        self.news.look()
        notice = self.desk.window.notice
        return notice.accessibleName() if notice.isVisible() else ""

    def press(self, words: str) -> None:
        buttons = self.desk.window.notice.findChildren(QPushButton)
        next(one for one in buttons if one.text() == words).click()


@pytest.fixture
def scene(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Scene]:
    with ExitStack() as stack:
        yield Scene(stack, qapp, tmp_path / "home")


def test_it_is_said_once_and_shown_when_asked_for(scene: Scene) -> None:
    assert scene.look().startswith("Parley stopped unexpectedly on ")
    assert QApplication.activeModalWidget() is None
    scene.press("Show")
    (window,) = scene.desk.window.findChildren(CrashReportWindow)
    assert window.isVisible()
    assert "desktop/app.py:2" in window.text.toPlainText()
    assert not window.isModal()
    window.close()
    scene.news = scene.made()
    assert scene.look() == "", "the next start says nothing"
    scene.desk.house.preferences.crashes.show()
    assert any(one.isVisible() for one in scene.desk.window.findChildren(CrashReportWindow))


def test_delete_takes_away_what_was_told_of(scene: Scene) -> None:
    scene.look()
    scene.press("Delete")
    assert [kept.text.count("desktop/app.py:1") for kept in scene.files.all()] == [1]
    assert not scene.desk.window.notice.isVisible()


def test_while_a_chat_goes_on_nothing_is_said(scene: Scene) -> None:
    scene.desk.house.rooms.set_plan(scene.room.id, Plan(NOW - timedelta(minutes=10), 60))
    scene.desk.show_room(scene.room.id)
    assert scene.look() == ""
    scene.now = NOW + timedelta(hours=2)
    assert scene.look().startswith("Parley stopped")


def test_what_stands_in_the_line_stays(scene: Scene) -> None:
    scene.desk.window.notice.say("Something else.", trouble=False)
    assert scene.look() == "Something else."
    scene.desk.window.notice.hide()
    assert scene.look().startswith("Parley stopped")


def test_a_program_that_is_watched_tells_itself_apart(scene: Scene, tmp_path: Path) -> None:
    home = Paths(tmp_path / "other")

    def run() -> None:
        with ExitStack() as stack:
            watch(stack, home)
            raise KeyError("ada")

    with pytest.raises(KeyError):
        run()
    (kept,) = CrashFiles(home.crashes).all()
    assert kept.ended
    assert "python:" in kept.text
    assert "ada" not in kept.text
