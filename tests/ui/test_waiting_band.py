"""The band over stream and question: patient at first, then clear about what is not known."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import X
from desktop.core.errors import AppRefused, OutOfCredit, OverBudget, RateLimited, Refused, SignInOver
from desktop.core.events import LinkChanged
from desktop.core.link import Link, LinkState
from desktop.ui.stream.words import time_of_day
from desktop.ui.theme import Mode, Theme
from desktop.ui.waiting_band import WaitingBand
from tests.ui.room_in_memory import RoomInMemory, named
from tests.ui.stream_scene import NOW, Clock
from tests.ui.window_scene import open_window


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def band(qtbot: QtBot, clock: Clock) -> WaitingBand:
    made = WaitingBand(Theme(Mode.LIGHT), X, clock=clock)
    qtbot.addWidget(made)
    return made


def words(band: WaitingBand) -> str:
    return "".join(label.text() for label in band.findChildren(QLabel)) if band.isVisible() else ""


def test_the_band_waits_half_a_minute(band: WaitingBand, clock: Clock) -> None:
    band.show_link(Link(LinkState.WAITING, NOW))
    assert not band.isVisible()
    clock.advance(seconds=31)
    band.show_link(Link(LinkState.WAITING, NOW))
    since = time_of_day(NOW)
    assert (
        words(band) == f"X has not answered since {since}. A newer question may exist. What you send is kept."
    )
    band.show_link(Link(LinkState.LIVE, NOW))
    assert not band.isVisible()


def test_the_band_comes_by_itself(band: WaitingBand, clock: Clock, qtbot: QtBot) -> None:
    band.show_link(Link(LinkState.WAITING, NOW - timedelta(seconds=29.95)))
    clock.advance(seconds=1)
    qtbot.waitUntil(lambda: "has not answered" in words(band))


def test_a_refusal_is_said(band: WaitingBand) -> None:
    refusal = Refused("X will not show this hashtag.", "Try another.")
    band.show_link(Link(LinkState.STOPPED, NOW, error=refusal))
    assert words(band) == "X will not show this hashtag. Try another."


def test_what_waiting_alone_does_not_mend_is_said_at_once(band: WaitingBand) -> None:
    band.show_link(Link(LinkState.WAITING, NOW, error=OutOfCredit("x")))
    assert words(band).startswith("X says that the credit is used up. Read on in the browser")
    band.show_link(Link(LinkState.SIGNED_OUT, NOW, error=SignInOver("x")))
    assert words(band) == "X does not know this sign-in any more. Sign in again to read on."
    band.show_link(Link(LinkState.SIGNED_OUT, NOW))
    assert not band.isVisible()


def test_a_network_that_asks_for_a_pause_is_not_said_to_be_silent(band: WaitingBand, clock: Clock) -> None:
    link = Link(LinkState.WAITING, NOW, error=RateLimited("x"))
    band.show_link(link)
    assert not band.isVisible()
    clock.advance(seconds=31)
    band.show_link(link)
    assert words(band) == "X asks us to slow down. Parley looks again by itself."


def test_a_cap_that_is_reached_is_no_silence_of_the_network(band: WaitingBand, clock: Clock) -> None:
    clock.advance(seconds=60)
    band.show_link(Link(LinkState.WAITING, NOW, error=OverBudget("This room has read as much as it may.")))
    assert not band.isVisible()


@pytest.mark.parametrize(
    "link",
    [
        Link(LinkState.STOPPED, NOW, error=AppRefused("x")),
        Link(LinkState.WAITING, NOW, NOW + timedelta(minutes=10), error=OutOfCredit("x")),
    ],
)
def test_what_somebody_has_to_see_to_is_read_in_the_browser_or_looked_at_again(
    qtbot: QtBot, link: Link
) -> None:
    session, opened = RoomInMemory(), list[str]()
    window = open_window(qtbot, session, open_url=opened.append)
    read, look = (named(window, QPushButton, name) for name in ("Read in the browser", "Look again"))
    window.take([LinkChanged(1, Link(LinkState.WAITING, NOW - timedelta(minutes=3)))])
    assert [read.isVisible(), look.isVisible()] == [False, False]
    window.take([LinkChanged(1, link)])
    read.click()
    look.click()
    assert (opened, session.looks) == (["https://x.com/hashtag/critlib"], 1)


def test_practice_has_no_browser_to_read_in(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(practice=True))
    window.take([LinkChanged(1, Link(LinkState.STOPPED, NOW))])
    assert named(window, QPushButton, "Look again").isVisible()
    assert not named(window, QPushButton, "Read in the browser").isVisible()


def test_who_is_signed_in_no_more_can_sign_in_again_from_here(qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.identity.can_sign_in = True
    window = open_window(qtbot, session)
    button = named(window, QPushButton, "Sign in again")
    window.take([LinkChanged(1, Link(LinkState.WAITING, NOW, error=OutOfCredit("x")))])
    assert not button.isVisible()
    window.take([LinkChanged(1, Link(LinkState.SIGNED_OUT, NOW, error=SignInOver("x")))])
    assert button.isVisible()
    button.click()
    assert (session.identity.sign_ins, session.identity.asked_to_post) == (1, 1)
