"""Unsent: what of all rooms and accounts has not gone out yet, for who means to close the window."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress

from desktop.core.origin import Origin
from desktop.core.outbox import Entry, Kind, State
from desktop.services.senders import Senders
from desktop.store.accounts import Accounts
from desktop.store.entries import WrongArrow
from desktop.store.outbox import Outbox

LOOK, LOOKS = 0.1, 600
"""Seconds between two looks at what is on its way, and how many there are at most: no request takes longer."""
_SEEN_BY_OTHERS = frozenset({Kind.POST, Kind.REPOST})


class Unsent:
    """Quick, and for the window's thread. Raises StoreTrouble."""

    def __init__(self, origin: Origin, accounts: Accounts, outbox: Outbox, senders: Senders) -> None:
        self._origin, self._accounts, self._outbox, self._senders = origin, accounts, outbox, senders

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
        self._senders.wake()

    def give_up(self, pause: Callable[[float], object] = time.sleep) -> None:
        """Nothing leaves any more; what is on its way at this moment arrives first, within a minute. Not for the
        window's thread."""
        for _ in range(LOOKS):
            under_way = self._outbox.under_way(self._origin)
            for entry in under_way:
                if entry.state is State.QUEUED:
                    with suppress(WrongArrow):  # it left just now
                        self._outbox.discard(entry.id)
            if not any(entry.state is State.SENDING for entry in under_way):
                break
            pause(LOOK)
        self._senders.stop()
