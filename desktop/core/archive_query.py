"""Archive query: what a person types into the archive's search, understood; whatever is no operator is words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

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


def spans(query: ArchiveQuery, text: str) -> tuple[tuple[int, int], ...]:
    """Where what is looked for stands in `text`, in code points, in order, none over another."""
    tokens = [(_folded(found[0]), *found.span()) for found in _TOKEN.finditer(text)]
    looked_for = [(tuple(map(_folded, term.words)), term.is_begun) for term in query.terms]
    looked_for += [(tuple(map(_folded, _words(tag))), False) for tag in query.tags]
    found: list[tuple[int, int]] = []
    for words, is_begun in looked_for:
        for place in range(len(tokens) - len(words) + 1) if words else ():
            if _stands(words, is_begun, [token[0] for token in tokens[place : place + len(words)]]):
                found.append((tokens[place][1], tokens[place + len(words) - 1][2]))
    return tuple(_apart(sorted(found)))


def _stands(words: tuple[str, ...], is_begun: bool, there: list[str]) -> bool:
    last = there[-1].startswith(words[-1]) if is_begun else there[-1] == words[-1]
    return last and tuple(there[:-1]) == words[:-1]


def _apart(found: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    over = 0
    for start, end in found:
        if start >= over:
            yield start, end
            over = end


def _terms(piece: re.Match[str]) -> list[Term]:
    if piece["phrase"] is not None:
        words, is_begun = tuple(_words(piece["phrase"])), bool(piece["open"])
    else:
        written = piece["word"] or piece[0]
        words, is_begun = tuple(_words(written)), written.endswith("*")
    return [Term(words, is_begun)] if words else []


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
    """The first and last day of 2026, 2026-11 or 2026-11-03."""
    found = _DAY.fullmatch(value)
    if found is None:
        return None
    year, month, day = (int(part) if part else 0 for part in found.groups())
    try:
        first = date(year, month or 1, day or 1)
        if day:
            return first, first
        after = date(year + (month in (0, 12)), month % 12 + 1 if month else 1, 1)
        return first, after - timedelta(days=1)
    except (ValueError, OverflowError):
        return None


def _words(text: str) -> list[str]:
    return _TOKEN.findall(text)


def _folded(word: str) -> str:
    """Without case and accents, as the index has it."""
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFD", word.casefold())
    return "".join(sign for sign in parts if unicodedata.category(sign) != "Mn")
