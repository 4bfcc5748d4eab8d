"""Post row: a post out of a row that some tool wrote, by the names of its columns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache

from desktop.core.entities import find_entities
from desktop.core.pattern import pattern
from desktop.core.post import MADE, NO_COUNTS, Author, Counts, Post, nameless_id
from desktop.core.post_moment import is_day_first, is_id_of, moment_of_id, read_moment
from desktop.core.post_names import NAMES, NESTS, places

LONGEST_TEXT = 100_000
"""Characters; X's longest post has 25,000."""
_MOST = 2**53
_SAME_SECOND = timedelta(seconds=2)
_SAME_MINUTE = timedelta(minutes=1)
_ZONES_APART = timedelta(minutes=15)
_OURS = pattern(rf"{MADE}[0-9a-f]{{16}}")
_HANDLE = pattern(r"@?([A-Za-z0-9_]{1,50})")
_HANDLE_IN = pattern(r"username['\"]?\s*[:=]\s*['\"](\w{1,50})['\"]", re.ASCII)
_ADDRESS = pattern(r"https?://[^/]{1,80}/([A-Za-z0-9_]{1,50})/status(?:es)?/(\d{1,19})")
_ESCAPE = pattern("&(amp|lt|gt);")
_SIGNS = {"amp": "&", "lt": "<", "gt": ">"}
_TWICE_ENCODED = pattern(
    "[\u00c2\u00c3\u00e2\u00f0][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
)
_NOWHERE = Author("", "", "")


class Flaw(StrEnum):
    """Why a row is no post."""

    UNREADABLE = "unreadable"
    """It is not written as its file is: no JSON object, or no row of a table."""
    WORDLESS = "wordless"
    TIMELESS = "timeless"
    """It does not say when it was written, and its id does not tell."""
    YET_TO_COME = "yet to come"
    TOO_LONG = "too long"


@dataclass(frozen=True, slots=True)
class Reading:
    """How rows are read. `until`: what says that it was written later is not believed (aware).

    `author` is whose posts they are where rows do not say so. `day_first` decides what 4/5/2015 means.
    """

    until: datetime
    author: Author | None = None
    day_first: bool = False


class Columns:
    """What the names of a table's columns, or those of a JSON object, mean."""

    def __init__(self, names: Iterable[str]) -> None:
        found = places(names)
        self._places = {part: found.get(part, ()) for part in NAMES}
        self._has_counts = any(map(self._places.get, ("replies", "reposts", "likes")))

    def __contains__(self, part: str) -> bool:
        return bool(self._places[part])

    def is_day_first(self, rows: Iterable[Mapping[str, object]]) -> bool | None:
        """Whether these rows write days in figures with the day first; None where they do not tell."""
        name = (*self._places["created_at"], "")[0]
        return is_day_first(str(row.get(name) or "") for row in rows)

    def post(self, row: Mapping[str, object], reading: Reading) -> Post | Flaw:
        """The post in `row`. An id that the network cannot have given is left out for one that is made of the words:
        the same row always gets the same."""
        words = self._words
        text = plain(words(row, "text"))
        if not text.strip():
            return Flaw.WORDLESS
        if len(text) > LONGEST_TEXT:
            return Flaw.TOO_LONG
        link = _ADDRESS.match(words(row, "link")) if self._places["link"] else None
        told = self._moment(row, reading.day_first)
        given = words(row, "id").strip("'\" ")
        post_id = given if is_id_of(given, told) or _is_ours(given) else ""
        if not post_id and link is not None and is_id_of(link[2], told):
            post_id = link[2]
        moment = _settled(told, post_id)
        if moment is None:
            return Flaw.TIMELESS
        if moment > reading.until:
            return Flaw.YET_TO_COME
        author = self._author(row, link[1] if link is not None else "") or reading.author or _NOWHERE
        quote_of, repost_of = self._references(row)
        return Post(
            post_id or made_id(author, moment, text),
            author,
            text,
            moment,
            find_entities(text),
            _an_id(words(row, "conversation_id")) if self._places["conversation_id"] else "",
            _an_id(words(row, "reply_to")),
            quote_of,
            repost_of,
            self._counts(row) if self._has_counts else NO_COUNTS,
            words(row, "lang")[:20],
        )

    def _words(self, row: Mapping[str, object], part: str) -> str:
        """What the most telling column says that says anything."""
        for name in self._places[part]:
            found = row.get(name)
            if found is None or found == "":
                continue
            if type(found) is str:
                return found
            if word := _word(found):
                return word
        return ""

    def _moment(self, row: Mapping[str, object], day_first: bool) -> datetime | None:
        """Two columns may hold one time: the day, and the time of the day."""
        first = row.get((*self._places["created_at"], "")[0])
        if type(first) is str and len(first) > 10 and (quick := read_moment(first, day_first=day_first)):
            return quick
        told = [found for name in self._places["created_at"] if (found := _word(row.get(name)))]
        for one in told:
            if len(one) > 10 and (moment := read_moment(one, day_first=day_first)):
                return moment
        if len(told) > 1 and (moment := read_moment(" ".join(told[-2:]), day_first=day_first)) is not None:
            return moment
        return next((moment for one in told if (moment := read_moment(one, day_first=day_first))), None)

    def _author(self, row: Mapping[str, object], linked: str) -> Author | None:
        words = self._words
        handle = _handle(words(row, "username")) or linked
        author_id = _an_id(words(row, "author_id"))
        if not (handle or author_id):
            return None
        return author_of(author_id, handle, words(row, "name"), words(row, "avatar_url"))

    def _references(self, row: Mapping[str, object]) -> tuple[str, str]:
        words = self._words
        quote_of, repost_of = _an_id(words(row, "quote_of")), _an_id(words(row, "repost_of"))
        if "either_of" in self and (either := _an_id(words(row, "either_of"))):
            return (either, repost_of) if words(row, "type") == "quote" else (quote_of, either)
        return quote_of, repost_of

    def _counts(self, row: Mapping[str, object]) -> Counts:
        replies, reposts, likes = (figure(self._words(row, part)) for part in ("replies", "reposts", "likes"))
        return Counts(replies, reposts, likes) if replies or reposts or likes else NO_COUNTS


def read_object(row: Mapping[str, object], reading: Reading) -> Post | Flaw:
    """The post in an object that names its parts as a table's columns would."""
    flat = row
    for nest in NESTS & row.keys():
        inner = row[nest]
        if isinstance(inner, dict):
            flat = {**flat, **{f"{nest}.{name}": value for name, value in inner.items()}}
    return _columns(tuple(flat)).post(flat, reading)


@lru_cache(maxsize=256)
def _columns(names: tuple[str, ...]) -> Columns:
    return Columns(names)


@lru_cache(maxsize=4096)
def author_of(author_id: str, username: str, name: str, avatar_url: str) -> Author:
    """Somebody as a file names them: whose number it does not tell is known by the handle, until it is told."""
    return Author(
        author_id or nameless_id(username),
        username,
        plain(name) or username,
        avatar_url if avatar_url.startswith("https://") else "",
    )


def made_id(author: Author, moment: datetime, text: str) -> str:
    """The id of a post that has none: the same words of the same person at the same time are the same post."""
    from hashlib import sha256  # OpenSSL's, which a room that is opened does not wait for

    told = f"{author.username.casefold()}\n{moment.isoformat()}\n{text}"
    return MADE + sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def plain(text: str) -> str:
    """As X's API gives it: un-escaped once, and read again where it was encoded twice on its way into the file."""
    if "&" in text:
        text = _ESCAPE.sub(lambda found: _SIGNS[found[1]], text)
    if not text.isascii() and _TWICE_ENCODED.search(text):
        try:
            return text.encode("cp1252").decode("utf-8")
        except UnicodeError:
            return text
    return text


def figure(told: str) -> int:
    """A figure as tables have it ("1,204", "12.0"), 0 for anything else."""
    whole = told.replace(",", "").partition(".")[0]
    return min(int(whole), _MOST) if whole.isascii() and whole.isdecimal() and len(whole) < 20 else 0


def _settled(told: datetime | None, post_id: str) -> datetime | None:
    """What the id says where the file tells the same in another zone, or to the minute: the id is in UTC, and to the
    second. An id that is further off was made by no network, and its time is not believed."""
    made = moment_of_id(post_id)
    if made is None or (told is not None and abs(made - told) < _SAME_SECOND):
        return told
    if told is not None and not _is_told_elsewhere(told, made):
        return told
    return made.replace(microsecond=0)


def _is_told_elsewhere(told: datetime, made: datetime) -> bool:
    """Whether both are one moment, told on the clock of some zone: all are whole quarters of an hour apart."""
    longest = _SAME_SECOND if told.second else _SAME_MINUTE
    return (made - told + _SAME_SECOND) % _ZONES_APART < longest + _SAME_SECOND


def _word(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return ""


def _an_id(told: str) -> str:
    if not told:
        return ""
    told = told.strip("'\" ")
    if told.isascii() and told.isdecimal() and len(told) < 20:
        return told
    return told if _is_ours(told) else ""


def _is_ours(told: str) -> bool:
    return told.startswith(MADE) and _OURS.fullmatch(told) is not None


def _handle(told: str) -> str:
    told = told.strip()
    found = _HANDLE.fullmatch(told) or _HANDLE_IN.search(told)
    return found[1] if found is not None else ""
