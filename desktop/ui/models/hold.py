"""Hold: arrivals that wait until the person lets them in, all or one question's."""

from __future__ import annotations

from collections import Counter
from itertools import compress
from typing import NamedTuple

from desktop.core.filter import Filter, What
from desktop.core.head import HOST, decoded
from desktop.ui.models.columns import Columns, Keys, Line, runs
from desktop.ui.models.shown import Sieve

_IS_HOST = bytes(bool(traits & HOST) for traits in range(256))


class Waiting(NamedTuple):
    """What waits of the posts that the filter lets through; `rest` are those that belong to no question."""

    total: int = 0
    from_host: int = 0
    by_question: tuple[tuple[int, int], ...] = ()
    """Numbers of questions in order, and how many posts belong to each, for certain or probably. One may belong to
    several, and one to none."""
    rest: int = 0


NOTHING_WAITS = Waiting()
REST = -1
"""In place of a question's number: what belongs to none."""


class Hold:
    """The posts that wait. `is_on` says whether what arrives is to join them."""

    def __init__(self, keys: Keys) -> None:
        self.columns = Columns(keys)
        self.is_on = False

    def put(self, lines: list[Line]) -> None:
        for at, together in self.columns.stretches(lines):
            self.columns.put(at, together, lambda _: 0)

    def find(self, order: int, key: str) -> int | None:
        return self.columns.find(order, key) if len(self.columns) else None

    def let_in(self, number: int | None = None) -> list[Line]:
        """Those of a question, of none (REST), or all: they do not wait any more."""
        columns = self.columns
        if number is None:
            return self._out(list(range(len(columns))))
        if number == REST:
            return self._out([at for at in range(len(columns)) if not _asked(*columns.numbers(at))])
        sieve = Sieve(Filter(What.QUESTION, number))
        return self._out(list(compress(range(len(columns)), sieve.mask(columns))))

    def take(self, keys: set[str]) -> list[Line]:
        """Those of these that wait do not any more."""
        return self._out(self.columns.positions(keys)) if len(self.columns) else []

    def count(self, sieve: Sieve) -> Waiting:
        """What waits of what passes."""
        columns = self.columns
        if not len(columns):
            return NOTHING_WAITS
        passing = sieve.mask(columns)
        hosts = sum(compress(columns.traits.translate(_IS_HOST), passing))
        found: Counter[int] = Counter()
        rest = 0
        for code, count in Counter(compress(columns.codes, passing)).items():
            asked = _asked(*decoded(code))
            found.update(dict.fromkeys(asked, count))
            rest += 0 if asked else count
        for position in columns.positions_beside():
            if passing[position]:
                asked = _asked(*columns.numbers(position))
                found.update(asked)
                rest -= bool(asked)
        return Waiting(sum(passing), hosts, tuple(sorted(found.items())), rest)

    def _out(self, positions: list[int]) -> list[Line]:
        lines = [self.columns.line(position) for position in positions]
        for first, last in reversed(runs(positions)):
            self.columns.take(first, last)
        return lines


def _asked(numbers: tuple[int, ...], probable: int | None) -> set[int]:
    """The questions that a post belongs to, for certain or probably."""
    return {*numbers} if probable is None else {*numbers, probable}
