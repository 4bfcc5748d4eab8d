"""Pages: the rows around what is asked for, read from the store and kept while they may be asked for again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.account import Account
from desktop.core.errors import StoreTrouble
from desktop.core.head import Head
from desktop.core.post import Author
from desktop.core.room import Room
from desktop.core.timeline import Row
from desktop.store.column import moment
from desktop.ui.models.reading import Reading, Touched
from desktop.ui.translate import tr

KEPT = 1500
"""Rows; one takes 2 to 3 KB."""
_AT_ONCE = 500
AGAIN_MS = 2000
"""After the store failed it is left alone for that long."""


class Timeline(Protocol):
    """What the models need of the store's timeline. Everything comes oldest first. Raises StoreTrouble."""

    def heads(
        self, room: Room, account: Account | None, *, before: Head | None = None, limit: int = 200
    ) -> tuple[Head, ...]: ...

    def heads_of(self, room: Room, account: Account | None, post_ids: Iterable[str]) -> tuple[Head, ...]: ...

    def heads_by(
        self, room: Room, account: Account | None, handles: Iterable[str], since: int
    ) -> tuple[Head, ...]: ...

    def heads_holding(
        self, room: Room, account: Account | None, words: Iterable[str], since: int
    ) -> tuple[Head, ...]: ...

    def rows(self, room: Room, account: Account | None, post_ids: Iterable[str]) -> tuple[Row, ...]: ...

    def pending(self, room: Room, account: Account | None) -> tuple[Row, ...]: ...


class Pages(QObject):
    """Rows by key, as they stand in the reading."""

    again = Signal()
    """The store failed a while ago, and may be asked again."""
    gone = Signal(list)
    """Keys that the store does not have any more, told when nobody is drawing."""

    def __init__(
        self, timeline: Timeline, parent: QObject | None = None, *, again_ms: int = AGAIN_MS
    ) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._room: Room | None = None
        self._account: Account | None = None
        self._reading = Reading()
        self._rows: OrderedDict[str, Row] = OrderedDict()
        self._lost: set[str] = set()
        self._closed = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(again_ms)
        self._rest.timeout.connect(self.again)
        self._tell = QTimer(self)
        self._tell.setSingleShot(True)
        self._tell.setInterval(0)
        self._tell.timeout.connect(self._tell_lost)

    def open(self, room: Room, account: Account | None) -> None:
        self._room, self._account, self._reading = room, account, Reading()
        self._rows.clear()
        self._lost.clear()

    def set_room(self, room: Room) -> None:
        """From now on rows are read as they are in this version of the room."""
        self._room = room

    def set_reading(self, reading: Reading, found: Touched) -> set[str]:
        """What the chat and the marks say now; the keys of the kept rows that are others by it."""
        self._reading = reading
        if found.is_by_id:
            rows = [row for key in found.ids if (row := self._rows.get(key)) is not None]
        else:
            rows = list(found.among(list(self._rows.values())))
        changed = set()
        for row in rows:
            new = reading.of(row)
            if new is not row:
                self._rows[row.key] = new
                changed.add(row.key)
        return changed

    def older(self, before: Head | None, limit: int) -> tuple[Head, ...]:
        """The heads of the newest `limit` posts, or of those before another one. Raises StoreTrouble."""
        if self._closed:
            return ()
        assert self._room is not None
        return self._timeline.heads(self._room, self._account, before=before, limit=limit)

    def heads_of(self, keys: Iterable[str]) -> Iterator[Head]:
        """The heads of these posts. Raises StoreTrouble."""
        wanted = list(keys)
        for start in range(0, len(wanted), _AT_ONCE):
            assert self._room is not None
            yield from self._timeline.heads_of(self._room, self._account, wanted[start : start + _AT_ONCE])

    def heads_by(self, handles: Iterable[str], since: int) -> tuple[Head, ...]:
        """The heads of what these people wrote from `since` on, in µs since 1970. Raises StoreTrouble."""
        assert self._room is not None
        return self._timeline.heads_by(self._room, self._account, handles, since)

    def holding(self, words: Iterable[str], since: int) -> tuple[Head, ...]:
        """The heads, without traits, of what holds one of these words. Raises StoreTrouble."""
        assert self._room is not None
        return self._timeline.heads_holding(self._room, self._account, words, since)

    def pending(self) -> tuple[Row, ...]:
        """The rows of what is on its way. Raises StoreTrouble."""
        assert self._room is not None
        return self._timeline.pending(self._room, self._account)

    def has(self, key: str) -> bool:
        return key in self._rows

    def close(self) -> None:
        """The store is about to be closed: nothing is read any more."""
        self._closed = True
        self._rest.stop()
        self._tell.stop()

    def rest(self) -> None:
        """The store failed: ask it again later."""
        self._rest.start()

    def get(self, key: str) -> Row | None:
        """The row, where it is kept."""
        found = self._rows.get(key)
        if found is not None:
            self._rows.move_to_end(key)
        return found

    def read(self, key: str, around: Sequence[str] = ()) -> Row | None:
        """The row from the store, read with those `around` it; None where the store fails or does not have it."""
        if self._closed or self._rest.isActive():
            return None
        try:
            self._read([key, *around])
        except StoreTrouble:
            self.rest()
            return None
        if key not in self._rows:
            self._lost.add(key)
            self._tell.start()
        return self._rows.get(key)

    def stand_in(self, key: str, at: int) -> Row:
        """What stands in the place of a row that could not be read, made at `at` µs since 1970."""
        if key in self._lost:
            text = tr("This post is gone.")
        else:
            text = tr("Parley cannot read this post from its database just now. It tries again in a moment.")
        return Row(key, Author("", "", ""), text, moment(at))

    def renew(self, keys: Iterable[str]) -> set[str]:
        """Read those that are kept again; the keys of those that are others now."""
        before = {key: row for key in keys if (row := self._rows.pop(key, None)) is not None}
        try:
            self._read(before)
        except StoreTrouble:
            self.rest()
            return set(before)
        changed = set()
        for key, row in before.items():
            if self._rows.get(key) == row:
                self._rows[key] = row
            else:
                changed.add(key)
        return changed

    def forget(self, keys: Iterable[str]) -> None:
        for key in keys:
            self._rows.pop(key, None)

    def _read(self, keys: Iterable[str]) -> None:
        assert self._room is not None
        missing = [key for key in dict.fromkeys(keys) if key not in self._rows]
        if not missing:
            return
        for row in self._timeline.rows(self._room, self._account, missing):
            self._rows[row.key] = self._reading.of(row)
        while len(self._rows) > KEPT:
            self._rows.popitem(last=False)

    def _tell_lost(self) -> None:
        lost = list(self._lost)
        self._lost.clear()
        self.gone.emit(lost)
