"""Places: where something stands in a text, in code points and as Qt counts it, in units of UTF-16."""

from __future__ import annotations


def units(text: str) -> int:
    """The length of `text` as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def points(text: str, end: int) -> int:
    """How many code points of `text` stand before unit `end`."""
    if text.isascii():
        return min(end, len(text))
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * end].decode("utf-16-le", "surrogatepass"))
