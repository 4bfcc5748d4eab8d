"""While everything is deleted a window says so; what is left is named, and another try is one press away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.store.deleting import is_begun
from desktop.store.turn import turn
from desktop.ui.parting_window import PartingWindow
from desktop.ui.theme import Mode, Theme
from tests.services.test_parting import Scene
from tests.ui.room_in_memory import named


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path)
    made.begin()
    yield made
    made.vault.close()


def window_of(qtbot: QtBot, scene: Scene) -> PartingWindow:
    window = PartingWindow(Theme(Mode.LIGHT), scene.parting())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.leave.isEnabled)
    return window


def test_it_begins_by_itself_and_says_when_it_is_done(qtbot: QtBot, scene: Scene) -> None:
    window = window_of(qtbot, scene)
    assert window.said.accessibleName() == "Done. Parley keeps nothing on this computer any more."
    assert not window.again.isVisible()
    assert list(scene.folder.iterdir()) == []
    with qtbot.waitSignal(window.accepted):
        named(window, QPushButton, "Close Parley").click()


def test_keys_behind_a_lock_are_named_and_go_at_another_try(qtbot: QtBot, scene: Scene) -> None:
    scene.secrets.locked = True
    window = window_of(qtbot, scene)
    assert "Parley https://api.x.com, 7\nParley https://api.x.com, 8" in window.said.accessibleName()
    assert window.said.accessibleName().startswith("Your keyring is locked. These may still be")
    scene.secrets.locked = False
    named(window, QPushButton, "Try again").click()
    qtbot.waitUntil(window.leave.isEnabled)
    assert window.said.accessibleName().startswith("Done.")
    assert scene.keys() == []


def test_whoever_closes_it_leaves_the_keys_and_nothing_else(qtbot: QtBot, scene: Scene) -> None:
    scene.secrets.locked = True
    window = window_of(qtbot, scene)
    window.reject()
    assert list(scene.folder.iterdir()) == []


def test_a_practice_room_that_is_open_is_named_and_the_note_stays(qtbot: QtBot, scene: Scene) -> None:
    with turn(scene.practice.database, "the home"):
        window = window_of(qtbot, scene)
        assert str(scene.practice.home) in window.said.accessibleName()
        window.reject()
    assert is_begun(scene.paths)
