"""Sentences: what happened, then what to do; never the words that we do not use."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.core import errors
from desktop.core.errors import ParleyError
from desktop.core.link import Link, LinkState
from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import Entry, Kind, State
from desktop.ui import words
from desktop.ui.stream.words import time_of_day
from tests.ui.room_in_memory import NOW

pytestmark = pytest.mark.usefixtures("qtbot")

ERRORS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, ParleyError) and kind is not ParleyError
]


def entry(state: State, reason: str = "", detail: str = "") -> Entry:
    return Entry(1, 1, X_ORIGIN, "me", Kind.POST, "A3: words", NOW, state=state, reason=reason, detail=detail)


@pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.__name__)
def test_every_error_says_what_happened_and_no_word_that_we_avoid(kind: type[ParleyError]) -> None:
    said = words.said(kind("The lamp went out.", "Light it."), "X")
    assert said.endswith(".")
    assert not {"tweet", "error", "invalid", "please"} & set(said.casefold().replace(".", "").split())


def test_an_error_about_what_was_typed_speaks_for_itself() -> None:
    assert words.said(errors.BadInput("That is two words.", "Try #twowords."), "X") == (
        "That is two words. Try #twowords."
    )


def test_too_long_says_by_how_much() -> None:
    assert words.said(errors.TooLong("x", over=35), "X").startswith("35 over")


def test_a_failed_entry_says_why() -> None:
    assert words.about_entry(entry(State.FAILED, "Duplicate"), "X").startswith(
        "X has this text from you already."
    )
    assert "because I say so" in words.about_entry(entry(State.FAILED, "Refused", "because I say so"), "X")
    assert words.about_entry(entry(State.QUEUED, "Offline"), "The practice room") == (
        "The practice room did not answer. Parley tries again by itself."
    )


def test_what_waits_for_a_time_says_which_and_names_another_day() -> None:
    soon = NOW.astimezone().replace(hour=12, minute=0)
    waits = replace(
        entry(State.QUEUED, "DailyLimit"), changed_at=soon, not_before=soon + timedelta(minutes=5)
    )
    today = words.about_entry(waits, "X")
    clock = time_of_day(soon + timedelta(minutes=5))
    assert today == f"As many posts went out as X takes in a day. It goes out by itself at {clock}."
    later = replace(waits, created_at=soon, not_before=soon + timedelta(hours=1, minutes=5))
    assert "Parley asks you then." in words.about_entry(later, "X")
    tomorrow = replace(waits, not_before=soon + timedelta(days=1, minutes=5))
    weekday = QLocale().dayName((soon + timedelta(days=1)).isoweekday())
    assert words.about_entry(tomorrow, "X").endswith(f" at {clock}, {weekday}; Parley asks you then.")


def test_a_look_has_no_text_that_could_be_lost() -> None:
    for kind in ERRORS:
        if not issubclass(
            kind, errors.Refused | errors.StoreTrouble | errors.OutcomeUnknown | errors.DailyLimit
        ):
            assert "your text" not in words.said(kind("It is so.", "Wait."), "X", reading=True).casefold(), (
                kind
            )


@pytest.mark.parametrize(
    ("link", "said"),
    [
        (Link(LinkState.LIVE, NOW, NOW + timedelta(seconds=4)), "Connected to X · next look in 4 s"),
        (Link(LinkState.LIVE, NOW, NOW - timedelta(seconds=4)), "Connected to X · looking now"),
        (Link(LinkState.LIVE, NOW), "Connected to X"),
        (
            Link(LinkState.LIVE, NOW, NOW + timedelta(seconds=99), streaming=True),
            "Connected to X by its stream",
        ),
        (
            Link(LinkState.LIVE, NOW, NOW + timedelta(seconds=4), unread=True),
            "Connected to X · reading older posts",
        ),
        (
            Link(LinkState.LIVE, NOW, NOW + timedelta(seconds=4), aside=errors.BearerRefused("x")),
            "Connected to X · next look in 4 s · "
            "X does not take the stored bearer token, so Parley looks by itself.",
        ),
        (Link(LinkState.CONNECTING, NOW), "Connecting to X"),
        (Link(LinkState.SIGNED_OUT, NOW), "Not signed in"),
        (Link(LinkState.STOPPED, NOW, error=errors.AppRefused("x")), "Stopped looking"),
        (
            Link(LinkState.WAITING, NOW, NOW + timedelta(seconds=40), errors.OutOfCredit("x")),
            "Trying again in 40 s.",
        ),
        (
            Link(LinkState.WAITING, NOW, NOW + timedelta(seconds=8), errors.Offline("x")),
            "X did not answer. Trying again in 8 s.",
        ),
        (
            Link(LinkState.WAITING, NOW, NOW + timedelta(minutes=30), errors.OverBudget("x")),
            "Parley has read as much here today as it may. "
            f"It goes on at {words.clock_words(NOW + timedelta(minutes=30), NOW)}.",
        ),
    ],
)
def test_the_connection_in_a_sentence(link: Link, said: str) -> None:
    assert words.about_link(link, NOW, "X", practice=False) == said


def test_who_hears_the_connection_hears_no_countdown() -> None:
    link = Link(LinkState.LIVE, NOW, NOW + timedelta(seconds=4))
    assert words.about_link(link, NOW, "X", practice=False, counts_down=False) == "Connected to X"


def test_a_tool_tip_reads_no_markup_and_a_screen_reader_hears_none(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    words.tip(widget, "<b>Ada</b>")
    assert widget.toolTip() == "<span>&lt;b&gt;Ada&lt;/b&gt;</span>"
    assert widget.accessibleDescription() == "<b>Ada</b>"
