"""Sending: the composer's part from the key that sends to the outbox: what holds it back, and how it starts over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.core.account import Account
from desktop.core.errors import AccountUnconfirmed, ParleyError
from desktop.ui.composer.advice import Advice
from desktop.ui.composer.confirmation import Confirmation
from desktop.ui.composer.cost import Cost
from desktop.ui.composer.hand_over import HandOver
from desktop.ui.composer.line import Saying
from desktop.ui.composer.permission import Permission
from desktop.ui.composer.sheet import Sheet
from desktop.ui.composer.unsaved import trouble_saying
from desktop.ui.composer.unsend import Unsend

if TYPE_CHECKING:
    from desktop.services.session import Session


class HoldsBack(Protocol):
    """A part of the composer that may stop sending, and says why then."""

    def holds_back(self) -> bool: ...


class Sending(QObject):
    """Nothing is sent, and nothing lost, while one of the parts has a question."""

    sent = Signal(object)
    """The entries that were queued, a tuple of Entry; the sheet is empty by then."""

    def __init__(
        self,
        session: Session,
        sheet: Sheet,
        permission: Permission,
        confirmation: Confirmation,
        hand_over: HandOver,
        advice: Advice,
        cost: Cost,
        unsend: Unsend,
        pictures: Sequence[HoldsBack],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._sheet = session, sheet
        self._permission, self._confirmation, self._hand_over = permission, confirmation, hand_over
        self._advice, self._cost, self._unsend = advice, cost, unsend
        self._pictures = pictures
        self._held_for: datetime | None = None
        for over in (sheet.written, sheet.begun):
            over.connect(self._release)

    @property
    def poster(self) -> Account | None:
        """Who posts from here, or could once they allow it; None: the browser is the way."""
        may = self._session.capabilities.posts or self._permission.missing
        return self._session.account if may else None

    def send(self, at: datetime | None = None) -> None:
        """Queue the post, for `at` (UTC) where it is timed, or say why not. Where nobody may post from here it goes on
        in the browser and stays here.

        A hint that nobody can have seen yet holds it back once; sent again it goes as it is. Where the permission is
        missing that could be given, it is asked for, and nothing is sent.
        """
        if self._permission.missing:
            self._permission.ask()
            return
        self._sheet.failure = None
        self._cost.is_known()
        self._unsend.is_read()
        if any(part.holds_back() for part in (*self._pictures, self._advice)):
            self._held_for = at
            return
        if self.poster is None:
            self._hand_over.begin()
        else:
            self._queue(at)

    def send_anyway(self) -> None:
        """What was held back, for the time that it was asked for."""
        self.send(self._held_for)

    def saying(self) -> Saying | None:
        """Why it did not go out."""
        failure = self._sheet.failure
        network = self._session.capabilities.network
        return None if failure is None else trouble_saying(failure, network, self._sheet)

    def _release(self) -> None:
        self._held_for = None

    def _queue(self, at: datetime | None) -> None:
        try:
            entries = self._session.outgoing.post(self._sheet.draft, at=at)
        except AccountUnconfirmed:
            self._confirmation.ask(partial(self._queue, at))
        except ParleyError as problem:
            self._sheet.fail(problem)
        else:
            self._sheet.start_over(self._unsend.step(entries, self._sheet.draft))
            self.sent.emit(entries)
