"""RoomSession: one open room, as the window sees it: everything that a person can do in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from desktop.core.account import Account
from desktop.core.capabilities import Capabilities
from desktop.core.draft import Draft
from desktop.core.errors import EmptyPost, SignInNeeded, TooLong
from desktop.core.events import Event, OutboxChanged, PostsArrived, RoomChanged
from desktop.core.length import weighted_length
from desktop.core.link import Link
from desktop.core.outbox import Entry, Kind
from desktop.core.question import Questions, read_questions
from desktop.core.room import Room, parse_username
from desktop.services.bus import EventBus
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox, WrongArrow
from desktop.store.rooms import Rooms


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

    def delete(self, post_id: str) -> Entry:
        """Take a post of one's own off the network."""
        ...

    def entry(self, entry_id: int) -> Entry:
        """An entry in whatever state it is, also when it is over."""
        ...

    def open_entries(self) -> tuple[Entry, ...]:
        """What has not settled, oldest first."""
        ...

    def cancel(self, entry_id: int) -> bool:
        """Take a queued entry back; False when it has left already."""
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

    def draft(self) -> Draft: ...

    def keep_draft(self, draft: Draft) -> None: ...

    def add_host(self, username: str) -> None:
        """Raises BadInput where it is no handle."""
        ...

    def look_now(self) -> None:
        """Look at the network now, as far as its rate allows."""
        ...

    @property
    def can_sign_in(self) -> bool:
        """Whether the network knows this program, so that a person could sign in here."""
        ...

    def begin_sign_in(self) -> None:
        """ConsentAsked tells where the person says yes, SignInEnded how it went."""
        ...

    def cancel_sign_in(self) -> None: ...


class RoomSession:
    """The Session of a stored room. `wake_sender` and `look_now` nudge the threads; `link` reads the listener's."""

    def __init__(
        self,
        room_id: int,
        account: Account | None,
        capabilities: Capabilities,
        *,
        practice: bool,
        database: Database,
        rooms: Rooms,
        archive: Archive,
        outbox: Outbox,
        drafts: Drafts,
        bus: EventBus,
        link: Callable[[], Link],
        wake_sender: Callable[[], None],
        look_now: Callable[[], None],
        begin_sign_in: Callable[[], None] | None = None,
        cancel_sign_in: Callable[[], None] = lambda: None,
    ) -> None:
        self._room_id = room_id
        self._account = account
        self._capabilities = capabilities
        self._practice = practice
        self._database = database
        self._rooms = rooms
        self._archive = archive
        self._outbox = outbox
        self._drafts = drafts
        self._bus = bus
        self._questions = Questions()
        self._stale = True
        self._unsubscribe = bus.subscribe(self._note)
        self._read_link = link
        self._wake_sender = wake_sender
        self._look_now = look_now
        self._begin_sign_in = begin_sign_in
        self._cancel_sign_in = cancel_sign_in

    @property
    def room(self) -> Room:
        return self._rooms.get(self._room_id)

    @property
    def account(self) -> Account | None:
        return self._account

    @property
    def capabilities(self) -> Capabilities:
        return self._capabilities

    @property
    def practice(self) -> bool:
        return self._practice

    @property
    def link(self) -> Link:
        return self._read_link()

    def questions(self) -> Questions:
        if self._account is None:
            return Questions()
        if self._stale:
            self._stale = False  # before reading: what arrives meanwhile makes it stale again
            self._questions = self._read_questions(self._account)
        return self._questions

    def _note(self, event: Event) -> None:
        """On the publisher's thread."""
        if isinstance(event, PostsArrived | RoomChanged) and event.room_id == self._room_id:
            self._stale = True

    def close(self) -> None:
        """Hear nothing more of the room."""
        self._unsubscribe()

    def _read_questions(self, account: Account) -> Questions:
        return read_questions(self._archive.labelled(self._room_id, seen_by=account.id), self.room)

    def left(self, draft: Draft) -> int:
        return self._capabilities.max_weight - weighted_length(draft.text(self.room.hashtag))

    def post(self, draft: Draft) -> Entry:
        if not draft.body.strip():
            raise EmptyPost("There is nothing to send yet.", "Type your answer first.")
        over = -self.left(draft)
        if over > 0:
            raise TooLong(
                f"That is {over} over the length that fits.", "Shorten it; nothing was sent.", over=over
            )
        with (
            self._database.write()
        ):  # one transaction: a death between the two would bring a sent answer back as a draft
            entry = self._queue(Kind.POST, text=draft.text(self.room.hashtag))
            self._drafts.keep(self._room_id, Draft())
        self._changed(entry.id)
        return entry

    def repost(self, post_id: str) -> Entry:
        entry = self._queue(Kind.REPOST, target_id=post_id)
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
        cancelled = self._outbox.cancel(entry_id)
        self._changed(entry_id)
        return cancelled

    def retry(self, entry_id: int) -> None:
        self._unless_moved(self._outbox.retry, entry_id)

    def discard(self, entry_id: int) -> None:
        self._unless_moved(self._outbox.discard, entry_id)

    def park(self, entry_id: int) -> str:
        parked = self._unless_moved(self._outbox.park, entry_id)
        links = self._capabilities.links
        return links.compose(self._outbox.get(entry_id).text) if parked and links else ""

    def take_back(self, entry_id: int) -> Draft | None:
        if not self._unless_moved(self._outbox.discard, entry_id):
            return None
        return Draft.of(self._outbox.get(entry_id).text, self.room.hashtag)

    def draft(self) -> Draft:
        return self._drafts.get(self._room_id)

    def keep_draft(self, draft: Draft) -> None:
        self._drafts.keep(self._room_id, draft)

    def add_host(self, username: str) -> None:
        self._rooms.add_host(self._room_id, parse_username(username))
        self._bus.publish(RoomChanged(self._room_id))

    def look_now(self) -> None:
        self._look_now()

    @property
    def can_sign_in(self) -> bool:
        return self._begin_sign_in is not None

    def begin_sign_in(self) -> None:
        if self._begin_sign_in is not None:
            self._begin_sign_in()

    def cancel_sign_in(self) -> None:
        self._cancel_sign_in()

    def _queue(self, kind: Kind, *, text: str = "", target_id: str = "") -> Entry:
        if self._account is None:
            raise SignInNeeded(
                "Nobody is signed in here.", "Your text is kept; continue in the browser, or sign in."
            )
        return self._outbox.add(
            self._room_id, self._account.origin, self._account.id, kind, text=text, target_id=target_id
        )

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
