"""Inbox: the posts of one open room that somebody has to see to, as the window sees them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import Protocol

from desktop.core.account import Account
from desktop.core.errors import StoreTrouble
from desktop.core.events import InboxChanged, MarksChanged
from desktop.core.inquiry import Inquiry, InquiryState, answered, inquiry_of, is_answered_by, marks_of
from desktop.services.bus import EventBus
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.inbox import Inbox as StoredInbox
from desktop.store.marks import Marks


class Inbox(Protocol):
    """What panes may ask. Calls are quick, made on the GUI thread, and raise StoreTrouble; InboxChanged follows a
    change, and MarksChanged where its post's row says so. `Session.undo_mark` takes a change back. A post may be named
    by the id of any of its versions."""

    def inquiries(self) -> tuple[Inquiry, ...]:
        """All of this room, of this chat and of those before, in the order of `core.inquiry.in_order`."""
        ...

    def get(self, post_id: str) -> Inquiry | None: ...

    def take(self, post_id: str) -> Inquiry | None:
        """Put a post into the inbox; what is in it already stays as it is. None where the post is gone."""
        ...

    def keep(self, inquiry: Inquiry) -> None:
        """It is so from now on (core/inquiry.py says how it may change). Its post is withheld where it says so."""
        ...

    def look_for_answers(self) -> None:
        """Whose answer is ready and has gone out meanwhile, in a post that is sent or seen, is answered. Where that
        cannot be kept it is looked for again the next time."""
        ...

    def remove(self, post_id: str) -> None:
        """Out of the inbox, with its note; its post is withheld no longer."""
        ...


class RoomInbox:
    """The Inbox of a stored room, with posts as `account` saw them. `remember` is given what takes a change back."""

    def __init__(
        self,
        room_id: int,
        account: Account | None,
        *,
        database: Database,
        archive: Archive,
        marks: Marks,
        bus: EventBus,
        clock: Callable[[], datetime],
        remember: Callable[[Callable[[], None]], None],
    ) -> None:
        self._room_id, self._account = room_id, account
        self._database, self._archive, self._marks = database, archive, marks
        self._stored = StoredInbox(database)
        self._bus, self._clock, self._remember = bus, clock, remember

    def inquiries(self) -> tuple[Inquiry, ...]:
        return self._stored.list(self._room_id)

    def get(self, post_id: str) -> Inquiry | None:
        return self._stored.get(self._room_id, post_id)

    def take(self, post_id: str) -> Inquiry | None:
        there = self.get(post_id)
        if there is not None or self._account is None:
            return there
        posts = self._archive.get([post_id], seen_by=self._account.id, room_id=self._room_id)
        if not posts:
            return None
        made = inquiry_of(posts[0], self._clock())
        self.keep(made)
        return made

    def keep(self, inquiry: Inquiry) -> None:
        self._change(inquiry.post_id, inquiry)

    def look_for_answers(self) -> None:
        for inquiry in self._stored.list(self._room_id):
            if inquiry.state is not InquiryState.READY or inquiry.answered_at is None:
                continue
            said = self._stored.said_since(self._room_id, self._account, inquiry.answered_at)
            at = next((at for at, text in said if is_answered_by(inquiry, text)), None)
            if at is not None:
                with suppress(StoreTrouble):
                    self._put(inquiry.post_id, answered(inquiry, at))

    def remove(self, post_id: str) -> None:
        there = self.get(post_id)
        if there is not None:
            self._change(there.post_id, None)

    def _change(self, post_id: str, inquiry: Inquiry | None) -> None:
        before = self.get(post_id)
        if inquiry != before:
            self._put(post_id, inquiry)
            self._remember(partial(self._put, post_id, before))

    def _put(self, post_id: str, inquiry: Inquiry | None) -> None:
        """With what it says of the post's place in cards, or not at all."""
        before = self.get(post_id)
        old = () if before is None else marks_of(before)
        new = () if inquiry is None else marks_of(inquiry)
        with self._database.write():
            if inquiry is None:
                self._stored.remove(self._room_id, post_id)
            else:
                self._stored.put(self._room_id, inquiry)
            self._marks.change(self._room_id, put=new, drop=old)
        self._bus.publish(InboxChanged(self._room_id))
        if old != new:
            self._bus.publish(MarksChanged(self._room_id))
