"""Sentence: words for a person that remember how they were put together, so that a window says them in its language."""

from __future__ import annotations

import re
from typing import Self


class Sentence(str):
    """English, ready to be read: whoever knows nothing of languages uses it as the str that it is.

    `source` holds %1 to %9 where `values` stand, and %n where `number` does; `one` is the source for a number of 1."""

    source: str
    one: str
    values: tuple[object, ...]
    number: int | None

    @classmethod
    def of(cls, source: str, one: str, number: int | None, values: tuple[object, ...]) -> Self:
        said = cls(_filled(one if number == 1 else source, number, values))
        said.source, said.one, said.number, said.values = source, one, number, values
        return said


def sentence(source: str, *values: object) -> Sentence:
    """`source`, a literal that the catalogue knows, with %1, %2 … filled in."""
    return Sentence.of(source, source, None, values)


def counted_sentence(one: str, many: str, count: int, *values: object) -> Sentence:
    """The same for so many of something, which %n stands for: "%n line", "%n lines"."""
    return Sentence.of(many, one, count, values)


def _filled(source: str, count: int | None, values: tuple[object, ...]) -> str:
    def value(sign: re.Match[str]) -> str:
        if sign[1] == "n":
            return sign[0] if count is None else str(count)
        place = int(sign[1]) - 1
        return str(values[place]) if place < len(values) else sign[0]

    return re.sub(r"%([1-9n])", value, source)
