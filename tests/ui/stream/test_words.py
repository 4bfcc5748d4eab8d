"""What the stream says, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop.core.link import Link, LinkState
from desktop.core.post import Entity, EntityKind, Picture, Poll
from desktop.core.timeline import post_row
from desktop.core.verdict import Reason, Verdict
from desktop.ui.stream.words import (
    count_words,
    empty_words,
    moment_words,
    moving_words,
    new_words,
    row_name,
    time_of_day,
    time_words,
    waiting_words,
)
from desktop.ui.translate import tr
from tests.ui.stream_scene import HOSTILE, ME, NOW, ROOM, entry, post

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


def test_a_row_is_named_as_it_is_read() -> None:
    row = post_row(post(1, "A3: garlic wins\nalways", ago=65), ROOM, ME)
    assert row_name(row, NOW) == "Asha Patel, A3, A3: garlic wins always, 1 min"
    host = post_row(post(2, "Q3: why?", username="elizabethh", name="Elizabeth H.", ago=0), ROOM, ME)
    assert row_name(host, NOW) == "Elizabeth H., Host, Q3, Q3: why?, just now"
    assert row_name(entry(1), NOW).endswith("just now, sending…")


def test_a_link_is_named_as_it_is_shown() -> None:
    text = "A1: here https://t.co/abc and there"
    link = Entity(EntityKind.LINK, 9, 25, "https://t.co/abc", "example.com/beds")
    row = post_row(replace(post(1, text, ago=0), entities=(link,)), ROOM, ME)
    assert "A1: here example.com/beds and there" in row_name(row, NOW)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_row_has_a_plain_name(text: str) -> None:
    row = post_row(post(1, text, name=text[:50] or "\u202e"), ROOM, ME)
    name = row_name(replace(row, label=None), NOW)
    name.encode()
    assert len(name) < 800
    assert not set(name) & set("\x00\n\u202e\u2066\u2067\u2068\u2028")


def test_the_pill_says_how_many_and_whose() -> None:
    assert [new_words(6, 1), new_words(6, 0), new_words(2, 2)] == [
        "6 new, 1 from the host",
        "6 new",
        "2 new from the host",
    ]


def test_counts_stay_short() -> None:
    assert [count_words(count) for count in (0, -1, 12, 12_345, 2_500_000)] == ["", "", "12", "12.3K", "2.5M"]


def test_a_value_is_never_read_as_a_sign() -> None:
    assert tr("%1 and %2", "%2", "x") == "%2 and x"


def test_waiting_says_since_when_and_that_nothing_is_lost() -> None:
    link = Link(LinkState.WAITING, NOW)
    words = waiting_words(link, "X", practice=False)
    assert words == (
        f"X has not answered since {time_of_day(NOW)}. A newer question may exist. What you send is kept."
    )
    assert waiting_words(link, "Practice", practice=True).startswith("The practice room has not answered")


def test_an_empty_stream_says_what_will_happen() -> None:
    assert empty_words(Link(LinkState.LIVE, NOW), "tag", "X")[0] == "No posts with #tag yet"
    assert empty_words(None, "tag", "X")[0] == "Looking for posts with #tag"
    assert "Sign in" in empty_words(Link(LinkState.SIGNED_OUT, NOW), "tag", "X")[0]


def test_a_row_s_name_says_what_a_guess_is_and_what_was_done() -> None:
    row = post_row(post(1, "same here", ago=65), ROOM, ME)
    guess = replace(
        row, verdict=Verdict(probable=3, reason=Reason.REPLY), letter="A", is_kept=True, note="ask her"
    )
    assert row_name(guess, NOW) == "Asha Patel, probably A3, kept, same here, Your note: ask her, 1 min"
    shown = replace(row, probably_host=True, is_pinned=True, is_left_out=True)
    assert row_name(shown, NOW) == "Asha Patel, Probably host, pinned, left out, same here, 1 min"


def test_what_a_post_carries_is_heard_in_plain_words() -> None:
    row = post_row(post(1, "look", ago=65), ROOM, ME)
    bed, bare = Picture("A bed\u202e in May"), Picture("")
    clip = Picture("Watering", kind="video", duration_ms=42_400)
    loop = Picture("", kind="animated_gif")
    carried = replace(row, media=(bed, bare, clip, loop), is_edited=True)
    assert row_name(carried, NOW) == (
        "Asha Patel, look, Picture: A bed in May, Picture without a description, Video, 0:42: Watering, GIF, "
        "Edited, 1 min"
    )
    asks = replace(row, poll=Poll(("Compost", "Mulch\nor straw")))
    assert row_name(asks, NOW) == "Asha Patel, look, Poll: Compost; Mulch or straw, 1 min"
    assert row_name(replace(row, poll=Poll()), NOW) == "Asha Patel, look, Poll, 1 min"


def test_what_is_covered_is_said_and_not_described() -> None:
    row = post_row(post(1, "look", ago=65), ROOM, ME)
    covered = replace(row, media=(Picture("A bed"),), is_covered=True)
    assert row_name(covered, NOW) == "Asha Patel, look, Picture from someone new here, covered, 1 min"
    two = replace(covered, media=(Picture("A bed"), Picture("", kind="video")))
    assert "2 pictures from someone new here, covered" in row_name(two, NOW)


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
