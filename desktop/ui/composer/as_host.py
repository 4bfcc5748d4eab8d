"""AsHost: the composer's part for an answer typed as the account that hosts: asked once, and yes is its own press."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.core.guards import answers_as_host
from desktop.ui.composer.line import Saying
from desktop.ui.composer.sheet import Sheet
from desktop.ui.translate import filled, tr

if TYPE_CHECKING:
    from desktop.services.session import Session


class AsHost:
    """Hosts ask with one account and answer with another (CHATS.md 3.1). `send` sends; `switch` offers the others."""

    def __init__(
        self, session: Session, sheet: Sheet, *, send: Callable[[], None], switch: Callable[[], None]
    ) -> None:
        self._session, self._sheet = session, sheet
        self._send, self._switch = send, switch
        self._is_held = self._agreed = False
        for over in (sheet.written, sheet.begun):
            over.connect(self._release)

    def holds_back(self) -> bool:
        if not self._session.identity.confirmed:  # "Post here as @…?" comes, and a yes to that is one to this
            self._agreed = True
        if self._agreed or not self._asks:
            return False
        self._is_held = True
        self._sheet.changed.emit()
        return True

    def saying(self) -> Saying | None:
        account = self._session.account
        if not self._is_held or account is None or not self._asks:
            return None
        label, handle = self._sheet.draft.label, account.username
        said = filled(tr("You host here with @%1. Answer %2 with it?"), handle, label)
        yes = (filled(tr("Post %1"), label), self._agree)
        others = len(self._session.identity.accounts()) > 1
        offers = (yes, (tr("Switch"), self._switch)) if others else (yes,)
        return Saying(said, "held", offers, 0, tr("Alt+Enter posts."), deliberate=True)

    @property
    def _asks(self) -> bool:
        account = self._session.account
        if account is None or not self._session.capabilities.posts:
            return False
        number = self._sheet.draft.number
        return answers_as_host(number, account.username, self._session.room.hosts) is not None

    def _agree(self) -> None:
        """For this room, as long as it is open."""
        self._agreed, self._is_held = True, False
        self._send()

    def _release(self) -> None:
        self._is_held = False
