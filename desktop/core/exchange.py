"""Exchange: who in a chat speaks to whom: by the network's replies, else by the name that opens a post."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from desktop.core.proceedings import Proceedings, Spoken

_OPENS = re.compile(r"[\s.]*@(\w{1,50})")


class Exchange(NamedTuple):
    """`said` by somebody `to` somebody else who took part: handles in small letters."""

    said: Spoken
    by: str
    to: str


class Pair(NamedTuple):
    """Two people who spoke to each other, in the order of the alphabet, and how often each did to the other."""

    one: str
    other: str
    there: int
    back: int

    @property
    def posts(self) -> int:
        return self.there + self.back


def exchanges(proceedings: Proceedings) -> tuple[Exchange, ...]:
    """Posts in people's own words that reply to a post of this chat by somebody else, or open with the @name of
    somebody else who said something in it; oldest first."""
    counted = proceedings.counted
    authors = {one.id: one.name for one in counted}
    authors.update((one.id, one.name) for one in proceedings.repeats)
    here = {one.name for one in counted}
    found: list[Exchange] = []
    for one in counted:
        to = authors.get(one.post.reply_to, "") or _opened(one.post.text)
        if to in here and to != one.name:
            found.append(Exchange(one, one.name, to))
    return tuple(found)


def pairs(found: Iterable[Exchange], most: int = 0) -> tuple[Pair, ...]:
    """Who spoke to each other, both of them, most often first; `most` at most where it is given."""
    said = Counter((one.by, one.to) for one in found)
    both = [Pair(by, to, count, said[to, by]) for (by, to), count in said.items() if by < to and said[to, by]]
    both.sort(key=lambda pair: (-pair.posts, pair.one, pair.other))
    return tuple(both[:most] if most else both)


def _opened(text: str) -> str:
    found = _OPENS.match(text)
    return found[1].casefold() if found else ""
