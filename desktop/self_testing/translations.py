"""Translations: every language's catalogue is there, says a sentence in its own words, and runs its own way."""

from __future__ import annotations

import os
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from desktop.services.checkup import Check
from desktop.surroundings import resources
from desktop.ui.application import qt_application
from desktop.ui.languages import ENGLISH, LANGUAGES, Language, speak
from desktop.ui.translate import QT_TR_NOOP, counted, tr

NAME = "translations"
SENTENCE = QT_TR_NOOP("Welcome to Parley")
QT_CONTEXT, QT_SENTENCE = "QPlatformTheme", "Cancel"
"""Of the buttons that Qt's own dialogs have."""
RIGHT_TO_LEFT = frozenset({"ar"})
AGAIN = "Install Parley anew; from source: `make languages`."


def check_translations(folder: Path | None = None) -> Check:
    """`folder` holds the catalogues (.qm)."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder = folder or resources() / "translations"
    others = [language for language in LANGUAGES if language is not ENGLISH]
    with ExitStack() as stack:
        qt_application(stack)
        wrong = [f"{language.code} {what}" for language in others if (what := _amiss(language, folder))]
        speak(ENGLISH.code, folder)
    if wrong:
        return Check(NAME, "; ".join(wrong), AGAIN)
    return Check(NAME, ", ".join(language.code for language in others))


def _amiss(language: Language, folder: Path) -> str:
    """What is wrong with a language, in a few words."""
    speak(language.code, folder, QLocale(language.code))
    if tr(SENTENCE) == SENTENCE:
        return "says nothing: its catalogue is missing or damaged"
    if counted("%n answer", "%n answers", 3) == f"{QLocale().toString(3)} answers":
        return "cannot count"
    if QCoreApplication.translate(QT_CONTEXT, QT_SENTENCE) == QT_SENTENCE:
        return "does not know Qt's own words"
    is_turned = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    return "" if is_turned == (language.code in RIGHT_TO_LEFT) else "runs the wrong way"
