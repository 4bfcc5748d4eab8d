"""Senders: one sender for each account that has something to send, whoever reads the open room."""

from __future__ import annotations

from collections.abc import Callable

from desktop.core.account import Account
from desktop.core.origin import Origin
from desktop.services.sender import OutboxSender
from desktop.store.accounts import Accounts
from desktop.store.outbox import Outbox


class Senders:
    """What an account wrote goes out as that account, also after the room became another's. `make` gives a sender that
    is not started yet. Not thread-safe: a house's own."""

    def __init__(
        self, origin: Origin, accounts: Accounts, outbox: Outbox, make: Callable[[Account], OutboxSender]
    ) -> None:
        self._origin = origin
        self._accounts = accounts
        self._outbox = outbox
        self._make = make
        self._at_work: dict[str, OutboxSender] = {}
        self._ended: list[OutboxSender] = []
        self._leaving: set[str] = set()

    def start(self, account: Account) -> None:
        """This one posts now: its sender is there, and looks at what is left from before."""
        self._leaving.discard(account.id)
        if account.id not in self._at_work:
            self._at_work[account.id] = sender = self._make(account)
            sender.start()

    def wake(self) -> None:
        """Something in the outbox changed, and it may be anybody's."""
        for account in self._accounts.list(self._origin):
            if account.id not in self._leaving and self._has_work(account):
                self.start(account)
        for sender in self._at_work.values():
            sender.wake()

    def end(self, account: Account) -> None:
        """They sign out: nothing more goes out as them, not even while the sign-out is under way."""
        self._leaving.add(account.id)
        sender = self._at_work.pop(account.id, None)
        if sender is not None:
            sender.stop()
            self._ended.append(sender)

    def stop(self) -> None:
        for sender in self._at_work.values():
            sender.stop()

    def join(self, seconds: float) -> None:
        for sender in (*self._ended, *self._at_work.values()):
            sender.join(seconds)

    def _has_work(self, account: Account) -> bool:
        whose = (self._origin, account.id)
        return self._outbox.due_in(*whose) is not None or bool(
            self._outbox.unknowns(*whose) or self._outbox.unsettled(*whose)
        )
