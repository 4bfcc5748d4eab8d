"""A document made in the window is in its language: days, numbers and lists as the locale writes them."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop.ui.speech import WindowSpeech

AT = datetime(2015, 4, 8, 20, 5, tzinfo=UTC)


def test_days_numbers_and_lists_are_the_locales(qapp: QApplication) -> None:
    german = WindowSpeech(QLocale("de_DE"))
    assert german.code == "de"
    assert german.day(AT) == "Mittwoch, 8. April 2015"
    assert (german.clock(AT), german.number(1204), german.number(4.5, 1)) == ("20:05", "1.204", "4,5")
    assert german.listed(["a", "b", "c"]) == "a, b und c"
    assert not german.from_right


def test_an_arabic_page_begins_at_the_right(qapp: QApplication) -> None:
    assert WindowSpeech(QLocale("ar_EG")).from_right
