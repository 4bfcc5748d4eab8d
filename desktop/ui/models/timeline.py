"""Timeline model: the rows of one room as one account sees it, oldest first, kept true to the store by events."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.account import Account
from desktop.core.events import Event, OutboxChanged, PostsArrived
from desktop.core.room import Room
from desktop.core.timeline import Row

PAGE = 200

SortKey = tuple[datetime, int, int, str]
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
    """Rows by index, oldest first. Roles follow `set_room`: RoomChanged says that, and not who."""

    RowRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, timeline: Timeline, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._room: Room | None = None
        self._account: Account | None = None
        self._rows: list[Row] = []
        self._order: dict[str, SortKey] = {}
        self._pending: set[str] = set()
        self._all_loaded = False

    # --- reading ------------------------------------------------------------------------------------------------

    @property
    def room(self) -> Room | None:
        return self._room

    @property
    def all_loaded(self) -> bool:
        """Nothing older is in the store."""
        return self._all_loaded

    def row(self, index: int) -> Row:
        return self._rows[index]

    def index_of(self, key: str) -> int | None:
        """Where the row with this key is, or None."""
        order = self._order.get(key)
        return None if order is None else bisect_left(self._rows, order, key=_sort_key)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == self.RowRole:
            return row
        return row.text if role == Qt.ItemDataRole.DisplayRole else None

    # --- changing -----------------------------------------------------------------------------------------------

    def open(self, room: Room, account: Account | None) -> None:
        """Show the newest page of `room` as `account` sees it."""
        page = self._timeline.page(room, account, limit=PAGE)
        pending = self._timeline.pending(room, account)
        merged = {row.key: row for row in (*page, *pending)}
        self.beginResetModel()
        self._room, self._account = room, account
        self._rows = sorted(merged.values(), key=_sort_key)
        self._order = {row.key: row.sort_key for row in self._rows}
        self._pending = {row.key for row in pending}
        self._all_loaded = _is_last(page)
        self.endResetModel()

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

    def load_older(self) -> bool:
        """Take one more page from the store; False when there is none."""
        if self._room is None or self._all_loaded:
            return False
        oldest = next((row for row in self._rows if row.pending is None), None)
        page = self._timeline.page(self._room, self._account, before=oldest, limit=PAGE)
        self._all_loaded = _is_last(page)
        fresh = [row for row in page if row.key not in self._order]
        self._insert(fresh)
        return bool(fresh)

    def set_room(self, room: Room) -> None:
        """The same room with other hosts or guests: only rows of people who changed roles are read again."""
        before, self._room = self._room, room
        if before is None:
            return
        moved = _people(before.hosts) ^ _people(room.hosts) | _people(before.guests) ^ _people(room.guests)
        self._renew(
            [row.key for row in self._rows if row.author.username.casefold() in moved and not row.pending]
        )

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
        new: list[Row] = []
        for row in rows:
            order = self._order.get(row.key)
            if order is not None and order != row.sort_key:
                self._remove({row.key})
                order = None
            if order is None:
                new.append(row)
                continue
            index = bisect_left(self._rows, order, key=_sort_key)
            if self._rows[index] != row:
                self._rows[index] = row
                place = self.index(index)
                self.dataChanged.emit(place, place)
        self._insert(new)

    def _insert(self, rows: Iterable[Row]) -> None:
        """One insertion for each stretch that stays together, newest first so that places keep."""
        new = sorted({row.key: row for row in rows}.values(), key=_sort_key)
        while new:
            place = bisect_right(self._rows, new[-1].sort_key, key=_sort_key)
            bound = self._rows[place - 1].sort_key if place else None
            first = 0 if bound is None else bisect_right(new, bound, key=_sort_key)
            together = new[first:]
            del new[first:]
            self.beginInsertRows(QModelIndex(), place, place + len(together) - 1)
            self._rows[place:place] = together
            self._order.update((row.key, row.sort_key) for row in together)
            self.endInsertRows()

    def _remove(self, keys: Iterable[str]) -> None:
        for key in keys:
            index = self.index_of(key)
            if index is None:
                continue
            self.beginRemoveRows(QModelIndex(), index, index)
            del self._rows[index]
            del self._order[key]
            self.endRemoveRows()


def _is_last(page: tuple[Row, ...]) -> bool:
    """Fewer posts than asked for; entries that are on their way come on top of a page."""
    return sum(row.pending is None for row in page) < PAGE


def _sort_key(row: Row) -> SortKey:
    return row.sort_key


def _people(usernames: Iterable[str]) -> set[str]:
    return {name.casefold() for name in usernames}
