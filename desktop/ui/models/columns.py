"""Columns: what order, filters and heights need of all loaded posts, oldest first, in some 30 bytes a post."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import compress
from typing import NamedTuple

from desktop.core.head import ALWAYS, OTHERS, PROBABLY_OTHER, coded, decoded
from desktop.ui.models.pixels import Pixels

_MOST = 2**63 - 1

Numbers = tuple[tuple[int, ...], int | None]
"""The questions that a post belongs to for certain, and the one that it probably answers."""


class Keys:
    """Keys as whole numbers: those of X are, and any other one gets a negative number of its own."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._keys: dict[int, str] = {}

    def number(self, key: str) -> int:
        """The number of `key`, given to it now where it had none."""
        found = self.known(key)
        if found is None:
            found = self._numbers[key] = -1 - len(self._numbers)
            self._keys[found] = key
        return found

    def known(self, key: str) -> int | None:
        if key.isascii() and key.isdecimal() and (key[0] != "0" or key == "0") and int(key) <= _MOST:
            return int(key)
        return self._numbers.get(key)

    def key(self, number: int) -> str:
        return str(number) if number >= 0 else self._keys[number]


class Line(NamedTuple):
    """One row of the columns. `order` is twice the time in µs since 1970, and one more for what is on its way."""

    order: int
    key: str
    traits: int
    numbers: Numbers = ((), None)
    reply_to: str = ""
    bulk: int = 0
    on_its_way: bool = False

    @property
    def place(self) -> tuple[int, int, str]:
        """As Row.sort_key."""
        return (self.order, len(self.key), self.key)

    @property
    def code(self) -> int:
        return ALWAYS if self.on_its_way else coded(*self.numbers)


class Columns:
    """Lines in order. Anybody may read the columns; they are changed in here only, apart from `heights`."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self._mixed = False
        """Whether posts are among them whose keys are no numbers; entries on their way have orders of their own."""
        self._largest = 0
        """No id here is larger: of most posts that have not come yet it is known by that."""
        self.order = array("q")
        self.ids = array("q")
        self.replies = array("q")
        """The numbers of the posts that these reply to, 0 for none."""
        self.traits = bytearray()
        self.codes = bytearray()
        self.bulks = array("H")
        self.heights = Pixels()
        """In px, measured or estimated."""
        self.beside: dict[int, Numbers] = {}
        """By id: what a code has no room for."""

    def __len__(self) -> int:
        return len(self.order)

    def key(self, position: int) -> str:
        return self._keys.key(self.ids[position])

    def find(self, order: int, key: str) -> int | None:
        """Where this key of this order is, or None."""
        position = self._place(order, key)
        same = position < len(self.order) and self.order[position] == order and self.key(position) == key
        return position if same else None

    def scan(self, key: str) -> int | None:
        """Where this key is, whatever its order: 1 ms at 30,000 rows."""
        number = self._keys.known(key)
        try:
            return None if number is None else self.ids.index(number)
        except ValueError:
            return None

    def positions(self, keys: Collection[str]) -> list[int]:
        """Where those of `keys` are that are here, by one walk through all."""
        if len(keys) > len(self.ids):
            keys = set(keys)
            return [at for at in range(len(self.ids)) if self.key(at) in keys]
        wanted = {
            number
            for key in keys
            if (number := self._keys.known(key)) is not None and number <= self._largest
        }
        return _where(wanted, self.ids)

    def replies_to(self, keys: Iterable[str]) -> list[int]:
        """Where replies to these posts are."""
        return _where({number for key in keys if (number := self._keys.known(key))}, self.replies)

    def since(self, order: int) -> int:
        """The first position of this order or a later one."""
        return bisect_left(self.order, order)

    def positions_beside(self) -> list[int]:
        """Where those are that a code has no room for."""
        return _where(self.beside.keys(), self.ids)

    def numbers(self, position: int) -> Numbers:
        """The questions of the line at `position`."""
        beside = self.beside.get(self.ids[position]) if self.beside else None
        return decoded(self.codes[position]) if beside is None else beside

    def line(self, position: int) -> Line:
        """The line as it was put, and as it was set since."""
        reply = self.replies[position]
        return Line(
            self.order[position],
            self.key(position),
            self.traits[position],
            self.numbers(position),
            self._keys.key(reply) if reply else "",
            self.bulks[position],
            self.codes[position] == ALWAYS,
        )

    def stretches(self, lines: Iterable[Line]) -> Iterator[tuple[int, list[Line]]]:
        """Place and lines of each insertion, newest first so that places keep; `put` each before the next."""
        rest = sorted(lines, key=lambda line: line.place)
        while rest:
            at = self._place(rest[-1].order, rest[-1].key)
            first = 0
            if at:
                bound = (self.order[at - 1], len(self.key(at - 1)), self.key(at - 1))
                first = bisect_right(rest, bound, key=lambda line: line.place)
            together = rest[first:]
            del rest[first:]
            yield at, together

    def put(self, at: int, lines: list[Line], height: Callable[[int], int]) -> None:
        """`height` gives the estimated px of a bulk."""
        number = self._keys.number
        ids = [number(line.key) for line in lines]
        self._mixed = self._mixed or any(
            one < 0 and line.code != ALWAYS for one, line in zip(ids, lines, strict=True)
        )
        self._largest = max(self._largest, *ids)
        codes = bytes(line.code for line in lines)
        for key, code, line in zip(ids, codes, lines, strict=True):
            self._keep_beside(key, code, line.numbers)
        self.order[at:at] = array("q", [line.order for line in lines])
        self.ids[at:at] = array("q", ids)
        self.replies[at:at] = array("q", [number(line.reply_to) if line.reply_to else 0 for line in lines])
        self.traits[at:at] = bytes(line.traits for line in lines)
        self.codes[at:at] = codes
        self.bulks[at:at] = array("H", [line.bulk for line in lines])
        self.heights.put(at, [height(line.bulk) for line in lines])

    def set(self, position: int, line: Line) -> bool:
        """Another version of what is there; whether a filter may see a difference. Its height stays known."""
        code = line.code
        beside = self.beside.get(self.ids[position])
        before = (self.traits[position], self.codes[position], beside)
        self.traits[position], self.codes[position] = line.traits, code
        self.bulks[position] = line.bulk
        self._keep_beside(self.ids[position], code, line.numbers)
        return before != (line.traits, code, self.beside.get(self.ids[position]))

    def set_trait(self, position: int, trait: int, on: bool) -> bool:
        """Give or take one trait; whether that is another thing than before."""
        before = self.traits[position]
        self.traits[position] = before | trait if on else before & ~trait
        return before != self.traits[position]

    def set_numbers(self, position: int, numbers: Numbers) -> bool:
        """What is asked or answered now; whether that is another thing than before."""
        code, number = coded(*numbers), self.ids[position]
        before = (self.codes[position], self.beside.get(number))
        self.codes[position] = code
        self._keep_beside(number, code, numbers)
        return before != (code, self.beside.get(number))

    def take(self, first: int, last: int) -> None:
        """Take lines `first` to `last` (inclusive) out."""
        if self.beside:
            for number in self.ids[first : last + 1]:
                self.beside.pop(number, None)
        for column in (self.order, self.ids, self.replies, self.traits, self.codes, self.bulks):
            del column[first : last + 1]
        self.heights.take(first, last)

    def estimate(self, height: Callable[[int], int]) -> None:
        """All heights are estimates again, by another width or style: `height` gives the px of a bulk."""
        self.heights.fill(self.bulks, {bulk: height(bulk) for bulk in set(self.bulks)})

    def _place(self, order: int, key: str) -> int:
        """Before the first line that stands after this one."""
        first = bisect_left(self.order, order)
        if first == len(self.order) or self.order[first] != order:
            return first
        last = bisect_right(self.order, order, first)
        number = self._keys.known(key)
        if number is not None and number >= 0 and not self._mixed:  # the same order, and in C
            return bisect_left(self.ids, number, first, last)
        return bisect_left(range(last), (len(key), key), first, key=self._by_key)

    def _by_key(self, position: int) -> tuple[int, str]:
        key = self.key(position)
        return (len(key), key)

    def _keep_beside(self, number: int, code: int, numbers: Numbers) -> None:
        if code in (OTHERS, PROBABLY_OTHER):
            self.beside[number] = numbers
        elif self.beside:
            self.beside.pop(number, None)


def _where(wanted: Collection[int], column: array[int]) -> list[int]:
    return list(compress(range(len(column)), map(wanted.__contains__, column))) if wanted else []


def runs(positions: Iterable[int]) -> list[tuple[int, int]]:
    """`positions` as stretches without a gap, first and last of each, in order."""
    found: list[tuple[int, int]] = []
    for position in sorted(positions):
        if found and position <= found[-1][1] + 1:
            found[-1] = (found[-1][0], position)
        else:
            found.append((position, position))
    return found
