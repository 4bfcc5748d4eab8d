"""Stream heights: how high every row is and where it stands, for 100,000 rows as for ten.

A Fenwick tree of heights in px. Index 0 is the oldest row; appending, changing one height and finding a row are
O(log n). Inserting far from the newest end rebuilds the tree, which only late pages and filters do.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from itertools import accumulate

_NEAR_END = 64
"""Rows that may be taken off and put back for an insertion, before a rebuild is cheaper."""


class Heights:
    """Heights in px, oldest first. A height is an estimate until it is measured."""

    def __init__(self) -> None:
        self._heights = array("i")
        self._measured = bytearray()
        self._tree = array("q", [0])
        self.total = 0
        """Sum of all heights in px."""

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def is_measured(self, index: int) -> bool:
        return bool(self._measured[index])

    def reset(self, heights: Iterable[int]) -> None:
        """Begin again with these estimates."""
        self._heights = array("i", heights)
        self._measured = bytearray(len(self._heights))
        self._rebuild()

    def insert(self, index: int, heights: Iterable[int]) -> None:
        """Put estimates before row `index` (len(self) for the newest end)."""
        after = self._heights[index:]
        flags = self._measured[index:]
        new = array("i", heights)
        if len(after) > _NEAR_END or len(new) > max(_NEAR_END, len(self._heights)):
            self._heights[index:index] = new
            self._measured[index:index] = bytes(len(new))
            self._rebuild()
            return
        self._cut(index)
        for height in new:
            self._append(height, 0)
        for height, flag in zip(after, flags, strict=True):
            self._append(height, flag)

    def remove(self, first: int, last: int) -> None:
        """Take rows `first` to `last` (inclusive) out."""
        after = self._heights[last + 1 :]
        flags = self._measured[last + 1 :]
        if len(after) > _NEAR_END:
            del self._heights[first : last + 1]
            del self._measured[first : last + 1]
            self._rebuild()
            return
        self._cut(first)
        for height, flag in zip(after, flags, strict=True):
            self._append(height, flag)

    def measure(self, index: int, height: int) -> None:
        """Row `index` is `height` px high, as measured."""
        self._measured[index] = 1
        change = height - self._heights[index]
        if not change:
            return
        self._heights[index] = height
        self.total += change
        tree, size, node = self._tree, len(self._tree), index + 1
        while node < size:
            tree[node] += change
            node += node & -node

    def forget(self, index: int | None = None) -> None:
        """What was measured counts as an estimate again: of one row, or of all (another width or font)."""
        if index is None:
            self._measured = bytearray(len(self._heights))
        else:
            self._measured[index] = 0

    def before(self, index: int) -> int:
        """Sum of the heights in px of the rows older than `index`."""
        total, node, tree = 0, index, self._tree
        while node:
            total += tree[node]
            node &= node - 1
        return total

    def find(self, distance: int) -> int:
        """The row that covers `distance` px from the oldest row's lower edge; the nearest one outside of the range."""
        tree, size = self._tree, len(self._heights)
        node, step = 0, 1 << size.bit_length()
        while step:
            after = node + step
            if after <= size and tree[after] <= distance:
                node = after
                distance -= tree[after]
            step >>= 1
        return min(node, size - 1)

    def _append(self, height: int, flag: int) -> None:
        self._heights.append(height)
        self._measured.append(flag)
        self.total += height
        tree = self._tree
        node = len(tree)
        covered, child = height, 1
        while child < node & -node:
            covered += tree[node - child]
            child <<= 1
        tree.append(covered)

    def _cut(self, size: int) -> None:
        self.total -= sum(self._heights[size:])
        del self._heights[size:]
        del self._measured[size:]
        del self._tree[size + 1 :]

    def _rebuild(self) -> None:
        sums = [0, *accumulate(self._heights)]
        self._tree = array("q", [total - sums[node & (node - 1)] for node, total in enumerate(sums)])
        self.total = sums[-1]
