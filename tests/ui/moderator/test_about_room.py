"""What of the room at a glance is in sight goes by how much room there is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.moderator.about_room import AboutRoom
from desktop.ui.question.fitting_scroll import FittingScroll
from desktop.ui.theme import Theme
from tests.ui.room_in_memory import RoomInMemory


@pytest.mark.parametrize(("height", "presses"), [(720, True), (1000, False)])
def test_in_a_usual_window_the_empty_composer_is_lower_for_who_needs_somebody(
    qtbot: QtBot, height: int, presses: bool
) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    room = AboutRoom(Theme(), RoomInMemory(), place)
    pressed: list[bool] = []
    room.presses.connect(pressed.append)
    room.fit(620, 214, narrow=False)
    lines = room.needs.findChild(FittingScroll)
    assert lines is not None
    one = lines.minimumHeight()
    room.fit(height, 214, narrow=False)
    assert pressed[-1] is presses
    assert lines.minimumHeight() > one
