"""Archive query: what a person types into the archive's search, understood; whatever is no operator is words."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

LONGEST = 500
"""Characters that are read."""
MOST = 24
"""Words and phrases that are looked for; the others are passed over."""

_PIECE = re.compile(
    r'(?P<name>from|in|question|since|until|on):(?P<value>[^\s"]+)|"(?P<phrase>[^"]*)"?(?P<open>\*?)|(?P<word>[^\s"]+)',
    re.IGNORECASE,
)
_HANDLE = re.compile(r"[@\uff20]?([A-Za-z0-9_]{1,50})")
_TAG = re.compile(r"[#\uff03](\w{1,100})")
_NUMBER = re.compile(r"[A-Za-z]?([0-9]{1,2})")
_DAY = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")
_IN_FIGURES = re.compile(r"([0-9]{1,2})([./-])([0-9]{1,2})\2([0-9]{4})")
_OPERATOR = re.compile(r'"[^"]*"?|(?<!\S)(from|in|question|since|until|on):([^\s"]*)', re.IGNORECASE)
_TOKEN = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
"""What SQLite's unicode61 takes for a word: letters and digits; an underscore is none (sqlite.org/fts5.html, 4.3.1)."""


@dataclass(frozen=True, slots=True)
class Term:
    """Words that follow each other; where `is_begun`, the last one is only the beginning of a word."""

    words: tuple[str, ...]
    is_begun: bool = False


@dataclass(frozen=True, slots=True)
class ArchiveQuery:
    """All `terms` and `tags` have to be in a post; of `people`, `questions` and `rooms` one each. `since` and `until`
    are days of the reader's, both inclusive. Names are without their signs, in small letters."""

    terms: tuple[Term, ...] = ()
    tags: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    questions: tuple[int, ...] = ()
    rooms: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None

    @property
    def is_empty(self) -> bool:
        """Nothing is looked for."""
        return self == ArchiveQuery()

    @property
    def begun(self) -> ArchiveQuery | None:
        """The same with its last word as the beginning of one; None where it has none that can be."""
        if not self.terms or self.terms[-1].is_begun or not _may_begin(self.terms[-1].words[-1]):
            return None
        return replace(self, terms=(*self.terms[:-1], replace(self.terms[-1], is_begun=True)))

    @property
    def match(self) -> str:
        """As an FTS5 query in which everything stands in quotation marks: it has no syntax that could be wrong."""
        tags = (Term(tuple(_words(tag))) for tag in self.tags)
        terms = dict.fromkeys(term for term in (*self.terms, *tags) if term.words)
        return " AND ".join(f'"{" ".join(term.words)}"{"*" * term.is_begun}' for term in terms)


def read_query(typed: str) -> ArchiveQuery:
    """What `typed` looks for. Never an error: a date that is none, or an operator without its value, is words."""
    terms: list[Term] = []
    lists: dict[str, list[str]] = {"tags": [], "from": [], "in": [], "question": []}
    days: dict[str, date] = {}
    for piece in _PIECE.finditer(unicodedata.normalize("NFC", typed.replace("\0", " "))[:LONGEST]):
        name, value = (piece["name"] or "").casefold(), piece["value"] or ""
        if name in lists and (found := _operand(name, value)):
            lists[name].append(found)
        elif name in ("since", "until", "on") and (span := _days(value)) is not None:
            first, last = span
            if name != "until":
                days["since"] = max(first, days.get("since", first))
            if name != "since":
                days["until"] = min(last, days.get("until", last))
        elif piece["word"] and (tag := _TAG.fullmatch(piece["word"])) and _words(tag[1]):
            lists["tags"].append(tag[1].casefold())
        else:
            terms += _terms(piece)
    return ArchiveQuery(
        tuple(dict.fromkeys(terms))[:MOST],
        tuple(dict.fromkeys(lists["tags"]))[:MOST],
        tuple(dict.fromkeys(lists["from"])),
        tuple(dict.fromkeys(map(int, lists["question"]))),
        tuple(dict.fromkeys(lists["in"])),
        days.get("since"),
        days.get("until"),
    )


def settle_days(typed: str, *, day_first: bool | None) -> str:
    """`typed` with its days in figures (10.06.2015, 6/25/2015) as 2015-06-10. `day_first` decides what 10/6/2015 means;
    where that is None, it stays as it is."""

    def settled(found: re.Match[str]) -> str:
        name, value = found[1] or "", found[2] or ""
        if name.casefold() not in ("since", "until", "on"):
            return found[0]
        day = _in_figures(value, day_first)
        return found[0] if day is None else f"{name}:{day.isoformat()}"

    return _OPERATOR.sub(settled, typed)


def not_understood(typed: str) -> tuple[tuple[str, str], ...]:
    """The operators that are read as words because what follows them is nothing that they take: which one, in small
    letters, and all of it as it was typed."""
    found = []
    for piece in _OPERATOR.finditer(typed[:LONGEST]):
        name, value = (piece[1] or "").casefold(), piece[2] or ""
        is_day = name in ("since", "until", "on")
        if name and not (_days(value) if is_day else _operand(name, value)):
            found.append((name, piece[0]))
    return tuple(dict.fromkeys(found))


def plain_query(typed: str) -> ArchiveQuery:
    """All words of what is being typed, the last one perhaps unfinished; nothing in it is an operator."""
    words = [tuple(_words(one)) for one in typed.replace("\0", " ").split()]
    plain = ArchiveQuery(tuple(dict.fromkeys(Term(one) for one in words if one))[-MOST:])
    return plain.begun or plain


class Finder:
    """Where what a query looks for stands in texts."""

    def __init__(self, query: ArchiveQuery) -> None:
        looked_for = [*query.terms, *(Term(tuple(_words(tag))) for tag in query.tags)]
        told = sorted({_as_pattern(term) for term in looked_for if term.words}, key=len, reverse=True)
        self._all = re.compile("|".join(told)) if told else None
        self._each = [re.compile(one) for one in told]

    def spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """In code points, in order, none over another."""
        if self._all is None:
            return ()
        folded, places = _folded(text)
        found = (match.span() for match in self._all.finditer(folded))
        if places is None:
            return tuple(found)
        return tuple((places[start], places[end - 1] + 1) for start, end in found)

    def has_all(self, text: str) -> bool:
        folded, _ = _folded(text)
        return all(one.search(folded) for one in self._each)


def _as_pattern(term: Term) -> str:
    """Words as they stand in what `_folded` makes of a text."""
    words = r"[\W_]+".join(re.escape(_folded(word)[0]) for word in term.words)
    return rf"(?<![^\W_]){words}" + (r"[^\W_]*" if term.is_begun else r"(?![^\W_])")


def _terms(piece: re.Match[str]) -> list[Term]:
    if piece["phrase"] is not None:
        words, is_begun = tuple(_words(piece["phrase"])), bool(piece["open"])
    else:
        written = piece["word"] or piece[0]
        words, is_begun = tuple(_words(written)), written.endswith("*")
    return [Term(words, is_begun and _may_begin(words[-1]))] if words else []


def _may_begin(word: str) -> bool:
    """Half of all posts have a word that begins with one letter, and finding out which takes half a second."""
    return len(word) > 1 or not word.isascii()


def _operand(name: str, value: str) -> str:
    """Empty for what is none."""
    if name == "question":
        number = _NUMBER.fullmatch(value)
        return "" if number is None else number[1]
    if name == "in":
        words = value.lstrip("#\uff03").casefold()
        return words if words.replace("_", "a").isalnum() else ""
    handle = _HANDLE.fullmatch(value)
    return "" if handle is None else handle[1].casefold()


def _days(value: str) -> tuple[date, date] | None:
    """The first and last day of 2026, 2026-11 or 2026-11-03, or of a day in figures that can only be one."""
    found = _DAY.fullmatch(value)
    if found is None:
        told = _in_figures(value, None)
        return None if told is None else (told, told)
    year, month, day = (int(part) if part else 0 for part in found.groups())
    try:
        first = date(year, month or 1, day or 1)
        if day:
            return first, first
        after = date(year + (month in (0, 12)), month % 12 + 1 if month else 1, 1)
        return first, after - timedelta(days=1)
    except (ValueError, OverflowError):
        return None


def _in_figures(value: str, day_first: bool | None) -> date | None:
    """10.06.2015 begins with the day wherever it is written; 10/6/2015 where `day_first` says so."""
    found = _IN_FIGURES.fullmatch(value)
    if found is None:
        return None
    one, other, year = int(found[1]), int(found[3]), int(found[4])
    if found[2] == "." or max(one, other) > 12 or one == other:
        day_first = found[2] == "." or one > 12
    if day_first is None:
        return None
    try:
        return date(year, other, one) if day_first else date(year, one, other)
    except ValueError:
        return None


def _words(text: str) -> list[str]:
    return _TOKEN.findall(text)


def _folded(text: str) -> tuple[str, list[int] | None]:
    """Without case and accents, as the index has it, and where each sign stood; None: where it stands."""
    if text.isascii():
        return text.lower(), None
    signs = [(sign, place) for place, one in enumerate(text) if (sign := _fold(one))]
    return "".join(sign for sign, _ in signs), [place for _, place in signs]


@lru_cache(maxsize=4096)
def _fold(sign: str) -> str:
    """One sign, or none for an accent that stands apart."""
    plain = unicodedata.normalize("NFD", sign.lower())[:1]
    return "" if "\u0300" <= plain <= "\u036f" else plain
