"""The one table of actions: no two that can work together share a key, and none takes a key from a text field."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from desktop.ui.actions import BY_ID, COMMANDS, GROUPS, Command, Group, Where, keys, words
from desktop.ui.actions.command import EVERYWHERE
from desktop.ui.icons import icons_folder

pytestmark = pytest.mark.usefixtures("qtbot")

FIELDS_NEED = {
    *[
        "Ctrl+A",
        "Ctrl+C",
        "Ctrl+V",
        "Ctrl+X",
        "Ctrl+Y",
        "Ctrl+Shift+Z",
        "Ctrl+Shift+V",
        "Ctrl+Insert",
        "Shift+Insert",
        "Shift+Delete",
    ],
    *[
        "Ctrl+Left",
        "Ctrl+Right",
        "Ctrl+Home",
        "Ctrl+End",
        "Ctrl+Up",
        "Ctrl+Down",
        "Ctrl+Backspace",
        "Ctrl+Delete",
        "Alt+Backspace",
    ],
    *[
        "Ctrl+Shift+Left",
        "Ctrl+Shift+Right",
        "Ctrl+Shift+Home",
        "Ctrl+Shift+End",
        "Shift+F10",
        "Menu",
        "Tab",
        "Shift+Tab",
    ],
    *["Ctrl+E", "Ctrl+U", "Ctrl+D", "Ctrl+H", "Ctrl+W", "Ctrl+B", "Ctrl+I"],
}
"""What Qt's text fields do themselves on Windows, X11 and macOS (Qt: QKeySequence::StandardKey), and what people
expect of a field that has bold and italics, or which closes."""
TAKEN_ELSEWHERE = {"Ctrl+Shift+U", "Ctrl+Space", "Alt+Space", "Alt+F4", "Alt+Tab", "F10", "Ctrl+Alt+Delete"}
"""Input methods (a sign by its number), and the desktop."""
THE_FIELD_FIRST = {"Ctrl+Z": "mark.undo", "?": "keys.show"}
"""A text field takes these for itself while it has something to do with them."""


def keys_of(*places: Where) -> list[str]:
    return [
        QKeySequence(shortcut).toString()
        for command in COMMANDS
        if command.where in places
        for shortcut in command.shortcuts
    ]


def test_each_id_is_there_once() -> None:
    assert len(BY_ID) == len(COMMANDS)


@pytest.mark.parametrize("where", [place for place in Where if place not in EVERYWHERE])
def test_no_two_that_can_work_together_share_a_key(where: Where) -> None:
    together = keys_of(*EVERYWHERE, where)
    assert [shortcut for shortcut, times in Counter(together).items() if times > 1] == []
    assert "" not in together


def test_no_key_of_the_window_is_one_that_a_text_field_needs() -> None:
    fields = {QKeySequence(shortcut).toString() for shortcut in FIELDS_NEED | TAKEN_ELSEWHERE}
    assert "" not in fields
    assert sorted(fields & set(keys_of(*EVERYWHERE))) == []
    for shortcut, command_id in THE_FIELD_FIRST.items():
        assert shortcut in BY_ID[command_id].shortcuts


def test_no_key_of_the_window_types_a_sign() -> None:
    """Those with Ctrl and Alt together are AltGr on Windows; a bare letter is for what has the keyboard."""
    for shortcut in {*keys_of(*EVERYWHERE)} - {*THE_FIELD_FIRST}:
        assert not ("Ctrl" in shortcut and "Alt" in shortcut)
        assert "+" in shortcut or (shortcut[0] == "F" and shortcut[1:].isdigit())


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_each_command_has_words_and_where_shown_an_icon(command: Command) -> None:
    assert command.text
    if command.icon:
        assert (icons_folder() / f"{command.icon}.svg").is_file()
    assert command.icon or not command.as_button


def test_each_group_is_shown_in_order_with_what_belongs_to_it() -> None:
    assert list(GROUPS) == list(Group)
    assert all(rows for rows in GROUPS.values())


def test_words_and_keys_are_those_of_the_table() -> None:
    assert words("post.focus") == "Write"
    assert keys("post.focus") == "Ctrl+L"
    assert keys("entry.now") == ""
