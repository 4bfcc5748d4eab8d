"""Sifted: loaded posts as a Qt list of those that a filter lets through, oldest first, without their words."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable
from functools import cache

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex

from desktop.core.filter import NO_FILTER, Filter
from desktop.core.head import FOR_ME, HOST, MINE, MUTED, WITHOUT_HASHTAG
from desktop.ui.models.columns import Columns, Keys, Line, runs
from desktop.ui.models.shown import Shown, Sieve

_MANY = 64
"""Rows that may come and go one by one; more are shown anew in one step."""
_VERY_MANY = 512
"""Rows that may change one by one."""
_REMEMBERED = 4000
"""Keys of which it is known where they stand without a walk through all."""
_FEW = 16
"""Keys that are looked for one by one."""
_USUAL_HEIGHT = 110

_OTHERS = bytes(not traits & MINE for traits in range(256))
_HOSTS = bytes(traits & (MINE | HOST) == HOST for traits in range(256))
_COUNTS_FOR_ME = bytes(traits & (FOR_ME | MUTED) == FOR_ME for traits in range(256))
_COUNTS_WITHOUT = bytes(traits & (WITHOUT_HASHTAG | MUTED) == WITHOUT_HASHTAG for traits in range(256))

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class Sifted(QAbstractListModel):
    """What is loaded, by position; what of it is shown, by index."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._height: Callable[[int], int] = lambda _: _USUAL_HEIGHT
        self._empty()

    def _empty(self) -> None:
        self._keys = Keys()
        self._loaded, self._shown = Columns(self._keys), Shown()
        self._orders: OrderedDict[str, int] = OrderedDict()
        self._absent: set[str] = set()
        self._filter, self._sieve = NO_FILTER, Sieve(NO_FILTER)

    # --- reading ------------------------------------------------------------------------------------------------

    @property
    def filter(self) -> Filter:
        return self._filter

    @property
    def is_any_loaded(self) -> bool:
        return len(self._loaded) > 0

    @property
    def for_me(self) -> int:
        """How many of the loaded rows are mentions of and replies to the person."""
        return self._loaded.traits.translate(_COUNTS_FOR_ME).count(1)

    @property
    def without_hashtag(self) -> int:
        """How many of the loaded rows have none of the room's hashtags."""
        return self._loaded.traits.translate(_COUNTS_WITHOUT).count(1)

    def key(self, index: int) -> str:
        """The key of the row at an index, for which nothing is read."""
        position = self._shown.position(index)
        key = self._loaded.key(position)
        if key not in self._orders:  # who asks for it asks next where it is: no walk through all then
            self._remember(key, self._loaded.order[position])
        return key

    def index_of(self, key: str) -> int | None:
        """Where the row with this key is, or None."""
        position = self._position(key)
        return None if position is None or not self._shown.has(position) else self._shown.index(position)

    def place_of(self, key: str) -> int | None:
        """How many of the shown rows are older than the loaded row with this key, whether it passes or not."""
        position = self._position(key)
        return None if position is None else self._shown.index(position)

    def count_new(self, first: int, last: int) -> tuple[int, int]:
        """How many of the rows `first` to `last` (inclusive) are not one's own, and how many of these the host's."""
        if last < first:
            return 0, 0
        begin, end = self._shown.position(first), self._shown.position(last) + 1
        traits = self._shown.only(self._loaded.traits, begin, end)
        return traits.translate(_OTHERS).count(1), traits.translate(_HOSTS).count(1)

    def for_me_in(self, first: int, last: int) -> list[str]:
        """The keys of those of the rows `first` to `last` (inclusive) that mention the person or answer them."""
        traits, place = self._loaded.traits, self._shown.position
        found = (index for index in range(first, last + 1) if _COUNTS_FOR_ME[traits[place(index)]])
        return [self.key(index) for index in found]

    def heights(self) -> array[int]:
        """The heights in px of the rows, by index: as they were measured last, else estimated."""
        return self._loaded.heights.only(self._shown.mask)

    def estimates(self, first: int, last: int) -> array[int]:
        """The heights in px of the rows `first` to `last` (inclusive)."""
        column, place = self._loaded.heights, self._shown.position
        return array("i", [column[place(index)] for index in range(first, last + 1)])

    def measured(self, index: int, height: int) -> None:
        """The row at `index` is `height` px high: so it stays known when another filter is on."""
        self._loaded.heights[self._shown.position(index)] = height

    def set_estimate(self, height: Callable[[int], int]) -> None:
        """Rows have another width or style, so that nothing measured is true: `height` gives about how many px a bulk
        (core.head) takes."""
        self._height = cache(height)  # there are some thousand bulks at most
        self._loaded.estimate(self._height)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    # --- changing -----------------------------------------------------------------------------------------------

    def _sift(self, chosen: Filter) -> None:
        """Show what passes; what does not stays loaded."""
        self._filter = chosen if chosen.is_on else NO_FILTER
        self._sieve = Sieve(self._filter)
        self._refill()

    def _refill(self) -> None:
        """Whatever passes now, in one step."""
        self.beginResetModel()
        self._shown = Shown(self._sieve.mask(self._loaded))
        self.endResetModel()

    def _fill(self, lines: Iterable[Line]) -> None:
        """Begin with these; the caller resets the model."""
        for at, together in self._loaded.stretches(lines):
            self._put(at, together)

    def _add(self, lines: Iterable[Line]) -> None:
        """Lines that were not known: one insertion for each stretch that stays together."""
        for at, together in self._loaded.stretches(lines):
            count = sum(self._passes(line) for line in together)
            if not count:
                self._put(at, together)
                continue
            index = self._shown.index(at)
            self.beginInsertRows(QModelIndex(), index, index + count - 1)
            self._put(at, together)
            self.endInsertRows()

    def _put(self, at: int, lines: list[Line]) -> None:
        self._loaded.put(at, lines, self._height)
        self._shown.put(at, bytes(self._passes(line) for line in lines))
        self._absent.clear()
        for line in lines[-_REMEMBERED:]:
            self._remember(line.key, line.order)

    def _remove(self, positions: Iterable[int]) -> None:
        for first, last in reversed(runs(positions)):
            index, after = self._shown.index(first), self._shown.index(last + 1)
            if after > index:
                self.beginRemoveRows(QModelIndex(), index, after - 1)
            self._loaded.take(first, last)
            self._shown.take(first, last)
            if after > index:
                self.endRemoveRows()

    def _settle(self, altered: Iterable[int]) -> None:
        """These lines may look another way now, begin to pass, or cease to."""
        altered = sorted(altered)
        if len(altered) > _VERY_MANY:
            self._settle_all(altered[0], altered[-1])
            return
        leaving: list[int] = []
        coming: list[int] = []
        staying: list[int] = []
        for at in altered:
            was, now = self._shown.has(at), self._sieve.lets_in(self._loaded, at)
            if was and now:
                staying.append(self._shown.index(at))
            elif was or now:
                (coming if now else leaving).append(at)
        changed = runs(staying)
        if len(changed) > _MANY:
            changed = [(changed[0][0], changed[-1][1])]
        for first, last in changed:
            self.dataChanged.emit(self.index(first), self.index(last))
        if len(coming) + len(leaving) > _MANY:
            self._refill()
            return
        for at in reversed(leaving):
            index = self._shown.index(at)
            self.beginRemoveRows(QModelIndex(), index, index)
            self._shown.set(at, False)
            self.endRemoveRows()
        for at in coming:
            index = self._shown.index(at)
            self.beginInsertRows(QModelIndex(), index, index)
            self._shown.set(at, True)
            self.endInsertRows()

    def _settle_all(self, first: int, last: int) -> None:
        """Any of the lines from `first` to `last` may look another way now, and any line pass or not."""
        mask = self._sieve.mask(self._loaded)
        if mask != (self._shown.mask or bytes([1]) * len(mask)):
            self._refill()
            return
        upper, lower = self._shown.index(first), self._shown.index(last + 1) - 1
        if lower >= upper:
            self.dataChanged.emit(self.index(upper), self.index(lower))

    def _passes(self, line: Line) -> bool:
        return self._sieve.passes_line(line)

    def _positions(self, keys: Iterable[str]) -> list[int]:
        """Where those of `keys` are that are loaded."""
        found, elsewhere = [], []
        for key in keys:
            order = self._orders.get(key)
            at = None if order is None else self._loaded.find(order, key)
            if at is None:
                elsewhere.append(key)
            else:
                found.append(at)
        if len(elsewhere) > _FEW:
            return found + self._loaded.positions(elsewhere)
        return found + [at for key in elsewhere if (at := self._position(key)) is not None]

    def _position(self, key: str) -> int | None:
        """Where the line with this key is among the loaded ones, or None."""
        order = self._orders.get(key)
        if order is not None:
            self._orders.move_to_end(key)
            return self._loaded.find(order, key)
        if key in self._absent:
            return None
        at = self._loaded.scan(key)
        if at is None:
            self._absent.add(key)
        else:
            self._remember(key, self._loaded.order[at])
        return at

    def _remember(self, key: str, order: int) -> None:
        self._orders[key] = order
        if len(self._orders) > _REMEMBERED:
            self._orders.popitem(last=False)
