"""The one table of actions: no two that can work together share a key, and none takes a key from a text field."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from desktop.ui.actions import BY_ID, COMMANDS, GROUPS, Command, Group, Where, keys, words
from desktop.ui.actions.command import EVERYWHERE
from desktop.ui.icons import icons_folder
from tests.conftest import REPOSITORY

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


# --- the table is all there is ----------------------------------------------------------------------------------

UI = REPOSITORY / "desktop" / "ui"
HANDLES_KEYS = re.compile(r"QShortcut\(|keyPressEvent|Key\.Key_|StandardKey")
PUTS_AWAY = "Escape puts it away, and Enter is for what has the keyboard, as in every form."
LIST = "Arrows, Home, End, pages: what a list does with them everywhere."
OUTSIDE_THE_TABLE = {
    **dict.fromkeys(
        (
            *("archive/page.py", "archive/past_page.py", "composer/alt_form.py", "composer/later_form.py"),
            *("composer/prepared_panel.py", "doc_page.py", "form_text.py", "help/tour.py", "help/window.py"),
            *("help/words_page.py", "inbox/hand_over.py", "invite/passed_on.py", "moderator/asking.py"),
            *("moderator/cue_form.py", "moderator/import_form.py", "palette/keys_window.py"),
            *("plan/coming_list.py", "plan/form.py", "question/card_form.py", "recap/page.py"),
            *("report/page.py", "settings/window.py", "stream/head_field.py", "window.py", "keeps_page.py"),
            "sign_in_pane.py",
        ),
        PUTS_AWAY,
    ),
    **dict.fromkeys(("archive/text_row.py", "palette/sheet.py", "stream/selecting.py"), LIST),
    "composer/completion.py": "What is offered while typing takes the keys of a list, as long as it is open.",
    "composer/field.py": "A text's own keys: undo over a send, Backspace over the number, Tab for the line.",
    "composer/pictures.py": "Undo brings back the picture that was taken out last.",
    "composer/send_button.py": "Down opens the menu of a button, as everywhere.",
    "moderator/cue_drag.py": "Escape lets go of what the mouse drags.",
    "plan/drops.py": "A date field that opens from its end.",
    "composer/thumbnail.py": "Where.PICTURE",
    "find_bar.py": "Where.FIND",
    "inbox/card.py": "Where.INQUIRY",
    "moderator/cue_row.py": "Where.CUE",
    "stage/window.py": "Where.STAGE",
    "stream/cursor.py": "Where.POST",
    "stream/view.py": "Hands them to selecting.py and cursor.py.",
}
"""Who listens to keys besides the window's actions, and why; those of the table by where they work."""
WITHOUT_MENU = {"row.menu"}
"""The key that opens it."""


def test_whoever_listens_to_keys_does_so_for_the_table_or_for_a_reason() -> None:
    listens = {
        path.relative_to(UI).as_posix()
        for path in UI.rglob("*.py")
        if HANDLES_KEYS.search(path.read_text(encoding="utf-8"))
    }
    assert listens == set(OUTSIDE_THE_TABLE)
    places = {reason for reason in OUTSIDE_THE_TABLE.values() if reason.startswith("Where.")}
    assert places == {f"Where.{place.name}" for place in Where if place not in (*EVERYWHERE, Where.WAITING)}


def test_no_row_is_idle() -> None:
    """Somebody in the window names each, in full or by what stands behind its dot."""
    rest = "\n".join(
        path.read_text(encoding="utf-8")
        for path in (REPOSITORY / "desktop").rglob("*.py")
        if path.parent != UI / "actions"
    )
    named = {command.id for command in COMMANDS if command.id.startswith("question.view.")} | WITHOUT_MENU
    idle = [
        command.id
        for command in COMMANDS
        if f'"{command.id}"' not in rest
        and not re.search(rf'"{re.escape(command.id.partition(".")[2])}[:"]', rest)
        and command.id not in named
    ]
    assert idle == []
