"""Length: how long X says a text is, by its counter (X: fundamentals/counting-characters; twitter-text config v3)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from desktop.core.addresses import REFUSED, find_links
from desktop.core.emoji import find_sequences

MAX_WEIGHT = 280
LINK_WEIGHT = 23
EMOJI_WEIGHT = 2

_HEAVY = re.compile("[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")
"""What counts 2 where it is not in a link or an emoji: the rest counts 1."""
_REFUSED = re.compile(f"[{REFUSED}]")


def weighted_length(text: str) -> int:
    """The weight of `text` after NFC: 1 for most letters, 2 for CJK and for a whole emoji, 23 for a link."""
    text = unicodedata.normalize("NFC", text)
    weight, last = _sum(text, 0, len(text)), 0
    for start, end in find_links(text):
        weight += LINK_WEIGHT - _sum(text, start, end) - _spared(text, last, start)
        last = end
    return weight - _spared(text, last, len(text))


def _sum(text: str, start: int, end: int) -> int:
    """The weight of the characters, each for itself."""
    return end - start if text.isascii() else end - start + len(_HEAVY.findall(text, start, end))


def _spared(text: str, start: int, end: int) -> int:
    """What emoji weigh less than their characters do."""
    if text.isascii():
        return 0
    return sum(_sum(text, first, last) - EMOJI_WEIGHT for first, last in find_sequences(text, start, end))


def fitting(text: str, limit: int = MAX_WEIGHT) -> int:
    """How many code points of `text`, which is in NFC, X would take: it stops before what is too much or refused."""
    weight = 0
    for start, end, own in _pieces(text):
        weight += own
        if weight > limit or _REFUSED.search(text, start, end):
            return start
    return len(text)


def _pieces(text: str) -> Iterator[tuple[int, int, int]]:
    """Links, emoji and single characters, as (start, end, weight)."""
    last = 0
    for start, end in [*find_links(text), (len(text), len(text))]:
        for first, after in [*find_sequences(text, last, start), (start, start)]:
            yield from ((at, at + 1, _sum(text, at, at + 1)) for at in range(last, first))
            if first < after:
                yield first, after, EMOJI_WEIGHT
            last = after
        if start < end:
            yield start, end, LINK_WEIGHT
        last = end
