"""RoomOutgoing: the Outgoing of a stored room: what is to leave is written to the outbox, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from desktop.core.account import Account
from desktop.core.capabilities import Capabilities
from desktop.core.draft import Draft
from desktop.core.errors import (
    AccountUnconfirmed,
    AppRefused,
    EmptyPost,
    PermissionNeeded,
    PictureRefused,
    SignInNeeded,
    TooLong,
)
from desktop.core.events import OutboxChanged
from desktop.core.length import weighted_length
from desktop.core.outbox import ARROWS, Entry, Kind, State
from desktop.core.post import Post
from desktop.core.rescue import LATELY, Lost, OwnPost, own_posts_of
from desktop.core.sentence import sentence
from desktop.core.split import Parts, joined, split
from desktop.core.together import NOT_LEFT, together
from desktop.services.bus import EventBus
from desktop.services.identity import Identity
from desktop.services.writing import RoomWriting
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.entries import WrongArrow
from desktop.store.match import same_text
from desktop.store.outbox import Outbox

_RECENT = 60
"""Posts, newest first, among which a reply to one of the person's own is looked for, or one with the same words."""


class RoomOutgoing:
    """`hold` is how long what is posted may still be taken back; `wake_sender` nudges the threads that send."""

    def __init__(
        self,
        room_id: int,
        identity: Identity,
        capabilities: Callable[[], Capabilities],
        *,
        database: Database,
        hashtag: Callable[[], str],
        archive: Archive,
        outbox: Outbox,
        writing: RoomWriting,
        bus: EventBus,
        clock: Callable[[], datetime],
        wake_sender: Callable[[], None],
        hold: Callable[[], timedelta],
    ) -> None:
        self._room_id = room_id
        self._identity = identity
        self._account = identity.account
        self._read_capabilities = capabilities
        self._database = database
        self._read_hashtag = hashtag
        self._archive = archive
        self._outbox = outbox
        self._writing = writing
        self._bus = bus
        self._clock = clock
        self._wake_sender = wake_sender
        self._hold = hold

    @property
    def _capabilities(self) -> Capabilities:
        return self._read_capabilities()

    @property
    def _hashtag(self) -> str:
        return self._read_hashtag()

    def left(self, draft: Draft) -> int:
        return self._capabilities.max_weight - weighted_length(draft.text(self._hashtag))

    def parts(self, draft: Draft) -> Parts:
        return split(draft, self._hashtag, self._capabilities.max_weight)

    def post(self, draft: Draft, *, at: datetime | None = None) -> tuple[Entry, ...]:
        texts = self.parts(draft).texts
        self._check_words(draft, texts)
        with (
            self._database.write()
        ):  # one transaction: a death between the two would bring a sent answer back as a draft
            entries = self._queue_posts(texts, attachments=draft.attachments, at=at)
            self._writing.sent(draft)
        return self._all_changed(entries)

    def post_besides(self, draft: Draft) -> Entry:
        """Queue one post that was not written in the composer, whose draft stays."""
        texts = (draft.text(self._hashtag),) if self.left(draft) >= 0 else ()
        self._check_words(draft, texts)
        return self._all_changed(self._queue_posts(texts))[0]

    def post_cue(self, draft: Draft, also: Callable[[Entry], None]) -> tuple[Entry, ...]:
        texts = self.parts(draft).texts
        self._check_words(draft, texts)
        with self._database.write():
            entries = self._queue_posts(texts, attachments=draft.attachments)
            also(entries[0])
        return self._all_changed(entries)

    def post_again(self, lost: Lost, also: Callable[[Entry], None] | None = None) -> tuple[Entry, ...]:
        texts = self.parts(lost.fixed).texts
        self._check_words(lost.fixed, texts)
        with self._database.write():
            deletion = self._queue(Kind.DELETE, target_id=lost.post.id, hold=self._hold())
            entries = self._queue_posts(texts, attachments=lost.fixed.attachments, follows=deletion.id)
            if also is not None:
                also(entries[0])
        return self._all_changed((deletion, *entries))

    def own_lately(self) -> tuple[OwnPost, ...]:
        if self._account is None:
            return ()
        me, since = self._account, self._clock() - LATELY
        said = self._archive.by_author(self._room_id, me.id, seen_by=me.id, limit=10)
        typed = self._outbox.wanted_since(self._room_id, me.origin, me.id, since - LATELY)
        if not typed and not any(post.created_at >= since for post in said):
            return ()
        replied_to = self._archive.replied_to(self._room_id, seen_by=me.id, among=_RECENT)
        return own_posts_of(said, typed, replied_to, since)

    def _check_words(self, draft: Draft, texts: tuple[str, ...]) -> None:
        if not (draft.body.strip() or (draft.attachments and draft.text(self._hashtag))):
            raise EmptyPost("There is nothing to send yet.", "Type your answer first.")
        if not texts:
            over = -self.left(draft)
            raise TooLong(
                f"That is {over} over the length that fits.", "Shorten it; nothing was sent.", over=over
            )
        if len(draft.attachments) > (most := self._capabilities.pictures):
            raise PictureRefused(f"A post takes {most} pictures.", "Take some out; nothing was sent.")

    def _queue_posts(
        self,
        texts: tuple[str, ...],
        *,
        attachments: tuple[int, ...] = (),
        at: datetime | None = None,
        follows: int = 0,
    ) -> tuple[Entry, ...]:
        """Each behind the one before, the first behind `follows`; the pictures go with the first. All or nothing."""
        entries: list[Entry] = []
        with self._database.write():
            hold = self._hold()
            for text in texts:
                pictures = () if entries else attachments
                entry = self._queue(
                    Kind.POST, text=text, attachments=pictures, at=at, hold=hold, follows=follows
                )
                entries.append(entry)
                follows = entry.id
        return tuple(entries)

    def _all_changed(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        for entry in entries:
            self._changed(entry.id)
        return entries

    def repost(self, post_id: str) -> Entry:
        entry = self._queue(Kind.REPOST, target_id=post_id)
        self._changed(entry.id)
        return entry

    def hide(self, post_id: str) -> Entry:
        entry = self._queue(Kind.HIDE, target_id=post_id)
        self._changed(entry.id)
        return entry

    def unhide(self, post_id: str) -> Entry:
        entry = self._queue(Kind.UNHIDE, target_id=post_id)
        self._changed(entry.id)
        return entry

    def delete(self, post_id: str) -> Entry:
        entry = self._queue(Kind.DELETE, target_id=post_id)
        self._changed(entry.id)
        return entry

    def entry(self, entry_id: int) -> Entry:
        return self._outbox.get(entry_id)

    def open_entries(self) -> tuple[Entry, ...]:
        return self._outbox.open_entries(self._room_id)

    def cancel(self, entry_id: int) -> bool:
        return bool(self._withdraw(entry_id, NOT_LEFT))

    def send_now(self, entry_id: int) -> None:
        entries = self.open_entries()
        for first in together(entries, entry_id)[:1]:
            before = [entry for entry in entries if entry.id < first.id and _is_held(entry, first.account_id)]
            for entry in (*before, first):
                self._unless_moved(self._outbox.send_now, entry.id)

    def retry(self, entry_id: int) -> None:
        self._unless_moved(self._outbox.retry, entry_id)

    def discard(self, entry_id: int) -> None:
        self._unless_moved(self._outbox.discard, entry_id)

    def restore(self, entry_id: int) -> bool:
        return self._unless_moved(self._outbox.restore, entry_id)

    def reschedule(self, entry_id: int, at: datetime) -> bool:
        whole = together(self.open_entries(), entry_id)[:1]
        return any(
            self._unless_moved(lambda first: self._outbox.reschedule(first, at), first.id) for first in whole
        )

    def park(self, entry_id: int) -> str:
        parked = self._unless_moved(self._outbox.park, entry_id)
        links, entry = self._capabilities.links, self._outbox.get(entry_id)
        if not parked or links is None:
            return ""
        if entry.kind is Kind.POST:
            return links.reply(entry.target_id, entry.text) if entry.target_id else links.compose(entry.text)
        repost = entry.kind is Kind.REPOST
        return links.repost(entry.target_id) if repost else links.permalink("", entry.target_id)

    def went_out(self, entry_id: int) -> None:
        self._unless_moved(self._outbox.went_out, entry_id)

    def take_back(self, entry_id: int) -> Draft | None:
        with self._database.write():  # no death finds the text neither here nor there
            draft = self._taken_back(entry_id)
            if draft is not None:
                self._writing.put_in(draft)
        return draft

    def _taken_back(self, entry_id: int) -> Draft | None:
        posts = [entry for entry in self._withdraw(entry_id, State) if entry.kind is Kind.POST]
        if not posts:
            return None
        lead = posts[0].follows
        is_part = len(posts) > 1 or (lead and self._outbox.get(lead).kind is Kind.POST)
        texts = [entry.text for entry in posts]
        draft = joined(texts, self._hashtag) if is_part else Draft.of(texts[0], self._hashtag)
        return replace(draft, attachments=tuple(kept for entry in posts for kept in entry.attachments))

    def said_before(self, entry_id: int) -> Post | None:
        entry = self._outbox.get(entry_id)
        me = entry.account_id
        said = self._archive.by_author(self._room_id, me, seen_by=me, limit=_RECENT)
        same = (post for post in reversed(said) if not post.repost_of and same_text(entry.text, post))
        return next(same, None)

    def own_posts(self) -> tuple[str, ...]:
        if self._account is None:
            return ()
        waiting = [entry.text for entry in self.open_entries() if entry.kind is Kind.POST]
        said = self._archive.by_author(self._room_id, self._account.id, seen_by=self._account.id, limit=10)
        return (*reversed(waiting), *(post.text for post in reversed(said)))[:10]

    def _queue(
        self,
        kind: Kind,
        *,
        text: str = "",
        target_id: str = "",
        attachments: tuple[int, ...] = (),
        at: datetime | None = None,
        hold: timedelta = timedelta(0),
        follows: int = 0,
    ) -> Entry:
        if self._account is None:
            raise SignInNeeded(
                "Nobody is signed in here.", "Your text is kept; continue in the browser, or sign in."
            )
        self._check_allowed(kind, pictures=bool(attachments))
        if kind not in (Kind.HIDE, Kind.UNHIDE, Kind.DELETE):  # nothing appears under anybody's name
            self._check_account(self._account)
        return self._outbox.add(
            self._room_id,
            self._account.origin,
            self._account.id,
            kind,
            text=text,
            target_id=target_id,
            not_before=self._clock() + hold if hold and at is None else None,
            timed_for=at,
            follows=follows,
            attachments=attachments,
        )

    def _check_allowed(self, kind: Kind, *, pictures: bool = False) -> None:
        able = self._capabilities
        if kind in able.refused:
            raise AppRefused(
                f"{able.network} does not let this copy of Parley do that.", "Continue in the browser."
            )
        if not (able.hides if kind in (Kind.HIDE, Kind.UNHIDE) else able.posts or Kind.POST in able.refused):
            raise PermissionNeeded(
                "You have not allowed Parley to do this for you yet.",
                "Your text is kept; allow it, or continue in the browser.",
            )
        if pictures and able.posts and not able.uploads:
            raise PermissionNeeded(
                "You have not allowed Parley to post pictures for you yet.", "Allow it, or leave them out."
            )

    def _check_account(self, account: Account) -> None:
        """Nobody posts in a host's room as somebody whom they did not mean. Who is the only one here needs no asking,
        and is known here when a second comes."""
        if not self._identity.confirmed:
            raise AccountUnconfirmed(
                sentence("You have not posted here as @%1 yet.", account.username), "Say that you mean it."
            )
        if len(self._identity.accounts()) == 1:
            self._identity.confirm()

    def _withdraw(self, entry_id: int, only_from: Iterable[State]) -> tuple[Entry, ...]:
        """Discard an entry and what belongs to it and has not left, all or nothing: the sender may have moved it just
        before the click. They are given as they were, oldest first."""
        with self._database.write():
            withdrawn = together(self.open_entries(), entry_id)
            wanted = self._outbox.get(entry_id).state
            if wanted not in only_from or State.DISCARDED not in ARROWS[wanted]:
                withdrawn = ()
            for entry in reversed(withdrawn):
                self._outbox.discard(entry.id)
        for changed in dict.fromkeys((entry_id, *(entry.id for entry in withdrawn))):
            self._changed(changed)
        return withdrawn

    def _unless_moved(self, change: Callable[[int], Entry], entry_id: int) -> bool:
        """The sender may have moved the entry just before the click: then the click does nothing but show it anew."""
        try:
            change(entry_id)
            return True
        except WrongArrow:
            return False
        finally:
            self._changed(entry_id)

    def _changed(self, entry_id: int) -> None:
        self._bus.publish(OutboxChanged(self._room_id, entry_id))
        self._wake_sender()


def _is_held(entry: Entry, account_id: str) -> bool:
    """It may still be taken back before it leaves for the first time."""
    held = entry.not_before is not None and not entry.attempts and entry.timed_for is None
    return entry.state is State.QUEUED and held and entry.account_id == account_id
