"""A person chooses the language of the window, each written in its own, and it is kept."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.services.preferences import Preferences
from desktop.ui.settings.language import LanguageSection
from desktop.ui.settings.page import SettingsPage
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import named


class Kept:
    def __init__(self, language: str) -> None:
        self.language = language

        self.may, self.begun = False, 0

    def set_language(self, code: str) -> None:
        self.language = code

    def may_begin_anew(self) -> bool:
        return self.may

    def begin_anew(self) -> None:
        self.begun += 1


def section(qtbot: QtBot, kept: Kept) -> tuple[SettingsPage, LanguageSection]:
    page = SettingsPage(Theme(Mode.LIGHT))
    qtbot.addWidget(page)
    made = LanguageSection(page, cast(Preferences, kept))
    page.end()
    made.refresh()
    return page, made


def test_each_language_can_be_chosen_by_its_own_name(qtbot: QtBot) -> None:
    kept = Kept("system")
    page, made = section(qtbot, kept)
    assert made.choice.place == 0
    named(page, QAbstractButton, "Language: 日本語").click()
    assert kept.language == "ja"


def test_another_language_can_be_used_now_where_nothing_is_under_way(qtbot: QtBot) -> None:
    kept = Kept("en")
    page, made = section(qtbot, kept)
    page.show()
    named(page, QAbstractButton, "Language: 日本語").click()
    assert not made.now.isVisible()
    kept.may = True
    named(page, QAbstractButton, "Language: Deutsch").click()
    assert made.now.isVisible()
    made.now.click()
    assert (kept.language, kept.begun) == ("de", 1)
    named(page, QAbstractButton, "Language: English").click()
    assert not made.now.isVisible()


def test_a_code_that_is_no_longer_known_leaves_it_to_the_system(qtbot: QtBot) -> None:
    unknown, arabic = section(qtbot, Kept("tlh")), section(qtbot, Kept("ar"))
    assert unknown[1].choice.place == 0
    assert named(arabic[0], QAbstractButton, "Language: العربية").isChecked()
