"""RoomSession: the Session of a stored room: reads from the store, and writes what is to leave to the outbox."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from desktop.core.account import Account
from desktop.core.capabilities import Capabilities
from desktop.core.draft import Draft
from desktop.core.ended import chat_since
from desktop.core.errors import EmptyPost
from desktop.core.events import (
    CapabilitiesChanged,
    Event,
    LinkChanged,
    MarksChanged,
    OutboxChanged,
    PostsArrived,
    QuestionsChanged,
    RoomChanged,
    SheetChanged,
    Uploading,
)
from desktop.core.link import Link
from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.outbox import Entry
from desktop.core.pin import Pin
from desktop.core.question import Question, Questions
from desktop.core.room import Room, parse_username
from desktop.core.spending import Money, chat_time
from desktop.core.timeline import Row, decorated
from desktop.core.voices import Voices
from desktop.services.bus import EventBus
from desktop.services.hosting import Hosting
from desktop.services.identity import Identity
from desktop.services.inbox import RoomInbox
from desktop.services.purse import Purse
from desktop.services.room_outgoing import RoomOutgoing
from desktop.services.room_reading import RoomReading
from desktop.services.session import Behind
from desktop.services.spelling import Spelling
from desktop.services.writing import RoomWriting
from desktop.store.archive import Archive
from desktop.store.attachments import Attachments
from desktop.store.database import Database
from desktop.store.drafts import Drafts
from desktop.store.marks import Marks
from desktop.store.outbox import Outbox
from desktop.store.prepared import Prepared
from desktop.store.rooms import Rooms
from desktop.store.timeline import Timeline
from desktop.store.unfinished import Unfinished

if TYPE_CHECKING:
    from desktop.services.after_chat import AfterChat

_NO_DECISIONS = frozenset({MarkKind.DECLINED, MarkKind.CAUGHT_UP, MarkKind.RECAP})
_UNDOABLE = 49


class RoomSession:
    """The Session of a stored room. `wake_sender` and `look_now` nudge the threads; `link` reads the listener's."""

    def __init__(
        self,
        room_id: int,
        identity: Identity,
        read_capabilities: Callable[[], Capabilities],
        *,
        practice: bool,
        database: Database,
        rooms: Rooms,
        archive: Archive,
        outbox: Outbox,
        drafts: Drafts,
        prepared: Prepared,
        attachments: Attachments,
        marks: Marks,
        timeline: Timeline,
        bus: EventBus,
        clock: Callable[[], datetime],
        link: Callable[[], Link],
        wake_sender: Callable[[], None],
        look_now: Callable[[], None],
        purse: Purse,
        spelling: Spelling,
        hold: Callable[[], timedelta],
        ticks: Callable[[], float] = time.monotonic,
        host: Callable[[RoomSession, Hosting | None], Hosting | None] = lambda session, before: None,
    ) -> None:
        """`host` gives the room's run sheet where what is planned may have changed; it is given the one before."""
        self._host = host
        self._known_hosting: tuple[object, Hosting | None] | None = None
        self._room_id = room_id
        self._identity = identity
        self._account = account = identity.account
        self._read_capabilities = read_capabilities
        self._capabilities = read_capabilities()
        self._practice = practice
        self._rooms = rooms
        self._archive = archive
        self._database = database
        self._marks = marks
        self._timeline = timeline
        self._bus = bus
        self._clock = clock
        self._marked: Marked | None = None
        self._changes = 0
        """Of the room, not of its posts."""
        self._known_room: tuple[int, Room] | None = None
        self._undo: list[Callable[[], None]] = []
        self._reading = (
            None
            if account is None
            else RoomReading(
                room_id,
                account.id,
                rooms=rooms,
                archive=archive,
                marks=marks,
                tell=lambda: bus.publish(QuestionsChanged(room_id)),
                ticks=ticks,
            )
        )
        self._unsubscribe = bus.subscribe(self._note)
        self._read_link = link
        self._look_now = look_now
        self._purse = purse
        self.spelling = spelling
        self._opened = clock()
        self.writing = RoomWriting(
            room_id,
            drafts=drafts,
            prepared=prepared,
            unfinished=Unfinished(database, clock=clock),
            attachments=attachments,
        )
        self.inbox = RoomInbox(
            room_id,
            account,
            database=database,
            archive=archive,
            marks=marks,
            bus=bus,
            clock=clock,
            remember=self._remember,
        )
        self.outgoing = RoomOutgoing(
            room_id,
            identity,
            lambda: self._capabilities,
            database=database,
            hashtag=lambda: self.room.hashtag,
            archive=archive,
            outbox=outbox,
            writing=self.writing,
            bus=bus,
            clock=clock,
            wake_sender=wake_sender,
            hold=lambda: timedelta(0) if self.moderates else hold(),
        )

    @property
    def room_id(self) -> int:
        return self._room_id

    @property
    def conversations(self) -> tuple[str, ...]:
        """Those under the hosts' questions, newest first, as of the last reading; from any thread."""
        return () if self._reading is None else self._reading.conversations

    @property
    def room(self) -> Room:
        """Asked for at every key, and seldom another one."""
        changes = self._changes
        if self._known_room is None or self._known_room[0] != changes:
            self._known_room = changes, self._rooms.get(self._room_id)
        return self._known_room[1]

    @property
    def account(self) -> Account | None:
        return self._account

    @property
    def identity(self) -> Identity:
        return self._identity

    @property
    def hosting(self) -> Hosting | None:
        changes = self._changes
        if self._known_hosting is None or self._known_hosting[0] != changes:
            before = self._known_hosting[1] if self._known_hosting is not None else None
            found = self._host(self, before)
            if before is not None and before is not found:
                before.close()
            self._known_hosting = changes, found
        return self._known_hosting[1]

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
        return Questions() if self._reading is None else self._reading.questions()

    @property
    def behind(self) -> Behind | None:
        return None if self._reading is None else self._reading.behind

    @property
    def is_reading(self) -> bool:
        """Whether posts are being read that are not in the questions yet."""
        return self._reading is not None and self._reading.is_behind

    @property
    def voices(self) -> Voices:
        return Voices() if self._reading is None else self._reading.voices

    def _note(self, event: Event) -> None:
        """On the publisher's thread."""
        if event.room_id == self._room_id:
            if not isinstance(
                event,
                PostsArrived | QuestionsChanged | OutboxChanged | Uploading | LinkChanged | SheetChanged,
            ):
                self._changes += 1
            if isinstance(event, MarksChanged):
                self._marked = None
            elif isinstance(event, CapabilitiesChanged):
                self._capabilities = self._read_capabilities()
        if self._reading is not None:
            self._reading.note(event)

    def close(self) -> None:
        """Hear nothing more of the room."""
        self._unsubscribe()
        if self._known_hosting is not None and self._known_hosting[1] is not None:
            self._known_hosting[1].close()
        if self._reading is not None:
            self._reading.close()

    def marked(self) -> Marked:
        if self._marked is None:
            self._marked = self._marks.get(self._room_id)
        return self._marked

    def mark(self, put: Iterable[Mark] = (), drop: Iterable[Mark] = ()) -> None:
        before, put, drop = self.marked(), tuple(put), tuple(drop)
        touched = {(mark.kind, mark.key): mark for mark in (*drop, *put)}
        old = {place: before.get(*place) for place in touched}
        back = tuple(Mark(*place, value) for place, value in old.items() if value is not None)
        gone = tuple(mark for place, mark in touched.items() if old[place] is None)
        self._change(put, drop)
        if any(mark.kind not in _NO_DECISIONS for mark in touched.values()):
            self._remember(partial(self._change, back, gone))

    def undo_mark(self) -> bool:
        if not self._undo:
            return False
        self._undo.pop()()
        return True

    def _remember(self, undo: Callable[[], None]) -> None:
        self._undo = [*self._undo[-_UNDOABLE:], undo]

    @property
    def moderates(self) -> bool:
        if self._account is None:
            return False
        username = self._account.username
        return self.room.is_host(username) or username.casefold() in self.questions().hosts

    def pin(self, number: int, *, post_id: str = "", text: str = "", instead_of: int | None = None) -> None:
        if not post_id and not text.strip():
            raise EmptyPost("There is nothing to pin.", "Type the question, or pin a post from its menu.")
        pin = Pin(number, self._clock(), post_id, text.strip(), self.questions().moved)
        drop = () if instead_of is None else (Mark(MarkKind.PIN, str(instead_of)),)
        self.mark(put=[Mark(MarkKind.PIN, str(number), pin.encode())], drop=drop)

    def unpin(self, number: int) -> None:
        self.mark(drop=[Mark(MarkKind.PIN, str(number))])

    def post_question(self, question: Question) -> Entry:
        back = self.questions().goes_back(question)
        words = f"Back to Q{question.number}" if back else f"Q{question.number}"
        draft = Draft(f"{words}: {question.whole}")
        if back and self.outgoing.left(draft) < 0:
            draft = Draft(words)
        return self.outgoing.post_besides(draft)

    def rows(self, post_ids: Iterable[str]) -> tuple[Row, ...]:
        questions, marked = self.questions(), self.marked()
        rows = self._timeline.rows(self.room, self._account, post_ids)
        return tuple(decorated(row, questions, marked) for row in rows)

    def said_since(self, moment: datetime) -> int:
        seen_by = self.room.account_id if self._account is None else self._account.id
        return self._archive.count(self._room_id, seen_by=seen_by, since=moment)

    def after_chat(self) -> AfterChat:
        from desktop.services.after_chat import after_latest  # a start needs neither
        from desktop.store.exports import Exports

        since = chat_since(self.questions(), self.room.plan)
        return after_latest(
            self._archive,
            Exports(self._database, clock=self._clock),
            self.room,
            self._account,
            self._capabilities,
            self.marked(),
            since,
        )

    def find(self, words: str) -> tuple[str, ...]:
        if self._account is None:
            return ()
        found = self._archive.search(words, seen_by=self._account.id, room_id=self._room_id, limit=500)
        return tuple(post.id for post in reversed(found))

    def add_host(self, username: str) -> None:
        """Who calls themselves a host where nobody was named does not unseat those who probably are."""
        name = parse_username(username)
        mine = self._account is not None and self._account.username.casefold() == name.casefold()
        for other in (*(self.questions().hosts if mine and not self.room.hosts else ()), name):
            self._rooms.add_host(self._room_id, other)
        self._changes += 1
        self._bus.publish(RoomChanged(self._room_id))

    def remove_host(self, username: str) -> None:
        self._rooms.remove_host(self._room_id, username)
        self._changes += 1
        self._bus.publish(RoomChanged(self._room_id))

    def read_to(self) -> str:
        return self._rooms.read_to(self._room_id)

    def leave_at(self, post_id: str) -> None:
        self._rooms.set_read_to(self._room_id, post_id)

    def look_now(self) -> None:
        self._look_now()

    @property
    def money(self) -> Money | None:
        if self._account is None:
            return None
        asked = (question.asked_at for question in self.questions().by_number)
        chat = chat_time(self._opened, asked, self.room.plan)
        return self._purse.money(self._room_id, self._account, chat)

    def raise_cap(self) -> None:
        if self._purse.pays(self._account):
            self._purse.raise_cap(self._room_id)
            self._look_now()

    def _change(self, put: Iterable[Mark], drop: Iterable[Mark]) -> None:
        self._marks.change(self._room_id, put, drop)
        self._marked = None
        self._bus.publish(MarksChanged(self._room_id))
