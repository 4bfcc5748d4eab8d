"""The settings say whether words are checked and by what, and let a person change both."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop.services.spelling import Dictionaries, Dictionary, Speller
from desktop.store.database import Database
from desktop.store.settings import Settings
from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.spelling import SpellingSection
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import named


class Shelf:
    def __init__(self, *languages: str) -> None:
        self._languages = languages

    def languages(self) -> tuple[str, ...]:
        return self._languages

    def open(self, language: str) -> Dictionary:
        raise AssertionError("nobody writes here")


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[Settings]:
    database = Database(tmp_path / "parley.db", clock=lambda: datetime(2026, 11, 21, tzinfo=UTC))
    yield Settings(database)
    database.close()


def page_of(qtbot: QtBot, settings: Settings, found: Dictionaries | None) -> tuple[SettingsPage, Speller]:
    spelling = Speller(settings, errand=lambda name, work: None, find=lambda: found)
    spelling.prefer(["en-GB", "en"])
    page = SettingsPage(Theme(Mode.LIGHT))
    qtbot.addWidget(page)
    section = SpellingSection(page, spelling)
    page.end()
    page.show()
    section.refresh()
    return page, spelling


def says(page: SettingsPage) -> str:
    return "\n".join(
        label.accessibleName() or label.text() for label in page.findChildren(QLabel) if label.isVisible()
    )


def test_without_a_spell_checker_one_sentence_says_so_and_nothing_can_be_pressed(
    qtbot: QtBot, settings: Settings
) -> None:
    page, _ = page_of(qtbot, settings, None)
    assert "No spell checker was found on this computer" in says(page)
    assert [button for button in page.findChildren(QPushButton) if button.isVisible()] == []


def test_a_language_without_a_dictionary_is_named(qtbot: QtBot, settings: Settings) -> None:
    page, _ = page_of(qtbot, settings, Shelf("de_DE"))
    assert "There is no dictionary for British English" in says(page)


def test_another_language_is_chosen_from_those_that_there_are(qtbot: QtBot, settings: Settings) -> None:
    page, spelling = page_of(qtbot, settings, Shelf("de_AT", "de_DE", "en_GB"))
    assert "the dictionary for British English" in says(page)
    menu = named(page, QPushButton, "Language: As this computer").menu()
    assert isinstance(menu, QMenu)
    own, austrian, german, british = menu.actions()
    assert [own.text(), german.text(), british.text()] == ["As this computer", "Deutsch", "British English"]
    assert own.isChecked()
    austrian.trigger()
    assert spelling.language == "de_AT"
    assert named(page, QPushButton, f"Language: {austrian.text()}").isVisible()


def test_it_can_be_switched_off_and_ones_own_words_forgotten(qtbot: QtBot, settings: Settings) -> None:
    spelling = Speller(settings, errand=lambda name, work: None, find=lambda: None)
    spelling.learn("crofting")
    page, spelling = page_of(qtbot, settings, Shelf("en_GB"))
    named(page, QPushButton, "Forget my words").click()
    assert (spelling.own_words, named(page, QPushButton, "Forget my words").isVisible()) == ((), False)
    named(page, QAbstractButton, "Spelling: Off").click()
    assert not spelling.is_on
    assert "No word is marked." in says(page)
