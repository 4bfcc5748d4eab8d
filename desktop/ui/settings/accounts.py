"""Accounts page: who is signed in, where their keys are kept, and the way out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.core.account import Account
from desktop.services.identity import Identity
from desktop.services.preferences import Preferences
from desktop.ui.account_menu import for_session_only
from desktop.ui.initials import InitialsMark, account_colour
from desktop.ui.settings.page import SettingsPage
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr


class AccountsPage(SettingsPage):
    """`identity` is the open room's; without a room nobody can be signed in or out here."""

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        identity: Callable[[], Identity | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._preferences, self._identity = preferences, identity
        self.begin(tr("Accounts"))
        self.say(
            tr("Keys are kept in your system's keyring and nowhere else. Parley never sees your password.")
        )
        self.column.addSpacing(8)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.add(self._list)
        self._hint = self.say()
        self._add = self.button(tr("Add an account…"))
        self._add.clicked.connect(self._begin)
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addStretch(1)
        self.add(row)
        self.end()
        self.refresh()

    def refresh(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        accounts, identity = self._preferences.accounts(), self._identity()
        for account in accounts:
            self._list.addWidget(self._row(account, accounts, identity))
        can_sign_in = identity is not None and identity.can_sign_in
        self._add.setVisible(can_sign_in)
        self.tell(self._hint, self._said(bool(accounts), identity))

    def _said(self, somebody: bool, identity: Identity | None) -> str:
        if identity is None:
            return tr("Open a room to sign in, to sign out, or to choose who posts there.")
        if not identity.can_sign_in:
            return tr("No client id is known yet: see Connection.")
        if not somebody:
            return tr("Nobody is signed in.")
        return tr("Each room remembers who posts there; the button at the rail's foot changes it.")

    def _row(self, account: Account, among: tuple[Account, ...], identity: Identity | None) -> QWidget:
        row = QWidget(self)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        mark = InitialsMark(self.theme, 32, row)
        ground, ink = self.theme.colour(account_colour(account, among)), self.theme.colour(Colour.SURFACE)
        mark.show_colours(account.name or account.username, ground, ink)
        across.addWidget(mark)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.label(f"{account.name} @{account.username}", Type.NAME))
        said.addWidget(self.label(self._state(account), Type.QUIET, "muted"))
        across.addLayout(said, 1)
        if identity is not None:
            across.addWidget(self._way_out(account, identity))
        return row

    def _state(self, account: Account) -> str:
        why = self._preferences.kept_nowhere(account)
        if why is not None:
            return " ".join(for_session_only(why))
        may = tr("Reads and posts.") if account.can_post else tr("Reads only.")
        return f"{may} {tr('Its key is in your keyring.')}"

    def _way_out(self, account: Account, identity: Identity) -> QPushButton:
        """In two steps, as at the rail's foot: it cannot be taken back."""
        out = self.button(tr("Sign out"), "small", name=tr("Sign out @%1", account.username))
        menu = QMenu(out)
        menu.setAccessibleName(out.accessibleName())
        menu.addAction(tr("Sign out of this computer")).triggered.connect(
            lambda: self._sign_out(account, identity)
        )
        out.setMenu(menu)
        return out

    def _sign_out(self, account: Account, identity: Identity) -> None:
        self.tell(self._hint, tr("Signing out…"))
        identity.sign_out(account.id)

    def _begin(self) -> None:
        if (identity := self._identity()) is not None:
            if identity.is_told:
                self.tell(self._hint, tr("Say yes in your browser; Parley goes on by itself."))
            else:
                self.window().close()  # the room says what Parley keeps
            identity.begin_sign_in(another=True)
