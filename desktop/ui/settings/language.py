"""Language section: which language the window speaks, from its next start on or now; each is written in its own."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop.services.preferences import Preferences
from desktop.ui.button_row import ButtonRow
from desktop.ui.languages import LANGUAGES, SYSTEM, meant
from desktop.ui.settings.choice import Choice
from desktop.ui.settings.page import SettingsPage
from desktop.ui.translate import tr

CODES = (SYSTEM, *(language.code for language in LANGUAGES))


class LanguageSection:
    """Puts itself on `page`, where the page has got to."""

    def __init__(self, page: SettingsPage, preferences: Preferences) -> None:
        self._preferences = preferences
        page.section(tr("Language"))
        names = (tr("As the system"), *(language.name for language in LANGUAGES))
        self.choice = Choice(page.theme, tr("Language"), names, page)
        self.choice.chosen.connect(self._choose)
        page.add(self.choice)
        page.say(tr("Holds from the next start on. Posts stay in the language that they are written in."))
        self.now = page.button(tr("Use it now"), "plain")
        self.now.clicked.connect(lambda: preferences.begin_anew())
        self._anew = ButtonRow([self.now], page)
        page.add(self._anew)

    def refresh(self) -> None:
        language = self._preferences.language
        self.choice.set_place(CODES.index(language) if language in CODES else 0)
        self._anew.setVisible(self._is_another(language) and self._preferences.may_begin_anew())

    def _choose(self, place: int) -> None:
        self._preferences.set_language(CODES[place])
        self.refresh()

    def _is_another(self, chosen: str) -> bool:
        """Than the one that the window speaks."""
        wanted = meant("" if chosen == SYSTEM else chosen, QLocale.system().uiLanguages())
        return wanted is not meant("", [QLocale().name()])
