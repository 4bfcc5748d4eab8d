"""CalendarParts: where events and zones stand in a calendar file (RFC 5545), found without reading what is in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from desktop.core.errors import BadInput
from desktop.core.sentence import sentence
from desktop.store.strange_file import beginning_of

MAX_FILE = 64 * 1024 * 1024
MAX_PROPERTY = 32 * 1024
"""Bytes of a property, unfolded; a longer one is left out."""
MAX_ZONE = 16 * 1024

_BEGINNING = re.compile(rb"(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR\s", re.IGNORECASE)
_FOLD = re.compile(rb"\r?\n[ \t]")
_END_OF_LINE = re.compile(rb"\r?\n")
_NAME = re.compile(rb"[A-Za-z0-9-]+")
_METHOD = re.compile(rb"\nMETHOD:\s*([A-Z]+)", re.IGNORECASE)
_WANTED = frozenset(
    b"UID SEQUENCE STATUS DTSTART DTEND DURATION RRULE EXDATE RECURRENCE-ID SUMMARY DESCRIPTION LOCATION CATEGORIES "
    b"CONFERENCE URL".split()
)
"""What is kept of an event."""

Lines = tuple[bytes, ...]


class CalendarParts:
    """A calendar's text. Raises BadInput where it is none."""

    def __init__(self, text: bytes) -> None:
        if not _BEGINNING.match(text):
            raise BadInput(
                "That is no calendar file.", "Ask whoever sent it for one whose name ends in .ics."
            )
        self.text = text

    @property
    def method(self) -> bytes:
        """What it is for (RFC 5546): PUBLISH, CANCEL, …; empty where it does not say so at its head."""
        head = self.text.find(b"\nBEGIN:")
        found = _METHOD.search(self.text, 0, len(self.text) if head < 0 else head)
        return found[1].upper() if found else b""

    def events(self) -> Iterator[slice]:
        """Where each event stands, what is inside it (alarms) with it."""
        return self._parts(b"VEVENT")

    def event(self, where: slice) -> Lines:
        """What is looked at of one: its properties, unfolded, without what stands inside it."""
        kept, depth = [], 0
        for line in _unfolded(self.text[where]):
            name = _named(line)
            if name == b"BEGIN":
                depth += 1
            elif name == b"END":
                depth -= 1
            elif depth == 0 and name in _WANTED and len(line) <= MAX_PROPERTY:
                kept.append(line)
        return tuple(kept)

    def zone(self, name: bytes) -> Lines:
        """A zone that the file defines, with BEGIN and END; empty where it does not, or is beyond any zone's size."""
        for where in self._parts(b"VTIMEZONE"):
            if where.stop - where.start > MAX_ZONE:
                continue
            lines = _unfolded(self.text[where])
            if b"TZID:" + name in lines:
                return (b"BEGIN:VTIMEZONE", *lines, b"END:VTIMEZONE")
        return ()

    def _parts(self, name: bytes) -> Iterator[slice]:
        begin, end = b"\nBEGIN:" + name, b"\nEND:" + name
        at = 0
        while (start := self.text.find(begin, at)) >= 0 and (stop := self.text.find(end, start)) >= 0:
            yield slice(start + len(begin), stop)
            at = stop


def text_of(path: Path) -> bytes:
    """All of the file, where it is one and not too large. Raises BadInput."""
    text = beginning_of(path, MAX_FILE + 1)
    if len(text) > MAX_FILE:
        most = MAX_FILE // (1024 * 1024)
        raise BadInput(
            sentence("%1 has more than %2 MB.", path.name, most), "Export the chat alone, or a shorter time."
        )
    return text


def _unfolded(part: bytes) -> list[bytes]:
    return _END_OF_LINE.split(_FOLD.sub(b"", part).strip(b"\r\n"))


def _named(line: bytes) -> bytes:
    found = _NAME.match(line)
    return found[0].upper() if found else b""
