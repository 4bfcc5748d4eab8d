"""Menus: an entry of a menu, made from its row of the table: words, key and picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.ui.actions.command import Where
from desktop.ui.actions.table import BY_ID, COMMANDS, words


def add_entry(menu: QMenu, command_id: str, *values: object, said: str = "") -> QAction:
    """`said` is for an entry that says it otherwise. Names are other people's: an & in them is no shortcut."""
    text = said or words(command_id, *values)
    entry = menu.addAction(text.replace("&", "&&"))
    entry.setObjectName(command_id.partition(".")[2])
    shortcuts = BY_ID[command_id].shortcuts
    if shortcuts:
        entry.setShortcut(QKeySequence(shortcuts[0]))
        entry.setShortcutContext(
            Qt.ShortcutContext.WidgetShortcut
        )  # what has the keyboard hears it by itself
        entry.setShortcutVisibleInContextMenu(True)
    return entry


def plain_keys(where: Where) -> dict[int, str]:
    """What each key that is pressed alone does there: ids without what stands before their dot."""
    found: dict[int, str] = {}
    for command in COMMANDS:
        for shortcut in command.shortcuts if command.where is where else ():
            key = QKeySequence(shortcut)[0]  # type: ignore[index]  # the stubs do not know it
            if key.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
                found[int(key.key())] = command.id.partition(".")[2]
    return found
