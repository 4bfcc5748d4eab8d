"""SortedRows: rows oldest first, where each one is found by its place in that order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from datetime import datetime

from desktop.core.timeline import Row

SortKey = tuple[datetime, int, int, str]


class SortedRows:
    """`rows` may be read by anybody and is changed in here only."""

    def __init__(self, rows: Iterable[Row] = ()) -> None:
        self.rows = sorted(rows, key=_sort_key)

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, index: int) -> Row:
        return self.rows[index]

    def __setitem__(self, index: int, row: Row) -> None:
        """Another version of the row, with the same place."""
        self.rows[index] = row

    def index_of(self, order: SortKey) -> int | None:
        """Where the row with this sort key is, or None."""
        index = bisect_left(self.rows, order, key=_sort_key)
        return index if index < len(self.rows) and self.rows[index].sort_key == order else None

    def place_of(self, order: SortKey) -> int:
        """How many rows are older than what has this sort key."""
        return bisect_left(self.rows, order, key=_sort_key)

    def stretches(self, new: Iterable[Row]) -> Iterator[tuple[int, list[Row]]]:
        """Place and rows of each insertion, newest first so that places keep; `put` each before the next."""
        rest = sorted(new, key=_sort_key)
        while rest:
            place = bisect_right(self.rows, rest[-1].sort_key, key=_sort_key)
            bound = self.rows[place - 1].sort_key if place else None
            first = 0 if bound is None else bisect_right(rest, bound, key=_sort_key)
            together = rest[first:]
            del rest[first:]
            yield place, together

    def put(self, place: int, rows: list[Row]) -> None:
        self.rows[place:place] = rows

    def take(self, first: int, last: int) -> None:
        """Take rows `first` to `last` (inclusive) out."""
        del self.rows[first : last + 1]


def runs(indices: Iterable[int]) -> list[tuple[int, int]]:
    """`indices` as stretches without a gap, first and last of each, in order."""
    found: list[tuple[int, int]] = []
    for index in sorted(indices):
        if found and index <= found[-1][1] + 1:
            found[-1] = (found[-1][0], index)
        else:
            found.append((index, index))
    return found


def _sort_key(row: Row) -> SortKey:
    return row.sort_key
