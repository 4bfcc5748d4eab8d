"""SittingReader: finds a room's sittings and reads each that changed, once, into the store."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from zlib import crc32

from desktop.core.belonging import LATE, is_chat, may_be_late, sitting_of
from desktop.core.errors import BadInput
from desktop.core.figures import figures
from desktop.core.going import Going, unwatched
from desktop.core.marks import Marked, MarkKind
from desktop.core.pin import Pin
from desktop.core.plan import MAX_MINUTES
from desktop.core.post import Post
from desktop.core.proceedings import Proceedings, proceedings
from desktop.core.report import brief_of
from desktop.core.room import Room
from desktop.core.sitting import QUIET, Ending, Occasion, Sitting, Stretch, find_stretches, moment_of
from desktop.store.accounts import Accounts
from desktop.store.archive import Archive
from desktop.store.chat_plans import ChatPlans
from desktop.store.database import Database
from desktop.store.inbox import Inbox
from desktop.store.marks import Marks
from desktop.store.rooms import Rooms
from desktop.store.sittings import Number, Sittings

READING = "1"
"""How sittings are read; another number has all of them read again."""
_TAIL = timedelta(minutes=QUIET)
_LONGEST = timedelta(minutes=MAX_MINUTES) + _TAIL
_AROUND = timedelta(days=1)
"""What is looked at before a chat, to know whether it is busier than usual."""
_EVER = datetime(1970, 1, 2, tzinfo=UTC)
_POSTS = (MarkKind.PLACE, MarkKind.LEAVE_OUT, MarkKind.WITHHELD)
_PEOPLE = (MarkKind.LEAVE_OUT_PERSON, MarkKind.MUTE_PERSON, MarkKind.MUTE_WORD)
Rest = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Before:
    """By sitting: what it was read from, and its posts about which something is decided."""

    read_as: Mapping[int, str]
    marked: Mapping[int, Set[str]]


class SittingReader:
    """Raises StoreTrouble."""

    def __init__(self, database: Database, *, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._inbox = Inbox(database)
        self._rooms, self._accounts = Rooms(database, clock=clock), Accounts(database)
        self._plans, self._marks = ChatPlans(database), Marks(database, clock=clock)
        self._sittings, self._archive = Sittings(database), Archive(database)

    def seen_by(self, room: Room) -> str:
        """The account whose sight of the room counts; empty for nobody."""
        account = self._accounts.reading(room)
        return room.account_id if account is None else account.id

    def read(self, room_id: int, going: Going = unwatched) -> bool:
        """Bring what is kept of a room's sittings up to what is there; whether that changed anything."""
        changed = False
        for done, total, has_changed in self.steps(room_id):
            changed = has_changed or changed
            going(done, total)
        return changed

    def are_recent(self, room_id: int, post_ids: Set[str]) -> bool:
        """Whether all of these are here and so young that what is recent is all that they can change."""
        seen_by = self.seen_by(self._rooms.get(room_id))
        here = self._sittings.count(post_ids, room_id, self._clock() - LATE, seen_by=seen_by)
        return here == len(post_ids)

    def steps(
        self, room_id: int, *, is_recent: bool = False, rest: Rest = lambda: None
    ) -> Iterator[tuple[int, int, bool]]:
        """The same, a sitting at a time: how many are done, of how many, and whether this one changed. Where what
        happened `is_recent`, those to which nothing of the last days can belong are passed over. `rest` is called every
        few ms of reading; what it raises ends that, and nothing is kept by halves."""
        room = self._rooms.get(room_id)
        seen_by = self.seen_by(room)
        first = self._clock() - LATE - _LONGEST if is_recent else _EVER
        # Before the posts are looked at: what another reading keeps meanwhile is of newer ones, and is not to go.
        left = {one.id: one for one in self._sittings.list(room_id) if one.starts >= first}
        minutes = self._sittings.minutes(room_id, seen_by=seen_by, since=max(_EVER, first - _AROUND))
        occasions = self._occasions(room, minutes)
        found = [one for one in find_stretches(minutes, occasions, self._clock()) if one.starts >= first]
        marked = self._marks.get(room_id)
        before = Before(self._sittings.read_as(room_id), self._sittings.having(_keys(marked), room_id))
        bounds = [*(one.starts for one in found), None]
        for place, (stretch, next_start) in enumerate(zip(found, bounds[1:], strict=True), 1):
            known = _same(stretch, left.values())
            if known is not None:
                del left[known.id]
            yield (
                place,
                len(found),
                self._read(room, seen_by, stretch, next_start, known, before, marked, rest),
            )
        if left:
            self._sittings.remove(left)
            yield len(found), len(found), True

    def proceedings(
        self, room: Room, sitting: Sitting, posts: Iterable[Post], seen_by: str, going: Going = unwatched
    ) -> Proceedings:
        """What a sitting was; late answers are in it, and do not make it longer. `going` is told of posts."""
        held = tuple(posts)
        marked = _marked(self._marks.get(room.id), sitting, held)
        told = proceedings(held, room, marked, seen_by, going=going)
        is_over = sitting.ending is not Ending.OPEN and told.starts <= sitting.ends
        return replace(told, ends=sitting.ends) if is_over else told

    def _read(
        self,
        room: Room,
        seen_by: str,
        stretch: Stretch,
        next_start: datetime | None,
        known: Sitting | None,
        before: Before,
        marked: Marked,
        rest: Rest,
    ) -> bool:
        over = min(stretch.ends + _TAIL, next_start or stretch.ends + _TAIL)
        late = min(stretch.ends + LATE, next_start or stretch.ends + LATE)
        state = self._sittings.state(room.id, stretch.starts, late, seen_by=seen_by)
        if known is not None:
            deciding = _deciding(marked, before.marked.get(known.id, frozenset()), stretch)
            if before.read_as.get(known.id) == _read_as(room, stretch, state, deciding):
                return False
        posts = self._sittings.between(room.id, stretch.starts, over, seen_by=seen_by)
        rest()
        held = self._held(room, stretch, posts, marked, seen_by, rest)
        if not is_chat(stretch, held):
            if known is not None:
                self._sittings.remove([known.id])
            return known is not None
        if later := self._late(room, held, posts, over, late, seen_by):
            posts = (*posts, *later)
            held = self._held(room, stretch, posts, marked, seen_by, rest)
        rest()
        sitting = replace(sitting_of(stretch, held), id=0 if known is None else known.id)
        told = self._figures(room.id, sitting, held, seen_by)
        rest()
        ids = {one for post in posts for one in (post.id, post.first_version)}
        read_as = _read_as(room, stretch, state, _deciding(marked, ids, stretch))
        self._sittings.put(
            room.id, sitting, _numbers(posts, held), seen_by=seen_by, read_as=read_as, figures=told
        )
        return True

    def known(self, room_id: int, held: Proceedings, seen_by: str) -> frozenset[str]:
        """Of the people of a chat, in small letters, those who wrote something in the room before it."""
        ids = {person.author.id: person.name for person in held.people}
        found = self._sittings.wrote_before(ids, room_id, held.starts, seen_by=seen_by)
        return frozenset(ids[one] for one in found)

    def _figures(self, room_id: int, sitting: Sitting, held: Proceedings, seen_by: str) -> str:
        ids = {one.id for one in held.counted}
        inquiries = [one for one in self._inbox.list(room_id) if ids & {one.post_id, one.shown_id}]
        known = self.known(room_id, held, seen_by)
        brief = brief_of(sitting.starts, figures(held, inquiries, known=known, ends=sitting.ends))
        return replace(brief, late=sitting.late).encode()

    def _held(
        self, room: Room, stretch: Stretch, posts: tuple[Post, ...], marked: Marked, seen_by: str, rest: Rest
    ) -> Proceedings:
        span = Sitting(stretch.starts, stretch.ends, stretch.ends)
        return proceedings(posts, room, _marked(marked, span, posts), seen_by, going=lambda *_: rest())

    def _late(
        self,
        room: Room,
        held: Proceedings,
        posts: tuple[Post, ...],
        over: datetime,
        until: datetime,
        seen_by: str,
    ) -> tuple[Post, ...]:
        ids = {post.id for post in posts}
        asked = {question.number for question in held.questions.by_number}
        wanted = set()
        for row in self._sittings.lines(room.id, over, until, seen_by=seen_by):
            if may_be_late(row["text"], row["reply_to"], row["repost_of"], ids=ids, asked=asked):
                wanted.add(row["post_id"])
                ids.add(row["post_id"])
        return self._archive.get(wanted, seen_by=seen_by, room_id=room.id) if wanted else ()

    def _occasions(self, room: Room, minutes: dict[int, int]) -> list[Occasion]:
        if not minutes:
            return []
        first, last = moment_of(min(minutes)), moment_of(max(minutes) + 1)
        found = []
        for plan in self._plans.list(room.origin):
            if plan.room_id == room.id and not plan.is_cancelled:
                with suppress(BadInput):
                    found += [
                        Occasion(start, start + plan.length, plan.uid, plan.title or plan.topic)
                        for start in plan.occurrences(first, last)
                    ]
        if room.plan is not None and all(room.plan.start != one.starts for one in found):
            found.append(Occasion(room.plan.start, room.plan.end, title=room.topic))
        return found


def _same(stretch: Stretch, known: Iterable[Sitting]) -> Sitting | None:
    """The sitting that was found there before."""
    return next(
        (
            one
            for one in known
            if one.starts < stretch.ends and stretch.starts < max(one.ends, one.starts + _TAIL)
        ),
        None,
    )


def _read_as(room: Room, stretch: Stretch, state: str, deciding: object) -> str:
    by = repr((room.hosts, room.guests, room.tags, room.style, stretch, deciding))
    return f"{READING}.{crc32(by.encode('utf-8', 'replace'))}.{state}"


def _keys(marked: Marked) -> set[str]:
    """Ids of the posts about which something was decided."""
    return {pin.post_id for pin in marked.pins}.union(*(marked.keys(kind) for kind in _POSTS)) - {""}


def _deciding(marked: Marked, keys: Set[str], stretch: Stretch) -> object:
    """The marks that decide how a sitting is read, of which these are the posts."""
    kinds = [
        sorted(one for one in marked.by_kind.get(kind, {}).items() if kind in _PEOPLE or one[0] in keys)
        for kind in (*_POSTS, *_PEOPLE)
    ]
    return kinds, [pin.encode() for pin in _pins(marked, keys, stretch.starts, stretch.ends)]


def _pins(marked: Marked, ids: Set[str], starts: datetime, ends: datetime) -> list[Pin]:
    """Those that stand in that time."""
    return [
        pin
        for pin in marked.pins
        if pin.post_id in ids or (not pin.post_id and starts <= pin.at <= ends + _TAIL)
    ]


def _marked(marked: Marked, sitting: Sitting, posts: Iterable[Post]) -> Marked:
    """Less the pins of other sittings: a pinned text stands in its own time alone."""
    if not (pins := marked.by_kind.get(MarkKind.PIN)):
        return marked
    ids = {post.id for post in posts}
    here = {str(pin.number) for pin in _pins(marked, ids, sitting.starts, sitting.until)}
    return Marked({**marked.by_kind, MarkKind.PIN: {key: pins[key] for key in pins if key in here}})


def _numbers(posts: Iterable[Post], held: Proceedings) -> dict[str, Number]:
    numbers: dict[str, Number] = {post.id: (None, False) for post in posts}
    for one in (*held.repeats, *held.counted):
        numbers[one.id] = (one.number, one.is_probable)
    return numbers
