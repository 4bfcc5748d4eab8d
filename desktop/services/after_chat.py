"""AfterChat: what the window tells of one chat afterwards: its recap, and the hour of the person before it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from desktop.core.account import Account
from desktop.core.capabilities import Capabilities
from desktop.core.chat_plan import zone_of
from desktop.core.errors import BadInput
from desktop.core.export_limit import NO_LIMIT, Ration
from desktop.core.going import Going, unwatched
from desktop.core.marks import NOTHING_MARKED, Marked
from desktop.core.names import Names, Naming
from desktop.core.post import Post
from desktop.core.proceedings import Proceedings, proceedings
from desktop.core.recap import Recap, recap
from desktop.core.room import Room
from desktop.core.speech import ENGLISH, Speech
from desktop.core.your_hour import YourHour, your_hour
from desktop.documents.edition import Edition
from desktop.documents.file_name import file_name
from desktop.documents.newsletter import newsletter, shown_ids
from desktop.store.archive import Archive
from desktop.store.document_file import write_document
from desktop.store.exports import Exports

_PAGE = 1000


@dataclass(frozen=True, slots=True)
class Newsletter:
    """Markdown that is ready to leave: `name` is what a file of it is called, `ration` what of it counts today."""

    name: str
    text: str
    ration: Ration


class AfterChat:
    """`read` gives what the chat was, on any thread, and tells of posts meanwhile; `marked` are the person's marks of
    its room as they are now, and `exports` says what of it may leave in full. `title` is what it was announced as.
    `is_latest`: it is the newest chat of its room, whose topic is its own."""

    def __init__(
        self,
        room: Room,
        account: Account | None,
        capabilities: Capabilities,
        read: Callable[[Going], Proceedings],
        exports: Exports | None = None,
        *,
        marked: Marked = NOTHING_MARKED,
        title: str = "",
        is_latest: bool = True,
    ) -> None:
        self.room, self.account, self.capabilities = room, account, capabilities
        self._read, self._exports = read, exports
        self._marked, self.is_latest = marked, is_latest
        self._topic = title or (room.topic if is_latest else "")
        self._told: Proceedings | None = None

    def recap(self, going: Going = unwatched) -> Recap:
        """On any thread; it takes a while, a second for some ten thousand posts. Raises StoreTrouble."""
        self._told = self._read(going)
        return recap(self._told, self._marked, self._topic)

    def newsletter(
        self, told: Recap, chosen: Collection[str], speech: Speech = ENGLISH, *, with_words: bool
    ) -> Newsletter:
        """The recap as Markdown, with the chosen posts as permalinks, and `with_words` what they say. Posts of the
        network beyond what may leave in a day stand in it as links. To be called once `recap` is done. Raises
        StoreTrouble."""
        assert self._told is not None
        ration = NO_LIMIT
        if self._exports is not None:
            has_words = with_words or self.capabilities.links is None
            wanted = shown_ids(told, chosen, with_words=has_words)
            ration = self._exports.ration(self._told, self._marked, wanted)
        edition = Edition(
            Names(Naming.SHOWN, self._told),
            title=told.topic,
            zone=_zone(told) or told.starts.astimezone().tzinfo or UTC,
            site=self.capabilities.links,
            links_only=ration.beyond,
            reason=ration.why,
            speech=speech,
        )
        name = file_name(self.room.hashtag, told.starts.astimezone(edition.zone).date(), "recap", "md")
        return Newsletter(name, newsletter(told, chosen, edition, with_words=with_words), ration)

    def leaves(self, made: Newsletter) -> None:
        """It is copied now. Raises StoreTrouble."""
        if self._exports is not None:
            self._exports.note(self.room.origin, made.ration)

    def save(self, made: Newsletter, path: Path) -> None:
        """It leaves as a file, whole or not at all. Raises BadInput with the reason, and StoreTrouble."""
        self.leaves(made)
        write_document(path, made.text.encode("utf-8", "replace"))

    def hour(self, going: Going = unwatched) -> YourHour:
        """As `recap`."""
        return your_hour(self._read(going), self.account, self._marked, is_latest=self.is_latest)


def after_latest(
    archive: Archive,
    exports: Exports,
    room: Room,
    account: Account | None,
    capabilities: Capabilities,
    marked: Marked,
    since: datetime | None,
) -> AfterChat:
    """The chat of an open room that began at `since` (UTC), with all that was said from then on; without that moment,
    and where nobody is signed in, nothing was."""

    def read(going: Going) -> Proceedings:
        if account is None or since is None:
            return proceedings((), room, marked)
        posts = _posts(archive, room.id, account.id, since, going)
        return proceedings(posts, room, marked, account.id, going=going)

    return AfterChat(room, account, capabilities, read, exports, marked=marked)


def _zone(told: Recap) -> tzinfo | None:
    """The organiser's; else this computer's."""
    try:
        return zone_of(told.room.plan.zone) if told.room.plan is not None and told.room.plan.zone else None
    except BadInput:  # a zone that this computer does not know
        return None


def _posts(archive: Archive, room_id: int, seen_by: str, since: datetime, going: Going) -> list[Post]:
    """Page by page from the newest: no reading of thousands holds up who writes."""
    found: list[Post] = []
    before = None
    while True:
        going(0, 0)
        page = archive.page(room_id, seen_by=seen_by, before=before, limit=_PAGE)
        found += [post for post in page if post.created_at >= since]
        if len(page) < _PAGE or page[0].created_at < since:
            return found
        before = page[0].sort_key
