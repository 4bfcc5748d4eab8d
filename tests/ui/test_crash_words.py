"""What a person is told of a crash tells a program that stopped from one that went on, and says when."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop.ui.crash_words import line_of
from desktop.ui.stream.words import full_time

AT = datetime(2026, 11, 23, 2, 50, tzinfo=UTC)


def test_it_says_when_and_whether_parley_stopped() -> None:
    assert line_of(AT, True).startswith(f"Parley stopped unexpectedly on {full_time(AT)}.")
    assert line_of(AT, False).startswith(f"Something broke in Parley on {full_time(AT)}.")
