"""Wording: how a question is put, and whether one way brought more people to answer than another."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median

from desktop.core.sentence import counted_sentence, sentence

LONG = 20
"""Words up to which a question is a short one: half of those in the chats that we know have 17 or fewer."""
FEWEST = 8
"""Questions on each side below which nothing is compared."""
_SURE = 2.6
"""Standard errors from which a difference is more than chance: 1 in 100, because several are looked at."""
_LINK = re.compile(r"https?://\S+|\bpic\.\w+\.com/\S+")
_SIGN = re.compile(r"[#@](?=\w)")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_YES_NO = re.compile(
    r"(?:do|does|did|is|are|was|were|am|has|have|had|can|could|will|would|should|shall|may|might|must|any|anyone|"
    r"anybody|ist|sind|war|hat|haben|habt|kann|könnt|können|soll|sollte|sollten|gibt|macht|nutzt|est-ce|avez|peut|"
    r"hay|es|son|ha|han|puede|debe)(?:n['’]?t)?\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:what|how|why|which|who|whom|whose|where|when|was|wie|warum|wieso|weshalb|welche[rmns]?|wer|wo|wann|womit|"
    r"wodurch|que|quoi|quel(?:le)?s?|comment|pourquoi|qui|où|quand|qué|cómo|cuál(?:es)?|quién(?:es)?|dónde|"
    r"cuándo|por qué)(?:['’]?s|['’]?re)?\b",
    re.IGNORECASE,
)
_AND = re.compile(r"^(?:and|but|or|so|also|und|aber|oder|et|ou|y|o)\s+", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?¿？\n]+[?？]")


class Kind(StrEnum):
    """By its first sentence with a question mark: whether that begins as a yes-or-no question does, or asks what, how
    or why anywhere."""

    OPEN = "open"
    """What, how, why …"""
    YES_NO = "yes or no"
    """Do you, is there, can …"""
    TASK = "task"
    """Without a question mark: "Share your favourite …"."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Worded:
    """One question's words."""

    words: int = 0
    """Without links; a hashtag is one."""
    kind: Kind = Kind.OTHER
    asks: int = 0
    """Question marks: more than one, and it is several questions in one."""


NO_WORDS = Worded()


@dataclass(frozen=True, slots=True)
class Tried:
    """One question as it was put, and the share of the chat's people who answered it."""

    worded: Worded
    share: float


@dataclass(frozen=True, slots=True)
class Lesson:
    """Two ways to put a question. Shares are medians; not `is_sure`: the difference may be chance."""

    one: str
    other: str
    one_share: float
    other_share: float
    one_count: int
    other_count: int
    is_sure: bool


def count_words(text: str) -> int:
    """Words of a text, without links; "#tag" and "@name" are one each, numbers and "don't", too."""
    return len(_WORD.findall(_SIGN.sub("", _LINK.sub(" ", text))))


def worded(text: str) -> Worded:
    """The whole of a question, without its label and the room's hashtags (core.question.Question.whole)."""
    words = _LINK.sub(" ", text)
    asks = sum(words.count(sign) for sign in "?？")
    return Worded(count_words(text), _kind(words), asks)


def lessons(tried: Iterable[Tried]) -> tuple[Lesson, ...]:
    """What a room's questions say of short and long, open and yes-or-no, one and several: as far as there are enough
    of both. By ranks (Mann and Whitney's U, its normal approximation, ties corrected): medians with no thought of how
    shares are spread."""
    known = list(tried)
    sides = (
        (
            counted_sentence("Up to %n word", "Up to %n words", LONG),
            counted_sentence("More than %n word", "More than %n words", LONG),
            [one.share for one in known if one.worded.words <= LONG],
            [one.share for one in known if one.worded.words > LONG],
        ),
        (
            sentence("Open (what, how, why)"),
            sentence("Yes or no"),
            [one.share for one in known if one.worded.kind is Kind.OPEN],
            [one.share for one in known if one.worded.kind is Kind.YES_NO],
        ),
        (
            sentence("One question mark"),
            sentence("Several questions in one"),
            [one.share for one in known if one.worded.asks == 1],
            [one.share for one in known if one.worded.asks > 1],
        ),
    )
    return tuple(
        Lesson(one, other, median(mine), median(theirs), len(mine), len(theirs), _differ(mine, theirs))
        for one, other, mine, theirs in sides
        if min(len(mine), len(theirs)) >= FEWEST
    )


def _kind(words: str) -> Kind:
    found = _SENTENCE.search(words)
    if found is None:
        return Kind.OTHER if "?" in words or "？" in words else Kind.TASK
    clause = _SIGN.sub("", found[0]).strip(" \t\"'“”‘’:;,-–—()1234567890/")
    if _YES_NO.match(_AND.sub("", clause)) is not None:
        return Kind.YES_NO
    return Kind.OTHER if _OPEN.search(clause) is None else Kind.OPEN


def _differ(mine: Sequence[float], theirs: Sequence[float]) -> bool:
    count = len(mine) + len(theirs)
    ordered = sorted((*mine, *theirs))
    first: dict[float, int] = {}
    ties: dict[float, int] = {}
    for place, value in enumerate(ordered):
        first.setdefault(value, place)
        ties[value] = ties.get(value, 0) + 1
    ranks = sum(first[value] + (ties[value] + 1) / 2 for value in mine)
    over = ranks - len(mine) * (len(mine) + 1) / 2
    tied = sum(one**3 - one for one in ties.values()) / (count * (count - 1))
    spread = math.sqrt(len(mine) * len(theirs) / 12 * (count + 1 - tied))
    return spread > 0 and abs(over - len(mine) * len(theirs) / 2) / spread >= _SURE
