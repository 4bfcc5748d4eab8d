"""A chat's calendar file is read by programs that are not ours as it was meant, moved and cancelled, too."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import ics
import pytest
import vobject

from desktop.core.errors import BadInput, HomeUnusable
from desktop.core.family import Style
from desktop.core.invitation import Invitation, format_invitation, page_link, parse_invitation
from desktop.core.passing_on import Wording
from desktop.core.plan import Plan, Planned
from desktop.store.calendar_chats import chats_in
from desktop.store.calendar_file import calendar_text, keep

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
START = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
CHAT = Invitation(
    hashtag="critlib",
    hosts=("ines",),
    guests=("bram",),
    topic="Stopping; and why, or why not",
    plan=Plan.of(START, 60, [Planned(1, "What did you stop?", 5)]),
    title="The autumn chat",
    style=Style.QA,
    zone="America/Los_Angeles",
    rule="FREQ=WEEKLY;BYDAY=TH",
    uid="0c9a4a1e-52b1-4a0c-9d0b-0d2e7a5f3c11",
)
WORDING = Wording(
    "#critlib: The autumn chat",
    "Stopping; and why, or why not\nQ1, 10:05: What did you stop? " + "ü" * 80,
    "https://x.com/hashtag/critlib",
    "https://x.com/ines",
    "@ines",
)
PAGE = "https://example.org/join/"


def text_of(chat: Invitation) -> str:
    return calendar_text(chat, WORDING, stamp=NOW, page=PAGE).decode()


def vevent(chat: Invitation) -> Any:
    calendar = vobject.readOne(text_of(chat))
    assert calendar.behavior.validate(calendar, raiseException=True)
    return calendar


def test_another_program_reads_when_where_and_how_often() -> None:
    event = vevent(CHAT).vevent
    assert event.dtstart.value == START
    assert event.dtend.value - event.dtstart.value == timedelta(hours=1)
    assert event.dtstart.value.utcoffset() == timedelta(hours=-8), "in the organiser's zone"
    first, second = islice(event.rruleset, 2)
    assert (first, second) == (START, START + timedelta(days=7))
    assert event.uid.value == CHAT.uid
    assert event.description.value == WORDING.description
    assert event.url.value == page_link(CHAT, PAGE)
    parley, web = event.conference_list
    assert parse_invitation(parley.value) == CHAT
    assert (parley.params["FEATURE"], web.value) == (["CHAT"], WORDING.web)


def test_a_second_program_reads_the_same() -> None:
    (event,) = ics.Calendar(text_of(CHAT)).events
    assert (event.begin.datetime, event.duration) == (START, timedelta(hours=1))
    assert (event.name, event.uid, event.status) == (WORDING.summary, CHAT.uid, "CONFIRMED")
    assert event.url == page_link(CHAT, PAGE)


def test_another_date_is_the_same_chat_in_a_later_version() -> None:
    assert CHAT.plan is not None
    plan = replace(CHAT.plan, start=START + timedelta(days=1))
    first, second = vevent(CHAT).vevent, vevent(replace(CHAT, plan=plan, sequence=1)).vevent
    assert first.uid.value == second.uid.value
    assert (first.sequence.value, second.sequence.value) == ("0", "1")
    assert second.dtstart.value == START + timedelta(days=1)


def test_what_is_off_says_so_to_the_calendars_that_have_it() -> None:
    off = vevent(replace(CHAT, sequence=2, is_cancelled=True))
    assert off.method.value == "CANCEL"
    assert (off.vevent.status.value, off.vevent.uid.value) == ("CANCELLED", CHAT.uid)
    (event,) = ics.Calendar(text_of(replace(CHAT, is_cancelled=True))).events
    assert event.status == "CANCELLED"


@pytest.mark.parametrize("zone", ["", "America/Los_Angeles", "Asia/Kolkata", "Europe/Berlin"])
@pytest.mark.parametrize("is_cancelled", [False, True])
def test_what_parley_wrote_it_reads_as_it_was(tmp_path: Path, zone: str, is_cancelled: bool) -> None:
    chat = replace(CHAT, zone=zone or "UTC", sequence=4, is_cancelled=is_cancelled)
    written = replace(chat, zone=zone)
    keep(tmp_path / "chat.ics", text_of(written).encode())
    assert chats_in(tmp_path / "chat.ics", now=NOW, here=UTC).chats == (chat,)
    assert [path.name for path in tmp_path.iterdir()] == ["chat.ics"]


def test_without_a_date_there_is_no_file_and_a_folder_that_is_gone_is_said() -> None:
    with pytest.raises(BadInput, match="date"):
        calendar_text(replace(CHAT, plan=None), WORDING, stamp=NOW)
    with pytest.raises(HomeUnusable, match=r"chat\.ics cannot be written"):
        keep(Path("/there-is-no-such-folder/chat.ics"), b"")


def test_no_line_is_longer_than_the_standard_allows() -> None:
    text = calendar_text(CHAT, WORDING, stamp=NOW)
    assert all(len(line) <= 75 for line in text.split(b"\r\n"))
    assert format_invitation(CHAT).encode() in text.replace(b"\r\n ", b"")


def test_a_day_that_is_left_out_is_left_out_by_other_programs_and_by_us(tmp_path: Path) -> None:
    less = replace(CHAT, left_out=("2026-12-03",), sequence=1)
    event = vevent(less).vevent
    days = [start.date().isoformat() for start in islice(event.rruleset, 3)]
    assert days == ["2026-11-26", "2026-12-10", "2026-12-17"]
    assert event.sequence.value == "1"
    (read,) = ics.Calendar(text_of(less)).events
    assert any(line.name == "EXDATE" and line.value == "20261203T100000" for line in read.extra)
    file = tmp_path / "chat.ics"
    file.write_text(text_of(less))
    (ours,) = chats_in(file, now=NOW, here=UTC).chats
    assert ours.left_out == less.left_out
    assert parse_invitation(format_invitation(less)) == less
