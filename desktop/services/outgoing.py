"""Outgoing: everything of one open room that leaves this computer, as the window sees it."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from desktop.core.draft import Draft
from desktop.core.outbox import Entry


class Outgoing(Protocol):
    """What panes may ask of a room's outbox. Calls are quick and made on the GUI thread; OutboxChanged follows.

    Acts raise SignInNeeded (PermissionNeeded where somebody is signed in who has not allowed it), AppRefused, and
    AccountUnconfirmed where what appears may not be meant as this account; nothing is queued then.
    """

    def left(self, draft: Draft) -> int:
        """Weighted characters left for `draft` as it would be posted; negative when it is too long."""
        ...

    def post(self, draft: Draft, *, at: datetime | None = None) -> tuple[Entry, ...]:
        """Queue the answer, in all its parts, oldest first; `at` for when it is timed. The draft is gone then. Raises
        EmptyPost and TooLong besides."""
        ...

    def repost(self, post_id: str) -> Entry: ...

    def hide(self, post_id: str) -> Entry:
        """Hide somebody's reply in a conversation that this account began, for everybody."""
        ...

    def delete(self, post_id: str) -> Entry:
        """Take a post of one's own off the network."""
        ...

    def entry(self, entry_id: int) -> Entry:
        """An entry in whatever state it is, also when it is over."""
        ...

    def open_entries(self) -> tuple[Entry, ...]:
        """What has not settled, oldest first."""
        ...

    def own_posts(self) -> tuple[str, ...]:
        """This person's last texts here, newest first, sent or on their way; ten at most."""
        ...

    def cancel(self, entry_id: int) -> bool:
        """Take a queued entry back; False when it has left already."""
        ...

    def send_now(self, entry_id: int) -> None:
        """A queued entry waits no longer for its time; nothing happens where it has left already."""
        ...

    def retry(self, entry_id: int) -> None: ...

    def discard(self, entry_id: int) -> None: ...

    def park(self, entry_id: int) -> str:
        """Continue an entry in the browser: the address to open, empty where it has left meanwhile. No retry until it
        is seen, or until a person says that it did not go out."""
        ...

    def take_back(self, entry_id: int) -> Draft | None:
        """What a refused or waiting entry was made of, to be changed; the entry is gone. None where it has left."""
        ...
