"""A chat's calendar file in calendar programs as Debian has them: khal and libical, neither of them ours."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import shutil
import subprocess
from ctypes import Structure, c_char_p, c_int, c_void_p
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from desktop.core.invitation import Invitation, page_link, parse_invitation
from desktop.core.passing_on import Wording
from desktop.core.plan import Plan
from desktop.store.calendar_file import calendar_text
from tests.conftest import absent

pytestmark = pytest.mark.desktop

PAGE = "https://example.org/join/"
START = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
CHAT = Invitation(
    hashtag="critlib",
    hosts=("ines",),
    plan=Plan.of(START, 90),
    title="The autumn chat",
    zone="America/Los_Angeles",
    uid="0c9a4a1e-52b1-4a0c-9d0b-0d2e7a5f3c11",
)
MOVED = replace(CHAT, sequence=1, plan=Plan.of(START + timedelta(days=1), 90))
OFF = replace(MOVED, sequence=2, is_cancelled=True)
WORDING = Wording(
    "#critlib: The autumn chat",
    "Bring a question",
    "https://x.com/hashtag/critlib",
    "https://x.com/ines",
    "@ines",
)


def text_of(chat: Invitation) -> bytes:
    return calendar_text(chat, WORDING, stamp=datetime(2026, 11, 20, tzinfo=UTC), page=PAGE)


KHAL = """\
[calendars]
[[chats]]
path = {folder}/chats
[locale]
local_timezone = Europe/Berlin
default_timezone = Europe/Berlin
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {folder}/khal.db
"""


class Khal:
    """A calendar of somebody in Berlin."""

    def __init__(self, folder: Path) -> None:
        if not shutil.which("khal"):
            absent("there is no khal: apt-get install khal")
        self._folder = folder
        (folder / "chats").mkdir()
        (folder / "config").write_text(KHAL.format(folder=folder))

    def take(self, chat: Invitation) -> None:
        file = self._folder / "chat.ics"
        file.write_bytes(text_of(chat))
        self._run("import", "--batch", "-a", "chats", str(file))

    def shown(self) -> list[str]:
        form = "{start-long}|{end-long}|{title}|{cancelled}|{url}"
        return self._run("list", "--day-format", "", "--format", form, "2026-11-20", "15d").split("\n")

    def _run(self, *arguments: str) -> str:
        command = ["khal", "-c", str(self._folder / "config"), *arguments]
        environ = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        done = subprocess.run(
            command, env=environ, cwd=self._folder, capture_output=True, text=True, check=True, timeout=30
        )
        return done.stdout.strip()


def test_khal_shows_it_moves_it_and_calls_it_off(tmp_path: Path) -> None:
    khal = Khal(tmp_path)
    khal.take(CHAT)
    (line,) = khal.shown()
    start, end, title, off, url = line.split("|")
    assert (start, end, title, off) == ("2026-11-26 19:00", "2026-11-26 20:30", WORDING.summary, "")
    assert parse_invitation(url) == CHAT == parse_invitation(page_link(CHAT, PAGE))
    khal.take(MOVED)
    (line,) = khal.shown()
    assert line.startswith("2026-11-27 19:00"), "in place of the other date"
    khal.take(OFF)
    (line,) = khal.shown()
    assert "|CANCELLED" in line


def test_khal_repeats_it_on_the_organisers_clock(tmp_path: Path) -> None:
    khal = Khal(tmp_path)
    before = replace(
        CHAT, rule="FREQ=WEEKLY;BYDAY=TH", plan=Plan.of(datetime(2026, 10, 22, 17, tzinfo=UTC), 60)
    )
    khal.take(before)
    assert [line.split("|")[0] for line in khal.shown()] == ["2026-11-26 19:00", "2026-12-03 19:00"]


def test_khal_leaves_out_the_day_that_is_cancelled(tmp_path: Path) -> None:
    khal = Khal(tmp_path)
    weekly = replace(CHAT, rule="FREQ=WEEKLY;BYDAY=TH")
    khal.take(weekly)
    khal.take(replace(weekly, sequence=1, left_out=("2026-11-26",)))
    assert [line.split("|")[0] for line in khal.shown()] == ["2026-12-03 19:00"]


NUMBERS = "year month day hour minute second is_date is_daylight"


class Time(Structure):
    """icaltimetype (libical 3.0, icaltime.h)."""

    _fields_ = (
        *((name, c_int) for name in NUMBERS.split()),
        ("zone", c_void_p),
    )


class Event(NamedTuple):
    method: str
    uid: str
    sequence: int
    status: str
    summary: str
    start: datetime
    conferences: list[tuple[str, str]]


ANSWERS = {
    "icalparser_parse_string": (c_void_p, [c_char_p]),
    "icalcomponent_free": (None, [c_void_p]),
    "icalrestriction_check": (c_int, [c_void_p]),
    "icalcomponent_count_errors": (c_int, [c_void_p]),
    "icalcomponent_string_to_kind": (c_int, [c_char_p]),
    "icalcomponent_get_first_component": (c_void_p, [c_void_p, c_int]),
    "icalcomponent_get_method": (c_int, [c_void_p]),
    "icalcomponent_get_uid": (c_char_p, [c_void_p]),
    "icalcomponent_get_sequence": (c_int, [c_void_p]),
    "icalcomponent_get_status": (c_int, [c_void_p]),
    "icalcomponent_get_summary": (c_char_p, [c_void_p]),
    "icalcomponent_get_dtstart": (Time, [c_void_p]),
    "icaltimezone_get_utc_timezone": (c_void_p, []),
    "icaltime_convert_to_zone": (Time, [Time, c_void_p]),
    "icalproperty_string_to_kind": (c_int, [c_char_p]),
    "icalproperty_method_to_string": (c_char_p, [c_int]),
    "icalproperty_status_to_string": (c_char_p, [c_int]),
    "icalcomponent_get_first_property": (c_void_p, [c_void_p, c_int]),
    "icalcomponent_get_next_property": (c_void_p, [c_void_p, c_int]),
    "icalproperty_get_value_as_string": (c_char_p, [c_void_p]),
    "icalproperty_get_parameter_as_string": (c_char_p, [c_void_p, c_char_p]),
}


@pytest.fixture(scope="module")
def libical() -> Any:
    """libical as GNOME and KDE read calendars with it; called as it is, since Debian has no Python for it."""
    name = ctypes.util.find_library("ical")
    if name is None:
        absent("there is no libical: apt-get install libical3")
    library = ctypes.CDLL(name)
    for function, (answer, given) in ANSWERS.items():
        getattr(library, function).restype = answer
        getattr(library, function).argtypes = given
    return library


def read(libical: Any, chat: Invitation) -> Event:
    calendar = libical.icalparser_parse_string(text_of(chat))
    try:
        assert libical.icalrestriction_check(calendar) == 1, "RFC 5546 has it so"
        assert libical.icalcomponent_count_errors(calendar) == 0
        event = libical.icalcomponent_get_first_component(
            calendar, libical.icalcomponent_string_to_kind(b"VEVENT")
        )
        kind = libical.icalproperty_string_to_kind(b"CONFERENCE")
        rooms, one = [], libical.icalcomponent_get_first_property(event, kind)
        while one:
            feature = libical.icalproperty_get_parameter_as_string(one, b"FEATURE").decode()
            rooms.append((feature, libical.icalproperty_get_value_as_string(one).decode()))
            one = libical.icalcomponent_get_next_property(event, kind)
        utc = libical.icaltimezone_get_utc_timezone()
        start = libical.icaltime_convert_to_zone(libical.icalcomponent_get_dtstart(event), utc)
        return Event(
            libical.icalproperty_method_to_string(libical.icalcomponent_get_method(calendar)).decode(),
            libical.icalcomponent_get_uid(event).decode(),
            libical.icalcomponent_get_sequence(event),
            libical.icalproperty_status_to_string(libical.icalcomponent_get_status(event)).decode(),
            libical.icalcomponent_get_summary(event).decode(),
            datetime(start.year, start.month, start.day, start.hour, start.minute, tzinfo=UTC),
            rooms,
        )
    finally:
        libical.icalcomponent_free(calendar)


def test_libical_finds_event_zone_link_update_and_cancellation(libical: Any) -> None:
    first, moved, off = (read(libical, chat) for chat in (CHAT, MOVED, OFF))
    assert {first.uid, moved.uid, off.uid} == {CHAT.uid}
    assert (first.method, moved.method, off.method) == ("PUBLISH", "PUBLISH", "CANCEL")
    assert (first.sequence, moved.sequence, off.sequence) == (0, 1, 2)
    assert (first.status, off.status) == ("CONFIRMED", "CANCELLED")
    assert (first.start, moved.start) == (START, START + timedelta(days=1)), "10:00 in Los Angeles"
    assert first.summary == WORDING.summary
    (feature, link), (also, web) = first.conferences
    assert parse_invitation(link) == CHAT
    assert (feature, also, web) == ("CHAT", "CHAT", WORDING.web)
