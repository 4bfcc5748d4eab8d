"""Repeat: the words of another person inside a post: "RT @x:", "MT @x", a quotation, with or without a comment."""

from __future__ import annotations

import re
from typing import NamedTuple

from desktop.core.pattern import pattern

_MARK = pattern(
    r"(?:(?<![\w@#])(?:RT|MT|HT|QT)\b[\s:,]{0,3}[\"“]?|[\"“”]\s{0,2}|(?:🔁|♻️?)\s{0,2})@(\w{1,30})(?=[\s:,…])[:,]?\s{0,3}",
)
_STATUS = pattern(r"(?:twitter|x)\.com/(\w{1,30})/status(?:es)?/(\d{5,25})?")
_NEAR_NAME = pattern(r"[T\"“”🔁♻][^@]{0,7}@")
"""Cheap, and in every text that has a mark: a sign of one shortly before an @."""
MOST = 6
"""Reposts of reposts deeper than this are read at that depth."""


class Repeat(NamedTuple):
    """`start` is where the innermost repeated words begin, `by` who wrote them; `comment_end` where one's own end."""

    by: str
    start: int
    comment_end: int


def find_repeat(text: str) -> Repeat | None:
    """The innermost repetition in `text`, or None."""
    first = _MARK.search(text) if _NEAR_NAME.search(text) else None
    if first is None:
        return None
    last, depth = first, 1
    while depth < MOST and (deeper := _MARK.match(text, last.end())):
        last, depth = deeper, depth + 1
    if depth == 1 and (later := _later(text, last)):
        last = later
    return Repeat(last[1], last.end(), first.start())


def quoted_author(text: str) -> str:
    """Who wrote the post that `text` links to, from the address; empty where there is none."""
    found = _STATUS.search(text) if "/status" in text else None
    return found[1] if found else ""


def _later(text: str, first: re.Match[str]) -> re.Match[str] | None:
    """ "RT @a: Who knew? MT @b: A1 ..." repeats what b said."""
    found = first
    for _ in range(MOST):
        following = _MARK.search(text, found.end())
        if following is None or following[0][:1] not in "RMHQ":
            break
        found = following
    return found if found is not first else None
