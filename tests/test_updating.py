"""That a newer Parley is there is asked and told when no chat is on: in one line, with the page behind its button."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app import practice_house
from desktop.core.capabilities import PRACTICE
from desktop.core.chat_plan import ChatPlan
from desktop.core.origin import Origin
from desktop.core.plan import Plan
from desktop.desk import Desk
from desktop.house import House
from desktop.networks.place import Place
from desktop.planning import planning
from desktop.practice.server import PracticeServer
from desktop.store.paths import Paths
from desktop.store.secrets import MemorySecrets
from desktop.ui.settings.window import SettingsWindow
from desktop.ui.theme import Mode, Theme
from desktop.updating import Updating, tell_of_updates, updates_of
from tests.networks.counterpart import Answer, Counterpart, listening
from tests.signed_notices import NOW, PAGE, Maker

NOWHERE = Origin.parse("http://127.0.0.1:9")


class Scene:
    """A home with two rooms where nobody is signed in, a day after its first start."""

    def __init__(self, stack: ExitStack, qapp: QApplication, home: Path, server: Counterpart) -> None:
        self.now: datetime = NOW - timedelta(days=1)
        self.maker, self.server, self.opened = Maker(), server, list[str]()
        server.say(Answer(body=self.maker.file()))
        place = Place(NOWHERE, PRACTICE, practice=False, poll_seconds=3.0)
        self.house = House(Paths(home), lambda _: place, MemorySecrets(), clock=lambda: self.now)
        self.desk = Desk(
            self.house, Theme(Mode.LIGHT, parent=qapp), clock=lambda: self.now, open_url=lambda _: None
        )
        stack.callback(self.desk.close)
        self.live, self.quiet = self.house.join("critlib"), self.house.join("archives")
        self.desk.start(join="archives")
        self.updates = updates_of(self.desk, self.maker.source(f"{server.url}/update.json"), lambda: self.now)
        self.updating = Updating(
            self.desk, self.updates, clock=lambda: self.now, open_url=self.opened.append, first_ms=3_600_000
        )
        stack.callback(self.updating.close)
        self.updating.look()
        self.now = NOW

    @property
    def asked(self) -> int:
        return len(self.server.heard)

    @property
    def said(self) -> str:
        line = self.updating.line
        return line.accessibleName() if line is not None and line.isVisible() else ""

    def button(self, words: str) -> QPushButton:
        assert self.updating.line is not None
        return next(one for one in self.updating.line.findChildren(QPushButton) if one.text() == words)

    def go_live(self) -> None:
        self.house.rooms.set_plan(self.live.id, Plan(self.now - timedelta(minutes=5), 60))
        self.desk.show_room(self.live.id)


@pytest.fixture
def scene(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Scene]:
    with listening() as server, ExitStack() as stack:
        yield Scene(stack, qapp, tmp_path / "home", server)


def wait_for_news(qtbot: QtBot, scene: Scene) -> None:
    qtbot.waitUntil(lambda: scene.said == "Parley 9.1 is there.")


def test_the_first_start_asks_nobody_and_a_day_later_one_line_says_what_came(
    qtbot: QtBot, scene: Scene
) -> None:
    assert scene.asked == 0
    for _ in range(5):
        scene.updating.look()
    wait_for_news(qtbot, scene)
    scene.updating.look()
    assert scene.asked == 1
    assert scene.desk.window.focusWidget() not in scene.updating.line.findChildren(QPushButton)  # type: ignore[union-attr]


def test_while_a_room_is_live_nobody_is_asked_and_nothing_said_until_it_is_left(
    qtbot: QtBot, scene: Scene
) -> None:
    scene.go_live()
    scene.updating.look()
    assert (scene.asked, scene.said) == (0, "")
    scene.desk.show_room(scene.quiet.id)
    scene.updating.look()
    wait_for_news(qtbot, scene)
    scene.go_live()
    scene.updating.look()
    assert scene.said == ""
    scene.now += timedelta(hours=2)
    scene.updating.look()
    wait_for_news(qtbot, scene)
    assert scene.asked == 1


def test_before_a_planned_chat_nobody_is_asked(qtbot: QtBot, scene: Scene) -> None:
    start = NOW + timedelta(hours=1)
    planning(scene.house, lambda: scene.now).save(
        ChatPlan("u-1", "critlib", start.replace(tzinfo=None), "UTC", topic="Doors")
    )
    for minutes in (-30, 0, 59):
        scene.now = start + timedelta(minutes=minutes)
        scene.updating.look()
        assert scene.asked == 0
    scene.now = start - timedelta(minutes=31)
    scene.updating.look()
    wait_for_news(qtbot, scene)


def test_the_button_opens_the_page_that_the_build_names_and_the_line_goes(qtbot: QtBot, scene: Scene) -> None:
    scene.updating.look()
    wait_for_news(qtbot, scene)
    qtbot.mouseClick(scene.button("Open the download page"), Qt.MouseButton.LeftButton)
    assert scene.opened == [PAGE]
    scene.updating.look()
    assert scene.said == ""


def test_not_now_holds_until_the_next_version(qtbot: QtBot, scene: Scene) -> None:
    scene.updating.look()
    wait_for_news(qtbot, scene)
    qtbot.mouseClick(scene.button("Not now"), Qt.MouseButton.LeftButton)
    scene.server.say(Answer(body=scene.maker.file("9.1", 6)), Answer(body=scene.maker.file("9.2", 7)))
    for days in (1, 2):
        assert scene.said == ""
        scene.now = NOW + timedelta(days=days)
        scene.updating.look()
        qtbot.waitUntil(lambda: scene.updates.looked == scene.now and scene.asked > 1)
    qtbot.waitUntil(lambda: scene.said == "Parley 9.2 is there.")
    assert scene.opened == []


def settings_words(window: SettingsWindow) -> str:
    labels = [one.text() for one in window.findChildren(QLabel)]
    return " ".join([*labels, *(one.accessibleName() for one in window.findChildren(QLabel))])


def test_the_settings_say_who_is_asked_switch_it_off_and_look_when_they_are_told_to(
    qtbot: QtBot, scene: Scene
) -> None:
    window = scene.desk.show_settings()
    buttons = {one.accessibleName(): one for one in window.findChildren(QPushButton)}
    assert "Parley asks 127.0.0.1 for one small file" in settings_words(window)
    assert "Parley has not looked yet." in settings_words(window)
    name = "Look once a day whether there is a newer Parley"
    buttons[f"{name}: Off"].click()
    scene.updating.look()
    assert (scene.updates.looks, scene.asked, scene.said) == (False, 0, "")
    buttons["Look now"].click()
    qtbot.waitUntil(lambda: "Parley 9.1 is there." in settings_words(window))
    scene.server.say(Answer(body=Maker().file()))
    buttons["Look now"].click()
    qtbot.waitUntil(lambda: "It was not used." in settings_words(window))
    scene.server.say(Answer(body=scene.maker.file("0.1.0", 9)))
    buttons["Look now"].click()
    qtbot.waitUntil(lambda: "this Parley is the newest." in settings_words(window))
    assert scene.asked == 3
    buttons[f"{name}: On"].click()
    assert scene.updates.looks


def test_a_build_that_names_nobody_to_ask_has_no_line_and_no_switch(qtbot: QtBot, scene: Scene) -> None:
    scene.house.preferences.updates = None
    tell_of_updates(scene.desk)()
    assert "newer Parley" not in settings_words(scene.desk.show_settings())


def test_practice_asks_nobody(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with PracticeServer(autoplay=False) as server:
        house = practice_house(Paths(tmp_path / "practice"), server)
        desk = Desk(house, Theme(Mode.LIGHT, parent=qapp), clock=lambda: NOW)
        tell_of_updates(desk, Maker().source("http://127.0.0.1:9/update.json"))()
        assert house.preferences.updates is None
        desk.close()
