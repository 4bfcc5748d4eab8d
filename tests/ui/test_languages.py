"""The window speaks the language that a person means, with its numbers, its plurals and its side to begin from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from desktop.ui.languages import ENGLISH, LANGUAGES, SYSTEM, locale_of, meant, speak
from desktop.ui.translate import counted, tr
from tests.catalogues import languages

GERMAN_IN_AUSTRIA = QLocale(QLocale.Language.German, QLocale.Country.Austria)
IN_BRITAIN = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("catalogues")
    languages.build(folder)
    return folder


@pytest.fixture
def spoken(qapp: QApplication, tmp_path: Path) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    speak("en", tmp_path, IN_BRITAIN)
    QLocale.setDefault(before)


def code(setting: str, *wanted: str) -> str:
    return meant(setting, wanted).code


def test_a_setting_outranks_the_system_and_the_system_is_asked_in_its_order() -> None:
    assert code("de", "fr-FR") == "de"
    assert code("", "sv-SE", "fr-CA", "de") == "fr"
    assert code("", "pt-PT") == "pt_BR"
    assert code("", "sv-SE") == "en"
    assert code("no language", "ja") == "ja"


def test_numbers_are_written_as_they_are_where_the_person_lives() -> None:
    german = next(one for one in LANGUAGES if one.code == "de")
    assert locale_of(german, GERMAN_IN_AUSTRIA).name() == "de_AT"
    assert locale_of(german, IN_BRITAIN).language() == QLocale.Language.German
    assert locale_of(ENGLISH, IN_BRITAIN).name() == "en_GB"


def test_the_window_speaks_and_turns(spoken: QApplication, catalogues: Path) -> None:
    assert speak("ar", catalogues, IN_BRITAIN).name == "العربية"
    assert spoken.layoutDirection() is Qt.LayoutDirection.RightToLeft
    arabic = tr("Settings")
    assert arabic != "Settings"
    speak(SYSTEM, catalogues, GERMAN_IN_AUSTRIA)
    assert spoken.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert tr("Settings") not in ("Settings", arabic)
    speak("en", catalogues, IN_BRITAIN)
    assert tr("Settings") == "Settings"


def test_qts_own_buttons_speak_with_the_window(spoken: QApplication, catalogues: Path) -> None:
    speak("de", catalogues, IN_BRITAIN)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_so_many_are_counted_as_the_language_counts(spoken: QApplication, catalogues: Path) -> None:
    speak("ar", catalogues, QLocale("ar_EG"))
    said = {counted("%n answer", "%n answers", number) for number in (0, 1, 2, 3, 11, 100)}
    assert len(said) == 6
    assert "٣" in counted("%n answer", "%n answers", 3)
    speak("de", catalogues, GERMAN_IN_AUSTRIA)
    assert counted("%n answer", "%n answers", 1).startswith("1 ")


def test_without_a_catalogue_words_stay_english(spoken: QApplication, tmp_path: Path) -> None:
    speak("fr", tmp_path, IN_BRITAIN)
    assert tr("Settings") == "Settings"
