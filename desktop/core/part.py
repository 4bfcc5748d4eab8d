"""Part: what follows a label's number: sub-question, part of several, further numbers, and the sign that ends it."""

from __future__ import annotations

import re
from typing import NamedTuple

from desktop.core.family import NUMBERS
from desktop.core.pattern import pattern

CORRECTED = "corrected"
"""The part of a post that says a question in other words: "Q3 (corrected): ..."."""
_HALF = pattern(r"/(\d)(?!\d)")
_SUB = pattern(r"(?:\.\d{1,2}(?!\d)){1,3}|[a-dA-D](?![^\W_])(?!['’]\w)|:\d(?=\s(?!\d))|\s?\([a-dA-D]\)")
_MORE = pattern(
    r"\s{0,2}(?:(?P<slash>[/&+])(?:amp;)?\s?(?P<letter>[QATFRqatfrسج]\.?\s?)?|"
    r"(?:,\s?|,?\s?(?:and|und|y|et|e|n|or)\s|\sو\s?)(?P<lettered>[QATFRqatfrسج]))"
    r"(?P<number>\d{1,2})(?:\.\d(?!\d))?(?![\d%]|[^\W\d_]|[/:]\d)",
)
_MARK = pattern(
    r"[\s,:.\-\u2013]{0,3}(?:"
    r"[(\[]?(?P<k>\d)\s?/\s?(?P<n>\d)(?![\d/])[)\]]?"
    r"|[(\[]?(?P<i>\d)\sof\s(?P<of>\d)(?!\d)(?:[)\]]|(?=\s?[:.\-]|\s*$))"
    r"|[(\[]?\b(?:p|pt\.?|part|teil|parte)\s?(?P<p>\d)(?!\d)[)\]]?"
    r"|[(\[](?P<corrected>corrected|correction|korrigiert|corregid[ao]|corrigid[ao]|corrigée?)[)\]]"
    r"|[(\[]?\b(?P<more>cont(?:inued|inuing|['’]?d)?|follow[- ]?up|suite|sigue|sigo|forts(?:etzung)?)\b\.?[)\]]?"
    r")",
    re.IGNORECASE,
)
_SIGN = pattern(
    r"\s{0,3}(?:[:.)\]\-\u2013\u2014,;|>~=\u2026\u2192،؛、。】」』〕》〉]{1,6}|/(?=\s)|\(\?\):?|\?:)\s{0,3}|\s*$"
)
_LAST_MARK = pattern(r"[(\[](\d)\s?(?:/|of)\s?(\d)[)\]](?:\s+[#@]\w+)*\s*$")


class Tail(NamedTuple):
    """`sub` is "b" or "5", `part` "1/2", "2", "cont" or CORRECTED; `more` are the further numbers of "A4/5"; `end` is
    where the words begin; `sign` the separator as written."""

    sub: str = ""
    part: str = ""
    more: tuple[int, ...] = ()
    end: int = 0
    sign: str = ""
    at_end: bool = False
    """Nothing follows."""


def read_tail(text: str, at: int, number: int) -> Tail:
    """What stands at `at`, right behind the label's number (CHATS.md section 6.3, rule 3)."""
    sub = ""
    more: list[int] = []
    found = _SUB.match(text, at)
    if found:
        sub, at = found[0].strip(".: ()").lower(), found.end()
    while len(more) < 8 and (further := _MORE.match(text, at)):
        value = int(further["number"])
        if not _is_further(further, number if not more else more[-1], value):
            break
        at = further.end()
        if value != number:
            more.append(value)
    if not more and (half := _HALF.match(text, at)) and int(half[1]) <= number:
        at = half.end()  # "A2/2": the second of two, or nothing at all; the number stands
    mark = _MARK.match(text, at)
    part = "" if mark is None else _part(mark)
    at = at if mark is None else mark.end()
    sign = _SIGN.match(text, at)
    end = at if sign is None else sign.end()
    return Tail(
        sub,
        part or last_part(text),
        tuple(more),
        end,
        "" if sign is None else sign[0].strip(),
        end >= len(text),
    )


def last_part(text: str) -> str:
    """ "1/2" where a post ends with (1/2), else empty."""
    found = _LAST_MARK.search(text, max(0, len(text) - 120))
    return f"{found[1]}/{found[2]}" if found else ""


def read_number(word: str) -> int:
    """ "3", "three"; 0 where it is none."""
    return int(word) if word.isdecimal() else NUMBERS.get(word.casefold(), 0)


def _is_further(found: re.Match[str], before: int, value: int) -> bool:
    if found["slash"] == "+" and not found["letter"]:
        return False  # "A2 +1 to that"
    if found["letter"] or found["lettered"]:
        return True
    return value > before and (found["slash"] != "/" or value == before + 1)


def _part(found: re.Match[str]) -> str:
    if found["k"]:
        return f"{found['k']}/{found['n']}"
    if found["i"]:
        return f"{found['i']}/{found['of']}"
    return CORRECTED if found["corrected"] else found["p"] or "cont"
