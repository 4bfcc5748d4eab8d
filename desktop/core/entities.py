"""Links, hashtags and mentions in a text of our own; posts from a network bring theirs with them.

First version: links with a scheme or with a well-known ending; the whole table of endings comes with #5.
"""

from __future__ import annotations

import re

from desktop.core.post import Entity, EntityKind

_ENDINGS = (
    "com|org|net|edu|gov|io|co|info|biz|app|dev|ai|tv|me|ly|eu|uk|de|fr|nl|es|it|pl|ch|at|be|se|no|dk|fi|ie|pt|cz|"
    "us|ca|mx|br|ar|au|nz|jp|cn|kr|in|za|ru|ua|tr|il|gl|be|blog|online|site|tech|xyz|news|social|chat|link"
)
_LINK = re.compile(
    r"(?<![\w@#$./-])(?:https?://[^\s<>\"']*[^\s<>\"'.,;:!?)\]}\u2026]"
    rf"|(?:[a-z0-9](?:[a-z0-9-]{{0,61}}[a-z0-9])?\.){{1,8}}(?:{_ENDINGS})(?![\w-]|\.\w)(?:/[^\s<>\"']*[^\s<>\"'.,;:!?)\]}}\u2026])?)",
    re.IGNORECASE,
)
_TAG = re.compile(r"(?<![\w&/])[#\uff03](\w*[^\W\d_]\w*)")
_MENTION = re.compile(r"(?<![\w@/])[@\uff20](\w{1,20})(?![\w@])", re.ASCII)


def find_links(text: str) -> list[tuple[int, int]]:
    """Where links stand, as (start, end) in code points."""
    return [found.span() for found in _LINK.finditer(text)]


def find_entities(text: str) -> tuple[Entity, ...]:
    """Links, hashtags and mentions of `text`, in order, without overlaps."""
    links = [
        Entity(EntityKind.LINK, *found.span(), _address(found[0]), found[0]) for found in _LINK.finditer(text)
    ]
    inside = [range(link.start, link.end) for link in links]
    words = [Entity(EntityKind.HASHTAG, *found.span(), found[1]) for found in _TAG.finditer(text)]
    words += [Entity(EntityKind.MENTION, *found.span(), found[1]) for found in _MENTION.finditer(text)]
    free = [word for word in words if not any(word.start in span for span in inside)]
    return tuple(sorted(links + free, key=lambda entity: entity.start))


def _address(shown: str) -> str:
    return shown if "://" in shown else f"https://{shown}"
