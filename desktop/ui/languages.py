"""Languages: which ones the window speaks, which one a person means, and Qt told of it before anything is shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

SYSTEM = "system"
"""The setting of who leaves it to the computer."""


class Language(NamedTuple):
    """`code` is the catalogue's (ISO 639, with a territory where the words are that territory's); `name` is its own."""

    code: str
    name: str


ENGLISH = Language("en", "English")
LANGUAGES = (
    ENGLISH,
    Language("es", "Español"),
    Language("de", "Deutsch"),
    Language("fr", "Français"),
    Language("pt_BR", "Português"),
    Language("ja", "日本語"),
    Language("ar", "العربية"),
)

_spoken: list[QTranslator] = []
"""What the application was told to speak. To look for them among its children PySide makes the class of each child, its
style's with 600 names."""


def meant(setting: str, wanted: Sequence[str]) -> Language:
    """The language that a setting names, else the first of those that the system wants (BCP 47: "de-AT", "pt") which
    the window speaks, else English."""
    for tag in (setting, *wanted):
        letters = tag.replace("-", "_").split("_")[0].lower()
        for language in LANGUAGES:
            if language.code.split("_")[0] == letters:
                return language
    return ENGLISH


def locale_of(language: Language, system: QLocale) -> QLocale:
    """Dates and numbers in the language, as they are written where the person lives."""
    spoken = QLocale(language.code)
    if system.language() == spoken.language() or (
        language is ENGLISH and system.language() is QLocale.Language.C
    ):
        return system
    here = QLocale(spoken.language(), system.territory())
    if here.territory() == system.territory() and here.language() == spoken.language():
        return here
    return spoken


def speak(setting: str, catalogues: Path, system: QLocale | None = None) -> Language:
    """Have every window that is made from now on speak the language that `setting` names; which one that is.

    Qt's own words (the buttons of its dialogs) come along, and the layout turns where the script does. `catalogues`
    holds the .qm files. What was spoken before is spoken no more.
    """
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    system = system or QLocale.system()
    language = meant("" if setting == SYSTEM else setting, system.uiLanguages())
    for translator in filter(isValid, _spoken):
        app.removeTranslator(translator)
        translator.deleteLater()
    _spoken.clear()
    folders = {f"parley_{language.code}": str(catalogues)}
    folders[f"qtbase_{language.code}"] = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in folders.items():
        translator = QTranslator(app)
        _spoken.append(translator)
        if language is not ENGLISH and translator.load(name, folder):
            app.installTranslator(translator)
    locale = locale_of(language, system)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    return language
