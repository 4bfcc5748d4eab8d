"""Escapes: X's texts un-escaped once, and each entity put where it stands afterwards.

X escapes `&`, `<` and `>` and counts entities in code points of the escaped text. Nothing of this is promised, so a
place is believed only where the text there is what the entity says; else the nearest such stretch is taken.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from operator import itemgetter

from msgspec import Struct

from desktop.core.post import Entity, EntityKind
from desktop.networks.x.shapes import Claim, Entities

_ESCAPE = re.compile("&(amp|lt|gt);")
_SIGNS = {"amp": "&", "lt": "<", "gt": ">"}
_MOST_ENTITIES = 300
"""Of one kind in one post; X's longest post has room for more, people do not."""
_MOST_SEARCHED = 30
"""Entities of one post that are looked for in its whole text because they are not where they say."""
_LONGEST_SEARCHED = 30_000
_FAR = 1_000_000
_WEB = ("https://", "http://")
_LINK, _HASHTAG, _MENTION = EntityKind.LINK, EntityKind.HASHTAG, EntityKind.MENTION
_start = itemgetter(1)
_entity = tuple.__new__
"""What `Entity(...)` comes down to, in half the time."""

_BEFORE = {
    EntityKind.HASHTAG: "[#\uff03]",
    EntityKind.MENTION: "[@\uff20]",
    EntityKind.CASHTAG: r"\$",
    EntityKind.LINK: "",
}


class Plain(Struct, frozen=True, gc=False):
    """A text un-escaped once. `cuts` and `shifts`: from which escaped offset on how many characters are gone."""

    text: str
    cuts: tuple[int, ...] = ()
    shifts: tuple[int, ...] = ()

    def place(self, escaped: int) -> int:
        """The offset in `text` of an offset in the escaped text."""
        index = bisect_right(self.cuts, escaped)
        return escaped - (self.shifts[index - 1] if index else 0)


def unescape(text: str) -> Plain:
    """`&amp;lt;` becomes `&lt;` and not `<`."""
    if "&" not in text:
        return Plain(text)
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


def read_entities(plain: Plain, given: Entities) -> tuple[Entity, ...]:
    """X's `entities` of a post as ours, in order and without overlaps; what cannot be placed is left out."""
    taken = _as_told(plain, given)
    if taken is None:
        taken = _searched(plain, given)
        taken.sort(key=_start)
    return tuple(taken)


def _as_told(plain: Plain, given: Entities) -> list[Entity] | None:
    """All that is claimed, in order, where nothing else is to be done than to believe it, as for most posts. None where
    something is not written as it is told, not where it is told, or over something else."""
    text, cuts = plain.text, plain.cuts
    taken: list[Entity] = []
    for one in given.urls:
        value, start, end = one.url, one.start, one.end
        if cuts:
            start, end = plain.place(start), plain.place(end)
        if text[start:end] != value or not value.startswith(_WEB):
            return None
        taken.append(_entity(Entity, (_LINK, start, end, value, one.display_url)))
    for one in given.hashtags:
        value, start, end = one.tag, one.start, one.end
        if cuts:
            start, end = plain.place(start), plain.place(end)
        if not value or text[start:end] != "#" + value:
            return None
        taken.append(_entity(Entity, (_HASHTAG, start, end, value, "")))
    for one in given.mentions:
        value, start, end = one.username, one.start, one.end
        if cuts:
            start, end = plain.place(start), plain.place(end)
        if not value or text[start:end] != "@" + value:
            return None
        taken.append(_entity(Entity, (_MENTION, start, end, value, "")))
    if given.cashtags or len(taken) > _MOST_ENTITIES:
        return None
    if len(taken) > 1:
        taken.sort(key=_start)
    place = 0
    for _, start, end, _, _ in taken:
        if not place <= start < end:  # a slice counts what is below nought from the end
            return None
        place = end
    return taken if place <= len(text) else None


def _searched(plain: Plain, given: Entities) -> list[Entity]:
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
    return taken


def _claims(given: Entities) -> Iterator[tuple[EntityKind, str, str, tuple[int, int]]]:
    for one in given.urls[:_MOST_ENTITIES]:
        if one.url.lower().startswith(_WEB):
            yield EntityKind.LINK, one.url, one.display_url, _guess(one)
    for one in given.hashtags[:_MOST_ENTITIES]:
        if one.tag:
            yield EntityKind.HASHTAG, one.tag, "", _guess(one)
    for one in given.mentions[:_MOST_ENTITIES]:
        if one.username:
            yield EntityKind.MENTION, one.username, "", _guess(one)
    for one in given.cashtags[:_MOST_ENTITIES]:
        if one.tag:
            yield EntityKind.CASHTAG, one.tag, "", _guess(one)


def _guess(claim: Claim) -> tuple[int, int]:
    start, end = claim.start, claim.end
    return start if 0 <= start < _FAR else 0, end if 0 <= end < _FAR else 0


def _stated(
    plain: Plain, kind: EntityKind, value: str, guess: tuple[int, int], taken: list[Entity]
) -> tuple[int, int] | None:
    """Where it says, counted in the escaped text or in the plain one."""
    pattern = re.compile(_BEFORE[kind] + re.escape(value), re.IGNORECASE)
    for start, end in ((plain.place(guess[0]), plain.place(guess[1])), guess):
        is_there = 0 <= start < end <= len(plain.text) and pattern.fullmatch(plain.text, start, end)
        if is_there and _free(start, end, taken):
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
