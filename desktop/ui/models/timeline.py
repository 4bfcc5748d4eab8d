"""Timeline model: the rows of one room as one account sees it, oldest first, kept true to the store by events."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.core.account import Account
from desktop.core.events import Event, OutboxChanged, PostsArrived
from desktop.core.filter import NO_FILTER, Filter, is_for_me, passes
from desktop.core.marks import Marked
from desktop.core.question import Questions
from desktop.core.room import Room
from desktop.core.timeline import Row
from desktop.ui.models.reading import Reading, touched
from desktop.ui.models.sorted_rows import SortedRows, SortKey, runs

PAGE = 200
_PAGES_AT_ONCE = 5
"""Pages that are loaded in one go while nothing of them passes the filter."""
_MANY = 64
"""Rows that may come and go one by one; more are shown anew in one step."""

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class Timeline(Protocol):
    """What the model needs of the store's timeline. Rows come oldest first."""

    def page(
        self, room: Room, account: Account | None, *, before: Row | None = None, limit: int = PAGE
    ) -> tuple[Row, ...]: ...

    def rows(self, room: Room, account: Account | None, post_ids: Iterable[str]) -> tuple[Row, ...]: ...

    def pending(self, room: Room, account: Account | None) -> tuple[Row, ...]: ...


class TimelineModel(QAbstractListModel):
    """Rows by index, oldest first: those that pass the filter. `all_rows` are also those that do not.

    Roles follow `set_room`: RoomChanged says that, and not who. What the chat and the person's marks say of a row
    follows `set_reading`.
    """

    RowRole = Qt.ItemDataRole.UserRole + 1

    for_me_changed = Signal(int)
    """How many of the loaded rows are mentions of and replies to the person."""

    def __init__(self, timeline: Timeline, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._room: Room | None = None
        self._account: Account | None = None
        self._loaded = SortedRows()
        self._shown = SortedRows()
        self._order: dict[str, SortKey] = {}
        self._pending: set[str] = set()
        self._own: set[str] = set()
        self._for_me: set[str] = set()
        self._told_for_me = 0
        self._reading = Reading()
        self._filter = NO_FILTER
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
        return self._reading.questions

    @property
    def marked(self) -> Marked:
        return self._reading.marked

    @property
    def filter(self) -> Filter:
        return self._filter

    @property
    def is_any_loaded(self) -> bool:
        return len(self._loaded) > 0

    @property
    def for_me(self) -> int:
        """As `for_me_changed` tells it."""
        return len(self._for_me)

    @property
    def without_hashtag(self) -> int:
        """How many of the loaded rows have none of the room's hashtags."""
        return sum(row.without_hashtag and not row.is_muted for row in self._loaded.rows)

    def row(self, index: int) -> Row:
        return self._shown[index]

    def all_rows(self) -> list[Row]:
        """Every loaded row, oldest first, whether it passes or not."""
        return list(self._loaded.rows)

    def pending_rows(self) -> list[Row]:
        """The person's own posts that are on their way, whether they pass or not."""
        return [row for key in self._pending if (row := self.loaded(key)) is not None]

    def loaded(self, key: str) -> Row | None:
        """The row with this key, whether it passes or not."""
        order = self._order.get(key)
        index = None if order is None else self._loaded.index_of(order)
        return None if index is None else self._loaded[index]

    def index_of(self, key: str) -> int | None:
        """Where the row with this key is, or None."""
        order = self._order.get(key)
        return None if order is None else self._shown.index_of(order)

    def place_of(self, key: str) -> int | None:
        """How many of the shown rows are older than the loaded row with this key, whether it passes or not."""
        order = self._order.get(key)
        return None if order is None else self._shown.place_of(order)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        row = self._shown[index.row()]
        if role == self.RowRole:
            return row
        return row.text if role == Qt.ItemDataRole.DisplayRole else None

    # --- changing -----------------------------------------------------------------------------------------------

    def open(self, room: Room, account: Account | None) -> None:
        """Show the newest page of `room` as `account` sees it, without a filter and not yet read."""
        page = self._timeline.page(room, account, limit=PAGE)
        pending = self._timeline.pending(room, account)
        merged = {row.key: row for row in (*page, *pending)}
        self.beginResetModel()
        self._room, self._account = room, account
        self._reading, self._filter = Reading(), NO_FILTER
        self._loaded, self._shown = SortedRows(merged.values()), SortedRows(merged.values())
        self._order = {row.key: row.sort_key for row in self._loaded.rows}
        self._pending = {row.key for row in pending}
        self._own = {row.key for row in self._loaded.rows if row.mine and row.pending is None}
        self._for_me = {row.key for row in self._loaded.rows if is_for_me(row, self._own)}
        self._all_loaded = _is_last(page)
        self.endResetModel()
        self._tell()

    def take(self, events: Iterable[Event]) -> None:
        """What happened (Bridge.events): other rooms' events are passed over."""
        if self._room is None:
            return
        here = [event for event in events if event.room_id == self._room.id]
        arrived = dict.fromkeys(
            post_id for event in here if isinstance(event, PostsArrived) for post_id in event.post_ids
        )
        if arrived:
            self._renew(list(arrived))
        if any(isinstance(event, OutboxChanged) for event in here) or (arrived and self._pending):
            self._renew_pending()
        self._tell()

    def load_older(self) -> bool:
        """Take one more page from the store, or some more while nothing of them passes; False when there is none."""
        found, shown = False, len(self._shown)
        for _ in range(_PAGES_AT_ONCE):
            if self._room is None or self._all_loaded or len(self._shown) > shown:
                break
            oldest = next((row for row in self._loaded.rows if row.pending is None), None)
            page = self._timeline.page(self._room, self._account, before=oldest, limit=PAGE)
            self._all_loaded = _is_last(page)
            fresh = [self._reading.of(row) for row in page if row.key not in self._order]
            self._add(fresh)
            found = found or bool(fresh)
        self._tell()
        return found

    def set_room(self, room: Room) -> None:
        """The same room with other hosts or guests: only rows of people who changed roles are read again."""
        before, self._room = self._room, room
        if before is None:
            return
        moved = _people(before.hosts) ^ _people(room.hosts) | _people(before.guests) ^ _people(room.guests)
        self._renew(
            [
                row.key
                for row in self._loaded.rows
                if row.author.username.casefold() in moved and not row.pending
            ]
        )

    def set_reading(self, questions: Questions, marked: Marked) -> None:
        """What the chat and the marks say now: only rows that they say something else of are touched."""
        before, self._reading = self._reading, Reading(questions, marked)
        if before.questions is questions and before.marked is marked:
            return
        found = touched(before, self._reading)
        if found.is_by_id:
            rows = [row for key in found.ids if (row := self.loaded(key)) is not None]
        else:
            rows = list(found.among(self._loaded.rows))
        self._change(self._reading.of(row) for row in rows)
        self._tell()

    def set_filter(self, chosen: Filter) -> None:
        """Show what passes; what does not stays loaded."""
        if chosen != self._filter:
            self._filter = chosen if chosen.is_on else NO_FILTER
            self._refill()

    # --- how ----------------------------------------------------------------------------------------------------

    def _renew(self, keys: list[str]) -> None:
        """Read these posts again. What the store does not give any more is gone from the network: so from here."""
        assert self._room is not None
        found: list[Row] = []
        for start in range(0, len(keys), PAGE):
            found += self._timeline.rows(self._room, self._account, keys[start : start + PAGE])
        self._remove(set(keys) - {row.key for row in found})
        self._put(found)

    def _renew_pending(self) -> None:
        assert self._room is not None
        pending = self._timeline.pending(self._room, self._account)
        keys = {row.key for row in pending}
        self._remove(self._pending - keys)
        self._pending = keys
        self._put(pending)

    def _put(self, rows: Iterable[Row]) -> None:
        """Insert what is new, replace what is known; a row whose place changed moves."""
        new: dict[str, Row] = {}
        changed: list[Row] = []
        for row in map(self._reading.of, rows):
            order = self._order.get(row.key)
            if order is not None and order != row.sort_key:
                self._remove({row.key})
                order = None
            if order is None:
                new[row.key] = row
            else:
                changed.append(row)
        self._change(changed)
        self._add(new.values())

    def _change(self, rows: Iterable[Row]) -> None:
        """Other versions of known rows, at the places that they have: they may begin to pass, or cease to."""
        coming: list[Row] = []
        leaving: list[int] = []
        altered: list[int] = []
        nothing_aside = len(self._shown) == len(self._loaded)
        for row in rows:
            order = self._order[row.key]
            index = self._loaded.index_of(order)
            if index is None or self._loaded[index] == row:
                continue
            self._loaded[index] = row
            self._note(row)
            place = index if nothing_aside else self._shown.index_of(order)
            if not self._passes(row):
                leaving += [] if place is None else [place]
            elif place is None:
                coming.append(row)
            else:
                self._shown[place] = row
                altered.append(place)
        for first, last in runs(altered):
            self.dataChanged.emit(self.index(first), self.index(last))
        if len(coming) + len(leaving) > _MANY:
            self._refill()
            return
        for first, last in reversed(runs(leaving)):
            self._hide(first, last)
        self._show(coming)

    def _add(self, rows: Iterable[Row]) -> None:
        """Rows that were not known."""
        new = list(rows)
        for place, together in self._loaded.stretches(new):
            self._loaded.put(place, together)
        own = {row.key for row in new if row.mine and row.pending is None}
        self._own |= own
        for row in new:
            self._order[row.key] = row.sort_key
            self._note(row)
        self._show(row for row in new if self._passes(row))
        if own:
            self._answer_to(own)

    def _answer_to(self, own: set[str]) -> None:
        """Posts of one's own came after replies to them, as from older pages: those are for oneself now."""
        for row in [row for row in self._loaded.rows if row.reply_to in own]:
            self._note(row)
            if self._passes(row) and self._shown.index_of(row.sort_key) is None:
                self._show([row])

    def _note(self, row: Row) -> None:
        if is_for_me(row, self._own) and not row.is_muted:
            self._for_me.add(row.key)
        else:
            self._for_me.discard(row.key)

    def _remove(self, keys: Iterable[str]) -> None:
        for key in keys:
            order = self._order.get(key)
            index = None if order is None else self._loaded.index_of(order)
            if order is None or index is None:
                continue
            self._loaded.take(index, index)
            place = self._shown.index_of(order)
            if place is not None:
                self._hide(place, place)
            del self._order[key]
            self._own.discard(key)
            self._for_me.discard(key)

    def _show(self, rows: Iterable[Row]) -> None:
        """One insertion for each stretch that stays together."""
        for place, together in self._shown.stretches(rows):
            self.beginInsertRows(QModelIndex(), place, place + len(together) - 1)
            self._shown.put(place, together)
            self.endInsertRows()

    def _hide(self, first: int, last: int) -> None:
        self.beginRemoveRows(QModelIndex(), first, last)
        self._shown.take(first, last)
        self.endRemoveRows()

    def _refill(self) -> None:
        """Whatever passes now, in one step."""
        self.beginResetModel()
        self._shown = SortedRows(row for row in self._loaded.rows if self._passes(row))
        self.endResetModel()

    def _passes(self, row: Row) -> bool:
        return passes(row, self._filter, self._own)

    def _tell(self) -> None:
        if self._told_for_me != len(self._for_me):
            self._told_for_me = len(self._for_me)
            self.for_me_changed.emit(self._told_for_me)


def _is_last(page: tuple[Row, ...]) -> bool:
    """Fewer posts than asked for; entries that are on their way come on top of a page."""
    return sum(row.pending is None for row in page) < PAGE


def _people(usernames: Iterable[str]) -> set[str]:
    return {name.casefold() for name in usernames}
