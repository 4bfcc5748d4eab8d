"""AccountButton: who reads and posts in this room, at the rail's foot; it opens the account menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.ui.icons import icon
from desktop.ui.initials import account_colour, initials_icon
from desktop.ui.theme import Colour, Theme
from desktop.ui.tool_tip import tip
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.identity import Identity


class AccountButton(QToolButton):
    """Not there while nobody is signed in. Where several are, it wears the mark of the one whose room this is."""

    sign_out_requested = Signal(str)
    """An account's id."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._identity: Identity | None = None
        self.setAccessibleName(tr("Account"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        theme.changed.connect(self._dress)
        self.show_identity(None)

    def show_identity(self, identity: Identity | None) -> None:
        """Whose room this is, or could be; None takes the button away."""
        self._identity = identity
        old = self.menu()
        if identity is not None:
            from desktop.ui.account_menu import AccountMenu  # with the first room, not with the first paint

            menu = AccountMenu(self._theme, identity, self)
            menu.sign_out_requested.connect(self.sign_out_requested)
            self.setMenu(menu)
        if old is not None:
            old.deleteLater()
        self.renew()

    def renew(self) -> None:
        """Something about the account may have changed, such as where its key is kept."""
        identity = self._identity
        self.setVisible(identity is not None and bool(identity.accounts()))
        if identity is not None:
            tip(self, self._about(identity))
        self._dress()

    def _about(self, identity: Identity) -> str:
        if identity.account is None:
            return tr("Nobody reads here yet: choose an account")
        said = tr("Signed in as @%1", identity.account.username)
        if (why := identity.for_session_only) is None:
            return said
        from desktop.ui.account_menu import for_session_only

        return f"{said}. {' '.join(for_session_only(why))}"

    def _dress(self) -> None:
        identity = self._identity
        account = None if identity is None else identity.account
        if identity is not None and account is not None and len(accounts := identity.accounts()) > 1:
            ground = self._theme.colour(account_colour(account, accounts))
            ink = self._theme.colour(Colour.SURFACE)
            self.setIcon(initials_icon(account.name or account.username, ground, ink, 24, gap=0))
            self.setIconSize(self._theme.icon_size(24))
        else:
            self.setIcon(icon("circle-user", self._theme.colour(Colour.MUTED)))
            self.setIconSize(self._theme.icon_size(18))
