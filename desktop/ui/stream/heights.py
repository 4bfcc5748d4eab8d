"""Stream heights: how high every row is and where it stands, for 100,000 rows as for ten.

One array of heights in px, oldest first, cut into blocks whose sums are known. Rows that come or go anywhere move
memory and change the sums of the blocks that they are in; all else is summed in C over less than a block.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate, islice

_BLOCK = 512
"""Rows of a new block; one that has grown to twice that is cut."""


class Heights:
    """Heights in px, oldest first. A height is an estimate until it is measured."""

    def __init__(self) -> None:
        self.reset(())

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    @property
    def total(self) -> int:
        """Sum of all heights in px."""
        return self._total

    def is_measured(self, index: int) -> bool:
        return bool(self._measured[index])

    def reset(self, heights: Iterable[int]) -> None:
        """Begin again with these estimates; quickest from an array of type i."""
        self._heights = heights[:] if isinstance(heights, array) else array("i", heights)
        self._measured = bytearray(len(self._heights))
        self._sizes, self._sums = _blocks(self._heights)
        self._total = sum(self._sums)
        self._firsts, self._tops = [0], [0]
        self._add_up(0)

    def insert(self, index: int, heights: Iterable[int]) -> None:
        """Put estimates before row `index` (len(self) for the newest end)."""
        new = heights if isinstance(heights, array) else array("i", heights)
        if not new:
            return
        self._heights[index:index] = new
        self._measured[index:index] = bytes(len(new))
        change = sum(new)
        self._total += change
        block, first = self._block(index) if self._sizes else (0, 0)
        if self._sizes:
            self._sizes[block] += len(new)
            self._sums[block] += change
        else:
            self._sizes, self._sums = [len(new)], [change]
        if self._sizes[block] >= 2 * _BLOCK:
            self._cut(block, first)
        self._add_up(block)

    def remove(self, first: int, last: int) -> None:
        """Take rows `first` to `last` (inclusive) out."""
        block, begins = self._block(first)
        changed, at = block, first
        while at <= last:
            end = min(last + 1, begins + self._sizes[block])
            change = sum(self._heights[at:end])
            begins += self._sizes[block]
            self._sizes[block] -= end - at
            self._sums[block] -= change
            self._total -= change
            at = end
            block += 1
        del self._heights[first : last + 1]
        del self._measured[first : last + 1]
        for gone in reversed(range(changed, block)):
            if not self._sizes[gone]:
                del self._sizes[gone], self._sums[gone]
        self._add_up(changed)

    def measure(self, index: int, height: int) -> None:
        """Row `index` is `height` px high, as measured."""
        self._measured[index] = 1
        change = height - self._heights[index]
        if not change:
            return
        self._heights[index] = height
        block, _ = self._block(index)
        self._sums[block] += change
        self._total += change
        self._add_up(block)

    def forget(self, index: int | None = None) -> None:
        """What was measured counts as an estimate again: of one row, or of all (another width or font)."""
        if index is None:
            self._measured = bytearray(len(self._heights))
        else:
            self._measured[index] = 0

    def before(self, index: int) -> int:
        """Sum of the heights in px of the rows older than `index`."""
        if index >= len(self._heights):
            return self._total
        block, first = self._block(index)
        return self._tops[block] + sum(self._heights[first:index])

    def find(self, distance: int) -> int:
        """The row that covers `distance` px from the oldest row's lower edge; the nearest one outside of the range."""
        if not self._sizes:
            return -1
        block = max(0, min(bisect_right(self._tops, distance) - 1, len(self._sizes) - 1))
        first = self._firsts[block]
        sums = list(accumulate(self._heights[first : first + self._sizes[block]]))
        return first + min(bisect_right(sums, distance - self._tops[block]), len(sums) - 1)

    def _block(self, index: int) -> tuple[int, int]:
        """The block that row `index` is in (the last one also for the place after it), and its first row."""
        block = min(bisect_right(self._firsts, index) - 1, len(self._sizes) - 1)
        return block, self._firsts[block]

    def _cut(self, block: int, first: int) -> None:
        """A block that has grown becomes some of the usual size."""
        sizes, sums = _blocks(self._heights[first : first + self._sizes[block]])
        self._sizes[block : block + 1] = sizes
        self._sums[block : block + 1] = sums

    def _add_up(self, block: int) -> None:
        """Where each block from this one on begins, in rows and in px: 200 steps at 100,000 rows, one at the newest."""
        del self._firsts[block + 1 :], self._tops[block + 1 :]
        self._firsts += islice(accumulate(self._sizes[block:], initial=self._firsts[block]), 1, None)
        self._tops += islice(accumulate(self._sums[block:], initial=self._tops[block]), 1, None)


def _blocks(heights: array[int]) -> tuple[list[int], list[int]]:
    """Sizes and sums of the blocks of `heights`."""
    parts = [heights[first : first + _BLOCK] for first in range(0, len(heights), _BLOCK)]
    return [len(part) for part in parts], [sum(part) for part in parts]
