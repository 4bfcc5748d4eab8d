"""The tool that shares a run sheet: a folder is chosen once, and said from then on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.errors import BadInput
from desktop.ui.moderator.sheet_share import SheetShare
from desktop.ui.theme import Mode, Theme
from tests.ui.hosting_in_memory import host
from tests.ui.room_in_memory import RoomInMemory


def test_a_press_asks_for_a_folder_and_later_offers_another_or_none(qtbot: QtBot) -> None:
    parent, answers, chosen = QWidget(), ["", "/somewhere/our chat"], list[str]()
    qtbot.addWidget(parent)
    tool = SheetShare(Theme(Mode.LIGHT), parent, lambda *_: answers.pop(0))
    tool.chosen.connect(chosen.append)
    for _ in range(2):
        tool.click()
    assert chosen == ["/somewhere/our chat"]
    tool.show_folder(chosen[0])
    assert "our chat" in tool.toolTip()
    tool.findChildren(QMenu)[0].actions()[1].trigger()
    assert chosen[-1] == ""


def test_only_a_folder_that_is_there_is_shared_in(tmp_path: Path) -> None:
    hosting, _ = host(RoomInMemory())
    for wrong in ("relative", str(tmp_path / "gone")):
        with pytest.raises(BadInput):
            hosting.share(wrong)
    hosting.share(str(tmp_path))
    hosting.share("")
