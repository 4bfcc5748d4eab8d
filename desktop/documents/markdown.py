"""Markdown (CommonMark 0.31): other people's words in it, escaped, so that they stay words; and links that lead."""

from __future__ import annotations

import re

from desktop.documents.wording import clean, is_address

_SIGNS = re.compile(r"([\\`*_\[\]<>|~]|&(?=#?\w{1,31};))")
_OPENS = re.compile(r"^(\s*)(\d{0,9})([-+=#.)])", re.MULTILINE)
_IN_LINK = re.compile(r"[<>\s()\\]")


def link(words: str, address: str) -> str:
    if not is_address(address) or _IN_LINK.search(address):
        return words
    if words == inline(address):
        return f"<{address}>"
    return f"[{words}]({address})"


def block(text: str) -> str:
    """Escaped; nothing at a line's start begins a list or a title."""
    return _OPENS.sub(r"\1\2\\\3", _SIGNS.sub(r"\\\1", text)).replace("\t", " ")


def inline(text: str) -> str:
    return block(" ".join(clean(text).split()))
