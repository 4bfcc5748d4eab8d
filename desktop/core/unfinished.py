"""Unfinished: the word that is being typed and begins with a sign: somebody's name, a hashtag, or an emoji's."""

from __future__ import annotations

import re
from dataclasses import dataclass

_UNFINISHED = re.compile(
    r"(?:(?<![\w!#$%&*@\uff20])(?P<at>[@\uff20])|(?<![\w&/])(?P<hash>[#\uff03]))(?P<word>[^\W_][\w\u0300-\u036f]{0,49})\Z"
    r"|(?<![\w:/]):(?P<emoji>[a-z][a-z_-]{1,29})\Z",
    re.IGNORECASE,
)
_REACH = 52
"""Code points before the cursor that can matter."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """`start` is where its sign stands, in code points; `sign` is @, # or :, `word` what follows it."""

    start: int
    sign: str
    word: str


def find_unfinished(text: str, cursor: int) -> Unfinished | None:
    """What ends at `cursor` (code points) and may be completed. None inside a word: that is being mended."""
    if cursor < len(text) and (text[cursor].isalnum() or text[cursor] == "_"):
        return None
    found = _UNFINISHED.search(text[max(0, cursor - _REACH) : cursor])
    if found is None:
        return None
    sign = "@" if found["at"] else "#" if found["hash"] else ":"
    word = found["word"] or found["emoji"]
    return Unfinished(cursor - len(word) - 1, sign, word)
