"""What a person is told of a crash tells a program that stopped from one that went on, and says when."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QLocale

from desktop.ui.crash_words import line_of
from desktop.ui.stream.words import moment_words

AT = datetime(2026, 11, 23, 2, 50, 41, tzinfo=UTC)


def test_it_says_when_and_whether_parley_stopped() -> None:
    when = moment_words(AT)
    assert line_of(AT, True).startswith(f"Parley stopped unexpectedly on {when}.")
    assert line_of(AT, False).startswith(f"Something broke in Parley on {when}.")


def test_a_computer_without_a_language_writes_the_month_as_a_word() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale.c())
        assert f"on {AT.astimezone().day} Nov 2026, " in line_of(AT, True)
    finally:
        QLocale.setDefault(before)
