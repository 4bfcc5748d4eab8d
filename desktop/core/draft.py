"""Draft: what a person is typing, and the exact text that it becomes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from desktop.core.entities import find_links

_PREFIX = re.compile(r"([ART])(0|[1-9]\d?): ")
# What X counts as part of a tag besides letters, marks, digits and "_" (twitter-text 3.1, "hashtagSpecialChars").
_SPECIAL = "\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\u00b7"
_VARIANTS = "\ufe0e\ufe0f"


@dataclass(frozen=True, slots=True)
class Draft:
    """`body` is the person's own words; number and hashtag are drawn around it and never part of it.

    `number` is the question answered (None: no label); `locked` once typing began, so that a new question does not
    move it; `letter` the one that answers carry in the room (A, R or T), not kept over a restart.
    """

    body: str = ""
    number: int | None = None
    locked: bool = False
    with_hashtag: bool = True
    letter: str = "A"

    @classmethod
    def of(cls, text: str, hashtag: str) -> Draft:
        """The draft that became `text`: what was refused can be changed and sent again."""
        found = _PREFIX.match(text)
        letter, number, body = (found[1], int(found[2]), text[found.end() :]) if found else ("A", None, text)
        tagged = any(find_hashtag(body, hashtag))
        bare = body.removesuffix(f" #{hashtag}")
        for words in (bare, body):
            draft = cls(words, number, locked=True, with_hashtag=tagged, letter=letter)
            if draft.text(hashtag) == text:
                return draft
        return cls(
            text, None, locked=True, with_hashtag=tagged
        )  # blanks of the person's own behind the label

    @property
    def label(self) -> str:
        """ "A3", or empty."""
        return "" if self.number is None else f"{self.letter}{self.number}"

    def prefix(self) -> str:
        return "" if self.number is None else f"{self.label}: "

    def suffix(self, hashtag: str) -> str:
        """Nothing where the person typed the hashtag: it is never there twice."""
        return f" #{hashtag}" if self.with_hashtag and not self.carries(hashtag) else ""

    def carries(self, hashtag: str) -> bool:
        """Whether the person's own words hold the hashtag, in any spelling that X takes for the same."""
        return any(find_hashtag(self.body, hashtag))

    def text(self, hashtag: str) -> str:
        """Exactly what will be posted."""
        return f"{self.prefix()}{self.body.strip()}{self.suffix(hashtag)}"

    def first_over(self, left: Callable[[Draft], int]) -> int:
        """The first code point of the body that does not fit any more, where `left` says what is left of a draft."""
        fits, over = 0, len(self.body)
        while fits + 1 < over:
            middle = (fits + over) // 2
            short = replace(self, body=self.body[:middle])
            fits, over = (middle, over) if left(short) >= 0 else (fits, middle)
        return fits


def find_hashtag(text: str, hashtag: str) -> Iterator[tuple[int, int]]:
    """Where `text` holds this hashtag as a whole tag, as (start, end) in code points of `text` in NFC.

    Case does not matter; an accent does: X's search overlooks accents, but its stream does not.
    """
    if "#" not in text and "\uff03" not in text:
        return
    text = unicodedata.normalize("NFC", text)
    links: list[tuple[int, int]] | None = None if "/" in text else []
    for found in _whole_tag(hashtag).finditer(text):
        start, end = found.span()
        if _stands_alone(text, start, end):
            links = find_links(text) if links is None else links
            if not any(link <= start < after for link, after in links):
                yield start, end


@lru_cache(maxsize=64)
def _whole_tag(hashtag: str) -> re.Pattern[str]:
    name = re.escape(unicodedata.normalize("NFC", hashtag))
    return re.compile(
        rf"(?<![\w&{_SPECIAL}])[#\uff03]{name}(?![\w#\uff03{_SPECIAL}]|://)",
        re.IGNORECASE,
    )


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Marks belong to the letter before them, and so to its word; the sign that makes an emoji colourful does not."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before not in _VARIANTS and _is_mark(before)) and not _is_mark(after)


def _is_mark(sign: str) -> bool:
    return bool(sign) and unicodedata.category(sign)[0] == "M"
