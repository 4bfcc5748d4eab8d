"""Links, hashtags, mentions and cashtags in a text of our own, as X finds them; posts from a network bring theirs."""

from __future__ import annotations

import re
from operator import attrgetter

from desktop.core.addresses import find_links
from desktop.core.post import Entity, EntityKind
from desktop.core.signs import find_cashtags, find_hashtags, find_mentions

_LINK, _MENTION = EntityKind.LINK, EntityKind.MENTION  # looking them up takes a while
_HASHTAG, _CASHTAG = EntityKind.HASHTAG, EntityKind.CASHTAG
_START = attrgetter("start")
_PROTOCOL = re.compile("https?://", re.IGNORECASE)


def find_entities(text: str) -> tuple[Entity, ...]:
    """All of them, in order, without overlaps. A list ("@name/list") is no mention, and none of the four."""
    entities = [
        Entity(_LINK, start, end, _address(text[start:end]), text[start:end])
        for start, end in (find_links(text) if "." in text else ())
    ]
    if "@" in text or "\uff20" in text:
        for start, end, name in find_mentions(text):
            if "/" not in name:
                entities.append(Entity(_MENTION, start, end, name))
    if "#" in text or "\uff03" in text:
        entities += [
            Entity(_HASHTAG, start, end, text[start + 1 : end]) for start, end in find_hashtags(text)
        ]
    if "$" in text:
        entities += [
            Entity(_CASHTAG, start, end, text[start + 1 : end]) for start, end in find_cashtags(text)
        ]
    return tuple(entities) if len(entities) < 2 else _apart(sorted(entities, key=_START))


def _apart(entities: list[Entity]) -> tuple[Entity, ...]:
    """Of two that overlap the one that begins first, and of two that begin together the link."""
    kept: list[Entity] = []
    for entity in entities:
        if not kept or kept[-1].end <= entity.start:
            kept.append(entity)
    return tuple(kept)


def _address(shown: str) -> str:
    return shown if _PROTOCOL.match(shown) else f"https://{shown}"
