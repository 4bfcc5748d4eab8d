"""Language section: which language the window speaks from its next start on; each is written in its own."""

from __future__ import annotations

from desktop.services.preferences import Preferences
from desktop.ui.languages import LANGUAGES, SYSTEM
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
        self.choice.chosen.connect(lambda place: preferences.set_language(CODES[place]))
        page.add(self.choice)
        page.say(tr("Holds from the next start on. Posts stay in the language that they are written in."))

    def refresh(self) -> None:
        language = self._preferences.language
        self.choice.set_place(CODES.index(language) if language in CODES else 0)
