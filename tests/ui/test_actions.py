"""The one table of commands: no two share a key, and what is shown as a button has an icon."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence

from desktop.ui.actions import BY_ID, COMMANDS, Actions, Command
from desktop.ui.icons import icons_folder
from desktop.ui.theme import Mode, Theme

pytestmark = pytest.mark.usefixtures("qtbot")


def test_no_two_commands_share_an_id_or_a_key() -> None:
    keys = [QKeySequence(keys).toString() for command in COMMANDS for keys in command.shortcuts]
    assert len(BY_ID) == len(COMMANDS)
    assert len(set(keys)) == len(keys)
    assert "" not in keys


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_each_command_has_words_and_where_shown_an_icon(command: Command) -> None:
    assert command.text
    if command.as_button:
        assert (icons_folder() / f"{command.icon}.svg").is_file()


def test_actions_are_made_from_the_table() -> None:
    actions = Actions(Theme(Mode.LIGHT))
    assert [action.objectName() for action in actions.all()] == [command.id for command in COMMANDS]
    assert QKeySequence("Ctrl+Return") in actions["post.send"].shortcuts()
    assert not actions.for_button("room.join").icon().isNull()
