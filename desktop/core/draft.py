"""Draft: what a person is typing, and the exact text that it becomes."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PREFIX = re.compile(r"A([1-9]\d?): ")


@dataclass(frozen=True, slots=True)
class Draft:
    """`body` is the person's own words; number and hashtag are drawn around it and never part of it.

    `number` is the question answered (None: no label); `locked` once typing began, so that a new question does not
    move it.
    """

    body: str = ""
    number: int | None = None
    locked: bool = False
    with_hashtag: bool = True

    @classmethod
    def of(cls, text: str, hashtag: str) -> Draft:
        """The draft that became `text`: what was refused can be changed and sent again."""
        found = _PREFIX.match(text)
        number, body = (int(found[1]), text[found.end() :]) if found else (None, text)
        suffix = f" #{hashtag}"
        tagged = body.endswith(suffix)
        return cls(body.removesuffix(suffix), number, locked=True, with_hashtag=tagged)

    def prefix(self) -> str:
        return "" if self.number is None else f"A{self.number}: "

    def suffix(self, hashtag: str) -> str:
        return f" #{hashtag}" if self.with_hashtag else ""

    def text(self, hashtag: str) -> str:
        """Exactly what will be posted."""
        return f"{self.prefix()}{self.body.strip()}{self.suffix(hashtag)}"
