"""Stream column: where rows stand in the pane, and what stays under the reader's eye when anything changes.

The reading point is a row and the distance of its upper edge from the pane's (key, px), never a scroll value: rows
may arrive, leave or change their height elsewhere without moving it. The newest is on top, or at the bottom, as the
person chose; no Qt in here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from desktop.ui.stream.heights import Heights

Placed = tuple[int, int]
"""A row's index and the distance in px of its upper edge from the pane's."""

_PASSES = 4


class Column:
    """Places rows. `key_at` and `index_of` are the model's; `measure` gives a row's true height in px."""

    def __init__(
        self,
        key_at: Callable[[int], str],
        index_of: Callable[[str], int | None],
        measure: Callable[[int], int],
    ) -> None:
        self.heights = Heights()
        self._key_at = key_at
        self._index_of = index_of
        self._measure = measure
        self.newest_first = True
        """Which way round: the newest on top, or at the bottom."""
        self._key = ""
        self._offset = 0
        self._at_foot = False
        """The newest row is to end where the pane does: how high that is will be known when rows are placed."""
        self.value = 0
        """Distance in px of the pane's upper edge from the upper end of all rows: what the scroll bar shows."""
        self.at_newest = True
        """As rows were placed last, the newest one was in sight as far as it can be."""

    @property
    def anchor(self) -> tuple[str, int]:
        """The row that stays, and the distance in px of its upper edge from the pane's."""
        return self._key, self._offset

    def reset(self, estimates: Iterable[int]) -> None:
        self.heights.reset(estimates)
        self.to_newest()

    def to_newest(self) -> None:
        count = len(self.heights)
        self._key, self._offset = (self._key_at(count - 1), 0) if count else ("", 0)
        self._at_foot = not self.newest_first

    def hold(self, index: int, offset: int) -> None:
        """Row `index` is to stand `offset` px below the pane's upper edge."""
        self._key, self._offset, self._at_foot = self._key_at(index), offset, False

    def scroll_by(self, distance: int) -> None:
        """Everything moves down by `distance` px (up, where it is negative)."""
        self._offset += distance

    def jump(self, value: int) -> None:
        """Scroll to `value` px from the top, over rows that may not have been measured."""
        if len(self.heights):
            index = self.heights.find(self.heights.total - 1 - value if self.newest_first else value)
            self.hold(index, self.top_of(index) - value)

    def below(self, index: int) -> int:
        """The row under row `index` on the screen; outside of the range after the last one."""
        return index - 1 if self.newest_first else index + 1

    def above(self, index: int) -> int:
        """The row over row `index` on the screen; outside of the range before the first one."""
        return index + 1 if self.newest_first else index - 1

    def insert(self, index: int, estimates: Iterable[int]) -> None:
        self.heights.insert(index, estimates)

    def remove(self, first: int, last: int) -> None:
        """Call before the model forgets rows `first` to `last`: the reading point moves to a neighbour."""
        index = self._index_of(self._key)
        if index is not None and first <= index <= last:
            under, over = (first - 1, last + 1) if self.newest_first else (last + 1, first - 1)
            if self._is_row(under):
                self._key = self._key_at(under)
            elif self._is_row(over):
                self._offset += self.heights[index] - self.heights[over]
                self._key = self._key_at(over)
            else:
                self._key, self._offset = "", 0
        self.heights.remove(first, last)

    def top_of(self, index: int) -> int:
        """Distance in px of row `index` from the upper end of all rows, by what is known of the heights."""
        heights = self.heights
        return heights.total - heights.before(index + 1) if self.newest_first else heights.before(index)

    def place(self, height: int) -> list[Placed]:
        """The rows that a pane of `height` px shows, upper first, every one measured."""
        rows: list[Placed] = []
        if not len(self.heights):
            self.value, self.at_newest = 0, True
            return rows
        for _ in range(_PASSES):
            anchor = self._index_of(self._key)
            if anchor is None:
                self.to_newest()
                continue
            if self._at_foot:
                self._at_foot, self._offset = False, height - self._true_height(anchor)
            rows = self._around(anchor, height)
            value = self.top_of(anchor) - self._offset
            most = max(0, self.heights.total - height)
            self.value = min(max(value, 0), most)
            self.at_newest = self.value == (0 if self.newest_first else most)
            if self.value == value:
                break
            self._offset += value - self.value
        self._take_anchor(rows)
        return rows

    def warm(self, height: int, rows: list[Placed], go_on: Callable[[], bool]) -> bool:
        """Measure what is within two panes of `rows` while `go_on` says so; True when nothing is left to measure."""
        if not rows:
            return True
        for last, step in ((rows[-1][0], self.below), (rows[0][0], self.above)):
            index, distance = step(last), 0
            while self._is_row(index) and distance < 2 * height:
                if not self.heights.is_measured(index):
                    if not go_on():
                        return False
                    self._true_height(index)
                distance += self.heights[index]
                index = step(index)
        return True

    def _around(self, anchor: int, height: int) -> list[Placed]:
        """Walk from the anchor down to the lower edge and up to the upper one."""
        below: list[Placed] = []
        index, top = anchor, self._offset
        while self._is_row(index) and top < height:
            below.append((index, top))
            top += self._true_height(index)
            index = self.below(index)
        above: list[Placed] = []
        index, top = self.above(anchor), self._offset
        while self._is_row(index) and top > 0:
            top -= self._true_height(index)
            above.append((index, top))
            index = self.above(index)
        placed = [*reversed(above), *below]
        return [(row, y) for row, y in placed if y < height and y + self.heights[row] > 0]

    def _is_row(self, index: int) -> bool:
        return 0 <= index < len(self.heights)

    def _true_height(self, index: int) -> int:
        if not self.heights.is_measured(index):
            self.heights.measure(index, self._measure(index))
        return self.heights[index]

    def _take_anchor(self, rows: list[Placed]) -> None:
        """The first row whose upper edge is in sight is what a reader follows."""
        if rows:
            index, top = next((row for row in rows if row[1] >= 0), rows[0])
            self.hold(index, top)
