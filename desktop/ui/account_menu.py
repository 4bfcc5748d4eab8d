"""AccountMenu: everybody who is signed in, one press to be somebody else in this room, and the ways in and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.core.account import Account
from desktop.core.client_app import Source
from desktop.core.errors import KeyringLocked, KeyringSilent, NoSafeKeyring
from desktop.ui.initials import account_colour, initials_icon
from desktop.ui.stream.post_text import one_line
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import QT_TR_NOOP, tr

if TYPE_CHECKING:
    from desktop.services.identity import Identity

LONGEST = 40
"""Letters of a name in the menu."""

_REASONS: dict[type[NoSafeKeyring], str] = {
    KeyringLocked: QT_TR_NOOP("your keyring is locked."),
    KeyringSilent: QT_TR_NOOP("your keyring does not answer."),
    NoSafeKeyring: QT_TR_NOOP("this computer has no safe place for your key."),
}


def for_session_only(why: NoSafeKeyring) -> tuple[str, str]:
    """The sentence for a key that is kept nowhere, in two halves of about the same length."""
    reason = next(_REASONS[kind] for kind in type(why).__mro__ if kind in _REASONS)
    return tr("You are signed in for this session only:"), tr(reason)


def is_here_already(account: Account) -> str:
    """Another account was asked for, and the yes came as this one."""
    said = tr("@%1 is signed in already. To add another account, switch to it in your browser first.")
    return said.replace("%1", account.username)


class AccountMenu(QMenu):
    """As it is at the moment of opening."""

    sign_out_requested = Signal(str)
    """An account's id."""

    def __init__(self, theme: Theme, identity: Identity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._identity = theme, identity
        self._ways_out: QMenu | None = None
        kind(self, "accounts")
        self.setAccessibleName(tr("Accounts"))
        self.aboutToShow.connect(self.fill)
        self.fill()

    @property
    def accounts(self) -> tuple[Account, ...]:
        return self._identity.accounts()

    def fill(self) -> None:
        self.clear()
        if self._ways_out is not None:
            self._ways_out.deleteLater()
            self._ways_out = None
        if (why := self._identity.for_session_only) is not None:
            for half in for_session_only(why):
                self.addAction(half).setEnabled(False)
            self.addSeparator()
        current, accounts = self._identity.account, self.accounts
        for account in accounts:
            self._add(account, accounts, is_current=current is not None and account.id == current.id)
        self.addSeparator()
        if self._identity.can_sign_in:
            self._add_way_in()
        if current is not None:
            self._add_way_out(current)

    def _add(self, account: Account, among: tuple[Account, ...], *, is_current: bool) -> None:
        ground = self._theme.colour(account_colour(account, among))
        ink = self._theme.colour(Colour.SURFACE)
        mark = initials_icon(account.name or account.username, ground, ink, 24, gap=0)
        action = self.addAction(mark, f"{_about(account)}\t✓" if is_current else _about(account))
        action.setCheckable(True)
        action.setChecked(is_current)
        if is_current:
            action.setFont(self._theme.font(Type.NAME))
        else:
            action.triggered.connect(lambda: self._identity.use(account.id))

    def _add_way_in(self) -> None:
        """Whose app it is, where it is an organisation's, is said before the browser opens."""
        words, app = tr("Add an account…"), self._identity.app
        if app.source is Source.INVITATION:
            payer = one_line(app.owner)[:LONGEST]
            words = tr("Add an account through %1's app…").replace("%1", payer)
            pays = tr("%1 pays for what is read and posted").replace("%1", payer)
            self.addAction(pays.replace("&", "&&")).setEnabled(False)
        self.addAction(words.replace("&", "&&")).triggered.connect(
            lambda: self._identity.begin_sign_in(another=True)
        )

    def _add_way_out(self, account: Account) -> None:
        """In two steps: it cannot be taken back."""
        self._ways_out = QMenu(tr("Sign out @%1", account.username), self)
        self._ways_out.setAccessibleName(self._ways_out.title())
        self._ways_out.addAction(tr("Sign out of this computer")).triggered.connect(
            lambda: self.sign_out_requested.emit(account.id)
        )
        self.addMenu(self._ways_out)


def _about(account: Account) -> str:
    """ "@ines · Ines Holt"; an "&" in a name is no shortcut."""
    name = account.name if len(account.name) <= LONGEST else f"{account.name[:LONGEST]}…"
    words = f"@{account.username} · {name}" if name and name != account.username else f"@{account.username}"
    return words.replace("&", "&&")
