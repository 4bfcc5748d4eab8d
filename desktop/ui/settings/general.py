"""General page: language, taking a post back, closing the window, links, spelling, newer versions, and keys"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSystemTrayIcon, QWidget

from desktop.services.preferences import UNDO_CHOICES, Preferences
from desktop.ui.actions import keys, with_key, words
from desktop.ui.settings.choice import Choice
from desktop.ui.settings.language import LanguageSection
from desktop.ui.settings.links import LinksSection
from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.spelling import SpellingSection
from desktop.ui.settings.updates import UpdatesSection
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

WORTH_KNOWING = (
    *("palette.open", "post.send", "post.focus", "post.accept", "post.number", "find.open", "stream.newest"),
    *("stream.hold", "pane.next", "mark.undo", "room.join", "desk.show", "money.raise"),
)
OF_WHO_PAYS = "money.raise"


class GeneralPage(SettingsPage):
    keys_wanted = Signal()

    def __init__(self, theme: Theme, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._preferences = preferences
        self._of_who_pays: list[QLabel] = []
        self.begin(tr("General"))
        self._language = LanguageSection(self, preferences)
        self.section(tr("Time to take a post back"))
        times = [self._time(seconds) for seconds in UNDO_CHOICES]
        self._undo = Choice(theme, tr("Time to take a post back"), times, self)
        self._undo.chosen.connect(lambda place: preferences.set_undo_seconds(UNDO_CHOICES[place]))
        self.add(self._undo)
        self.say(tr("What you post as a host in your own room leaves at once."))
        self._links: LinksSection | None = None
        if preferences.links is not None:
            self._links = LinksSection(self, preferences.links, preferences.network)
        self._closing: Choice | None = None
        if not preferences.practice:
            self._add_closing()
        self._spelling = SpellingSection(self, preferences.spelling)
        self._updates: UpdatesSection | None = None
        if preferences.updates is not None:
            self._updates = UpdatesSection(self, preferences.updates)
        self.section(tr("Keys worth knowing"))
        self.add(self._keys())
        all_keys = self.button(with_key("keys.show"), name=words("keys.show"))
        all_keys.clicked.connect(self.keys_wanted)
        self.add(all_keys)
        self.end()
        self.refresh()

    def refresh(self) -> None:
        self._language.refresh()
        self._spelling.refresh()
        if self._updates is not None:
            self._updates.refresh()
        if self._links is not None:
            self._links.refresh()
        for label in self._of_who_pays:
            label.setVisible(self._preferences.pays and not self._preferences.practice)
        if self._closing is not None:
            self._closing.set_place(1 if self._preferences.stays_in_tray else 0)
        seconds = self._preferences.undo_seconds
        self._undo.set_place(
            min(range(len(UNDO_CHOICES)), key=lambda place: abs(UNDO_CHOICES[place] - seconds))
        )

    def _add_closing(self) -> None:
        """What a program does that nobody is looking at."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        self.section(tr("Closing the window"))
        ways = (tr("Ends Parley"), tr("Keeps it in the tray"))
        self._closing = Choice(self.theme, tr("Closing the window"), ways, self)
        self._closing.chosen.connect(lambda place: self._preferences.set_stays_in_tray(place == 1))
        self.add(self._closing)
        self.say(tr("Reminders come while Parley runs. From the tray it is ended by its menu."))

    def _time(self, seconds: float) -> str:
        return tr("%1 s", round(seconds)) if seconds else tr("Off")

    def _keys(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, command in enumerate(WORTH_KNOWING):
            line = self.label(keys(command), Type.CONTROL), self.label(words(command), Type.QUIET, "muted")
            for column, label in enumerate(line):
                grid.addWidget(label, row, column)
            if command == OF_WHO_PAYS:
                self._of_who_pays.extend(line)
        return grid
