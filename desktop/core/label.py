"""Label: the Q3 or A3 of a post, wherever it stands: at the opening, set apart, at the end, or in passing."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop.core.family import ALWAYS, SIGNS, WORDS, Role, role_of
from desktop.core.part import Tail, read_number, read_tail
from desktop.core.pattern import pattern


class LabelKind(StrEnum):
    QUESTION = "Q"
    ANSWER = "A"
    TOPIC = "T"
    """Both ways: a host's T1 asks, anybody else's answers."""


class Place(StrEnum):
    """How a label stands in its post, the surest first."""

    OPENING = "opening"
    APART = "apart"
    """Later on, but on its own: "Okay: Q1 What", "#tag Q1.5", "(A1:)"."""
    END = "end"
    PASSING = "passing"
    """Named in a sentence: "for Q4, I", "goes along with q5"."""
    WEAK = "weak"
    """Opens the post without its letter's usual form: "5) More time", "A 2 attended"."""


@dataclass(frozen=True, slots=True)
class Label:
    """`separated` says that a sign or the end of the text follows the number, as in "Q1:" but not in "Q1 is near".

    `numbers` has all of "A4/5", `part` is "b", "5", "1/2", "2" or "cont", `letter` the one that was written (a word
    like "Frage" counts as its letter). `start` and `end` are code points of the text: where the label begins, and
    where it and its separator end.
    """

    kind: LabelKind
    number: int
    separated: bool
    end: int
    letter: str = "Q"
    numbers: tuple[int, ...] = ()
    part: str = ""
    place: Place = Place.OPENING
    start: int = 0
    lead: str = ""
    """The last word before the label, small, where one stands in front of it: "for", "oops"."""
    word: bool = False
    """Written as a word: "Question 3"."""

    def __str__(self) -> str:
        return f"{self.letter}{self.number}"


_WORDS = "|".join(sorted(WORDS, key=len, reverse=True))
# A keycap is a digit and one or two invisible signs. Words may carry a number as a word.
_CANDIDATE = pattern(
    r"(?<![^\W_])(?<![@/=&$%_])(?:"
    rf"(?P<letter>[{SIGNS}{SIGNS.lower()}])\ufe0f?(?:(?P<blank>\s)|[.#:\-])?\s?(?P<number>\d{{1,2}})(?!\d)"
    rf"|(?P<word>{_WORDS})s?\.?\s{{0,2}}(?:[#:.]|no\.?|number)?\s{{0,2}}(?P<count>\d{{1,2}}(?!\d)|[a-zéüßêûñ]{{2,7}}\b)"
    r")(?:\ufe0f?\u20e3)?",
    re.IGNORECASE,
)
_SKIPPED = pattern(
    r"(?:[\s\"“”'‘’«».:;,•*_~\-\u2013\u2014>()\[\]|!?¡¿\u2026،؛؟、。【】「」『』〔〕《》〈〉"
    r"\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]|[\u2190-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]"
    r"|[@#](?![qa]\d{1,2}\b)\w+|\b\d\s?/\s?\d\b|\bRT\b)*+#?",
    re.IGNORECASE,
)
_LEADS = pattern(
    r"(?:late(?:ly)?|belated(?:ly)?|another|quick|finally|ICYMI|reminder|"
    r"ok|okay|oops|whoops|so|and|now|well|alright|all right|hello|also|re|here(?:['’]?s| is| are| it is)?|"
    r"this is|back to|return(?:ing)? to|last|final|question|tonight['’]?s|our|first|next|on to|onto|more|"
    r"time for|let['’]?s go to|in (?:answer|response|reply) to|\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?)"
    r"(?=[\s:,.!\-\u2026]|$)[\s:,.!\-\u2026]*+",
    re.IGNORECASE,
)
_ENDS_APART = pattern(
    r"(?:[.!?:;؟؛。】」』\n)\]\"”\u2026|>\u2013\u2014*(\[]|--|\s-|#\w+|[\u2190-\u2bff\U0001f000-\U0001faff]\ufe0f?)\s*$"
)
_ONLY_TAGS = pattern(r"[\s\"”'’.)!:\u2026-]*(?:[#@]\w+[\s\"”'’.)!\u2026]*)*$")
_YEAR = pattern(
    r"\s?(?:of\s|in\s|FY\s?|/|')?(?:(?:19|20)\d\d\b|['’]\d\d\b)|\s(?:results|earnings|revenue|sales|GDP|FY)\b",
    re.I,
)
_UNIT = pattern(
    r"\s?-?(?:(?:day|week|month|year|yr|hour|hr|h|minute|min|second|sec|dollar|mile|km|foot|ft|inch|page|part|step|"
    r"hundred|thousand|million|billion|percent|person|people|point|letter|word|star|time|m|k|lb|bit|way|x)s?\b"
    r"|st\b|nd\b|rd\b|th\b|d\b|[°$€£+:/x-])",
    re.IGNORECASE,
)
_TO_A_PLACE = frozenset({"from", "in", "at", "near", "the", "via", "of", "off"})
"""Before these words an A2 at the end is a town or a road; "Love it A2 #tag" names its question."""
_LAST_WORD = pattern(r"([^\W\d_]+)[\s,:(\"“'‘]*$")
_GLUED = pattern(
    r"I\b|[A-Z][a-z]|[a-z]{4}"
    r"|(?![のはがをにでともへ]|から|まで|決算|業績|売上|四半期)[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
"""Words right behind a number: "Q1What", and in scripts without blanks, unless they speak of the label: "Q1の売上"."""
_BARE = pattern(r"\s?(\d{1,2})(?:\)|\.\)|\ufe0f?\u20e3)\s?(?=\S)(?!.*\u20e3)")
_LINK = pattern(r"(?:https?://|pic\.twitter\.com/|www\.)\S+")
_FONT_SIGN = pattern("[\U0001d400-\U0001d7ff\U0001f130-\U0001f189\uff01-\uff5e\u24b6-\u24e9]")
REACH = 700
"""Code points of a post that are read for labels: X's usual 280 and room for mentions."""
MOST = 24
"""Candidates looked at in one post."""


def plain(text: str) -> str:
    """`text` with the letters and digits of other alphabets' fonts (bold, full-width) as plain ones, and addresses
    blanked: as long as before."""
    text = text[:REACH]
    if (
        not text.isascii() and _FONT_SIGN.search(text) is not None
    ):  # translate takes 0.1 ms where it finds nothing
        text = text.translate(_FONTS)
    if "://" in text or "pic.t" in text or "www." in text:
        text = _LINK.sub(lambda found: " " * len(found[0]), text)
    return text


def read_label(text: str) -> Label | None:
    """The label that `text` opens with or carries apart, or None. Letters besides Q and A need a sign after them.

    What it means depends on the room: core.verdict.
    """
    words = plain(text)
    for label in scan(words):
        if label.place in (Place.PASSING, Place.WEAK):
            continue
        if label.letter in ALWAYS or label.word or (label.place is Place.OPENING and label.separated):
            return label
    return None


def scan(words: str, start: int = 0) -> Iterator[Label]:
    """Every label of `words` (of `plain`) from `start` on, in order: letters of all families, sure ones and weak."""
    at, seen = start, 0
    while seen < MOST and (found := _CANDIDATE.search(words, at)):
        seen += 1
        at = found.end()
        label = _label(words, found, start)
        if label is not None:
            yield label
            at = max(at, label.end)
    if not seen and (bare := _BARE.match(words, _SKIPPED.match(words, start).end())):  # type: ignore[union-attr]
        number = int(bare[1])
        yield Label(
            LabelKind.ANSWER, number, True, bare.end(), "A", (number,), place=Place.WEAK, start=bare.start(1)
        )


def _label(words: str, found: re.Match[str], start: int) -> Label | None:
    written = found["letter"] or found["word"]
    letter = found["letter"].upper() if found["letter"] else WORDS[found["word"].casefold()]
    number = read_number(found["number"] or found["count"])
    if not (number or (found["number"] or found["count"]) in ("0", "00")):
        return None
    tail = read_tail(words, found.end(), number)
    if _looks_alike(words, found, tail):
        return None
    before = words[start : found.start()]
    place = _place(words, before, found, tail)
    lead = _LAST_WORD.search(before[-30:])
    if place is None:
        return None
    small = bool(found["letter"]) and written.islower()
    if (
        place is Place.PASSING
        and not found["word"]
        and not _counts_in_passing(letter, lead, words, tail, small)
    ):
        return None
    if found["blank"] is not None and not found["word"]:
        if small or place is not Place.OPENING or (letter == "A" and _UNIT.match(words, found.end())):
            return None
        if not tail.sign:
            place = Place.WEAK
    return Label(
        _kind(letter),
        number,
        bool(tail.sign) or tail.at_end,
        tail.end,
        letter,
        (number, *tail.more),
        tail.sub or tail.part,
        place,
        found.start(),
        "" if lead is None else lead[1].casefold(),
        found["word"] is not None,
    )


def _kind(letter: str) -> LabelKind:
    role = role_of(letter)
    return {Role.ASK: LabelKind.QUESTION, Role.ANSWER: LabelKind.ANSWER}.get(role, LabelKind.TOPIC)


def _counts_in_passing(letter: str, lead: re.Match[str] | None, words: str, tail: Tail, small: bool) -> bool:
    """Whether a letter and a number inside a sentence may name a question. core.verdict knows the chat and decides."""
    if role_of(letter) is not Role.ANSWER or _named(letter, lead):
        return True
    away = lead is not None and lead[1].casefold() in _TO_A_PLACE
    return letter == "A" and not small and not away and _ONLY_TAGS.match(words, tail.end) is not None


def _named(letter: str, lead: re.Match[str] | None) -> bool:
    """ "Returning to A1" names an answer, "Rich from A2" a town."""
    return (
        letter == "A"
        and lead is not None
        and lead[1].casefold() in {"to", "re", "my", "on", "for", "with", "and"}
    )


def _looks_alike(words: str, found: re.Match[str], tail: Tail) -> bool:
    """ "Q1 2019", "T2 (> 50%", "A1C", "2D", "Q%", "Q10k"."""
    at = found.end()
    follows = words[at : at + 1]
    if follows in "%°$€£" and follows:
        return True
    if follows.isalpha() and not tail.sub and not _GLUED.match(words, at):
        return True
    if follows.isalpha() and not tail.sub and (found["letter"] or "Q").islower():
        return True
    return bool(found["letter"]) and _YEAR.match(words, at) is not None


def _place(words: str, before: str, found: re.Match[str], tail: Tail) -> Place | None:
    if _opens(before):
        return Place.OPENING
    apart = _ENDS_APART.search(before[-40:]) is not None
    if _ONLY_TAGS.match(words, tail.end) and (apart or tail.at_end is False):
        return Place.END if apart else Place.PASSING
    strong = tail.sign[:1] in (":", ")") or (tail.sign[:1] in (".", "-") and found["word"] is not None)
    return Place.APART if apart or strong else Place.PASSING


def _opens(before: str) -> bool:
    """Nothing but quotes, mentions, tags, signs and a lead word stands before the label."""
    if len(before) > 400:
        return False
    at = _skip(before, 0)
    for _ in range(3):
        lead = _LEADS.match(before, at)
        if lead is None:
            break
        at = _skip(before, lead.end())
    return at >= len(before)


def _skip(before: str, at: int) -> int:
    found = _SKIPPED.match(before, at)
    return at if found is None else found.end()


def _fonts() -> dict[int, str]:
    """One plain sign for each of the mathematical and full-width letters and digits."""
    signs = [*range(0x1D400, 0x1D800), *range(0xFF01, 0xFF5F), *range(0x24B6, 0x24EA)]
    plain_signs = (
        (sign, unicodedata.normalize("NFKC", chr(sign))) for sign in signs if sign <= sys.maxunicode
    )
    fonts = {sign: shown for sign, shown in plain_signs if len(shown) == 1 and shown.isascii()}
    for first in (
        0x1F130,
        0x1F150,
        0x1F170,
    ):  # white, round and dark squares with letters: no compatibility forms
        fonts |= {first + place: chr(ord("A") + place) for place in range(26)}
    return fonts


_FONTS = _fonts()
