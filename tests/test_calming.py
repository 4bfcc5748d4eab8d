"""What a desk shows outside its window: what was asked for, while the person is elsewhere, of the open room."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.calm import Alert, Speech
from desktop.ui.announce import announce
from desktop.ui.notifications import Notice
from tests.test_reminding import Scene


@pytest.fixture
def scene(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Scene]:
    """On a desktop without a notification service and without a tray."""
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    with ExitStack() as stack:
        yield Scene(stack, qapp, tmp_path / "home")


def told(scene: Scene) -> list[Notice]:
    notices: list[Notice] = []
    scene.desk.reminding.told.connect(notices.append)
    return notices


def elsewhere(qtbot: QtBot, scene: Scene) -> None:
    """Another window has the keyboard."""
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    assert not scene.desk.window.isActiveWindow()


@pytest.mark.parametrize("alert", Alert)
def test_what_was_asked_for_is_shown_while_one_is_elsewhere(qtbot: QtBot, scene: Scene, alert: Alert) -> None:
    notices, calm = told(scene), scene.desk.house.preferences.calm
    elsewhere(qtbot, scene)
    scene.desk.calming.aloud.ring(alert, "Question 4", "Why?")
    assert notices == []
    calm.ask_for(alert, True)
    scene.desk.calming.aloud.ring(alert, "Question 4", "Why?")
    assert notices == [Notice(scene.open.id, "Question 4", "Why?", sounds=False)]
    calm.set_sound(True)
    scene.desk.calming.aloud.ring(alert, "Question 5", "How?")
    assert notices[-1].sounds
    calm.set_quiet(True)
    scene.desk.calming.aloud.ring(alert, "Question 6", "When?")
    assert len(notices) == 2


def test_nothing_is_shown_to_somebody_who_looks_at_the_window(qtbot: QtBot, scene: Scene) -> None:
    notices = told(scene)
    scene.desk.house.preferences.calm.ask_for(Alert.QUESTION, True)
    with qtbot.waitActive(scene.desk.window):
        scene.desk.window.activateWindow()
    scene.desk.calming.aloud.ring(Alert.QUESTION, "Question 4", "Why?")
    assert notices == []


def test_what_is_muted_is_not_said_in_this_window(scene: Scene) -> None:
    said: list[str] = []
    scene.desk.calming.aloud.said.connect(said.append)
    scene.desk.house.preferences.calm.set_says(Speech.POSTS, False)
    announce(scene.desk.window, "New posts: 3", Speech.POSTS)
    announce(scene.desk.window, "Question 4: Why?", Speech.QUESTIONS)
    assert said == ["Question 4: Why?"]


def test_one_command_silences_everything_and_says_so(scene: Scene) -> None:
    calm = scene.desk.house.preferences.calm
    switch = scene.desk.window.actions_by_id["app.quiet"]
    states = []
    for _ in range(2):
        switch.trigger()
        states.append((calm.is_quiet, scene.desk.window.notice.accessibleName()))
    assert states == [
        (True, "Quiet: nothing is shown or heard outside the window."),
        (False, "Quiet is off."),
    ]
