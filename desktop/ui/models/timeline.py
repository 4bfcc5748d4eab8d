"""Timeline model: the rows of one room as one account sees it, oldest first, kept true to the store by events."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.core.account import Account
from desktop.core.errors import StoreTrouble
from desktop.core.filter import Filter
from desktop.core.head import FOR_ME, MINE, MUTED, Head
from desktop.core.marks import Marked
from desktop.core.question import Questions
from desktop.core.room import Room
from desktop.core.stream_events import OutboxChanged, PostsArrived
from desktop.core.timeline import Row
from desktop.ui.models.hold import NOTHING_WAITS, Hold, Waiting
from desktop.ui.models.judging import Judging, line_of_entry
from desktop.ui.models.pages import AGAIN_MS, Pages, Timeline
from desktop.ui.models.reading import Reading, Touched, touched
from desktop.ui.models.sifted import Index, Sifted
from desktop.ui.models.unread import Unread

if TYPE_CHECKING:
    from desktop.core.events import Event

PAGE = 200
_AROUND = 8
"""Rows on either side of the one that is asked for that are read with it."""
KEPT = 30_000, 20_000
"""Rows from which on the oldest are let go while the reader is near the newest, and how many stay."""


class TimelineModel(Sifted):
    """Rows by index, oldest first: those that pass the filter. Loaded are also those that do not, and of all of them
    no more than some numbers is kept; a Row is read from the store where it is asked for.

    Roles follow `set_room`: RoomChanged says that, and not who. What the chat and the person's marks say of a row
    follows `set_reading`.
    """

    RowRole = Qt.ItemDataRole.UserRole + 1

    for_me_changed = Signal(int)
    """How many of the loaded rows are mentions of and replies to the person."""
    waiting_changed = Signal(object)
    """What waits now, as `waiting`."""

    def __init__(
        self,
        timeline: Timeline,
        *,
        parent: QObject | None = None,
        again_ms: int = AGAIN_MS,
        kept: tuple[int, int] = KEPT,
    ) -> None:
        self._most, self._kept = kept
        self._room: Room | None = None
        self._told_for_me = 0
        self._waiting = NOTHING_WAITS
        super().__init__(parent)
        self.unread = Unread(self)
        self.unread.due.connect(self._go_on)
        self._pages = Pages(timeline, self, again_ms=again_ms)
        self._pages.again.connect(self._ask_again)
        self._pages.gone.connect(self._lose)

    def _empty(self) -> None:
        super()._empty()
        self._hold = Hold(self._keys)
        self._judging = Judging(Reading())
        self._entries: dict[str, Row] = {}
        self._stood_in: set[str] = set()
        self._all_loaded = False

    # --- reading ------------------------------------------------------------------------------------------------

    @property
    def room(self) -> Room | None:
        return self._room

    @property
    def all_loaded(self) -> bool:
        """Nothing older is in the store."""
        return self._all_loaded

    @property
    def questions(self) -> Questions:
        return self._judging.reading.questions

    @property
    def marked(self) -> Marked:
        return self._judging.reading.marked

    @property
    def waiting(self) -> Waiting:
        """What `set_holding` keeps back."""
        return self._waiting

    def row(self, index: int) -> Row:
        """The row at an index; a stand-in where the store fails, and dataChanged where it can be read again."""
        position = self._shown.position(index)
        return self._row_at(position, lambda: self._around(index))

    def pending_rows(self) -> list[Row]:
        """The person's own posts that are on their way, oldest first."""
        return sorted(self._entries.values(), key=lambda row: row.sort_key)

    def loaded(self, key: str) -> Row | None:
        """The row with this key, whether it passes or not."""
        position = self._position(key)
        return None if position is None else self._row_at(position, list)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        asked = index.isValid() and role in (self.RowRole, Qt.ItemDataRole.DisplayRole)
        if not asked or not 0 <= index.row() < len(self._shown):
            return None
        row = self.row(index.row())
        return row if role == self.RowRole else row.text

    # --- changing -----------------------------------------------------------------------------------------------

    def open(self, room: Room, account: Account | None, *, limit: int = PAGE) -> None:
        """Show the newest `limit` posts of `room` as `account` sees it, without a filter and not yet read."""
        self._pages.open(room, account)
        self.unread.clear()
        page, entries = self._pages.older(None, limit), self._pages.pending()
        self.beginResetModel()
        self._room = room
        self._empty()
        self._entries = {row.key: row for row in entries}
        self._fill([*self._judging.lines(page), *map(line_of_entry, entries)])
        self._all_loaded = len(page) < limit
        self.endResetModel()
        self._tell()

    def close(self) -> None:
        """The store is about to be closed, and a view may be there for a moment still: nothing is read any more."""
        self.unread.clear()
        self._pages.close()

    def take(self, events: Iterable[Event]) -> None:
        """What happened (Bridge.events): other rooms' events are passed over. What the store cannot tell now is asked
        for again."""
        if self._room is None:
            return
        here = [event for event in events if event.room_id == self._room.id]
        arrived = [post_id for event in here if isinstance(event, PostsArrived) for post_id in event.post_ids]
        self.unread.add(arrived)
        try:
            if arrived:
                self._renew()
            if any(isinstance(event, OutboxChanged) for event in here) or (arrived and self._entries):
                self._renew_entries()
        except StoreTrouble:
            self._pages.rest()
        self._tell()

    def load_older(self) -> bool:
        """Take one more page from the store; False when there is none, or when it cannot be read now."""
        if self._room is None or self._all_loaded:
            return False
        try:
            page = self._pages.older(self._oldest(), PAGE)
        except StoreTrouble:
            return False
        self._all_loaded = len(page) < PAGE
        self._hold.take({head.key for head in page})
        fresh = [head for head in page if self._loaded.find(2 * head.at, head.key) is None]
        self._add_heads(fresh)
        self._tell()
        return bool(fresh)

    def bring(self, key: str) -> bool:
        """Load the row with this key, and let it in where it waits; False where the store does not have it."""
        if self._room is None:
            return False
        self._add(self._hold.take({key}))
        if self._position(key) is None and any(self._pages.heads_of([key])):
            while self._position(key) is None and self.load_older():
                pass
        self._tell()
        return self._position(key) is not None

    def look_at(self, index: int) -> None:
        """`index` is the oldest row in sight: where that is near the newest, what is far older may be let go."""
        spare = len(self._loaded) - self._kept
        is_far = 0 <= index < len(self._shown) and self._shown.position(index) > spare + PAGE
        if is_far and len(self._loaded) > self._most:
            self._all_loaded = False
            self._remove(
                position for position in range(spare) if self._loaded.key(position) not in self._entries
            )

    def set_room(self, room: Room) -> None:
        """The same room with other hosts or guests: only rows of people who changed roles are read again."""
        before, self._room = self._room, room
        self._pages.set_room(room)
        if before is None:
            return
        moved = _people(before.hosts) ^ _people(room.hosts) | _people(before.guests) ^ _people(room.guests)
        self._change(self._heads_by(moved) if moved else ())

    def set_reading(self, questions: Questions, marked: Marked) -> None:
        """What the chat and the marks say now: only rows that they say something else of are touched."""
        before, now = self._judging.reading, Reading(questions, marked)
        self._judging.reading = now
        if before.questions is questions and before.marked is marked:
            return
        found = touched(before, now)
        altered = set(self._positions(self._pages.set_reading(now, found)))
        with suppress(StoreTrouble):  # what cannot be read now keeps what was said of it
            altered |= self._read_anew(found)
        self._settle(altered)
        self._tell()

    def set_filter(self, chosen: Filter) -> None:
        """Show what passes; what does not stays loaded."""
        if chosen != self._filter:
            self._sift(chosen)
            self._tell()

    def set_holding(self, holding: bool) -> None:
        """Whether arrivals wait from now on. One's own posts never do; all that waits comes in at the end."""
        self._hold.is_on = holding
        if not holding:
            self.release()

    def release(self, number: int | None = None) -> None:
        """Let in what waits: all, or what belongs to one question."""
        self._add(self._hold.let_in(number))
        self._tell()

    # --- how ----------------------------------------------------------------------------------------------------

    def _row_at(self, position: int, around: Callable[[], Sequence[str]]) -> Row:
        key = self._loaded.key(position)
        if (entry := self._entries.get(key)) is not None:
            return entry
        row = self._pages.get(key) or self._pages.read(key, around())
        if row is None:
            self._stood_in.add(key)
            return self._pages.stand_in(key, self._loaded.order[position] // 2)
        return row

    def _around(self, index: int) -> list[str]:
        first, last = max(0, index - _AROUND), min(len(self._shown), index + _AROUND + 1)
        keys = (self.key(near) for near in range(first, last))
        return [key for key in keys if key not in self._entries]

    def _oldest(self) -> Head | None:
        """The oldest post that is loaded."""
        loaded = self._loaded
        keys = ((at, loaded.key(at)) for at in range(len(loaded)))
        return next(
            (Head(key, loaded.order[at] // 2, "", "", 0) for at, key in keys if key not in self._entries),
            None,
        )

    def _heads_by(self, handles: Iterable[str]) -> tuple[Head, ...]:
        """What these people wrote of what is loaded, and may be some more."""
        oldest = self._oldest()
        return () if oldest is None else self._pages.heads_by(handles, oldest.at)

    def _read_anew(self, found: Touched) -> set[int]:
        """Traits and questions of the lines that another reading speaks of; where they changed, or may have."""
        muted = self._mute(found.words) if found.words else set()
        by_people = self._heads_by(found.people) if found.people else ()
        named, changed, unknown = self._judging.renumber(self._loaded, found, self._positions)
        waiting = self._hold.columns
        unknown += self._judging.renumber(waiting, found, waiting.positions)[2]
        changed.update(at for at in named if not self._pages.has(self._loaded.key(at)))
        at_once = self.unread.look_again(unknown)
        return changed | muted | self._set(chain(by_people, self._pages.heads_of(at_once)))

    def _mute(self, words: frozenset[str]) -> set[int]:
        """Mute what holds one of `words`, or do so no more; where that changed."""
        altered: set[int] = set()
        known = (self._loaded, self._hold.columns)
        oldest = min((columns.order[0] // 2 for columns in known if len(columns)), default=None)
        for head in () if oldest is None else self._pages.holding(words, oldest):
            mutes = self._judging.mutes(head)
            if (at := self._loaded.find(2 * head.at, head.key)) is not None:
                if self._loaded.set_trait(at, MUTED, mutes):
                    altered.add(at)
            elif (at := self._hold.find(2 * head.at, head.key)) is not None:
                self._hold.columns.set_trait(at, MUTED, mutes)
        return altered

    def _set(self, heads: Iterable[Head]) -> set[int]:
        """Other versions of lines that are known; where a filter may see a difference."""
        altered: set[int] = set()
        for head in heads:
            order = 2 * head.at
            if (at := self._loaded.find(order, head.key)) is not None:
                if self._loaded.set(at, self._judging.line(head)):
                    altered.add(at)
            elif (at := self._hold.find(order, head.key)) is not None:
                self._hold.columns.set(at, self._judging.line(head))
        return altered

    def _renew(self) -> None:
        """Read what arrived, or a turn of it. What the store does not give any more is gone from the network: so from
        here."""
        keys = self.unread.turn()
        heads = list(self._pages.heads_of(keys))
        self.unread.read(keys)
        gone = set(keys) - {head.key for head in heads}
        if gone:
            self._lose(gone)
        known = {head.key for head in heads if self._is_known(head)}
        new = [head for head in heads if head.key not in known]
        self._change([head for head in heads if head.key in known])
        if self._hold.is_on:
            self._hold.put(self._judging.lines(head for head in new if not head.traits & MINE))
            new = [head for head in new if head.traits & MINE]
        self._add_heads(new)

    def _go_on(self) -> None:
        try:
            self._renew()
        except StoreTrouble:
            self._pages.rest()
        self._tell()

    def _is_known(self, head: Head) -> bool:
        order = 2 * head.at
        return self._loaded.find(order, head.key) is not None or self._hold.find(order, head.key) is not None

    def _change(self, heads: Sequence[Head]) -> None:
        """Posts that are known may be others now: of those that nobody kept it is not known."""
        altered = self._set(heads)
        keys = [head.key for head in heads]
        altered.update(self._positions(key for key in keys if not self._pages.has(key)))
        altered.update(self._positions(self._pages.renew(keys)))
        self._settle(altered)

    def _add_heads(self, heads: Sequence[Head]) -> None:
        """Posts of one's own may come after replies to them: those are for oneself now."""
        self._add(self._judging.lines(heads))
        own = [head.key for head in heads if head.traits & MINE]
        replies = [at for at in self._loaded.replies_to(own) if not self._loaded.traits[at] & (MINE | FOR_ME)]
        for at in replies:
            self._loaded.traits[at] |= FOR_ME
        self._settle(replies)

    def _renew_entries(self) -> None:
        entries = {row.key: row for row in self._pages.pending()}
        before, self._entries = self._entries, entries
        both = before.keys() & entries.keys()
        moved = {key for key in both if entries[key].sort_key[:2] != before[key].sort_key[:2]}
        self._remove(self._positions((before.keys() - entries.keys()) | moved))
        self._add(line_of_entry(row) for key, row in entries.items() if key not in before or key in moved)
        self._settle(self._positions(key for key in both - moved if entries[key] != before[key]))

    def _lose(self, keys: Iterable[str]) -> None:
        """These posts are gone."""
        gone = set(keys)
        self._pages.forget(gone)
        self._judging.own -= gone
        self._hold.take(gone)
        self._remove(self._positions(gone))

    def _ask_again(self) -> None:
        """The store failed a while ago."""
        stood_in, self._stood_in = self._stood_in, set()
        try:
            self._renew()
            if self._room is not None:
                self._renew_entries()
        except StoreTrouble:
            self._pages.rest()
        self._settle(self._positions(stood_in))
        self._tell()

    def _tell(self) -> None:
        if (for_me := self.for_me) != self._told_for_me:
            self._told_for_me = for_me
            self.for_me_changed.emit(for_me)
        waiting = self._hold.count(self._sieve)
        if waiting != self._waiting:
            self._waiting = waiting
            self.waiting_changed.emit(waiting)


def _people(usernames: Iterable[str]) -> set[str]:
    return {name.casefold() for name in usernames}
