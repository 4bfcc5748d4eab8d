"""Direction: which way a text runs, by its first strong letter (Unicode TR9, P2, P3), and words that turn nothing."""

from __future__ import annotations

import unicodedata

FIRST_STRONG, LEFT_TO_RIGHT, END = "\u2068", "\u2066", "\u2069"
"""Signs around words whose direction is to reach nothing beside them (Unicode TR9, isolates)."""
_OPENS = frozenset("\u2066\u2067\u2068")
LOOKED_AT = 1000
"""Code points in which a strong letter is looked for: a text that has none in so many has no direction to speak of."""


def is_right_to_left(text: str) -> bool | None:
    """Whether `text` runs from right to left; None where nothing in it says so. What is isolated does not count."""
    if text.isascii():
        return False if any(map(str.isalpha, text)) else None
    depth = 0
    for sign in text[:LOOKED_AT]:
        if sign in _OPENS:
            depth += 1
        elif sign == END:
            depth = max(0, depth - 1)
        elif not depth:
            strong = unicodedata.bidirectional(sign)
            if strong == "L":
                return False
            if strong in ("R", "AL"):
                return True
    return None


def isolated(words: str, *, in_right_to_left: bool = False) -> str:
    """`words` for the middle of a sentence that runs from left to right, or from right to left: where they have letters
    of the other direction, or signs that could turn what stands beside them around, between signs that keep that to
    themselves. Nothing that they open stays open, and nothing more is closed."""
    if not _turns(words, in_right_to_left):
        return words
    return f"{FIRST_STRONG}{_balanced(words)}{END}"


def without_isolates(words: str) -> str:
    """For what leaves the window as a post: there every sign counts, and a mention is one only as it is written."""
    return words.replace(FIRST_STRONG, "").replace(END, "")


def _turns(words: str, in_right_to_left: bool) -> bool:
    """What is between isolating signs already turns nothing, as long as they belong together."""
    if words.isascii():
        return in_right_to_left and any(map(str.isalpha, words))
    others = _LEFT if in_right_to_left else _RIGHT
    depth = 0
    for sign in words:
        strong = unicodedata.bidirectional(sign)
        if strong in _ISOLATES:
            depth += 1
        elif strong == "PDI":
            depth -= 1
        elif strong in _TURNING or (not depth and strong in others):
            return True
        if depth < 0:
            return True
    return depth > 0


_LEFT, _RIGHT = frozenset({"L"}), frozenset({"R", "AL", "AN"})
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_TURNING = frozenset({"RLE", "RLO", "LRE", "LRO", "PDF"})


def _balanced(words: str) -> str:
    """Without a PDI that nothing opened, and with those that are missing; one ends embeddings and overrides, too."""
    kept: list[str] = []
    depth = 0
    for sign in words:
        if sign in _OPENS:
            depth += 1
        elif sign == END:
            if not depth:
                continue
            depth -= 1
        kept.append(sign)
    return "".join(kept) + END * depth
