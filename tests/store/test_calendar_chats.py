"""Any calendar with a hashtag in it leads to a chat, at the right time; what is hostile ends in a sentence."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from desktop.core.errors import BadInput
from desktop.core.invitation import Invitation
from desktop.core.plan import Plan
from desktop.store.calendar_chats import MOST, CalendarChats, chats_in

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
TEN = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
"""Ten o'clock in Los Angeles."""

BY_OUTLOOK = """\
BEGIN:VTIMEZONE
TZID:Westen
BEGIN:STANDARD
DTSTART:16010101T020000
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
TZOFFSETFROM:-0700
TZOFFSETTO:-0800
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
TZOFFSETFROM:-0800
TZOFFSETTO:-0700
END:DAYLIGHT
END:VTIMEZONE
"""


def event(*lines: str) -> str:
    return "\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT", ""])


def calendar(*parts: str) -> str:
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Somebody//EN\n{''.join(parts)}END:VCALENDAR\n"


def read(folder: Path, text: str | bytes) -> CalendarChats:
    path = folder / "theirs.ics"
    path.write_bytes(text if isinstance(text, bytes) else text.replace("\n", "\r\n").encode())
    return chats_in(path, now=NOW, here=BERLIN)


def only(folder: Path, *lines: str, before: str = "") -> Invitation:
    (chat,) = read(folder, calendar(before, event(*lines))).chats
    return chat


def test_an_event_with_a_hashtag_is_a_chat_at_its_time(tmp_path: Path) -> None:
    chat = only(
        tmp_path,
        "UID:abc@example.org",
        "SEQUENCE:2",
        "SUMMARY:#ciscosmt: Listening\\, and answering",
        "DTSTART;TZID=America/Los_Angeles:20261126T100000",
        "DTEND;TZID=America/Los_Angeles:20261126T113000",
        "RRULE:FREQ=WEEKLY;BYDAY=TH",
        "BEGIN:VALARM",
        "TRIGGER:-PT15M",
        "DESCRIPTION:#wrong",
        "END:VALARM",
    )
    assert chat == Invitation(
        "ciscosmt",
        plan=Plan.of(TEN, 90),
        title="Listening, and answering",
        zone="America/Los_Angeles",
        rule="FREQ=WEEKLY;BYDAY=TH",
        uid="abc@example.org",
        sequence=2,
    )


@pytest.mark.parametrize(
    ("start", "begins"),
    [
        ("DTSTART:20261126T180000Z", TEN),
        ("DTSTART;TZID=Pacific Standard Time:20261126T100000", TEN),
        ("DTSTART;TZID=/example.org/20261101_1/America/Los_Angeles:20261126T100000", TEN),
        ('DTSTART;X-A=1;TZID="Westen";X-B=2:20261126T100000', TEN),
        ("DTSTART;TZID=Westen:20261126T100000", TEN),
        ("DTSTART;TZID=Westen:20260726T100000", datetime(2026, 7, 26, 17, tzinfo=UTC)),
        ("DTSTART:20261126T190000", TEN),
        ("DTSTART;VALUE=DATE:20261126", None),
    ],
)
def test_its_time_is_right_in_any_zone_that_calendars_write(
    tmp_path: Path, start: str, begins: datetime | None
) -> None:
    chat = only(tmp_path, "UID:1", "SUMMARY:Chat on #critlib", start, before=BY_OUTLOOK)
    assert (chat.plan and chat.plan.start) == begins


@pytest.mark.parametrize(
    ("lines", "hashtag"),
    [
        (["SUMMARY:Chat", "DESCRIPTION:Join us on #critlib."], "critlib"),
        (["SUMMARY:Chat", 'DESCRIPTION:<p style="color:#ff0000">&#39;#critlib&#39;</p>'], "critlib"),
        (["SUMMARY:Chat", "LOCATION:https://example.org/#room", "CATEGORIES:news,#critlib"], "critlib"),
        (["SUMMARY:Item #4 of #日本語チャット"], "日本語チャット"),
        (["SUMMARY:Folded #crit\n lib"], "critlib"),
    ],
)
def test_the_hashtag_is_the_first_that_is_one(tmp_path: Path, lines: list[str], hashtag: str) -> None:
    assert only(tmp_path, "UID:1", "DTSTART:20261126T180000Z", *lines).hashtag == hashtag


def test_our_link_in_it_says_who_asks_and_the_event_says_when(tmp_path: Path) -> None:
    link = "https://example.org/join/#v=1&tag=critlib&host=ines&start=2026-11-26T18:00:00Z&q=1@5:Why%3F&q=2@50:So%3F"
    chat = only(
        tmp_path, "UID:1", "DTSTART:20261127T180000Z", "DURATION:PT30M", f"DESCRIPTION:See {link} or #other"
    )
    assert (chat.hashtag, chat.hosts) == ("critlib", ("ines",))
    assert chat.plan is not None
    assert chat.plan.start == TEN + timedelta(days=1)
    assert [one.text for one in chat.plan.questions] == ["Why?"], "Q2 would be after its end"


def test_one_date_that_was_moved_leaves_the_others_alone(tmp_path: Path) -> None:
    whole = event("UID:1", "SUMMARY:#critlib", "DTSTART:20261126T180000Z", "RRULE:FREQ=WEEKLY")
    moved = event("UID:1", "SUMMARY:#critlib", "RECURRENCE-ID:20261203T180000Z", "DTSTART:20261204T180000Z")
    first, second = read(tmp_path, calendar(whole, moved)).chats
    assert (first.uid, first.rule) == ("1", "FREQ=WEEKLY")
    assert second.uid not in ("", "1")
    assert second.rule == ""


def test_a_cancellation_is_one(tmp_path: Path) -> None:
    off = event("UID:1", "SUMMARY:#critlib", "DTSTART:20261126T180000Z")
    (chat,) = read(tmp_path, calendar("METHOD:CANCEL\n", off)).chats
    assert chat.is_cancelled


def test_of_fifty_thousand_events_the_next_chats_are_offered(tmp_path: Path) -> None:
    days = [f"{2000 + n // 336:04}{n // 28 % 12 + 1:02}{n % 28 + 1:02}" for n in range(49_998)]
    many = "".join(
        f"BEGIN:VEVENT\nUID:{n}\nSUMMARY:Chat #c{n}\nDTSTART:{day}T180000Z\nEND:VEVENT\n"
        for n, day in enumerate(days)
    )
    weekly = event("UID:w", "SUMMARY:#weekly", "DTSTART:20200102T180000Z", "RRULE:FREQ=WEEKLY")
    plain = event("UID:p", "SUMMARY:Dentist", "DTSTART:20261121T180000Z")
    found = read(tmp_path, calendar(many, weekly, plain))
    assert found.events == 50_000
    assert (len(found.chats), found.more) == (MOST, 49_999 - MOST)
    assert "weekly" in {chat.hashtag for chat in found.chats}
    starts = [chat.plan.start for chat in found.chats if chat.plan is not None and not chat.rule]
    assert len(starts) == MOST - 1
    assert NOW - timedelta(days=3) < min(starts) <= max(starts) < NOW + timedelta(days=60)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (b"", "no calendar file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(1000), "no calendar file"),
        (b"BEGIN:VCARD\r\nFN:#critlib\r\nEND:VCARD\r\n", "no calendar file"),
        (b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 100_000, "none of its events"),
        (calendar().encode(), "none of its events names a hashtag"),
        (calendar(event("UID:1", "SUMMARY:Dentist", "DTSTART:20261126T180000Z")).encode(), "names a hashtag"),
        (calendar(event("SUMMARY:#critlib", "DTSTART:20260230T180000Z")).encode(), "no date, or one that"),
        (calendar(event("SUMMARY:#critlib", "DTSTART:19990101T180000Z")).encode(), "no date that a chat"),
        (calendar(event("SUMMARY:#critlib")).encode(), "no date, or one that"),
        (
            calendar(event("SUMMARY:#critlib", "DTSTART;TZID=Mars/Olympus:20261126T100000")).encode(),
            "Mars/Olympus",
        ),
        (calendar(event("SUMMARY:#critlib", "DTSTART;TZID=../../x:20261126T100000")).encode(), "time zone"),
        (calendar(event("SUMMARY:#critlib", "DTSTART;TZID=America:20261126T100000")).encode(), "cannot read"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(tmp_path: Path, text: bytes, named: str) -> None:
    with pytest.raises(BadInput) as refused:
        read(tmp_path, text)
    assert named in str(refused.value)


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=YEARLY;INTERVAL=0", "FREQ=YEARLY;BYWEEKNO=99", "X"])
def test_a_zone_that_would_take_for_ever_or_leads_nowhere_is_not_followed(tmp_path: Path, rule: str) -> None:
    hostile = BY_OUTLOOK.replace("FREQ=YEARLY", rule)
    with pytest.raises(BadInput, match="Westen"):
        only(tmp_path, "SUMMARY:#critlib", "DTSTART;TZID=Westen:20261126T100000", before=hostile)


def test_a_pipe_a_folder_and_a_file_that_is_gone_hold_nobody_up(tmp_path: Path) -> None:
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.ics")
    for name in ("pipe.ics", ".", "gone.ics", "no\0name.ics"):
        with pytest.raises(BadInput):
            chats_in(tmp_path / name, now=NOW, here=UTC)


ANYTHING = some.text(some.characters(codec="utf-8"), max_size=40) | some.sampled_from(
    [
        "FREQ=WEEKLY;COUNT=-1",
        "20261126T180000Z",
        "P99999999999D",
        "#critlib",
        "parley:join?v=1&tag=a&host=@",
        "-1",
    ]
)
NAMES = (
    "UID SEQUENCE STATUS DTSTART DTEND DURATION RRULE RECURRENCE-ID SUMMARY DESCRIPTION CONFERENCE URL "
    "DTSTART;TZID=Westen DTSTART;VALUE=DATE SUMMARY;LANGUAGE= BEGIN END"
)
LINES = some.tuples(some.sampled_from(NAMES.split()), ANYTHING).map(":".join)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(some.lists(LINES, max_size=8), some.booleans())
def test_any_event_is_a_chat_or_a_sentence(tmp_path: Path, lines: list[str], with_tag: bool) -> None:
    more = ["SUMMARY:#critlib", "DTSTART:20261126T180000Z"] if with_tag else []
    with suppress(BadInput):
        assert read(tmp_path, calendar(BY_OUTLOOK, event(*more, *lines))).chats
