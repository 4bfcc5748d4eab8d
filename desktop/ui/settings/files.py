"""Files and privacy: where things are kept, what is in them, and what never is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.services.preferences import Preferences
from desktop.ui.settings.page import SettingsPage
from desktop.ui.theme import Theme, Type


class FilesPage(SettingsPage):
    """`open_folder` shows a folder in the system's own program for that."""

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        open_folder: Callable[[Path], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self.begin(self.tr("Files and privacy"))
        self.section(self.tr("Where Parley keeps its files"))
        home = preferences.paths.home
        shown = self.label(str(home), Type.TEXT)
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        shown.setAccessibleName(str(home))
        self.add(shown)
        buttons = QHBoxLayout()
        for text, folder in (
            (self.tr("Open the folder"), home),
            (self.tr("Open the logs"), preferences.paths.logs),
        ):
            button = self.button(text, "plain")
            button.clicked.connect(lambda _on=False, folder=folder: open_folder(folder))
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.add(buttons)
        self.say(self.tr("PARLEY_HOME names another folder, from the next start on."))
        self.section(self.tr("What is in them"))
        for words in self._kept(preferences.practice):
            self.say(words)
        self.section(self.tr("What is never in them"))
        self.say(self.tr("Your password, which Parley never sees, and your keys, which your keyring keeps."))
        self.say(
            self.tr("Parley sends nothing about you or your computer to its makers: it has no such address.")
        )
        self.end()

    def _kept(self, practice: bool) -> tuple[str, ...]:
        if practice:
            return (self.tr("What the practice room said. The real Parley keeps its files elsewhere."),)
        return (
            self.tr(
                "The posts of your rooms as your accounts saw them, so that none is read and billed twice."
            ),
            self.tr("What you are typing, what is on its way, and what you marked, noted or muted."),
            self.tr("These settings, and who is signed in, without their keys."),
            self.tr("A log of what went wrong, without anybody's words."),
        )
