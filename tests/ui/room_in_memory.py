"""A room that lives in memory: the Session that panes ask in tests, with posts invented for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from desktop.core.account import Account
from desktop.core.attachment import Attachment
from desktop.core.capabilities import PRACTICE, Capabilities, X
from desktop.core.draft import Draft
from desktop.core.errors import AccountUnconfirmed, EmptyPost, ParleyError, PermissionNeeded, TooLong
from desktop.core.fold import read_questions
from desktop.core.head import Head
from desktop.core.inquiry import Inquiry, answered, in_order, inquiry_of, is_answered_by, marks_of
from desktop.core.length import weighted_length
from desktop.core.link import Link, LinkState
from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import OPEN, Entry, Kind, State
from desktop.core.pin import Pin
from desktop.core.post import Author, Post
from desktop.core.prices import Billed
from desktop.core.proceedings import proceedings
from desktop.core.question import Question, Questions
from desktop.core.rescue import LATELY, Lost, OwnPost, own_posts_of
from desktop.core.room import Room, parse_username
from desktop.core.spending import Bill, Leave, Money, Sums
from desktop.core.split import Parts, joined, split
from desktop.core.timeline import Row, decorated, entry_row, post_row
from desktop.core.together import NOT_LEFT, together
from desktop.core.voices import Voices
from desktop.services.after_chat import AfterChat
from desktop.services.hosting import Hosting
from desktop.services.session import Behind
from tests.ui.identity_in_memory import IdentityInMemory
from tests.ui.stream_scene import heads_of

NOW = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)
MIRA = Account("u-mira", "mira", "Mira Engel", X_ORIGIN, frozenset({"tweet.write"}))
PEOPLE = {
    name.split()[0].casefold(): Author(f"u-{name.split()[0].casefold()}", name.split()[0].casefold(), name)
    for name in ("Ines Holt", "Bram Oke", "Asha Vale", "Mira Engel")
}
OPENING = (
    ("ines", "Q1: What did you stop doing this year? #critlib"),
    ("asha", "A1: The printed guide. #critlib"),
    ("mira", "A1: The weekly report. #critlib"),
    ("ines", "Q2: Who decides what stands by the door? #critlib"),
    ("bram", "A2: Whoever is in first. #critlib"),
)


def posts(said: Iterable[tuple[str, str]] = OPENING) -> list[Post]:
    """One a minute, up to now."""
    lines = list(said)
    start = NOW - timedelta(minutes=len(lines))
    return [
        Post(str(100 + place), PEOPLE[who], text, start + timedelta(minutes=place))
        for place, (who, text) in enumerate(lines)
    ]


class RoomInMemory:
    """Everything that desktop.services.session.Session promises, and nothing that leaves this process."""

    def __init__(
        self,
        said: Sequence[tuple[str, str]] = OPENING,
        *,
        practice: bool = False,
        signed_in: bool = True,
        hosts: tuple[str, ...] = ("ines",),
        draft: Draft | None = None,
        late: bool = False,
        may_post: bool = True,
        others: tuple[Account, ...] = (),
    ) -> None:
        """`late`: nobody was told yet what was said before they came. `may_post`: who is signed in allowed that.
        `others` are signed in besides."""
        self.room = Room("critlib", X_ORIGIN, id=1, hosts=hosts, guests=("bram",), topic="Stopping")
        self.capabilities: Capabilities = PRACTICE if practice else X
        if not may_post:
            self.capabilities = replace(self.capabilities, posts=False, reposts=False)
        self.practice = practice
        self.link = Link(LinkState.LIVE, NOW, NOW + timedelta(seconds=4))
        self.posts = posts(said)
        self.entries: list[Entry] = []
        self.kept = draft or Draft()
        self.put_aside: dict[int | None, Draft] = {}
        self.prepared_answers: dict[int, str] = {}
        self.half_written: dict[str, str] = {}
        self.pictures: dict[int, tuple[Attachment, bytes]] = {}
        self.refusal: ParleyError | None = None
        self.unsaved: ParleyError | None = None
        self.hold = timedelta(0)
        self.hosting: Hosting | None = None
        """Where it is wanted: tests.ui.hosting_in_memory."""
        self.was: dict[int, State] = {}
        self.reposted: list[str] = []
        self.deleted: list[str] = []
        self.hidden: list[str] = []
        self.looks = 0
        self.left_at = ""
        self.misspelled: dict[str, tuple[str, ...]] = {}
        """What may be meant by words that are wrong."""
        self.learnt: list[str] = []
        self.money: Money | None = None
        self.raises = 0
        self.behind: Behind | None = None
        self.identity = IdentityInMemory(
            MIRA if signed_in else None, *others, can_sign_in=not signed_in or not may_post
        )
        self.marks: dict[tuple[MarkKind, str], Mark] = {}
        self.late = late
        self.undone: list[tuple[dict[tuple[MarkKind, str], Mark], dict[str, Inquiry]]] = []
        self.inbox = InboxInMemory(self)

    @property
    def account(self) -> Account | None:
        return self.identity.account

    @property
    def outgoing(self) -> RoomInMemory:
        return self

    @property
    def spelling(self) -> RoomInMemory:
        return self

    @property
    def writing(self) -> RoomInMemory:
        return self

    is_ready = True

    def is_wrong(self, word: str) -> bool:
        return word in self.misspelled

    def suggest(self, word: str) -> tuple[str, ...]:
        return self.misspelled[word]

    def learn(self, word: str) -> None:
        self.learnt.append(word)
        del self.misspelled[word]

    def say(self, who: str, text: str) -> str:
        """Somebody posts; the id."""
        post_id = str(500 + len(self.posts))
        self.posts.append(Post(post_id, PEOPLE[who], text, NOW))
        return post_id

    def reply(self, post_id: str, *, to: str) -> None:
        """A post was one to another."""
        self.posts = [replace(post, reply_to=to) if post.id == post_id else post for post in self.posts]

    def move(self, entry_id: int, state: State, **changes: str) -> None:
        self.entries = [
            replace(entry, state=state, **changes) if entry.id == entry_id else entry  # type: ignore[arg-type]
            for entry in self.entries
        ]

    def questions(self) -> Questions:
        if self.behind is not None and self.behind.is_first:
            return Questions()
        return read_questions(self.posts, self.room, marked=self.marked())

    @property
    def voices(self) -> Voices:
        voices = Voices()
        voices.add(self.posts)
        return voices

    def marked(self) -> Marked:
        known = [] if self.late else [Mark(MarkKind.CAUGHT_UP, post.id) for post in self.posts]
        return Marked.of([*known, *self.marks.values()])

    def mark(self, put: Iterable[Mark] = (), drop: Iterable[Mark] = ()) -> None:
        if self.unsaved is not None:
            raise self.unsaved
        put, drop = tuple(put), tuple(drop)
        if any(mark.kind not in (MarkKind.DECLINED, MarkKind.CAUGHT_UP) for mark in (*put, *drop)):
            self.remember()
        for mark in drop:
            self.marks.pop((mark.kind, mark.key), None)
        self.marks.update(((mark.kind, mark.key), mark) for mark in put)

    def undo_mark(self) -> bool:
        if not self.undone:
            return False
        self.marks, self.inbox.kept = self.undone.pop()
        return True

    def remember(self) -> None:
        self.undone.append((dict(self.marks), dict(self.inbox.kept)))

    @property
    def moderates(self) -> bool:
        return self.account is not None and self.room.is_host(self.account.username)

    def pin(self, number: int, *, post_id: str = "", text: str = "", instead_of: int | None = None) -> None:
        if not post_id and not text.strip():
            raise EmptyPost("Nothing to pin.")
        pin = Pin(number, NOW, post_id, text.strip(), self.questions().moved)
        drop = () if instead_of is None else (Mark(MarkKind.PIN, str(instead_of)),)
        self.mark([Mark(MarkKind.PIN, str(number), pin.encode())], drop)

    def unpin(self, number: int) -> None:
        self.mark(drop=[Mark(MarkKind.PIN, str(number))])

    def post_question(self, question: Question) -> Entry:
        back = self.questions().goes_back(question)
        words = f"Back to Q{question.number}" if back else f"Q{question.number}"
        return self.post(Draft(f"{words}: {question.whole}"))[0]

    def rows(self, post_ids: Iterable[str]) -> tuple[Row, ...]:
        wanted, questions, marked = set(post_ids), self.questions(), self.marked()
        found = (post for post in self.posts if post.id in wanted)
        return tuple(decorated(post_row(post, self.room, self.account), questions, marked) for post in found)

    def said_since(self, moment: datetime) -> int:
        return sum(post.created_at > moment for post in self.posts)

    def after_chat(self) -> AfterChat:
        marked, me = self.marked(), "" if self.account is None else self.account.id
        return AfterChat(
            self.room,
            self.account,
            self.capabilities,
            lambda going: proceedings(self.posts, self.room, marked, me, going=going),
            marked=marked,
        )

    def find(self, words: str) -> tuple[str, ...]:
        low = words.casefold()
        return tuple(post.id for post in reversed(self.posts) if low and low in post.text.casefold())

    def own_posts(self) -> tuple[str, ...]:
        mine = [post.text for post in self.posts if self.account and post.author.id == self.account.id]
        return (*(entry.text for entry in reversed(self.open_entries())), *reversed(mine))[:10]

    def said_before(self, entry_id: int) -> Post | None:
        entry = self.entry(entry_id)
        same = (post for post in reversed(self.posts) if post.text == entry.text)
        return next((post for post in same if post.author.id == entry.account_id), None)

    def own_lately(self) -> tuple[OwnPost, ...]:
        mine = [post for post in self.posts if self.account and post.author.id == self.account.id]
        answered = {post.reply_to for post in self.posts}
        return own_posts_of(mine, self.entries, answered, NOW - LATELY)

    def post_cue(self, draft: Draft, also: Callable[[Entry], None]) -> tuple[Entry, ...]:
        entries = self.post(draft)
        also(entries[0])
        return entries

    def post_again(self, lost: Lost, also: Callable[[Entry], None] | None = None) -> tuple[Entry, ...]:
        deletion = Entry(
            len(self.entries) + 1, 1, X_ORIGIN, MIRA.id, Kind.DELETE, "", NOW, target_id=lost.post.id
        )
        self.entries.append(deletion)
        again = replace(self.post(lost.fixed)[0], follows=deletion.id)
        self.entries[-1] = again
        if also is not None:
            also(again)
        return deletion, again

    def left(self, draft: Draft) -> int:
        return self.capabilities.max_weight - weighted_length(draft.text(self.room.hashtag))

    def parts(self, draft: Draft) -> Parts:
        return split(draft, self.room.hashtag, self.capabilities.max_weight)

    def post(self, draft: Draft, *, at: datetime | None = None) -> tuple[Entry, ...]:
        if self.refusal is not None:
            raise self.refusal
        if not (draft.body.strip() or (draft.attachments and draft.text(self.room.hashtag))):
            raise EmptyPost("Nothing to post.")
        if not self.capabilities.posts or (draft.attachments and not self.capabilities.uploads):
            raise PermissionNeeded("Not allowed.")
        if not self.identity.confirmed:
            raise AccountUnconfirmed("Not meant as this account, perhaps.")
        texts = self.parts(draft).texts
        if not texts:
            raise TooLong("Too long.", over=-self.left(draft))
        first = len(self.entries)
        for place, text in enumerate(texts):
            entry = Entry(
                len(self.entries) + 1,
                1,
                X_ORIGIN,
                MIRA.id,
                Kind.POST,
                text,
                NOW,
                not_before=NOW + self.hold if self.hold and at is None else None,
                timed_for=at,
                follows=len(self.entries) if place else 0,
                attachments=() if place else draft.attachments,
            )
            self.entries.append(entry)
        return tuple(self.entries[first:])

    def repost(self, post_id: str) -> Entry:
        if not self.identity.confirmed:
            raise AccountUnconfirmed("Not meant as this account, perhaps.")
        self.reposted.append(post_id)
        return Entry(99, 1, X_ORIGIN, MIRA.id, Kind.REPOST, "", NOW, target_id=post_id)

    def hide(self, post_id: str) -> Entry:
        self.hidden.append(post_id)
        return Entry(97, 1, X_ORIGIN, MIRA.id, Kind.HIDE, "", NOW, target_id=post_id)

    def unhide(self, post_id: str) -> Entry:
        self.hidden.remove(post_id)
        return Entry(96, 1, X_ORIGIN, MIRA.id, Kind.UNHIDE, "", NOW, target_id=post_id)

    def delete(self, post_id: str) -> Entry:
        self.deleted.append(post_id)
        return Entry(98, 1, X_ORIGIN, MIRA.id, Kind.DELETE, "", NOW, target_id=post_id)

    def entry(self, entry_id: int) -> Entry:
        return next(entry for entry in self.entries if entry.id == entry_id)

    def open_entries(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.state in OPEN)

    def cancel(self, entry_id: int) -> bool:
        if self.entry(entry_id).state not in NOT_LEFT:
            return False
        return self.take_back(entry_id) is not None

    def send_now(self, entry_id: int) -> None:
        now = {"not_before": None, "timed_for": None}
        self.entries = [
            replace(entry, **now) if entry.id == entry_id else entry  # type: ignore[arg-type]
            for entry in self.entries
        ]

    def retry(self, entry_id: int) -> None:
        self.move(entry_id, State.QUEUED)

    def discard(self, entry_id: int) -> None:
        self.was[entry_id] = self.entry(entry_id).state
        self.move(entry_id, State.DISCARDED)

    def restore(self, entry_id: int) -> bool:
        self.move(entry_id, self.was[entry_id])
        return True

    def reschedule(self, entry_id: int, at: datetime) -> bool:
        self.entries = [
            replace(entry, state=State.QUEUED, timed_for=at, not_before=None)
            if entry.id == entry_id
            else entry
            for entry in self.entries
        ]
        return True

    def park(self, entry_id: int) -> str:
        self.move(entry_id, State.PARKED)
        return "https://x.com/intent/tweet?text=kept"

    def went_out(self, entry_id: int) -> None:
        self.move(entry_id, State.SETTLED)

    def take_back(self, entry_id: int) -> Draft | None:
        gone = together(self.open_entries(), entry_id)
        for entry in gone:
            self.discard(entry.id)
        texts = [entry.text for entry in gone]
        if gone and (len(gone) > 1 or gone[0].follows):
            return joined(texts, self.room.hashtag)
        return Draft.of(texts[0], self.room.hashtag) if gone else None

    def draft(self) -> Draft:
        return self.kept

    def keep_draft(self, draft: Draft) -> None:
        if self.unsaved is not None:
            raise self.unsaved
        self.kept = draft

    def begun(self) -> tuple[Draft, ...]:
        return tuple(reversed(self.put_aside.values()))

    def put_away(self, draft: Draft, *, instead: Draft) -> None:
        before = self.put_aside.pop(draft.number, None)
        self.put_aside[draft.number] = draft.added_to(before) if before else draft
        self.kept = instead

    def bring_up(self, number: int | None, *, into: Draft | None = None) -> Draft | None:
        found = self.put_aside.pop(number, None)
        if found is not None:
            self.kept = into or found
        return found

    def prepared(self) -> Mapping[int, str]:
        return dict(self.prepared_answers)

    def prepare(self, number: int, body: str) -> None:
        self.prepared_answers.pop(number, None)
        if body.strip():
            self.prepared_answers[number] = body

    def unfinished(self, place: str) -> str:
        return self.half_written.get(place, "")

    def keep_unfinished(self, place: str, words: str) -> None:
        self.half_written.pop(place, None)
        if words.strip():
            self.half_written[place] = words

    def attach(self, content: bytes, media_type: str, size: tuple[int, int]) -> Attachment:
        made = Attachment(len(self.pictures) + 1, media_type, *size, len(content))
        self.pictures[made.id] = (made, content)
        return made

    def describe(self, attachment_id: int, alt: str) -> Attachment:
        made, content = self.pictures[attachment_id]
        self.pictures[attachment_id] = (replace(made, alt=alt), content)
        return self.pictures[attachment_id][0]

    def attachments(self, attachment_ids: Iterable[int]) -> tuple[Attachment, ...]:
        return tuple(self.pictures[one][0] for one in attachment_ids if one in self.pictures)

    def content(self, attachment_id: int) -> bytes:
        return self.pictures[attachment_id][1]

    def add_host(self, username: str) -> None:
        self.room = replace(self.room, hosts=(*self.room.hosts, parse_username(username)))

    def remove_host(self, username: str) -> None:
        self.room = replace(self.room, hosts=tuple(name for name in self.room.hosts if name != username))

    def read_to(self) -> str:
        return self.left_at

    def leave_at(self, post_id: str) -> None:
        self.left_at = post_id

    def look_now(self) -> None:
        self.looks += 1

    def raise_cap(self) -> None:
        if self.money is not None and self.money.pays:
            self.raises += 1
            self.money = money(cap=10 + 10 * self.raises)


class InboxInMemory:
    """Everything that desktop.services.inbox.Inbox promises."""

    def __init__(self, session: RoomInMemory) -> None:
        self._session = session
        self.kept: dict[str, Inquiry] = {}

    def inquiries(self) -> tuple[Inquiry, ...]:
        return in_order(self.kept.values())

    def get(self, post_id: str) -> Inquiry | None:
        return self.kept.get(post_id)

    def take(self, post_id: str) -> Inquiry | None:
        post = next((post for post in self._session.posts if post.id == post_id), None)
        if post is not None and post_id not in self.kept:
            self.keep(inquiry_of(post, NOW))
        return self.kept.get(post_id)

    def keep(self, inquiry: Inquiry) -> None:
        if self._session.unsaved is not None:
            raise self._session.unsaved
        self._session.remember()
        self._put(inquiry.post_id, inquiry)

    def look_for_answers(self) -> None:
        out = [entry.text for entry in self._session.entries if entry.state in (State.SENT, State.SETTLED)]
        for post_id, one in list(self.kept.items()):
            if any(is_answered_by(one, text) for text in out):
                self._put(post_id, answered(one, NOW))

    def remove(self, post_id: str) -> None:
        if post_id in self.kept:
            self._session.remember()
            self._put(post_id, None)

    def _put(self, post_id: str, inquiry: Inquiry | None) -> None:
        before = self.kept.pop(post_id, None)
        for mark in () if before is None else marks_of(before):
            self._session.marks.pop((mark.kind, mark.key), None)
        if inquiry is not None:
            self.kept[post_id] = inquiry
            self._session.marks.update(((mark.kind, mark.key), mark) for mark in marks_of(inquiry))


class TimelineInMemory:
    """What TimelineModel asks of the store's timeline."""

    def __init__(self, session: RoomInMemory) -> None:
        self._session = session

    def heads(
        self, room: Room, account: Account | None, *, before: Head | None = None, limit: int = 200
    ) -> tuple[Head, ...]:
        return () if before is not None else heads_of(self._session.posts, room, account)

    def heads_of(self, room: Room, account: Account | None, post_ids: Iterable[str]) -> tuple[Head, ...]:
        wanted = set(post_ids)
        return tuple(head for head in self.heads(room, account) if head.key in wanted)

    def heads_by(
        self, room: Room, account: Account | None, handles: Iterable[str], since: int
    ) -> tuple[Head, ...]:
        people = set(handles)
        return tuple(head for head in self.heads(room, account) if head.handle in people)

    def heads_holding(
        self, room: Room, account: Account | None, words: Iterable[str], since: int
    ) -> tuple[Head, ...]:
        wanted = tuple(words)
        found = self.heads(room, account)
        return tuple(head for head in found if any(word in head.text.casefold() for word in wanted))

    def rows(self, room: Room, account: Account | None, post_ids: Iterable[str]) -> tuple[Row, ...]:
        wanted = set(post_ids)
        began = {
            post.id for post in self._session.posts if account is not None and post.author.id == account.id
        }
        rows = [
            post_row(post, room, account, began=began) for post in self._session.posts if post.id in wanted
        ]
        return tuple(sorted(rows, key=lambda row: row.sort_key))

    def pending(self, room: Room, account: Account | None) -> tuple[Row, ...]:
        if account is None:
            return ()
        return tuple(entry_row(entry, account) for entry in self._session.open_entries())


def money(
    leave: Leave = Leave.FREE, *, pays: bool = True, read: int = 230, cap: int = 10, forecast: str = "5.00"
) -> Money:
    """What a session says of a chat's spending."""
    bill = Bill({Billed.POST_READ: read, Billed.INCLUDED_AUTHOR: 60, Billed.POST_CREATE: 5})
    sums = Sums(bill, bill, Decimal(forecast), Decimal(cap)) if pays else None
    return Money(leave, datetime(2026, 11, 22, tzinfo=UTC), read, 200 * cap, sums=sums)


W = TypeVar("W", bound=QWidget)


def named(parent: QWidget, kind: type[W], name: str) -> W:
    """The widget with this accessible name."""
    found = [widget for widget in parent.findChildren(kind) if widget.accessibleName() == name]
    assert found, f"no {kind.__name__} is called {name!r}"
    return found[0]
