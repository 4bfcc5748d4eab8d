"""What a person is told of a crash tells a program that stopped from one that went on, and says when."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop.ui.crash_words import line_of, moment

AT = datetime(2026, 11, 23, 2, 50, 41, tzinfo=UTC)


def test_a_moment_has_day_and_minute_and_no_more() -> None:
    assert str(AT.astimezone().year)[-2:] in moment(AT)
    assert "41" not in moment(AT)


def test_it_says_when_and_whether_parley_stopped() -> None:
    assert line_of(AT, True).startswith(f"Parley stopped unexpectedly on {moment(AT)}.")
    assert line_of(AT, False).startswith(f"Something broke in Parley on {moment(AT)}.")
