"""A notification says what begins when, by the reader's clock, and what is on or over."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.reminders import Reminder
from desktop.ui.reminder_words import notice_of, sentence_of

START = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("before", "title"),
    [
        (timedelta(minutes=5), "#critlib begins in 5 min"),
        (timedelta(minutes=60), "#critlib begins in 60 min"),
        (timedelta(hours=4), "#critlib begins today at %1"),
        (timedelta(days=1), "#critlib begins tomorrow at %1"),
        (-timedelta(minutes=10), "#critlib is on now"),
        (-timedelta(days=1), "You missed #critlib"),
    ],
)
def test_what_is_said_is_true_when_it_is_said(before: timedelta, title: str) -> None:
    reminder = Reminder("u", 7, "critlib", "Doors\nand walls", START, START + timedelta(hours=1), START)
    notice = notice_of(reminder, START - before)
    local = START.astimezone()
    assert notice.room_id == 7
    assert notice.title in {title.replace("%1", f"{local:%H:%M}"), title.replace("%1", f"{local:%H:%M:%S}")}
    assert notice.body.endswith("\nDoors and walls")
    assert sentence_of(notice).endswith(" Doors and walls.")
    assert ".." not in sentence_of(notice)
