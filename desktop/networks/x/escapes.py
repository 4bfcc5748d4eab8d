"""Escapes: X's texts un-escaped once, and each entity put where it stands afterwards.

X escapes `&`, `<` and `>` and counts entities in code points of the escaped text. Nothing of this is promised, so a
place is believed only where the text there is what the entity says; else the nearest such stretch is taken.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from desktop.core.post import Entity, EntityKind

_ESCAPE = re.compile("&(amp|lt|gt);")
_SIGNS = {"amp": "&", "lt": "<", "gt": ">"}
_MOST_ENTITIES = 300
"""Of one kind in one post; X's longest post has room for more, people do not."""
_MOST_SEARCHED = 30
"""Entities of one post that are looked for in its whole text because they are not where they say."""
_LONGEST_SEARCHED = 30_000

_BEFORE = {
    EntityKind.HASHTAG: "[#\uff03]",
    EntityKind.MENTION: "[@\uff20]",
    EntityKind.CASHTAG: r"\$",
    EntityKind.LINK: "",
}


@dataclass(frozen=True, slots=True)
class Plain:
    """A text un-escaped once. `cuts` and `shifts`: from which escaped offset on how many characters are gone."""

    text: str
    cuts: tuple[int, ...]
    shifts: tuple[int, ...]

    def place(self, escaped: int) -> int:
        """The offset in `text` of an offset in the escaped text."""
        index = bisect_right(self.cuts, escaped)
        return escaped - (self.shifts[index - 1] if index else 0)


def unescape(text: str) -> Plain:
    """`&amp;lt;` becomes `&lt;` and not `<`."""
    cuts: list[int] = []
    shifts: list[int] = []
    gone = 0

    def sign(found: re.Match[str]) -> str:
        nonlocal gone
        gone += len(found[0]) - 1
        cuts.append(found.end())
        shifts.append(gone)
        return _SIGNS[found[1]]

    return Plain(_ESCAPE.sub(sign, text), tuple(cuts), tuple(shifts))


def read_entities(plain: Plain, given: object) -> tuple[Entity, ...]:
    """X's `entities` of a post as ours, in order and without overlaps; what cannot be placed is left out."""
    if not isinstance(given, dict):
        return ()
    taken: list[Entity] = []
    searches = 0
    seen: set[tuple[int, int, EntityKind]] = set()
    for kind, value, shown, guess in _claims(given):
        claim = (*guess, kind)  # four pictures share one link and one place
        if claim in seen:
            continue
        seen.add(claim)
        span = _stated(plain, kind, value, guess, taken)
        if span is None and searches < _MOST_SEARCHED and len(plain.text) <= _LONGEST_SEARCHED:
            searches += 1
            span = _nearest(plain, kind, value, guess, taken)
        if span is not None:
            taken.append(Entity(kind, *span, value, shown))
    return tuple(sorted(taken, key=lambda entity: entity.start))


def _claims(given: dict[str, Any]) -> Iterator[tuple[EntityKind, str, str, tuple[int, int]]]:
    kinds = (
        ("urls", EntityKind.LINK, "url"),
        ("hashtags", EntityKind.HASHTAG, "tag"),
        ("mentions", EntityKind.MENTION, "username"),
        ("cashtags", EntityKind.CASHTAG, "tag"),
    )
    for name, kind, member in kinds:
        items = given.get(name)
        for item in items[:_MOST_ENTITIES] if isinstance(items, list) else ():
            value = item.get(member) if isinstance(item, dict) else None
            if not isinstance(value, str) or not value:
                continue
            if kind is EntityKind.LINK and not value.lower().startswith(("https://", "http://")):
                continue
            shown = item.get("display_url") if kind is EntityKind.LINK else ""
            guess = (_offset(item.get("start")), _offset(item.get("end")))
            yield kind, value, shown if isinstance(shown, str) else "", guess


def _stated(
    plain: Plain, kind: EntityKind, value: str, guess: tuple[int, int], taken: list[Entity]
) -> tuple[int, int] | None:
    """Where it says, counted in the escaped text or in the plain one."""
    pattern = re.compile(_BEFORE[kind] + re.escape(value), re.IGNORECASE)
    for start, end in ((plain.place(guess[0]), plain.place(guess[1])), guess):
        if 0 <= start < end and pattern.fullmatch(plain.text, start, end) and _free(start, end, taken):
            return start, end
    return None


def _nearest(
    plain: Plain, kind: EntityKind, value: str, guess: tuple[int, int], taken: list[Entity]
) -> tuple[int, int] | None:
    """The free place of such a stretch that is nearest to where it should be."""
    end_of_word = "" if kind is EntityKind.LINK else r"(?!\w)"
    whole = re.compile(_BEFORE[kind] + re.escape(value) + end_of_word, re.IGNORECASE)
    spans = [found.span() for found in whole.finditer(plain.text)]
    near = [span for span in spans if _free(*span, taken)]
    return min(near, key=lambda span: abs(span[0] - plain.place(guess[0])), default=None)


def _free(start: int, end: int, taken: list[Entity]) -> bool:
    return all(end <= entity.start or start >= entity.end for entity in taken)


def _offset(value: object) -> int:
    return value if isinstance(value, int) and 0 <= value < 1_000_000 else 0
