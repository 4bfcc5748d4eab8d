"""Arrival: an open room's part in signing in: what stands in the stream's place or over it, and what came of
the consent page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.events import ConsentAsked, ConsentGiven, KeepsAsked, SignInEnded
from desktop.core.post_moment import FIRST
from desktop.ui.account_choice import AccountChoice
from desktop.ui.account_menu import AccountMenu
from desktop.ui.composer.permission import Permission
from desktop.ui.composer.send_button import SendButton
from desktop.ui.doc_page import ORGANISERS, DocPage
from desktop.ui.sign_in_pane import SignInPane, putting_away
from desktop.ui.theme import Theme
from desktop.ui.translate import tr
from desktop.ui.waiting_band import WaitingBand

if TYPE_CHECKING:
    from desktop.services.session import Session


class Arrival(QObject):
    """One for each open room: whom the browser let in, the desk opens the room anew for."""

    problem = Signal(object)
    practise_requested = Signal()
    archive_requested = Signal()
    files_requested = Signal()
    sign_out_requested = Signal(str)
    """An account's id."""
    asked = Signal(str, str)
    """A sentence for the window's line about a yes that is waited for, and the page that asks; no page once it came."""

    def __init__(self, session: Session, open_url: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._open_url, self._parent = session, open_url, parent
        self._pane: SignInPane | None = None

    def made_pane(self, theme: Theme) -> SignInPane:
        """What stands where the stream would be while nobody reads here."""
        session, identity = self._session, self._session.identity
        pane = SignInPane(
            theme,
            session.room.hashtag,
            session.capabilities,
            app=identity.app,
            archived=session.said_since(FIRST),
            privacy=identity.privacy,
            parent=self._parent,
        )
        pane.link_clicked.connect(self._open_url)
        pane.practise_requested.connect(self.practise_requested)
        pane.archive_requested.connect(self.archive_requested)
        pane.sign_in_requested.connect(identity.begin_sign_in)
        pane.cancel_requested.connect(identity.cancel_sign_in)
        pane.files_requested.connect(self.files_requested)
        pane.help_requested.connect(lambda: self._show_help(theme))
        if accounts := identity.accounts():
            choice = AccountChoice(theme, accounts)
            choice.chosen.connect(identity.use)
            pane.put_first(choice)
        self._pane = pane
        return pane

    def made_band(self, theme: Theme, clock: Callable[[], datetime]) -> WaitingBand:
        """What stands over the stream while the network does not answer, with what a person can do about it."""
        session = self._session
        band = WaitingBand(
            theme,
            session.capabilities,
            clock=clock,
            can_sign_in=session.identity.can_sign_in,
            parent=self._parent,
        )
        band.sign_in_requested.connect(self.sign_in_again)
        band.look_requested.connect(session.look_now)
        if (links := session.capabilities.links) is not None:
            band.browser_requested.connect(lambda: self._open_url(links.hashtag(session.room.hashtag)))
        return band

    def _show_help(self, theme: Theme) -> None:
        page = DocPage(theme, ORGANISERS, self._parent)
        page.setWindowFlag(Qt.WindowType.Window)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.show()

    def sign_in_again(self) -> None:
        """Whoever could post before is asked for that again: with it, nobody else's yes is taken."""
        account = self._session.account
        self._session.identity.begin_sign_in(write=account is not None and account.can_post)

    def offer_switch(self, theme: Theme, button: SendButton) -> None:
        """The others who are signed in, behind the mark on the button that posts."""
        if not self._session.practice:
            menu = AccountMenu(theme, self._session.identity, button)
            menu.sign_out_requested.connect(self.sign_out_requested)
            button.set_switch(menu)

    def follow(
        self, event: KeepsAsked | ConsentAsked | ConsentGiven | SignInEnded, permission: Permission
    ) -> None:
        """The browser is asked, or has answered; or something is to be told before."""
        if isinstance(event, KeepsAsked):
            return None if self._pane is None else self._pane.show_keeps()
        if self._pane is not None:
            self._pane.follow(event)
        said_there = permission.follow(event)
        if isinstance(event, ConsentAsked):
            self._open_url(event.url)
            if self._pane is None and not said_there:
                self.asked.emit(self._asking(event), event.url)
        elif isinstance(event, ConsentGiven):
            if self._pane is None and not said_there:
                self.asked.emit(putting_away(), "")
        elif event.error is not None and not said_there:
            self.problem.emit(event.error)

    def _asking(self, event: ConsentAsked) -> str:
        if event.another:
            return tr("Say yes in your browser. To add an account, switch to it there first.")
        if event.hide:
            return tr("Say yes in your browser; then hide it again.")
        return tr("Say yes in your browser; Parley goes on by itself.")
