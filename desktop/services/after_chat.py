"""AfterChat: what the window tells of one chat afterwards: its recap, and the hour of the person before it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from desktop.core.account import Account
from desktop.core.capabilities import Capabilities
from desktop.core.marks import NOTHING_MARKED, Marked
from desktop.core.post import Post
from desktop.core.proceedings import Proceedings, proceedings
from desktop.core.recap import Recap, recap
from desktop.core.room import Room
from desktop.core.your_hour import YourHour, your_hour
from desktop.store.archive import Archive

_PAGE = 1000


class AfterChat:
    """`read` gives what the chat was, on any thread, and takes up to a second for thousands of posts; `marked` are the
    person's marks of its room as they are now. `is_latest`: it is the room's newest chat."""

    def __init__(
        self,
        room: Room,
        account: Account | None,
        capabilities: Capabilities,
        read: Callable[[], Proceedings],
        *,
        marked: Marked = NOTHING_MARKED,
        is_latest: bool = True,
    ) -> None:
        self.room, self.account, self.capabilities = room, account, capabilities
        self._read, self._marked, self.is_latest = read, marked, is_latest

    def recap(self) -> Recap:
        """On any thread; it takes a while. Raises StoreTrouble."""
        return recap(self._read(), self._marked)

    def hour(self) -> YourHour:
        """As `recap`."""
        return your_hour(self._read(), self.account, self._marked, is_latest=self.is_latest)


def after_latest(
    archive: Archive,
    room: Room,
    account: Account | None,
    capabilities: Capabilities,
    marked: Marked,
    since: datetime | None,
) -> AfterChat:
    """The chat of an open room that began at `since` (UTC), with all that was said from then on; without that moment,
    and where nobody is signed in, nothing was."""

    def read() -> Proceedings:
        if account is None or since is None:
            return proceedings((), room, marked)
        return proceedings(_posts(archive, room.id, account.id, since), room, marked, account.id)

    return AfterChat(room, account, capabilities, read, marked=marked)


def _posts(archive: Archive, room_id: int, seen_by: str, since: datetime) -> list[Post]:
    """Page by page from the newest: no reading of thousands holds up who writes."""
    found: list[Post] = []
    before = None
    while True:
        page = archive.page(room_id, seen_by=seen_by, before=before, limit=_PAGE)
        found += [post for post in page if post.created_at >= since]
        if len(page) < _PAGE or page[0].created_at < since:
            return found
        before = page[0].sort_key
