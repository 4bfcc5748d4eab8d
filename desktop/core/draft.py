"""Draft: what a person is typing, and the exact text that it becomes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from desktop.core.entities import find_entities
from desktop.core.family import ANSWERS
from desktop.core.post import EntityKind

_PREFIX = re.compile(rf"({'|'.join(ANSWERS)})(0|[1-9]\d?):(?: |$)")


@dataclass(frozen=True, slots=True)
class Draft:
    """`body` is the person's own words; number and hashtag are drawn around it and never part of it.

    `number` is the question answered (None: no label); `locked` once typing began, so that a new question does not
    move it; `letter` the one that answers carry in the room (core/family.py), not kept over a restart;
    `attachments` are ids of pictures (core/attachment.py), in their order.
    """

    body: str = ""
    number: int | None = None
    locked: bool = False
    with_hashtag: bool = True
    letter: str = "A"
    attachments: tuple[int, ...] = ()

    @classmethod
    def of(cls, text: str, hashtag: str) -> Draft:
        """The draft that became `text`: what was refused can be changed and sent again."""
        found = _PREFIX.match(text)
        letter, number, body = (found[1], int(found[2]), text[found.end() :]) if found else ("A", None, text)
        tagged = any(find_hashtag(body, hashtag))
        for words in (body.removesuffix(f"#{hashtag}").rstrip(" "), body):
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
        body, suffix = self.body.strip(), self.suffix(hashtag)
        if not body:  # a picture alone
            return f"{self.prefix()}{suffix.strip()}".strip()
        return f"{self.prefix()}{body}{suffix}"

    def added_to(self, before: Draft) -> Draft:
        """Both texts, `before` first, and all pictures of both, under this one's number. Words that the other text
        holds are not there twice."""
        mine, its = self.body, before.body
        body = its if mine.strip() in its else f"{its}\n{mine}"
        pictures = dict.fromkeys((*before.attachments, *self.attachments))
        return replace(
            self, body=mine if its.strip() in mine else body, locked=True, attachments=tuple(pictures)
        )

    def holds(self, other: Draft) -> bool:
        """Whether the other one has neither words nor pictures that are not here."""
        return other.body.strip() in self.body and set(other.attachments) <= set(self.attachments)

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
    name = unicodedata.normalize("NFC", hashtag).casefold()
    for entity in find_entities(unicodedata.normalize("NFC", text)):
        if entity.kind is EntityKind.HASHTAG and entity.value.casefold() == name:
            yield entity.start, entity.end
