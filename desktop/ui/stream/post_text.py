"""Post text: what a row shows of a post and which stretches are links, with hostile text made inert.

Text is shown unaltered, apart from what cannot be shown: control characters and lone surrogates become U+FFFD, and
links stand as their short form. Offsets here are UTF-16 units, because QTextLayout counts in them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from desktop.core.capabilities import WebLinks
from desktop.core.post import Entity, EntityKind

LINE_BREAK = "\u2028"
"""What QTextLayout breaks lines at; "\\n" is nothing to it."""

_BREAKS = re.compile("\r\n?|[\n\x85\u2028\u2029]")
_UNSHOWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufff9-\ufffc\ufffe\uffff]")
_DIRECTION_SIGNS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ISOLATE = "\u2068"
_ISOLATE_LEFT_TO_RIGHT = "\u2066"
_END_ISOLATE = "\u2069"


class Span(NamedTuple):
    """A linked stretch of a PostText, `start` and `length` in UTF-16 units. `url` is empty where nothing opens."""

    start: int
    length: int
    kind: EntityKind
    url: str
    shown: str


class PostText(NamedTuple):
    """`text` is ready for a QTextLayout; `cut` says that it was longer than the limit."""

    text: str
    spans: tuple[Span, ...]
    cut: bool = False


def post_text(
    text: str, entities: tuple[Entity, ...], links: WebLinks | None, limit: int | None = None
) -> PostText:
    """What is shown of `text`, at most about `limit` code points of it.

    Where a text has right-to-left letters or direction signs, every linked stretch is isolated (Unicode TR9), so that
    an override before a link cannot turn its address around.
    """
    whole = len(text)
    cut = limit is not None and whole > limit
    source = text[:limit] if cut else text
    isolate = _RIGHT_TO_LEFT.search(source) is not None
    shown: list[str] = []
    spans: list[Span] = []
    units = 0

    def add(part: str) -> None:
        nonlocal units
        shown.append(part)
        units += utf16_length(part)

    for part, entity in _stretches(source, entities):
        if entity is None:
            add(showable(part))
            continue
        words = without_direction(showable(entity.shown or part)).replace(LINE_BREAK, " ")
        if isolate:
            add(_ISOLATE_LEFT_TO_RIGHT if entity.kind is EntityKind.LINK else _ISOLATE)
        spans.append(Span(units, utf16_length(words), entity.kind, _address(entity, links), words))
        add(words)
        if isolate:
            add(_END_ISOLATE)
    return PostText("".join(shown), tuple(spans), cut)


def showable(text: str) -> str:
    """`text` with breaks that QTextLayout knows and without what has no shape."""
    if text.isascii() and text.isprintable():
        return text
    return _UNSHOWABLE.sub("\ufffd", _BREAKS.sub(LINE_BREAK, text))


def one_line(text: str) -> str:
    """A name or handle: one line, one blank between words, and nothing that turns what stands beside it around."""
    return " ".join(without_direction(showable(text)).replace(LINE_BREAK, " ").split())


def without_direction(text: str) -> str:
    return text if text.isascii() else _DIRECTION_SIGNS.sub("", text)


def utf16_length(text: str) -> int:
    """The length of `text` in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def opens(url: str) -> bool:
    """Whether `url` is a web address: nothing else that a post brings is ever opened."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc) and url.isprintable() and " " not in url


def _stretches(text: str, entities: tuple[Entity, ...]) -> Iterator[tuple[str, Entity | None]]:
    """`text` in order, as plain and linked parts; entities that overlap or point outside are ignored."""
    at = 0
    for entity in sorted(entities, key=lambda entity: entity.start):
        if not at <= entity.start < entity.end <= len(text):
            continue
        if entity.start > at:
            yield text[at : entity.start], None
        yield text[entity.start : entity.end], entity
        at = entity.end
    if at < len(text):
        yield text[at:], None


def _address(entity: Entity, links: WebLinks | None) -> str:
    if entity.kind is EntityKind.LINK:
        return entity.value if opens(entity.value) else ""
    if links is None:
        return ""
    if entity.kind is EntityKind.MENTION:
        return links.profile(entity.value)
    if entity.kind is EntityKind.HASHTAG:
        return links.hashtag(_encodable(entity.value))
    return ""


def _encodable(value: str) -> str:
    return _UNSHOWABLE.sub("\ufffd", value)
