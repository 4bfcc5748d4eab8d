"""Cuts: where a text may be cut: between paragraphs, sentences, clauses and words, between signs where it must."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import IntEnum
from itertools import pairwise

from desktop.core.addresses import find_links
from desktop.core.emoji import find_sequences
from desktop.core.length import weighted_length
from desktop.core.signs import find_cashtags, find_hashtags, find_mentions


class Level(IntEnum):
    """How well a text may be cut there, the best first."""

    PARAGRAPH = 0
    """A blank line: whoever wrote it parted the text there."""
    SENTENCE = 1
    CLAUSE = 2
    WORD = 3
    SIGN = 4


_BLANKS = re.compile(r"\s+|\u200b")
_STOP = re.compile(r"([.!?\u2026\u061f\u0964\u0965\u06d4\u3002\uff01\uff1f])[\"'”’»)\]」』）】]*$")
_PAUSE = re.compile(r"(?:[,;:)\]\u2014\u2013\u060c\u061b，、；：]|(?:^|\s)-+)[\"'”’»]*$")
_WIDE_STOP = re.compile("[\u3002\uff01\uff1f\uff61]+[\"'”’」』）】]*")
_WIDE_PAUSE = re.compile("[，、；：]+[\"'”’」』）】]*")
_LAST_WORD = re.compile(r"([\w.]*)\.$")
_ABBREVIATIONS = re.compile(
    r"e\.?g|i\.?e|dr|mrs?|ms|prof|st|vs|cf|approx|ca|al|jr|sr|rev|gen|col|sgt|gov|sen|rep|dept|univ|eds?|mt|[ap]\.m|"
    r"u\.s|u\.k|z\.?b|d\.?h|u\.?a|bzw|evtl|ggf|inkl|sog|hr|fr|mme|mlle|srt?a|uds?|(?:p\.)?ej|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\d{1,2}|[^\W\d_]"
)
_BEFORE_A_NUMBER = re.compile("no|nr|fig|vol|pp?|ch|sec|art|abs|s|bd")
_BACK = 32
"""Code points before a blank that say what it ends."""
_JOINS = "\u200d\u200c\u0e33\u0eb3\uff9e\uff9f"
_NOT_FIRST = frozenset("、。，．」』）】！？；：…ー・々〻)]},.!?;:”’»%")
_NOT_LAST = frozenset("「『（【([{“‘«@#$\uff20\uff03\u00a1\u00bf")
_NOT_BEFORE = frozenset("@#$\uff20\uff03")
"""Behind a cut they would begin a mention or a tag that nobody wrote."""
_PAIR = re.compile("[\U0001f1e6-\U0001f1ff]{2}")


def find_bounds(text: str, start: int, end: int, room: int) -> dict[int, Level]:
    """Where what follows may begin, between `start` and `end`, both left out. Between signs only inside of what has
    no blank and weighs more than a third of `room`, what a part may weigh; inside a tag or mention only where it does
    not fit into one; never inside a link, an emoji, or what a reader takes for one sign."""
    bounds = {at: level for at, level in _soft(text) if start < at < end}
    edges = [start, *sorted(bounds), end]
    whole: list[tuple[int, int]] | None = None
    for first, last in pairwise(edges):
        if last - first > room // 6 and weighted_length(text[first:last].strip()) > room // 3:
            whole = _wholes(text, room) if whole is None else whole
            for at in _between_signs(text, first, last, whole):
                bounds[at] = Level.SIGN
    return bounds


def _soft(text: str) -> Iterator[tuple[int, Level]]:
    """Bounds of words, clauses and sentences, the better one last where they coincide."""
    for blank in _BLANKS.finditer(text):
        yield blank.end(), _level(text, blank)
    for pattern, level in ((_WIDE_PAUSE, Level.CLAUSE), (_WIDE_STOP, Level.SENTENCE)):
        for found in pattern.finditer(text):
            if not text[found.end() : found.end() + 1].isspace():
                yield found.end(), level


def _level(text: str, blank: re.Match[str]) -> Level:
    if "\n" in blank[0]:
        return Level.PARAGRAPH if blank[0].count("\n") > 1 else Level.SENTENCE
    before, after = text[max(0, blank.start() - _BACK) : blank.start()], text[blank.end() : blank.end() + 1]
    stop = _STOP.search(before)
    if stop is None:
        return Level.CLAUSE if _PAUSE.search(before) else Level.WORD
    if stop[1] == "." and _is_abbreviation(before[: stop.start() + 1], after):
        return Level.WORD
    return Level.CLAUSE if after.islower() else Level.SENTENCE


def _is_abbreviation(before: str, after: str) -> bool:
    """ "Dr.", "e.g.", "J. Smith", "1. First", "No. 5", and a German "3. Mai"."""
    found = _LAST_WORD.search(before)
    word = "" if found is None else found[1].casefold()
    if _BEFORE_A_NUMBER.fullmatch(word):
        return after.isdigit()
    return _ABBREVIATIONS.fullmatch(word) is not None


def _wholes(text: str, room: int) -> list[tuple[int, int]]:
    """What is not cut, in order and apart: links, emoji, and those tags and mentions that fit into a part."""
    spans = [*find_links(text), *find_sequences(text), *(pair.span() for pair in _PAIR.finditer(text))]
    tags = [
        *find_hashtags(text),
        *find_cashtags(text),
        *((first, last) for first, last, _ in find_mentions(text)),
    ]
    spans += [(first, last) for first, last in tags if weighted_length(text[first:last]) <= room]
    return sorted(spans)


def _between_signs(text: str, start: int, end: int, wholes: list[tuple[int, int]]) -> Iterator[int]:
    taken = start
    spans = iter([span for span in wholes if start <= span[0] < end])
    span = next(spans, None)
    for at in range(start + 1, end):
        while span is not None and span[0] < at:
            taken, span = max(taken, span[1]), next(spans, None)
        if at >= taken and _is_bound(text[at - 1], text[at]):
            yield at


def _is_bound(before: str, after: str) -> bool:
    """Whether a reader takes the two for two signs (UAX 29, section 3.1), and a line may end between them."""
    if after in _NOT_FIRST or before in _NOT_LAST or after in _NOT_BEFORE or after in _JOINS:
        return False
    category = unicodedata.category(after)
    if category[0] == "M" or category in ("Cf", "Zs", "Cc", "Cs") or "\U0001f3fb" <= after <= "\U0001f3ff":
        return False
    if unicodedata.category(before) == "Cf" or unicodedata.combining(before) == 9:
        return False  # a joiner, a mark of direction; a virama that binds two letters
    return not (_is_jamo(before) and (_is_jamo(after) or "\uac00" <= after <= "\ud7a3")) and not (
        "\uac00" <= before <= "\ud7a3" and _is_jamo(after)
    )


def _is_jamo(sign: str) -> bool:
    return "\u1100" <= sign <= "\u11ff" or "\ua960" <= sign <= "\ua97c" or "\ud7b0" <= sign <= "\ud7fb"
