"""Post moment: when a post was written, in the forms that tools write it in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from desktop.core.pattern import pattern

FIRST = datetime(2006, 3, 21, tzinfo=UTC)
"""The first post there ever was. What claims to be older has a time that was made up."""
_SNOWFLAKES = datetime(2010, 11, 4, 1, 42, 54, 657000, tzinfo=UTC)
"""What snowflake ids count from (1288834974657 ms)."""
_FIRST_SNOWFLAKE = 29_700_859_247
"""Ids below were given one after the other, until 4 November 2010."""
_NEAR = timedelta(days=1)

_ISO = pattern(r"(\d{4}-\d\d?-\d\d?)[ T](\d\d?:\d\d(?::\d\d)?)(?:[.,]\d+)? *(Z|UTC|GMT|[+-]\d\d:?\d\d)?")
_IN_FIGURES = pattern(r"(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d\d)\b")
_CLOCK = pattern(r"\b(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d+)? ?([AaPp]\.?[Mm]\b)?")
_ZONE = pattern(r"(?<![\d-])([+-])(\d\d):?(\d\d)\b")
_YEAR = pattern(r"(?<![\d:+-])(\d{4})(?![\d:])")
_DAY = pattern(r"(?<![\d:+-])(\d{1,2})(?:st|nd|rd|th)?(?![\d:])")
_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTHS = {name: number for number, name in enumerate(_NAMES, 1)}
_NAMED = pattern(rf"\b({'|'.join(_NAMES)})[a-z]*\b")
_LONGEST = 60


def read_moment(told: str, *, day_first: bool = False) -> datetime | None:
    """The UTC time that `told` says, None where it says none that a post can have. A time without a zone is taken as
    UTC. `day_first` decides what 4/5/2015 means.

    Read are ISO 8601, X's own ("Wed Mar 11 00:13:05 +0000 2015"), RFC 5322, seconds, ms or µs since 1970, and days in
    figures or with an English month, with a time on 24 or on 12 hours.
    """
    told = told.strip()
    if not told or len(told) > _LONGEST:
        return None
    try:
        found = _since_1970(told) if told.isdecimal() else _iso(told) or _xs(told) or _spelt(told, day_first)
    except (ValueError, OverflowError):
        return None
    return None if found is None or found < FIRST else found


def is_day_first(told: Iterable[str]) -> bool | None:
    """Whether days in figures begin with the day, as 25/5/2015 does; None where none of these tells."""
    for one in told:
        found = _IN_FIGURES.match(one.strip())
        if found is not None and (int(found[1]) > 12) != (int(found[3]) > 12):
            return int(found[1]) > 12
    return None


def moment_of_id(post_id: str) -> datetime | None:
    """When a snowflake id was made (UTC, to the ms), None for an id that does not tell."""
    if not (post_id.isascii() and post_id.isdecimal() and len(post_id) < 20):
        return None
    return _made(int(post_id))


@lru_cache(maxsize=8)
def _made(number: int) -> datetime | None:
    """A post asks twice: whether the id is one of its time, and which time it tells."""
    return None if number < _FIRST_SNOWFLAKE else _SNOWFLAKES + timedelta(milliseconds=number >> 22)


def is_id_of(post_id: str, moment: datetime | None) -> bool:
    """Whether X can have given this id to a post of that moment: a row's number, or an id that a spreadsheet rounded
    beyond use, is none. Zones that a file does not name are allowed for."""
    if not (post_id.isascii() and post_id.isdecimal() and 0 < len(post_id) < 20):
        return False
    made = moment_of_id(post_id)
    if made is None:
        return moment is not None and moment < _SNOWFLAKES + _NEAR and int(post_id) >= 20
    return moment is None or abs(made - moment) <= _NEAR


def _since_1970(told: str) -> datetime | None:
    scale = {10: 1, 13: 1_000, 16: 1_000_000}.get(len(told))
    return None if scale is None else datetime.fromtimestamp(int(told) / scale, UTC)


def _iso(told: str) -> datetime | None:
    if not told[:4].isdecimal():
        return None
    try:
        return _in_utc(datetime.fromisoformat(told))
    except ValueError:
        found = _ISO.match(told)
    if found is None:
        return None
    day, time = found[1].split("-"), found[2].split(":")
    read = datetime(*map(int, day), *map(int, time))  # type: ignore[arg-type]
    return (read - _offset(found[3] or "")).replace(tzinfo=UTC)


def _xs(told: str) -> datetime | None:
    """As X's API v1.1 writes it; quick, for most posts of old files have it."""
    month = _MONTHS.get(told[4:7])
    if month is None or told[19:26] != " +0000 " or len(told) != 30:
        return None
    return datetime(
        int(told[26:]), month, int(told[8:10]), int(told[11:13]), int(told[14:16]), int(told[17:19]), 0, UTC
    )


def _spelt(told: str, day_first: bool) -> datetime | None:
    """A day in figures or with a month's name, and a time somewhere beside it."""
    clock = _CLOCK.search(told)
    if clock is None:
        return None
    rest = f"{told[: clock.start()]} {told[clock.end() :]}"
    day = _day_in_figures(rest, day_first) or _day_with_name(rest)
    if day is None:
        return None
    hour = int(clock[1])
    if clock[4]:
        hour = hour % 12 + (12 if clock[4][0] in "Pp" else 0)
    read = datetime(*day, hour, int(clock[2]), int(clock[3] or 0))
    zone = _ZONE.search(rest)
    return (read - _offset(zone[0] if zone else "")).replace(tzinfo=UTC)


def _day_in_figures(told: str, day_first: bool) -> tuple[int, int, int] | None:
    found = _IN_FIGURES.search(told)
    if found is None:
        return None
    one, other, year = int(found[1]), int(found[3]), int(found[4])
    if max(one, other) > 12 or found[2] == ".":
        day_first = one > 12 or found[2] == "."
    month, day = (other, one) if day_first else (one, other)
    return (year if year > 99 else 2000 + year, month, day)


def _day_with_name(told: str) -> tuple[int, int, int] | None:
    month = _NAMED.search(told)
    year = _YEAR.search(_ZONE.sub(" ", told))
    if month is None or year is None:
        return None
    day = _DAY.search(_ZONE.sub(" ", told).replace(year[0], " ", 1))
    return None if day is None else (int(year[1]), _MONTHS[month[1]], int(day[1]))


def _offset(zone: str) -> timedelta:
    if zone[:1] not in ("+", "-") or len(zone) < 5:
        return timedelta()
    ahead = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
    return ahead if zone[0] == "+" else -ahead


def _in_utc(read: datetime) -> datetime:
    return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
