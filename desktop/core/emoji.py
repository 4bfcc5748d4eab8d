"""Emoji: where a text holds an emoji of several code points, by the table of Unicode. A single one needs no finding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import product

from desktop.core.tables import emoji as table

JOINER, COLOURED, KEYCAP = "\u200d", "\ufe0f", "\u20e3"
_TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
_FLAG_A, _TAG, _NO_MORE_TAGS = 0x1F1E6, 0xE0000, "\U000e007f"
_LONGEST = 10
"""Code points of two people with skin tones who kiss."""

_LIKELY = re.compile(
    "[0-9#*]\ufe0f?\u20e3"
    "|[\U0001f1e6-\U0001f1ff]{2}"
    # an emoji, and what can only follow one: sign of colour, skin tone, tags, or a joiner with the next emoji
    "|[\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001faff]"
    "(?:[\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]|\u200d.){1,9}",
    re.DOTALL,
)


def find_sequences(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Where emoji of two or more code points stand between `start` and `end`, the longest that there is each time."""
    known = _known()
    end = len(text) if end is None else end
    while (likely := _LIKELY.search(text, start, end)) is not None:
        start, after = likely.start(), min(likely.end(), likely.start() + _LONGEST)
        while after > start + 1 and text[start:after] not in known:
            after -= 1
        if after > start + 1:
            yield start, after
        start = after


@cache
def _known() -> frozenset[str]:
    """Every sequence, written out: made when the first text with an emoji comes."""
    flags = {
        "".join(chr(_FLAG_A + ord(letter) - ord("A")) for letter in code) for code in table.FLAGS.split()
    }
    words = _tagged(table.SEQUENCES.replace("J", JOINER).replace("K", KEYCAP))
    return frozenset(flags | {word for word in _spelled(_toned(words)) if len(word) > 1})


def _tagged(words: str) -> str:
    """Small letters become tags, which a sign ends: the flags of England, Scotland and Wales."""
    return re.sub(
        "[a-z]+", lambda tag: "".join(chr(_TAG + ord(sign)) for sign in tag[0]) + _NO_MORE_TAGS, words
    )


def _toned(words: str) -> set[str]:
    """T and U in all five skin tones, V in those that T does not have."""
    plain = {word for word in words.split() if "T" not in word}
    toned = " ".join(word for word in words.split() if "T" in word)
    for one, two in product(_TONES, _TONES):
        both = toned.replace("T", one).replace("U", two)
        plain.update((both if one == two else both.replace("V", two)).split())
    return {word for word in plain if "V" not in word}


def _spelled(words: set[str]) -> set[str]:
    """F with the sign of colour and without, each for itself where there are several."""
    done = {word for word in words if "F" not in word}
    open_ = words - done
    return (
        done | _spelled({word.replace("F", sign, 1) for word in open_ for sign in ("", COLOURED)})
        if open_
        else done
    )
