"""CalendarChats: the chats in a calendar file of anybody's: what has a hashtag, as invitations, the nearest first.

It is untrusted: only what an invitation can say comes out of it. Of tens of thousands of events those that begin next
are picked by their date alone, and only these few are read as RFC 5545 has it, by icalendar.
"""

from __future__ import annotations

import hashlib
import heapq
import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

from desktop.core.errors import BadInput
from desktop.core.invitation import (
    MAX_SKIPPED,
    MAX_TITLE,
    Invitation,
    format_invitation,
    parse_invitation,
    parse_rule,
    without_hidden,
)
from desktop.core.plan import MAX_MINUTES, Plan
from desktop.core.recurrence import Rule
from desktop.core.room import parse_hashtag
from desktop.core.sentence import sentence
from desktop.core.signs import find_hashtags
from desktop.store.calendar_parts import CalendarParts, Lines, text_of

Event = Any
"""icalendar's Component: what is behind a name in it depends on who wrote the file."""
MOST = 40
"""Chats that are read whole, and offered."""
_AGO = timedelta(days=2)
"""What began longer ago is over, in every zone; but for chats that come again."""
_EVER = 99_999_999

_TOLD = ("CONFERENCE", "URL", "SUMMARY", "CATEGORIES", "LOCATION", "DESCRIPTION")
"""Where a link or a hashtag is looked for, in this order."""
_DAY = re.compile(rb"\nDTSTART[^\r\n]{0,200}?:(\d{8})")
_TZID = re.compile(rb"(?<=;)TZID=\"?([^\":;]+)\"?")
_RULE = re.compile(rb"RRULE[^:]*:(.*)", re.IGNORECASE)
_LINK = re.compile(r"(?:parley:join\?|https://[^\s\"'<>#]{1,500}#)v=1&[^\s\"'<>\\]+", re.IGNORECASE)
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\s\"'<>]+")
_TAG = re.compile(r"<[^<>]{0,2000}>")
"""Markup, in which colours look like hashtags; some calendars describe in HTML."""
_UID = re.compile(r"[!-~]{1,255}")


@dataclass(frozen=True, slots=True)
class CalendarChats:
    """`chats` begin next, soonest first; what came is behind them. `more` have a hashtag, too, and were left out, of
    `events` in all."""

    chats: tuple[Invitation, ...]
    more: int
    events: int


def chats_in(path: Path, *, now: datetime, here: tzinfo) -> CalendarChats:
    """What can be joined of a calendar file. `here` is the zone for times that name none.

    Raises BadInput with a sentence where it is no calendar, no chat is in it, or the only one cannot be read.
    """
    parts = CalendarParts(text_of(path))
    today = f"{now - _AGO:%Y%m%d}".encode()
    nearest: list[tuple[int, int, slice]] = []
    events = tagged = 0
    for events, where in enumerate(parts.events(), 1):
        if parts.text.find(b"#", where.start, where.stop) < 0:
            continue
        tagged += 1
        one = (-_distance(parts.text, where, today), -events, where)
        if len(nearest) < MOST:
            heapq.heappush(nearest, one)
        elif one > nearest[0]:
            heapq.heapreplace(nearest, one)
    chats: dict[Invitation, None] = {}
    why: BadInput | None = None
    for _, _, where in sorted(nearest, reverse=True):
        try:
            if (chat := _chat(parts, where, here)) is None:
                tagged -= 1
            else:
                chats[chat] = None
        except BadInput as problem:
            why = why or problem
    if not chats:
        raise why or BadInput(
            sentence("No chat is in %1: none of its events names a hashtag.", path.name),
            "Type the chat's hashtag instead.",
        )
    return CalendarChats(tuple(chats), max(0, tagged - len(chats)), events)


def _distance(text: bytes, where: slice, today: bytes) -> int:
    """How far off it begins, as dates are written; what is over comes after everything that is not."""
    found = _DAY.search(text, where.start, where.stop)
    if found is None:
        return _EVER
    if found[1] >= today:
        return int(found[1]) - int(today)
    if text.find(b"\nRRULE", where.start, where.stop) >= 0:
        return 0
    return _EVER - int(found[1])


def _chat(parts: CalendarParts, where: slice, here: tzinfo) -> Invitation | None:
    """None where its # begins no hashtag. Raises BadInput where it has one and what it says cannot be."""
    read = _read(parts, where)
    invitation = _invited(read)
    if invitation is None:
        return None
    start = _date(invitation.hashtag, read, here)
    plan = invitation.plan if start is None else _plan(start, _minutes(read, start, here), invitation.plan)
    grown = replace(
        invitation,
        plan=plan,
        zone=invitation.zone if start is None else str(getattr(start.tzinfo, "key", "")),
        rule=_rule(read),
        left_out=_left_out(read, start),
        uid=_uid(read),
        sequence=_number(read.get("SEQUENCE")),
        is_cancelled=parts.method == b"CANCEL" or str(read.get("STATUS", "")).upper() == "CANCELLED",
    )
    return parse_invitation(format_invitation(grown))


def _read(parts: CalendarParts, where: slice) -> Event:
    from icalendar import Calendar, vBroken

    lines, zones = _zoned(parts, parts.event(where))
    whole = (
        b"BEGIN:VCALENDAR",
        b"VERSION:2.0",
        *zones,
        b"BEGIN:VEVENT",
        *lines,
        b"END:VEVENT",
        b"END:VCALENDAR",
        b"",
    )
    text = b"\r\n".join(whole).decode("utf-8", "replace")
    try:
        (read,) = Calendar.from_ical(text).walk("VEVENT")
    except Exception as problem:  # of any kind: it was made to read what calendar programs write
        raise _strange() from problem
    for name, value in list(read.items()):
        if any(isinstance(one, vBroken) for one in (value if isinstance(value, list) else (value,))):
            del read[name]
    return read


def _zoned(parts: CalendarParts, event: Lines) -> tuple[Lines, Lines]:
    """The event with zones by names that icalendar takes for what they are, and those that the file itself defines.

    These go under names that say what is in them: icalendar remembers zones by name, and the next file may mean
    another one by the same.
    """
    zones: list[bytes] = []
    for name in sorted({found[1] for line in event for found in _TZID.finditer(line)}):
        own = _known(name)
        if not own and (zone := parts.zone(name)) and _is_yearly(zone):
            own = f"parley-{hashlib.sha256(b''.join(zone)).hexdigest()[:16]}".encode()
            zones += [b"TZID:" + own if line == b"TZID:" + name else line for line in zone]
        if own:
            event = tuple(_TZID.sub(b"TZID=" + own, line, 1) if name in line else line for line in event)
    return event, tuple(zones)


def _known(name: bytes) -> bytes:
    """The zone's name as icalendar knows it (IANA's and Windows' names); empty where it does not. A name that begins
    with / ends with one of these (RFC 5545, 3.2.19)."""
    from icalendar.timezone import tzp

    words = name.decode("utf-8", "replace").strip("/").split("/")[-4:]
    for first in range(len(words) if name.startswith(b"/") else 1):
        zone = "/".join(words[first:])
        try:
            if tzp.timezone(zone) is not None:
                return zone.encode()
        except (ValueError, OSError):  # half a name is a folder
            continue
    return b""


def _is_yearly(zone: Lines) -> bool:
    """Whether a zone's rules are those of a year, as all of this world are, and can be followed."""
    rules = [match[1].decode("utf-8", "replace") for line in zone if (match := _RULE.fullmatch(line))]
    try:
        return len(rules) <= 50 and all(Rule.parse(rule).get("FREQ") == "YEARLY" for rule in rules)
    except BadInput:
        return False


def _invited(read: Event) -> Invitation | None:
    """What an invitation's link in it says, else the first hashtag, with what the event is called."""
    texts = [text for name in _TOLD for text in _texts(read, name)]
    for text in texts:
        for found in _LINK.finditer(text):
            try:
                return parse_invitation(found[0])
            except BadInput:
                continue
    for text in texts:
        bare = _ADDRESS.sub(" ", _TAG.sub(" ", text))
        for start, end in find_hashtags(bare):
            try:
                hashtag = parse_hashtag(bare[start:end])
            except BadInput:
                continue
            return Invitation(hashtag, title=_title(read, hashtag))
    return None


def _texts(read: Event, name: str) -> Iterator[str]:
    value = read.get(name)
    for one in value if isinstance(value, list) else [value]:
        cats = getattr(one, "cats", None)  # CATEGORIES is a list in itself
        yield from (str(cat) for cat in cats) if cats else () if one is None else (str(one),)


def _title(read: Event, hashtag: str) -> str:
    said = without_hidden(" ".join(_texts(read, "SUMMARY")))
    if said.casefold().startswith(f"#{hashtag}".casefold()):
        said = said[len(hashtag) + 1 :].lstrip(" :-\u2013\u2014|")
    return said if len(said) <= MAX_TITLE else f"{said[: MAX_TITLE - 1].rstrip()}\u2026"


def _date(hashtag: str, read: Event, here: tzinfo) -> datetime | None:
    """When it begins; None where it has a day and no hour."""
    try:
        start = read["DTSTART"].dt
    except Exception as problem:  # its class is icalendar's, and changes
        raise BadInput(
            sentence("The chat #%1 has no date, or one that there is not.", hashtag),
            "Ask whoever sent it for a new one.",
        ) from problem
    if not isinstance(start, datetime):
        return None
    if start.tzinfo is not None:
        try:
            start.astimezone(UTC)
        except Exception as problem:  # a zone of the file's own, whose rules nobody can follow
            raise _strange() from problem
        return start
    if "TZID" in read["DTSTART"].params:
        zone = without_hidden(str(read["DTSTART"].params["TZID"]))[:60]
        raise BadInput(
            sentence(
                "The chat #%1 begins in a time zone that this computer does not know: %2.", hashtag, zone
            ),
            "Ask whoever sent it for the time in another one.",
        )
    return start.replace(tzinfo=here)


def _minutes(read: Event, start: datetime, here: tzinfo) -> int:
    """As far as Parley follows a chat; an hour where it does not say."""
    length = timedelta()
    try:
        if "DURATION" in read:
            length = read["DURATION"].dt
        elif "DTEND" in read:
            end = read["DTEND"].dt
            length = (end if end.tzinfo else end.replace(tzinfo=here)) - start
        minutes = int(length.total_seconds() // 60)
    except Exception:
        minutes = 0
    return min(minutes, MAX_MINUTES) if minutes > 0 else 60


def _plan(start: datetime, minutes: int, planned: Plan | None) -> Plan:
    """At the event's time, with what the link in it means to ask as far as there is time for that."""
    questions = () if planned is None else planned.questions
    return Plan.of(start, minutes, [one for one in questions if one.minute < minutes])


def _rule(read: Event) -> str:
    """Of several rules, and of one that Parley does not follow, nothing: then the first time counts."""
    try:
        return parse_rule(str(read["RRULE"].to_ical(), "utf-8"))
    except (BadInput, KeyError, AttributeError, ValueError):
        return ""


def _left_out(read: Event, start: datetime | None) -> tuple[str, ...]:
    """The days of EXDATE, where the event is; what cannot be read of it leaves nothing out."""
    value = read.get("EXDATE")
    try:
        given = [one.dt for part in (value if isinstance(value, list) else [value]) for one in part.dts]
        zone = None if start is None else start.tzinfo
        days = {one.astimezone(zone) if isinstance(one, datetime) and one.tzinfo else one for one in given}
        return tuple(sorted(one.isoformat()[:10] for one in days))[-MAX_SKIPPED:]
    except (AttributeError, TypeError, ValueError, OverflowError):
        return ()


def _uid(read: Event) -> str:
    """As it stands there, so that a later version is known for one; one that no link can carry stands as a UUID of it.
    A single moved date of a chat that comes again is a chat of its own."""
    uid, moved = str(read.get("UID", "")), read.get("RECURRENCE-ID")
    if not uid or (moved is None and _UID.fullmatch(uid)):
        return uid
    when = "" if moved is None else moved.to_ical().decode()
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{uid} {when}"))


def _number(value: object) -> int:
    return max(0, min(value, 999_999_999)) if isinstance(value, int) else 0


def _strange() -> BadInput:
    return BadInput(
        "That calendar has a chat that is written in a way Parley cannot read.",
        "Type the chat's hashtag instead.",
    )
