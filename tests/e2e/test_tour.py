"""The whole tour of the practice room, by keyboard alone: the chat that ships asks, and the answer goes over HTTP."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.desk import Desk
from desktop.practice.server import PracticeServer
from desktop.store.paths import Paths
from desktop.store.settings import TOUR, UNDO_SECONDS
from desktop.ui.help.steps import IDS, STEPS, Want
from desktop.ui.help.tour_card import TourCard
from desktop.ui.theme import Mode, Theme

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(120)]

PATIENCE_MS = 45_000
SPEED = 8.0


def press(qtbot: QtBot, desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(desk.window.focusWidget(), key, modifier)
    QApplication.processEvents()


def test_a_newcomer_is_through_by_keyboard_alone(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    plain, ctrl = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    with PracticeServer(script=app.script(), speed=SPEED, autoplay=False) as server, ExitStack() as stack:
        house = app.practice_house(Paths(tmp_path / "home"), server)
        house.settings.set(UNDO_SECONDS, 0.0)
        desk = app.open_desk(stack, house, Theme(Mode.LIGHT, parent=qapp))
        desk.show_room(app.admit_visitor(house, server).id)
        server.start_cast()
        with qtbot.waitActive(desk.window):
            desk.window.activateWindow()
        desk.window.actions_by_id["help.tour"].trigger()
        (card,) = desk.window.findChildren(TourCard)
        seen: list[str] = []
        for step in STEPS:
            qtbot.waitUntil(lambda step=step: card.step is step, timeout=PATIENCE_MS)  # type: ignore[misc]
            seen.append(card.step.id)
            if step.want is Want.SENT:
                qtbot.keyClicks(desk.window.focusWidget(), "Somebody said my name.")
                press(qtbot, desk, Qt.Key.Key_Return, ctrl)
                continue
            if step.want is Want.HELD:
                desk.window.actions_by_id["stream.hold"].trigger()
            if step.want is not Want.NOTHING:
                qtbot.waitUntil(lambda: card.is_done, timeout=PATIENCE_MS)
            press(qtbot, desk, Qt.Key.Key_Return, plain)
        assert seen == list(IDS)
        assert house.settings.get(TOUR) == "taken"
        said = [row.text for row in desk.rows() if row.mine and row.pending is None]
        assert said == ["A1: Somebody said my name. #practicechat"]
