"""What the stream says, in words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop.core.link import Link, LinkState
from desktop.core.post import Picture
from desktop.ui.stream.words import (
    empty_words,
    moment_words,
    moving_words,
    time_of_day,
    time_words,
)
from tests.ui.stream_scene import NOW

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("seconds", "words"), [(-90, "just now"), (59, "just now"), (60, "1 min"), (3599, "59 min")]
)
def test_recent_times_are_relative(seconds: int, words: str) -> None:
    assert time_words(NOW - timedelta(seconds=seconds), NOW) == words


def test_older_times_are_the_clocks(qtbot: QtBot) -> None:
    local = NOW.astimezone().replace(hour=20, minute=0)
    earlier = local - timedelta(hours=2)
    assert time_words(earlier, local) == time_of_day(earlier)
    yesterday = local - timedelta(days=1)
    assert time_words(yesterday, local).endswith(time_of_day(yesterday))
    assert len(time_words(yesterday, local)) > len(time_of_day(yesterday))


def test_nothing_is_looked_for_before_somebody_signs_in() -> None:
    assert "Sign in" in empty_words(Link(LinkState.SIGNED_OUT, NOW), "tag", "X")[0]


@pytest.mark.parametrize(
    ("milliseconds", "words"),
    [(0, "Video"), (400, "Video"), (59_600, "Video, 1:00"), (3_725_000, "Video, 1:02:05")],
)
def test_a_video_says_how_long_it_is(milliseconds: int, words: str) -> None:
    assert moving_words(Picture("", kind="video", duration_ms=milliseconds)) == words


def test_a_post_of_long_ago_has_the_day_that_a_search_says() -> None:
    at = datetime(2015, 2, 5, 12, 28, tzinfo=UTC)
    assert time_words(at, at + timedelta(days=2000)) == moment_words(at)
    assert moment_words(at).startswith(("5 Feb 2015, ", "4 Feb 2015, ", "6 Feb 2015, "))
