"""HelpPage: where help begins: the tour, words, keys, the guides, where one's things are, and which Parley this is."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.ui.actions.table import BY_ID, keys
from desktop.ui.doc_page import HOSTS, LICENCES, NEWCOMERS, ORGANISERS, docs_folder
from desktop.ui.settings.page import SettingsPage
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

SHORTCUTS = "keys.show"
"""The action that shows all keys."""


class TourState(Enum):
    """What a person has seen of the tour."""

    NEW = "new"
    LEFT = "left"
    TAKEN = "taken"


class HelpPage(SettingsPage):
    """`tour` says how far somebody went; `home` and `version` are shown as they are."""

    asked = Signal(str)
    """An action of the window, by its id."""
    guide_asked = Signal(str)
    """A page of the documentation, by its file."""

    def __init__(
        self,
        theme: Theme,
        *,
        tour: Callable[[], TourState],
        home: Path,
        version: str,
        open_folder: Callable[[Path], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._tour = tour
        self.begin(tr("Help"))
        self.say(tr("Everything here is on this computer, and no network is needed for it."))
        self.section(tr("Shown round"))
        self.first = self._asking("help.tour", "")
        self.say(tr("Two minutes in the practice room: a chat, a question, your first answer."))
        self.section(tr("Looked up"))
        self._asking("help.words", tr("Words explained"))
        if SHORTCUTS in BY_ID:
            self._asking(SHORTCUTS, tr("Keyboard shortcuts"))
        self.section(tr("Read"))
        for page, words in (
            (NEWCOMERS, tr("Guide for newcomers")),
            (HOSTS, tr("Guide for hosts")),
            (ORGANISERS, tr("For organisers: one app for your chat")),
        ):
            if not (docs_folder() / page).is_file():
                continue  # installed without its documentation
            self._reading(page, words)
        self.say(tr("The guides are in English."))
        self.section(tr("Where your things are"))
        shown = self.label(str(home), Type.TEXT)
        shown.setAccessibleName(str(home))
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.add(shown)
        self._asking("help.keeps", tr("What Parley keeps"))
        folder = self._button(tr("Open the folder"))
        folder.clicked.connect(lambda: open_folder(home))
        self.say(
            tr("Your posts, drafts and settings. Your password is never there, and keys are in your keyring.")
        )
        self.section(tr("Which Parley this is"))
        self.add(self.label(tr("Version %1", version)))
        self._reading(LICENCES, tr("Licences"))
        self.end()
        self.refresh()

    def refresh(self) -> None:
        """The tour may have been taken meanwhile."""
        words = {
            TourState.NEW: tr("Take the tour"),
            TourState.LEFT: tr("Go on with the tour"),
            TourState.TAKEN: tr("Take the tour again"),
        }[self._tour()]
        self.first.setText(words)
        self.first.setAccessibleName(words)

    def _asking(self, action_id: str, words: str) -> QPushButton:
        button = self._button(words, keys(action_id))
        button.clicked.connect(lambda: self.asked.emit(action_id))
        return button

    def _reading(self, page: str, words: str) -> None:
        self._button(words).clicked.connect(lambda: self.guide_asked.emit(page))

    def _button(self, words: str, shortcut: str = "") -> QPushButton:
        button = self.button(f"{words} ({shortcut})" if shortcut else words, "plain", name=words)
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return button
