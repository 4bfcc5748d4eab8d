"""Emoji names: the emoji that somebody means who types a part of its name in English, as CLDR has it."""

from __future__ import annotations

import heapq
from functools import cache

from desktop.core.tables.emoji_names import NAMES
from desktop.core.voices import MOST, folded


def find_emoji(typed: str) -> list[tuple[str, str]]:
    """Emoji with their names, at most six, of which a word begins with `typed` ("thumbs_up", "thumbs-up" are two).

    A word that is wholly typed outranks the beginning of a name, that any other word, and a short name a long one.
    """
    wanted = folded(typed).replace("_", " ").replace("-", " ")
    found = (
        (_rank(words, f" {wanted}"), len(name), name, sign)
        for words, name, sign in _names()
        if f" {wanted}" in words
    )
    return [(sign, name) for *_, name, sign in heapq.nsmallest(MOST, found)]


def _rank(words: str, wanted: str) -> int:
    if f"{wanted} " in words:
        return 0
    return 1 if words.startswith(wanted) else 2


@cache
def _names() -> tuple[tuple[str, str, str], ...]:
    """The words of each name between blanks, the name, and the emoji; made when the first is looked for."""
    entries = (entry.rpartition(" ") for entry in " ".join(NAMES.split()).split("; "))
    return tuple((f" {_words(name)} ", name, sign) for name, _, sign in entries)


def _words(name: str) -> str:
    return " ".join("".join(sign if sign.isalnum() else " " for sign in folded(name)).split())
