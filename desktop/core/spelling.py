"""Spelling: which words of a text a dictionary is asked about, and which dictionary suits a person."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

_TOKEN = re.compile(r"\S+")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f]|['\u2019](?=[^\W\d_]))*")
_CODE = re.compile(r"[\d_@\uff20#\uff03$/\\=<>{}|~^`+*]|[^\W\d_]\.[^\W\d_]")
"""What is in no word of a sentence: mentions, hashtags, links, labels, names of files, code."""
_POSSESSIVE = re.compile(r"['\u2019][sS]?\Z")
_SCRIPTS = {
    "CYRILLIC": "be bg kk ky mk mn ru sr tg tt uk",
    "GREEK": "el grc",
    "HEBREW": "he yi",
    "ARABIC": "ar ckb fa ur",
    "ARMENIAN": "hy",
    "GEORGIAN": "ka",
    "DEVANAGARI": "hi mr ne sa",
    "BENGALI": "as bn",
    "TAMIL": "ta",
    "TELUGU": "te",
    "HANGUL": "ko",
    "THAI": "th",
}
"""Where a dictionary is not for words in Latin letters."""


def words_to_check(text: str) -> Iterator[tuple[int, int]]:
    """Where words stand that could be misspelled, as (start, end) in code points.

    Passed over are single letters, words in capitals ("RSVP"), with capitals inside ("iPhone"), and whatever hangs
    together with a sign that no sentence has.
    """
    for token in _TOKEN.finditer(text):
        if _CODE.search(token[0]):
            continue
        for word in _WORD.finditer(token[0]):
            if len(word[0]) > 1 and not _has_capitals_inside(word[0]):
                yield token.start() + word.start(), token.start() + word.end()


def without_possessive(word: str) -> str:
    """ "Ines's" and "Ines'" are about "Ines"."""
    return _POSSESSIVE.sub("", word)


def script_of(language: str) -> str:
    """The script of a language by its code ("en_GB"), as Unicode names it."""
    code = language.replace("-", "_").partition("_")[0].lower()
    return next((script for script, codes in _SCRIPTS.items() if code in codes.split()), "LATIN")


def is_in_script(word: str, script: str) -> bool:
    """Whether all letters of `word` are of `script`: no dictionary knows another's words."""
    if word.isascii():
        return script == "LATIN"
    return all(
        unicodedata.name(sign, "").startswith(script) for sign in word if unicodedata.category(sign)[0] == "L"
    )


def choose_language(wanted: Iterable[str], installed: Sequence[str]) -> str:
    """The first of `wanted` ("en-GB", "de") that there is a dictionary for, by its own name; a near one (en_US for
    en-NZ) where there is none of that country; empty where nothing fits."""
    known = {_plain(name): name for name in installed}
    for language in wanted:
        if _plain(language) in known:
            return known[_plain(language)]
        code = _plain(language).partition("_")[0]
        near = sorted(one for one in known if one.partition("_")[0] == code)
        home = f"{code}_{'us' if code == 'en' else code}"
        if near:
            return known[home if home in near else near[0]]
    return ""


def _plain(language: str) -> str:
    return language.replace("-", "_").partition(".")[0].lower()


def _has_capitals_inside(word: str) -> bool:
    return any(sign.isupper() for sign in word[1:])
