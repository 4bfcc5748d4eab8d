"""What stands at the composer's foot is whole at any width."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.composer.foot import Foot
from desktop.ui.composer.send_button import SendButton
from desktop.ui.composer.tool import Tool
from tests.ui.clipping import clippings
from tests.ui.composer.conftest import Make
from tests.ui.room_in_memory import RoomInMemory


@pytest.fixture
def foot(make: Make, qtbot: QtBot) -> Foot:
    (found,) = make(RoomInMemory(practice=True)).findChildren(Foot)
    return found


def made_wide(foot: Foot, width: int) -> SendButton:
    foot.setFixedWidth(width)
    foot.window().adjustSize()
    QApplication.processEvents()
    (send,) = foot.findChildren(SendButton)
    return send


def is_beneath(send: SendButton, foot: Foot) -> bool:
    """Under everything else, as wide as it is."""
    tools = [tool for tool in foot.findChildren(Tool) if tool.isVisible()]
    assert tools
    return all(send.y() > tool.mapTo(foot, QPoint(0, tool.height())).y() for tool in tools)


def test_where_not_all_fits_in_a_row_the_button_that_sends_stands_beneath_and_is_whole(foot: Foot) -> None:
    for width in (600, 440, 360, 320, 280, foot.minimumSizeHint().width()):
        send = made_wide(foot, width)
        assert send.width() >= send.minimumSizeHint().width(), width
        assert [said for said in clippings(foot) if "SendButton" in said] == [], width


def test_it_stands_in_the_row_again_once_there_is_room(foot: Foot) -> None:
    assert [is_beneath(made_wide(foot, width), foot) for width in (600, 240, 600)] == [False, True, False]
