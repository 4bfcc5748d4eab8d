"""RoomSession: one open room, as the window sees it: everything that a person can do in it."""

from __future__ import annotations

from typing import Protocol

from desktop.core.account import Account
from desktop.core.capabilities import Capabilities
from desktop.core.draft import Draft
from desktop.core.link import Link
from desktop.core.outbox import Entry
from desktop.core.question import Questions
from desktop.core.room import Room


class Session(Protocol):
    """What panes may ask of a room. Calls are quick (at most one short transaction) and made on the GUI thread."""

    @property
    def room(self) -> Room: ...

    @property
    def account(self) -> Account | None:
        """Who reads and posts here; None while nobody is signed in."""
        ...

    @property
    def capabilities(self) -> Capabilities: ...

    @property
    def practice(self) -> bool: ...

    @property
    def link(self) -> Link: ...

    def questions(self) -> Questions: ...

    def left(self, draft: Draft) -> int:
        """Weighted characters left for `draft` as it would be posted; negative when it is too long."""
        ...

    def post(self, draft: Draft) -> Entry:
        """Queue the answer. Raises EmptyPost, TooLong or SignInNeeded, and then nothing is queued."""
        ...

    def repost(self, post_id: str) -> Entry: ...

    def open_entries(self) -> tuple[Entry, ...]:
        """What has not settled, oldest first."""
        ...

    def cancel(self, entry_id: int) -> bool:
        """Take a queued entry back; False when it has left already."""
        ...

    def retry(self, entry_id: int) -> None: ...

    def discard(self, entry_id: int) -> None: ...

    def park(self, entry_id: int) -> str:
        """Continue a failed or queued entry in the browser: the address to open. No retry until it is seen."""
        ...

    def draft(self) -> Draft: ...

    def keep_draft(self, draft: Draft) -> None: ...

    def add_host(self, username: str) -> None: ...

    def look_now(self) -> None:
        """Look at the network now, as far as its rate allows."""
        ...
