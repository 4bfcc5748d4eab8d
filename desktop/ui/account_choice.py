"""AccountChoice: where nobody reads in a room and somebody is signed in: who shall it be? Nobody is chosen unasked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.core.account import Account
from desktop.ui.button_row import ButtonRow
from desktop.ui.initials import ICON_GAP, account_colour, initials_icon
from desktop.ui.prose import Prose
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr


class AccountChoice(QWidget):
    chosen = Signal(str)
    """An account's id."""

    def __init__(self, theme: Theme, accounts: Sequence[Account], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._accounts = theme, tuple(accounts)
        heading = QLabel(tr("Who reads and posts here?"), self)
        heading.setFont(theme.font(Type.QUESTION))
        heading.setWordWrap(True)
        what = Prose(theme, self)
        what.say(tr("Nobody does until you choose. You can change it at any time, and your text stays."))
        self._buttons = [self._button(account) for account in self._accounts]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 28)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(what)
        column.addWidget(ButtonRow(self._buttons, self))
        theme.changed.connect(self._dress)
        self._dress()

    def _button(self, account: Account) -> QPushButton:
        words = tr("Go on as @%1", account.username)
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setAccessibleDescription(account.name)
        button.setFont(self._theme.font(Type.NAME))
        button.setIconSize(QSize(20 + ICON_GAP, 20))
        kind(button, "soft")
        button.clicked.connect(lambda: self.chosen.emit(account.id))
        return button

    def _dress(self) -> None:
        ink = self._theme.colour(Colour.SURFACE)
        for button, account in zip(self._buttons, self._accounts, strict=True):
            ground = self._theme.colour(account_colour(account, self._accounts))
            button.setIcon(initials_icon(account.name or account.username, ground, ink))
