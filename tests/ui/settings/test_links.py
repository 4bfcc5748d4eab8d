"""Where Parley is installed for everybody the settings say so, and offer no second entry that would go before it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.prose import Prose
from desktop.ui.settings.choice import Choice
from desktop.ui.settings.links import LinksSection
from desktop.ui.settings.page import SettingsPage
from desktop.ui.theme import Mode, Theme


@dataclass
class Links:
    installed: bool

    def is_on(self) -> bool:
        return False

    def is_installed(self) -> bool:
        return self.installed

    def switch_on(self) -> None:
        """Nobody presses it here."""

    def switch_off(self) -> None:
        """Nor this."""


@pytest.mark.parametrize("installed", [True, False])
def test_there_is_a_choice_only_where_nobody_made_it(qtbot: QtBot, installed: bool) -> None:
    page = SettingsPage(Theme(Mode.LIGHT))
    qtbot.addWidget(page)
    section = LinksSection(page, Links(installed), "X")
    section.refresh()
    page.show()
    (choice,) = page.findChildren(Choice)
    shown = [
        prose.accessibleName() or prose.text() for prose in page.findChildren(Prose) if prose.isVisible()
    ]
    assert choice.isVisible() is not installed
    assert any("installed for everybody" in words for words in shown) is installed
