"""Outgoing: everything of one open room that leaves this computer, as the window sees it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from desktop.core.draft import Draft
from desktop.core.outbox import Entry
from desktop.core.post import Post
from desktop.core.rescue import Lost, OwnPost
from desktop.core.split import Parts


class Outgoing(Protocol):
    """What panes may ask of a room's outbox. Calls are quick and made on the GUI thread; OutboxChanged follows.

    Acts raise SignInNeeded (PermissionNeeded where somebody is signed in who has not allowed it), AppRefused, and
    AccountUnconfirmed where what appears may not be meant as this account; nothing is queued then.
    """

    def left(self, draft: Draft) -> int:
        """Weighted characters left for `draft` as one post; negative when it is too long for one."""
        ...

    def parts(self, draft: Draft) -> Parts:
        """The posts that `draft` becomes, and where it is cut; no texts where it is too long even for several."""
        ...

    def post(self, draft: Draft, *, at: datetime | None = None) -> tuple[Entry, ...]:
        """Queue the answer, in all its parts, oldest first; `at` for when it is timed. The draft is gone then. Raises
        EmptyPost and TooLong besides, and PictureRefused where it has more than a post takes."""
        ...

    def post_cue(self, draft: Draft, also: Callable[[Entry], None]) -> tuple[Entry, ...]:
        """Queue what was not written in the composer, in all its parts; what stands there stays. `also` is done with
        the first of them in the same transaction: no death finds one without the other. Raises what `post` does."""
        ...

    def repost(self, post_id: str) -> Entry: ...

    def hide(self, post_id: str) -> Entry:
        """Hide somebody's reply in a conversation that this account began, for everybody."""
        ...

    def unhide(self, post_id: str) -> Entry:
        """Show a reply to everybody again that this account hid; it counts again, too."""
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

    def said_before(self, entry_id: int) -> Post | None:
        """The newest post here of this entry's account that has the text of the entry, as far as this computer has it:
        what the network means by a duplicate."""
        ...

    def own_posts(self) -> tuple[str, ...]:
        """This person's last texts here, newest first, sent or on their way; ten at most."""
        ...

    def own_lately(self) -> tuple[OwnPost, ...]:
        """This person's posts of the last minutes that are out, as far as this computer knows of them."""
        ...

    def post_again(self, lost: Lost, also: Callable[[Entry], None] | None = None) -> tuple[Entry, ...]:
        """Delete a post, and once that is done post it as it is `fixed`, in all its parts; `also` as with `post_cue`.
        Raises TooLong besides."""
        ...

    def cancel(self, entry_id: int) -> bool:
        """Take a queued entry back, with the parts of the same answer that have not left; False when it has left."""
        ...

    def send_now(self, entry_id: int) -> None:
        """A queued entry waits no longer for its time, nor do the other parts of the same answer; nothing happens where
        it has left already."""
        ...

    def retry(self, entry_id: int) -> None: ...

    def discard(self, entry_id: int) -> None: ...

    def restore(self, entry_id: int) -> bool:
        """Undo a discard or a cancel: the entry is back where it was, and one that was looked for is looked for again.
        False where it was not given up."""
        ...

    def reschedule(self, entry_id: int, at: datetime) -> bool:
        """Have a queued, overdue or refused entry, and what follows it, go out at `at` (UTC). False where it
        has left."""
        ...

    def park(self, entry_id: int) -> str:
        """Continue an entry in the browser: the address to open, empty where it has left meanwhile. No retry until it
        is seen, or until a person says that it did not go out."""
        ...

    def went_out(self, entry_id: int) -> None:
        """The person saw that what went on in the browser is out."""
        ...

    def take_back(self, entry_id: int) -> Draft | None:
        """What a refused or waiting entry was made of, to be changed: with the parts of the same answer that have not
        left, as one draft. These entries are gone, and it stands in the composer as far as that is kept; what stood
        there is put away. None where it has left."""
        ...
