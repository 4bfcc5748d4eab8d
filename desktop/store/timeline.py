"""Timeline: the archive's posts and the outbox's entries that have not come back, as one stream."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.core.account import Account
from desktop.core.head import Head
from desktop.core.outbox import Entry, Kind, State
from desktop.core.post import Post
from desktop.core.room import Room
from desktop.core.timeline import SETTLED_AFTER, Row, entry_row, post_row
from desktop.store.archive import Archive
from desktop.store.heads import Heads
from desktop.store.outbox import Outbox

IN_STREAM = frozenset({State.QUEUED, State.SENDING, State.UNKNOWN, State.SENT})
"""FAILED and PARKED entries are not in the stream: a person has to decide, so they stand above the composer."""


class Timeline:
    """Rows as `account` sees them, oldest first. With nobody signed in, as the room's last account saw them.

    Raises StoreTrouble.
    """

    def __init__(self, archive: Archive, outbox: Outbox) -> None:
        self._archive = archive
        self._outbox = outbox
        self._heads = Heads(archive.database)

    def heads(
        self, room: Room, account: Account | None, *, before: Head | None = None, limit: int = 200
    ) -> tuple[Head, ...]:
        """The heads of the newest `limit` posts, or of those before another one. Fewer mean that the stream begins
        here."""
        return self._heads.newest(room, account, _seen_by(room, account), before, limit)

    def heads_of(self, room: Room, account: Account | None, post_ids: Iterable[str]) -> tuple[Head, ...]:
        """The heads of posts that have just arrived or changed."""
        return self._heads.of(room, account, _seen_by(room, account), post_ids)

    def heads_by(
        self, room: Room, account: Account | None, handles: Iterable[str], since: int
    ) -> tuple[Head, ...]:
        """The heads of what these people (handles in small letters) wrote from `since` on, in µs since 1970 (UTC)."""
        return self._heads.by(room, account, _seen_by(room, account), handles, since)

    def heads_holding(
        self, room: Room, account: Account | None, words: Iterable[str], since: int
    ) -> tuple[Head, ...]:
        """The heads, without traits, of posts from `since` on in whose text one of `words` (casefolded) stands."""
        return self._heads.holding(room, _seen_by(room, account), words, since)

    def rows(self, room: Room, account: Account | None, post_ids: Iterable[str]) -> tuple[Row, ...]:
        """The rows of these posts."""
        posts = self._archive.get(post_ids, seen_by=_seen_by(room, account), room_id=room.id)
        return tuple(self._rows(posts, room, account))

    def _rows(self, posts: Sequence[Post], room: Room, account: Account | None) -> list[Row]:
        """Replies know whether this account began their conversation, pictures whether their author is new here."""
        began: set[str] = set()
        roots = {post.conversation_id for post in posts if post.reply_to}
        if account is not None and roots:
            began = self._archive.own(roots, seen_by=account.id, room_id=room.id)
        shown = [post.id for post in posts if post.pictures]
        new = self._archive.new_voices(
            room.id, shown, seen_by=_seen_by(room, account), settled_after=SETTLED_AFTER
        )
        return [post_row(post, room, account, began=began, new_voices=new) for post in posts]

    def pending(self, room: Room, account: Account | None) -> tuple[Row, ...]:
        """The account's own posts that are on their way."""
        if account is None:
            return ()
        entries = [entry for entry in self._outbox.open_entries(room.id) if _is_pending(entry, account)]
        # A post may be back before its entry is settled: it is shown once.
        sent = [entry.post_id for entry in entries if entry.post_id]
        back = (
            {post.id for post in self._archive.get(sent, seen_by=account.id, room_id=room.id)}
            if sent
            else set()
        )
        rows = (entry_row(entry, account) for entry in entries if entry.post_id not in back)
        return tuple(sorted(rows, key=lambda row: row.sort_key))


def _is_pending(entry: Entry, account: Account) -> bool:
    return (
        entry.kind is Kind.POST
        and entry.state in IN_STREAM
        and not (entry.state is State.QUEUED and entry.timed_for)  # its place in the stream is yet to come
        and (entry.origin, entry.account_id) == (account.origin, account.id)
    )


def _seen_by(room: Room, account: Account | None) -> str:
    return room.account_id if account is None else account.id
