"""Fields of dates and times say them as people write them, in windows that run either way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtWidgets import QTimeEdit
from pytestqt.qtbot import QtBot

from desktop.ui.plan.drops import DayEdit, TimeEdit, show_as
from desktop.ui.theme import Mode, Theme


def time_field(qtbot: QtBot, kind: type[QTimeEdit] = QTimeEdit) -> QTimeEdit:
    field = kind()
    qtbot.addWidget(field)
    show_as(field, QLocale().timeFormat(QLocale.FormatType.ShortFormat))
    field.setTime(QTime(18, 5))
    return field


def test_in_arabic_a_day_is_said_in_its_own_order(qtbot: QtBot, mirrored: None) -> None:
    QLocale.setDefault(QLocale("ar_EG"))
    field = DayEdit(Theme(Mode.LIGHT))
    qtbot.addWidget(field)
    field.setDate(QDate(2026, 11, 29))
    assert field.text().split() == ["الأحد،", "٢٩", "نوفمبر", "٢٠٢٦"]
    assert time_field(qtbot).text() == QLocale().toString(QTime(18, 5), QLocale.FormatType.ShortFormat)


@pytest.mark.parametrize("language", ["en_US", "de_DE", "ja_JP", "ar_EG"])
def test_a_time_is_the_language_s_own(qtbot: QtBot, language: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert time_field(qtbot).text() == QLocale().toString(QTime(18, 5), QLocale.FormatType.ShortFormat)


def test_typing_a_time_begins_with_the_hour_in_a_mirrored_window_too(qtbot: QtBot, mirrored: None) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    field = time_field(qtbot, TimeEdit)
    field.show()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Home)
    assert field.currentSection() == QTimeEdit.Section.HourSection
