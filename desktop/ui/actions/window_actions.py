"""Actions: the QActions of a window, made from the table."""

from __future__ import annotations

from PySide6.QtCore import QMetaMethod, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from desktop.ui.actions.command import EVERYWHERE, Command
from desktop.ui.actions.table import BY_ID, COMMANDS, with_key, words
from desktop.ui.icons import icon
from desktop.ui.mirror import mirrored_keys
from desktop.ui.theme import Colour, Theme


class Actions(QObject):
    """The window's QActions by id. They work wherever the keyboard is in the window that they are added to."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._by_id = {command.id: self._made(command) for command in COMMANDS if command.where in EVERYWHERE}
        self._on_buttons: list[str] = []
        theme.changed.connect(self._tint)

    def __getitem__(self, command_id: str) -> QAction:
        return self._by_id[command_id]

    def for_button(self, command_id: str) -> QAction:
        """The action with its icon, which it wears from here on: icons that nobody sees are not drawn."""
        self._on_buttons.append(command_id)
        self._tint()
        return self._by_id[command_id]

    def is_used(self, command_id: str) -> bool:
        """Whether something in this window does it."""
        action = self._by_id[command_id]
        return action.isSignalConnected(QMetaMethod.fromSignal(action.triggered))

    def all(self) -> list[QAction]:
        return list(self._by_id.values())

    def _made(self, command: Command) -> QAction:
        action = QAction(words(command.id), self)
        action.setObjectName(command.id)
        action.setToolTip(with_key(command.id))
        action.setShortcuts([QKeySequence(mirrored_keys(keys)) for keys in command.shortcuts])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        return action

    def _tint(self) -> None:
        for command_id in self._on_buttons:
            drawn = icon(BY_ID[command_id].icon, self._theme.colour(Colour.MUTED))
            self._by_id[command_id].setIcon(drawn)
