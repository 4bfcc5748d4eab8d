"""How values are kept in columns: times as whole microseconds, texts as what UTF-8 can hold, lists as JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_SURROGATE = re.compile("[\ud800-\udfff]")


def stamp(moment: datetime) -> int:
    """Microseconds since 1970 (UTC) of an aware time; exact, unlike a float of seconds."""
    return (moment - _EPOCH) // _MICROSECOND


def moment(stamp: int) -> datetime:
    """The aware UTC time of `stamp`."""
    return _EPOCH + stamp * _MICROSECOND


def stamp_or_none(moment: datetime | None) -> int | None:
    return None if moment is None else stamp(moment)


def moment_or_none(stamp: int | None) -> datetime | None:
    return None if stamp is None else moment(stamp)


def clean(text: str) -> str:
    """`text` with each lone surrogate replaced by U+FFFD: SQLite keeps UTF-8, which has no place for them.

    One sign for one sign, so that the places of entities stay right. NUL and everything else is kept.
    """
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            return _SURROGATE.sub("\ufffd", text)
    return text


def join(words: Iterable[str]) -> str:
    """A list of texts as JSON (a separator of our own could be in the texts)."""
    return json.dumps([clean(word) for word in words])


def split(column: str) -> tuple[str, ...]:
    return tuple(str(word) for word in json.loads(column))


def numbers(column: str) -> tuple[int, ...]:
    """A JSON list of whole numbers, such as ids."""
    return tuple(int(number) for number in json.loads(column))
