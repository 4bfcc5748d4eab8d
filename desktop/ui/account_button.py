"""AccountButton: who is signed in, at the rail's foot, and signing out in two steps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.core.account import Account
from desktop.ui.icons import icon
from desktop.ui.theme import Colour, Theme
from desktop.ui.words import tip


class AccountButton(QToolButton):
    """Not there while nobody is signed in."""

    sign_out_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Account"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Account"))
        self._who = menu.addAction("")
        self._who.setEnabled(False)
        sure = menu.addMenu(self.tr("Sign out"))
        sure.setAccessibleName(self.tr("Sign out"))
        sure.addAction(self.tr("Sign out of this computer")).triggered.connect(
            lambda: self.sign_out_requested.emit()
        )
        self.setMenu(menu)
        theme.changed.connect(self._tint)
        self._tint()
        self.show_account(None)

    def show_account(self, account: Account | None) -> None:
        """Whose room this is; None takes the button away."""
        if account is not None:
            said = self.tr("Signed in as @%1").replace("%1", account.username)
            self._who.setText(said)
            tip(self, said)
        self.setVisible(account is not None)

    def _tint(self) -> None:
        self.setIcon(icon("circle-user", self._theme.colour(Colour.MUTED)))
