"""Signs: hashtags, mentions and cashtags, which begin with a sign, by X's rules (twitter-text 3.1.0)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from string import ascii_letters, digits

from desktop.core.addresses import LATIN_ACCENTS, SPACES
from desktop.core.pattern import pattern

_IN_TAG = "_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\u00b7"
"""What belongs to a hashtag besides letters, marks and digits."""
_VARIANTS = "\ufe0e\ufe0f"
_TAG = pattern("[#\uff03][A-Za-z0-9_]*+")
_LATIN_LETTER = pattern("[A-Za-z]")

_MENTION = pattern("[@\uff20]([a-zA-Z0-9_]{1,20}+)(/[a-zA-Z][a-zA-Z0-9_-]{0,24}+)?+")
_NOT_BEFORE_MENTION = frozenset(f"{ascii_letters}{digits}_!#$%&*@\uff20")
_REPOST = pattern("(?<![a-zA-Z0-9_+~.-])[rR][tT]")
_NOT_AFTER_MENTION = pattern(f"[@\uff20{LATIN_ACCENTS}]|://")

_CASHTAG = pattern(
    rf"\$(?<![^{SPACES}]\$)[a-zA-Z]{{1,6}}(?:[._][a-zA-Z]{{1,2}})?"
    rf"(?=\Z|[\s\ufeff!'#%&()*+,\\\-./:;<=>?@\[\]^_{{|}}~$])"
)


def find_hashtags(text: str) -> Iterator[tuple[int, int]]:
    """Where hashtags stand, with their sign, as (start, end) in code points; also inside links."""
    taken = 0
    for latin in _TAG.finditer(text):
        start, end = latin.start(), _tag_end(text, *latin.span())
        if end < 0 or not _may_begin_tag(text, start, taken):
            continue
        taken = end
        if not text.startswith(("#", "\uff03", "://"), end):
            yield start, end


def _tag_end(text: str, start: int, latin_end: int) -> int:
    """Where a tag ends that is Latin up to `latin_end`, or -1 where it is none: it has a letter at least."""
    end = latin_end
    has_letter = _LATIN_LETTER.search(text, start, end) is not None
    if text.startswith(("\ufe0f", "\u20e3"), start + 1):  # a keycap
        return -1
    while end < len(text) and (part := _part_in_tag(text[end])):
        has_letter = has_letter or part == "letter"
        end += 1
    return end if has_letter else -1


def _may_begin_tag(text: str, start: int, taken: int) -> bool:
    if start == 0:
        return True
    before = text[start - 1]
    return start > taken and (before in _VARIANTS or not (before == "&" or _part_in_tag(before)))


@lru_cache(maxsize=4096)
def _part_in_tag(sign: str) -> str:
    """What a sign is in a hashtag: a letter, or what may stand beside one; empty where it ends the tag."""
    category = unicodedata.category(sign)
    if category[0] in "LM":
        return "letter"
    return "sign" if category in ("Nd", "Cs") or sign in _IN_TAG else ""


def find_mentions(text: str) -> Iterator[tuple[int, int, str]]:
    """Mentions and lists with their sign, as (start, end, name) in code points; the name of a list has a slash."""
    taken = 0
    for found in _MENTION.finditer(text):
        if _may_begin_mention(text, found.start(), taken):
            taken = found.end()
            if not _NOT_AFTER_MENTION.match(text, taken):
                yield found.start(), taken, found[0][1:]


def _may_begin_mention(text: str, start: int, taken: int) -> bool:
    """Not behind a letter, unless it is "RT@name"."""
    if start == 0:
        return True
    if start > taken and text[start - 1] not in _NOT_BEFORE_MENTION:
        return True
    repost = start - 2
    return (repost == 0 or repost > taken) and _REPOST.fullmatch(text, repost, start) is not None


def find_cashtags(text: str) -> Iterator[tuple[int, int]]:
    """Where cashtags stand, with their sign, as (start, end) in code points."""
    return (found.span() for found in _CASHTAG.finditer(text))
