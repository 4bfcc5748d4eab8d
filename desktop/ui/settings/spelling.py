"""Spelling section: whether words are checked, by which of this computer's dictionaries, and the person's own words."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QMenu

from desktop.services.spelling import Speller
from desktop.ui.button_row import ButtonRow
from desktop.ui.settings.choice import Choice
from desktop.ui.settings.page import SettingsPage
from desktop.ui.translate import tr


class SpellingSection:
    """Puts itself on `page`, where the page has got to."""

    def __init__(self, page: SettingsPage, spelling: Speller) -> None:
        self._page, self._spelling = page, spelling
        page.section(tr("Spelling"))
        self._on = Choice(page.theme, tr("Spelling"), (tr("On"), tr("Off")), page)
        self._on.chosen.connect(self._switch)
        page.add(self._on)
        self._language = page.button("")
        self._menu = QMenu(self._language)
        self._language.setMenu(self._menu)
        self._forget = page.button(tr("Forget my words"))
        self._forget.clicked.connect(self._forget_words)
        page.add(ButtonRow([self._language, self._forget], page))
        self._state = page.say()

    def refresh(self) -> None:
        spelling = self._spelling
        there = spelling.is_there
        self._on.set_place(0 if spelling.is_on else 1)
        self._on.setVisible(there)
        names = language_names(spelling.languages)
        own = tr("As this computer")
        shown = names.get(spelling.wanted, language_name(spelling.wanted)) if spelling.wanted else own
        self._language.setText(tr("Language: %1").replace("%1", shown))
        self._language.setAccessibleName(self._language.text())
        self._language.setVisible(there and spelling.is_on)
        self._forget.setVisible(there and bool(spelling.own_words))
        if not self._menu.actions():
            self._fill({"": own, **names})
        for action in self._menu.actions():
            action.setChecked(action.data() == spelling.wanted)
        self._page.tell(self._state, self._sentence(names))

    def _fill(self, names: dict[str, str]) -> None:
        for language, name in names.items():
            action = self._menu.addAction(name)
            action.setCheckable(True)
            action.setData(language)
            action.triggered.connect(lambda _on=False, picked=language: self._choose(picked))

    def _sentence(self, names: dict[str, str]) -> str:
        spelling = self._spelling
        if not spelling.is_there:
            return tr(
                "No spell checker was found on this computer, so no word is marked. On Linux, install Enchant and a "
                "dictionary, for example hunspell-en-us."
            )
        if not spelling.is_on:
            return tr("No word is marked.")
        language = spelling.language
        if not language:
            wanted = language_name(spelling.wanted or next(iter(spelling.preferred), ""))
            return tr("There is no dictionary for %1 on this computer, so no word is marked.").replace(
                "%1", wanted
            )
        said = tr("Words that the dictionary for %1 does not know get a wave. F7 offers others.")
        return said.replace("%1", names.get(language, language))

    def _switch(self, place: int) -> None:
        self._spelling.set_on(place == 0)
        self.refresh()

    def _choose(self, language: str) -> None:
        self._spelling.set_language(language)
        self.refresh()

    def _forget_words(self) -> None:
        self._spelling.forget_own_words()
        self._on.setFocus()
        self.refresh()


def language_name(language: str) -> str:
    """As its own speakers call it; the code where nobody told Qt."""
    return QLocale(language).nativeLanguageName() or language


def language_names(languages: tuple[str, ...]) -> dict[str, str]:
    """Each with its country where there are several of a name."""
    names = {language: language_name(language) for language in languages}
    count = Counter(names.values())
    for language, name in names.items():
        if count[name] > 1:
            country = QLocale(language).nativeTerritoryName()
            names[language] = f"{name} ({country or language})"
    return names
