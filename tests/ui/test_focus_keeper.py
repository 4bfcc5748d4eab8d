"""Whatever takes a widget away from under the keyboard, the keyboard goes on beside it: never nowhere, never far."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.ui.window import Window
from tests.ui.room_in_memory import RoomInMemory, named
from tests.ui.window_scene import open_window, said

LOSSES: dict[str, Callable[[QWidget], None]] = {
    "hidden": lambda widget: widget.hide(),
    "disabled": lambda widget: widget.setEnabled(False),
    "deleted": delete,
    "taken out": lambda widget: widget.setParent(None),
}


class Scene:
    """A card of three buttons over a room."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = open_window(qtbot, RoomInMemory())
        self.card = QFrame(self.window)
        column = QVBoxLayout(self.card)
        self.buttons = [QPushButton(name, self.card) for name in ("One", "Two", "Three")]
        for button in self.buttons:
            column.addWidget(button)
        self.window.right.insertWidget(1, self.card)
        self.card.show()
        QApplication.processEvents()

    @property
    def has(self) -> QWidget | None:
        return QApplication.focusWidget()


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene(qtbot)


@pytest.mark.parametrize("loss", LOSSES)
def test_the_keyboard_goes_to_what_stands_next(qtbot: QtBot, scene: Scene, loss: str) -> None:
    _one, two, three = scene.buttons
    two.setFocus()
    LOSSES[loss](two)
    qtbot.waitUntil(lambda: scene.has is three)


@pytest.mark.parametrize("loss", LOSSES)
def test_where_nothing_follows_it_goes_to_what_stands_before(qtbot: QtBot, scene: Scene, loss: str) -> None:
    _one, two, three = scene.buttons
    three.setFocus()
    LOSSES[loss](three)
    qtbot.waitUntil(lambda: scene.has is two)


@pytest.mark.parametrize("loss", LOSSES)
def test_with_the_whole_card_it_stays_in_the_room_beside_it(qtbot: QtBot, scene: Scene, loss: str) -> None:
    scene.buttons[0].setFocus()
    LOSSES[loss](scene.card)
    qtbot.waitUntil(lambda: scene.has not in (None, *scene.buttons))
    assert scene.has is not None
    assert not scene.window.rail.isAncestorOf(scene.has)


def test_arrivals_never_take_the_keyboard(qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_window(qtbot, session)
    stops = reachable(window)
    assert len(stops) > 10
    for number, stop in enumerate(stops):
        stop.setFocus()
        had = QApplication.focusWidget()
        asked = len(session.questions().by_number) + 1
        said(window, session, "ines", f"Q{asked} What now?" if number < 2 else "Nearly done, everybody.")
        said(window, session, "bram", "A1 #critlib this")
        assert QApplication.focusWidget() is had


def test_a_window_that_was_narrowed_before_it_had_the_keyboard_has_it_in_the_composer(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(), width=600)
    window.resize(1240, 800)
    QApplication.processEvents()
    assert QApplication.focusWidget() is named(window, QPlainTextEdit, "Your post")


def reachable(window: Window) -> list[QWidget]:
    """What Tab comes to, from the composer round to it again."""
    found: list[QWidget] = []
    while (focused := QApplication.focusWidget()) is not None and focused not in found:
        found.append(focused)
        window.focusNextPrevChild(True)
    return found
