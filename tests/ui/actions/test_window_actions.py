"""A window's actions are made from the table: those that work everywhere in it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence

from desktop.ui.actions import COMMANDS, Actions
from desktop.ui.actions.command import EVERYWHERE
from desktop.ui.theme import Mode, Theme

pytestmark = pytest.mark.usefixtures("qtbot")


def test_actions_are_made_from_the_table() -> None:
    actions = Actions(Theme(Mode.LIGHT))
    everywhere = [command.id for command in COMMANDS if command.where in EVERYWHERE]
    assert [action.objectName() for action in actions.all()] == everywhere
    assert QKeySequence("Ctrl+Return") in actions["post.send"].shortcuts()
    assert not actions.for_button("room.join").icon().isNull()
