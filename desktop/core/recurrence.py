"""Recurrence: when a chat that comes again takes place, by a rule of RFC 5545, read with distrust."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, tzinfo
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from desktop.core.errors import BadInput
from desktop.core.sentence import sentence

if TYPE_CHECKING:
    from dateutil.rrule import rrule

MAX_RULE = 200
MAX_COUNT = 9999
"""Chats of one rule: one a day for more than twenty-seven years."""
CENTURY = 100
"""Years that a rule without an end is followed for."""

_WEEKDAY = "(?:MO|TU|WE|TH|FR|SA|SU)"


def _listed(one: str) -> re.Pattern[str]:
    return re.compile(f"{one}(?:,{one}){{0,30}}")


_PARTS: Mapping[str, re.Pattern[str]] = {
    "FREQ": re.compile("DAILY|WEEKLY|MONTHLY|YEARLY"),
    "INTERVAL": re.compile("[1-9][0-9]?"),
    "COUNT": re.compile("[1-9][0-9]{0,3}"),
    "UNTIL": re.compile("[0-9]{8}(?:T[0-9]{6}Z?)?"),
    "BYDAY": _listed(f"(?:[+-]?[1-5])?{_WEEKDAY}"),
    "BYMONTHDAY": _listed("[+-]?(?:[12]?[1-9]|[123]0|31)"),
    "BYMONTH": _listed("(?:[1-9]|1[0-2])"),
    "BYSETPOS": _listed("[+-]?[1-9][0-9]?"),
    "WKST": re.compile(_WEEKDAY),
}
"""RFC 5545, 3.3.10, less what a chat with one time of day does not need. dateutil never returns from INTERVAL=0."""


_LENGTHS = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Rule(NamedTuple):
    """A rule's parts by name, in capitals; without any it is no rule, and the chat takes place once."""

    parts: tuple[tuple[str, str], ...] = ()

    @classmethod
    def parse(cls, rule: str) -> Rule:
        """Raises BadInput with a sentence for who wrote it. "RRULE:" in front is no matter."""
        written = rule.strip().upper().removeprefix("RRULE:")
        if not written:
            return cls()
        parts: dict[str, str] = {}
        for part in written.split(";") if len(written) <= MAX_RULE else ("",):
            name, _, value = part.partition("=")
            if name not in _PARTS or name in parts or not _PARTS[name].fullmatch(value):
                raise _unreadable(part)
            parts[name] = value
        if "FREQ" not in parts or {"COUNT", "UNTIL"} <= parts.keys() or _may_never_come(parts):
            raise _unreadable(rule)
        return cls(tuple(parts.items()))

    def get(self, name: str) -> str:
        """Empty where the rule does not say."""
        return dict(self.parts).get(name, "")

    def having(self, **parts: str) -> Rule:
        """The same with these parts; an empty one is left out."""
        both = {**dict(self.parts), **parts}
        return Rule(tuple((name, value) for name, value in both.items() if value))

    def __str__(self) -> str:
        return ";".join(f"{name}={value}" for name, value in self.parts)


def _may_never_come(parts: Mapping[str, str]) -> bool:
    """What dateutil looks for until the year 9999, day by day: parts that forbid each other (a thirtieth of February,
    each seventh day if it is a Monday), and those that RFC 5545 does not let stand together."""
    freq, days = parts["FREQ"], set(parts.get("BYDAY", "").split(",")) - {""}
    by_month, by_date, place = (parts.get(name) for name in ("BYMONTH", "BYMONTHDAY", "BYSETPOS"))
    numbered = any(len(day) > 2 for day in days)
    if freq in ("DAILY", "WEEKLY") and (numbered or by_date or place):
        return True
    if place and (numbered or by_date or any(abs(int(one)) > 4 * len(days) for one in place.split(","))):
        return True
    if parts.get("INTERVAL", "1") != "1" and freq != "YEARLY" and (by_month or (freq == "DAILY" and days)):
        return True
    shortest = min(abs(int(day)) for day in by_date.split(",")) if by_date else 1
    return by_month is not None and all(shortest > _LENGTHS[int(month)] for month in by_month.split(","))


def times(rule: Rule, starts: datetime, zone: tzinfo) -> Callable[[datetime], Iterator[datetime]]:
    """The times from a moment on, in order, both on the wall in `zone` as `starts` is."""
    if not rule.parts:
        return lambda after: iter((starts,) if after <= starts else ())
    until = min(filter(None, (_until(rule.get("UNTIL"), zone), f"{starts.year + CENTURY:04}1231T235959")))
    found = _found(str(rule.having(UNTIL=until, COUNT="")), starts)
    most = int(rule.get("COUNT") or MAX_COUNT)
    return lambda after: (one for one in islice(found, most) if one >= after)


@lru_cache(maxsize=256)
def _found(rule: str, starts: datetime) -> rrule:
    """One for each, since it remembers what it has counted through. Most chats take place once, and none of this is
    imported for them."""
    from dateutil.rrule import rrule, rrulestr

    found = rrulestr(rule, dtstart=starts, cache=True)
    assert isinstance(found, rrule)
    return found


def _until(value: str, zone: tzinfo) -> str:
    """On the wall: dateutil wants both in one form, and a day counts whole."""
    try:
        if value.endswith("Z"):
            moment = datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
            return moment.astimezone(zone).strftime("%Y%m%dT%H%M%S")
        if value:
            datetime.strptime(value[:8], "%Y%m%d")
    except (ValueError, OverflowError):
        raise BadInput(
            "The chat comes again until a day that there is not.", "Write it as UNTIL=20261231."
        ) from None
    return f"{value}T235959" if len(value) == 8 else value


def _unreadable(part: str) -> BadInput:
    return BadInput(
        sentence(
            "Parley does not understand %1 in the rule by which the chat comes again.", f"{part[:40]!r}"
        ),
        "Write it as FREQ=WEEKLY;BYDAY=TH.",
    )
