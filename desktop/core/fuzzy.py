"""Fuzzy: whether words are what somebody types of them, how well, and which of their letters say so.

Large and small letters are one, and so is a letter with or without its accents, in any language. Every word that is
typed has to be found: at the beginning of a word, inside one, or as letters that begin words ("gnp": go to the newest
post).
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

_BEGINS, _INSIDE, _ALONG, _BESIDE = 100, 60, 30, 10
_WHOLE, _FIRST = 20, 10
"""More for a whole word, and for the first of all."""
_WIDEST = 8
"""From the first to the last of letters that lie along the words there may be so many places for each of them."""
_LIKE = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"})
"""What Unicode does not take apart, though people type it without the stroke."""


class Fit(NamedTuple):
    """How well something fits, and the places in it of the letters that do."""

    score: int
    places: frozenset[int]
    is_loose: bool = False
    """Letters lie along the words: it counts only where nothing fits better."""


class _Folded(NamedTuple):
    """Letters without accents and size, where each was, and at which of them a word begins."""

    letters: str
    places: tuple[int, ...]
    begins: tuple[int, ...]


def fit(typed: str, words: str, beside: str = "") -> Fit | None:
    """None where `words` are not meant. What is typed may also be found in `beside`, which counts little."""
    folded, around = _folded(words), _folded(beside)
    score, places, is_loose = 0, set[int](), False
    for term in _folded(typed).letters.split():
        found = _found(term, folded)
        if found is None:
            if around.letters.find(term) not in around.begins:
                return None
            score += _BESIDE
            continue
        score += found.score
        places |= found.places
        is_loose = is_loose or found.is_loose
    return Fit(score, frozenset(places), is_loose)


def _folded(words: str) -> _Folded:
    letters: list[str] = []
    places: list[int] = []
    begins: list[int] = []
    in_word = False
    for place, sign in enumerate(words):
        small = unicodedata.normalize("NFKD", sign.casefold()).casefold().translate(_LIKE)
        plain = [one for one in small if unicodedata.category(one) != "Mn"]
        is_letter = any(one.isalnum() or one in "#@" for one in plain)
        if is_letter and not in_word:
            begins.append(len(letters))
        if plain:
            in_word = is_letter and not any(one in "#@" for one in plain)
        letters += plain
        places += [place] * len(plain)
    return _Folded("".join(letters), tuple(places), tuple(begins))


def _found(term: str, folded: _Folded) -> Fit | None:
    """The best place of one typed word."""
    at = [begin for begin in folded.begins if folded.letters.startswith(term, begin)]
    if at:
        end = at[0] + len(term)
        is_whole = end == len(folded.letters) or not folded.letters[end].isalnum()
        score = _BEGINS + _WHOLE * is_whole + _FIRST * (at[0] == folded.begins[0])
        return _fit(score, range(at[0], end), folded)
    inside = folded.letters.find(term)
    if inside >= 0:
        return _fit(_INSIDE, range(inside, inside + len(term)), folded)
    return _along(term, folded)


def _along(term: str, folded: _Folded) -> Fit | None:
    """The letters one after another, from the beginning of a word on: each goes on in its word or begins another."""
    for begin in folded.begins:
        places = [begin] if folded.letters[begin] == term[0] else []
        for letter in term[1:] if places else "":
            following = places[-1] + 1
            if folded.letters[following : following + 1] == letter:
                places.append(following)
                continue
            ahead = (at for at in folded.begins if at > places[-1] and folded.letters[at] == letter)
            if (at := next(ahead, None)) is None:
                break
            places.append(at)
        is_near = bool(places) and places[-1] - places[0] < _WIDEST * len(term)
        if len(places) == len(term) > 1 and is_near:
            return _fit(_ALONG, places, folded)._replace(is_loose=True)
    return None


def _fit(score: int, at: range | list[int], folded: _Folded) -> Fit:
    return Fit(score, frozenset(folded.places[place] for place in at))
