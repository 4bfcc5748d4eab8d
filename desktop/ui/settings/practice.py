"""Practice page: in practice, what the settings of the real program are for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.ui.settings.page import SettingsPage
from desktop.ui.theme import Theme
from desktop.ui.translate import tr


class PracticePage(SettingsPage):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.begin(tr("In practice"))
        self.say(
            tr(
                "Accounts, connection, money and an organiser's key belong to the real Parley and are set there. "
                "The practice room has a visitor of its own, keeps their key in memory, and goes nowhere: "
                "no proxy, no certificate, and no bill."
            )
        )
        self.end()
