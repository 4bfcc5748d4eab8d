"""Unsent: what of all rooms and accounts has not gone out yet, for who means to close the window."""

from __future__ import annotations

from collections.abc import Callable

from desktop.core.origin import Origin
from desktop.core.outbox import Entry, Kind, State
from desktop.store.accounts import Accounts
from desktop.store.entries import WrongArrow
from desktop.store.outbox import Outbox

_SEEN_BY_OTHERS = frozenset({Kind.POST, Kind.REPOST})


class Unsent:
    """Quick, and for the window's thread. `wake` nudges the threads that send. Raises StoreTrouble."""

    def __init__(
        self, origin: Origin, accounts: Accounts, outbox: Outbox, *, wake: Callable[[], None]
    ) -> None:
        self._origin, self._accounts, self._outbox, self._wake = origin, accounts, outbox, wake

    def entries(self) -> tuple[Entry, ...]:
        """Posts that go out by themselves while Parley is open, oldest first; those of who is signed out do not."""
        here = {account.id for account in self._accounts.list(self._origin)}
        found = self._outbox.under_way(self._origin)
        return tuple(one for one in found if one.account_id in here and one.kind in _SEEN_BY_OTHERS)

    def overdue(self) -> tuple[Entry, ...]:
        """What waits for a person's word, oldest first."""
        return self._outbox.overdues(self._origin)

    def send_now(self) -> None:
        """What may still be taken back, or backs off, waits no longer; what is timed does."""
        for entry in self.entries():
            if entry.state is State.QUEUED and entry.timed_for is None and entry.not_before is not None:
                try:
                    self._outbox.send_now(entry.id)
                except WrongArrow:
                    continue  # it left just now
        self._wake()
