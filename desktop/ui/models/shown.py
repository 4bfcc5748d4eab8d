"""Shown: which of the loaded posts pass the filter, as one byte each, and the way from their index to it and back."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, compress, islice

from desktop.core.filter import Filter, by_number, by_traits, names
from desktop.core.head import ALWAYS
from desktop.ui.models.columns import Columns, Line, Numbers

_BLOCK = 1024


class Sieve:
    """What a filter lets through, by the bytes of a head."""

    def __init__(self, chosen: Filter) -> None:
        self._chosen = chosen
        self._traits, self._codes = by_traits(chosen), by_number(chosen)

    def passes(self, traits: int, code: int, numbers: Numbers) -> bool:
        """A post with these traits, of these questions and their code."""
        if not self._traits[traits]:
            return False
        return self._codes is None or code == ALWAYS or names(*numbers, self._chosen)

    def passes_line(self, line: Line) -> bool:
        if self._codes is None:
            return bool(self._traits[line.traits])
        return self.passes(line.traits, line.code, line.numbers)

    def lets_in(self, columns: Columns, position: int) -> bool:
        return self.passes(columns.traits[position], columns.codes[position], columns.numbers(position))

    def mask(self, columns: Columns) -> bytearray:
        """For each line whether it passes, 1 or 0."""
        found = columns.traits.translate(self._traits)
        if self._codes is None:
            return found
        both = int.from_bytes(found, "little") & int.from_bytes(
            columns.codes.translate(self._codes), "little"
        )
        found = bytearray(both.to_bytes(len(found), "little"))
        for position in columns.positions_beside():
            found[position] = self.lets_in(columns, position)
        return found


class Shown:
    """Of loaded lines those that pass, by index. While all of them do, nothing is kept."""

    def __init__(self, mask: bytearray | None = None, count: int = 0) -> None:
        """`mask` has a byte for each of `count` lines; None where all of them pass."""
        self._loaded = count if mask is None else len(mask)
        self._mask = None if mask is not None and 0 not in mask else mask
        self._firsts: list[int] = [0]

    def __len__(self) -> int:
        return self._loaded if self._mask is None else self._before(self._loaded)

    @property
    def mask(self) -> bytearray | None:
        """A byte for each loaded line, 1 where it is shown; None where all are."""
        return self._mask

    def has(self, position: int) -> bool:
        return self._mask is None or bool(self._mask[position])

    def index(self, position: int) -> int:
        """How many are shown of those before the line at `position`: its index, where it is shown."""
        return position if self._mask is None else self._before(position)

    def position(self, index: int) -> int:
        """Where the row with this index is among the loaded lines."""
        if self._mask is None:
            return index
        self._count()
        block = bisect_right(self._firsts, index) - 1
        first = block * _BLOCK
        inside = compress(range(first, self._loaded), self._mask[first : first + _BLOCK])
        return next(islice(inside, index - self._firsts[block], None))

    def only(self, column: bytearray, begin: int, end: int) -> bytes:
        """Of a stretch of a column what is said of the shown ones."""
        if self._mask is None:
            return bytes(column[begin:end])
        return bytes(compress(column[begin:end], self._mask[begin:end]))

    def put(self, at: int, passes: bytes) -> None:
        """Lines came in at this position."""
        self._loaded += len(passes)
        if self._mask is None:
            if 0 not in passes:
                return
            self._mask = bytearray(b"\1") * (self._loaded - len(passes))
        self._mask[at:at] = passes
        self._forget(at)

    def set(self, position: int, shown: bool) -> None:
        if self._mask is None:
            self._mask = bytearray(b"\1") * self._loaded
        self._mask[position] = shown
        self._forget(position)

    def take(self, first: int, last: int) -> None:
        self._loaded -= last + 1 - first
        if self._mask is not None:
            del self._mask[first : last + 1]
            self._forget(first)

    def _before(self, position: int) -> int:
        assert self._mask is not None
        self._count()
        block = position // _BLOCK
        return self._firsts[block] + self._mask.count(1, block * _BLOCK, position)

    def _count(self) -> None:
        """How many are shown before each block, as far as it is not known."""
        assert self._mask is not None
        known = len(self._firsts)
        blocks = self._loaded // _BLOCK + 1
        if known < blocks:
            counts = (
                self._mask.count(1, block * _BLOCK, (block + 1) * _BLOCK)
                for block in range(known - 1, blocks - 1)
            )
            self._firsts += islice(accumulate(counts, initial=self._firsts[-1]), 1, None)

    def _forget(self, position: int) -> None:
        del self._firsts[position // _BLOCK + 1 :]
