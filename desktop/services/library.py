"""Library: what may be asked of the archive as a whole: chats, their proceedings, search, what was kept and noted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from desktop.core.archive_query import Finder, read_query
from desktop.core.errors import BadInput
from desktop.core.going import Going, unwatched
from desktop.core.marks import MarkKind
from desktop.core.origin import Origin
from desktop.core.post import Post
from desktop.core.proceedings import Proceedings
from desktop.core.report import Brief
from desktop.core.room import Room
from desktop.core.sentence import sentence
from desktop.core.sitting import Sitting
from desktop.services.sittings import SittingReader
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.marks import Marks
from desktop.store.rooms import Rooms
from desktop.store.search import Bounds, Search
from desktop.store.sittings import Sittings

Span = tuple[int, int]
"""A stretch of a text, in code points."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A post that was found. `number` is the question under which it stands, `spans` the words that were looked for."""

    post: Post
    room_id: int
    number: int | None = None
    is_probable: bool = False
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Noted:
    """A private note: on a post, or (`post` is None) on the question `number` before it was asked."""

    words: str
    room_id: int
    post: Post | None = None
    number: int | None = None


class Library:
    """For any thread; its reads go over all posts, or a whole chat, so long ones belong on a thread of their own.

    The rooms are those of `origin`, each as its own account sees it. Days are those of `zone`: None is the computer's.
    Raises StoreTrouble; LookupError for a room that does not exist, but from `search`, `kept` and `notes`: what was
    forgotten has nothing.
    """

    def __init__(
        self,
        database: Database,
        origin: Origin,
        *,
        clock: Callable[[], datetime],
        zone: tzinfo | None = None,
    ) -> None:
        self._origin, self._zone = origin, zone
        self._rooms, self._marks = Rooms(database, clock=clock), Marks(database, clock=clock)
        self._archive, self._sittings = Archive(database), Sittings(database)
        self._search = Search(database)
        self.reader = SittingReader(database, clock=clock)

    def rooms(self) -> tuple[Room, ...]:
        """All, those that were left too, last opened first."""
        return self._rooms.list(self._origin, left_too=True)

    def refresh(self, room_id: int, going: Going = unwatched) -> None:
        """Find and read the room's chats here and now, where the archivist may not have been: costs as much as reading
        what changed."""
        self.reader.read(room_id, going)

    def prepare_search(self) -> bool:
        """Make the search as fast as it can be, a little at a time; whether there is more to do."""
        return self._search.prepare()

    def briefs(self, room_id: int) -> tuple[Brief, ...]:
        """The figures of the room's chats, newest first, to compare another one with."""
        found = (Brief.decode(text) for text in self._sittings.all_figures(room_id))
        return tuple(brief for brief in found if brief is not None)

    def known(self, room_id: int, held: Proceedings) -> frozenset[str]:
        """Of the people of a chat, in small letters, those who wrote something in the room before it."""
        return self.reader.known(room_id, held, self._seen_by(room_id))

    def sittings(self, room_id: int) -> tuple[Sitting, ...]:
        """The chats that were found, newest first."""
        return self._sittings.list(room_id)

    def sitting(self, room_id: int, day: date | None = None) -> Sitting:
        """The newest chat, or the newest that began on a day, here or in UTC. Raises BadInput where none did."""
        found = self.sittings(room_id)
        if day is None and found:
            return found[0]
        for one in found:
            if day in (one.starts.astimezone(self._zone).date(), one.starts.date()):
                return one
        if not found:
            raise BadInput(
                "No chat was found in this room.", "Name a room with a chat that was read or imported."
            )
        days = ", ".join(one.starts.astimezone(self._zone).date().isoformat() for one in found[:5])
        raise BadInput(
            sentence("No chat of %1 was found in this room.", day), sentence("Name one of %1.", days)
        )

    def posts(self, room_id: int, sitting: Sitting) -> tuple[Post, ...]:
        """All posts of a chat, reposts too, oldest first."""
        seen_by = self._seen_by(room_id)
        if not sitting.id:
            after = sitting.until + timedelta(microseconds=1)  # its last post is of it
            return self._sittings.between(room_id, sitting.starts, after, seen_by=seen_by)
        return self._sittings.posts(sitting.id, room_id, seen_by=seen_by)

    def proceedings(self, room_id: int, sitting: Sitting, going: Going = unwatched) -> Proceedings:
        """What a chat was; `going` is told of posts."""
        going(0, 0)
        room, posts = self._rooms.get(room_id), self.posts(room_id, sitting)
        return self.reader.proceedings(room, sitting, posts, self._seen_by(room_id), going)

    def search(
        self,
        query: str,
        room_id: int | None = None,
        limit: int = 100,
        before: Post | None = None,
        *,
        is_unfinished: bool = False,
    ) -> tuple[Hit, ...]:
        """The newest posts (older than `before`) for what was typed (core.archive_query says what may be). Where it
        `is_unfinished` and nobody wrote its last word, that is taken for the beginning of one."""
        wanted = read_query(query)
        if wanted.is_empty:
            return ()
        bounds = Bounds(
            self._seen(room_id, wanted.rooms), self._day(wanted.since), self._day(wanted.until, 1)
        )
        key = None if before is None else before.sort_key
        found = self._search.find(wanted, bounds, before=key, limit=limit)
        begun = wanted.begun if is_unfinished and not found else None
        if begun is not None and (key is None or not self._search.find(wanted, bounds, limit=1)):
            wanted, found = begun, self._search.find(begun, bounds, before=key, limit=limit)
        hits = {hit.post.id: hit for room in bounds.rooms for hit in self._hits(room, _of_room(found, room))}
        finder = Finder(wanted)
        return tuple(replace(hits[post.id], spans=finder.spans(post.text)) for _, post in found)

    def kept(self, room_id: int | None = None) -> tuple[Hit, ...]:
        """The posts that the person kept, newest first."""
        found: list[Hit] = []
        for one, seen_by in self._seen(room_id).items():
            ids = self._marks.get(one).keys(MarkKind.KEEP)
            found += self._hits(one, self._archive.get(ids, seen_by=seen_by, room_id=one))
        return tuple(sorted(found, key=lambda hit: hit.post.sort_key, reverse=True))

    def notes(self, room_id: int | None = None) -> tuple[Noted, ...]:
        """The person's private notes, those on the newest posts first; those on questions by number before them."""
        found: list[Noted] = []
        for one, seen_by in self._seen(room_id).items():
            notes = self._marks.get(one).by_kind.get(MarkKind.NOTE, {})
            posts = self._archive.get(notes, seen_by=seen_by, room_id=one)
            hits = {hit.post.id: hit for hit in self._hits(one, posts)}
            for key, words in notes.items():
                hit = hits.get(key)
                number = _asked(key) if hit is None else hit.number
                found.append(Noted(words, one, None if hit is None else hit.post, number))
        return tuple(sorted(found, key=_note_order, reverse=True))

    def _seen(self, room_id: int | None, tags: Iterable[str] = ()) -> dict[int, str]:
        """One room or all, of those with one of these tags where there are any, each with its account. One that is
        forgotten while it is read has nothing."""
        wanted = set(tags)
        rooms: tuple[Room, ...] = ()
        with suppress(LookupError):
            rooms = self.rooms() if room_id is None else (self._rooms.get(room_id),)
        return {
            room.id: self.reader.seen_by(room)
            for room in rooms
            if not wanted or wanted & {tag.casefold() for tag in room.tags}
        }

    def _day(self, day: date | None, after: int = 0) -> datetime | None:
        """When a day of the reader's begins, or the one so many days after it."""
        if day is None:
            return None
        try:
            begins = datetime.combine(day, time()) + timedelta(days=after)
            there = begins.astimezone() if self._zone is None else begins.replace(tzinfo=self._zone)
            return there.astimezone(UTC)
        except (OverflowError, ValueError, OSError):
            return None

    def _hits(self, room_id: int, posts: tuple[Post, ...]) -> list[Hit]:
        if not posts:
            return []
        numbers = self._sittings.numbers([post.id for post in posts], room_id)
        return [Hit(post, room_id, *numbers.get(post.id, (None, False))) for post in posts]

    def _seen_by(self, room_id: int) -> str:
        return self.reader.seen_by(self._rooms.get(room_id))


def _of_room(found: Iterable[tuple[int, Post]], room_id: int) -> tuple[Post, ...]:
    return tuple(post for room, post in found if room == room_id)


def _note_order(note: Noted) -> tuple[bool, float, int, str]:
    if note.post is None:
        return (True, 0.0, -(note.number or 0), "")
    at, length, post_id = note.post.sort_key
    return (False, at.timestamp(), length, post_id)


def _asked(key: str) -> int | None:
    """The number in core.marks.question_key."""
    return int(key[1:]) if key[:1] == "Q" and key[1:].isdecimal() else None
