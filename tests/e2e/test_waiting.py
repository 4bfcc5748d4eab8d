"""What waits is the person's: taken back in time it never was, and closing the window asks what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.core.capabilities import X
from desktop.core.chat_plan import ChatPlan
from desktop.core.cue import Cue, CueKind
from desktop.core.draft import Draft
from desktop.core.origin import Origin
from desktop.core.outbox import State
from desktop.desk import Desk
from desktop.house import House
from desktop.networks.consent import consent_as_visitor
from desktop.networks.place import Place
from desktop.networks.x.registration import registration
from desktop.planning import planning
from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from desktop.store.paths import Paths
from desktop.store.secrets import MemorySecrets
from desktop.store.settings import UNDO_SECONDS
from desktop.ui.theme import Mode, Theme
from desktop.ui.words import clock_words
from tests.e2e.activation import activate
from tests.e2e.conftest import labels, named

Open = Callable[[], Desk]


class Clock:
    """The time of day, which a test may put on: the computer slept."""

    def __init__(self) -> None:
        self.ahead = timedelta(0)

    def __call__(self) -> datetime:
        return app.utc_now() + self.ahead


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer() as running:
        yield running


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def open_again(server: PracticeServer, clock: Clock, tmp_path: Path, qtbot: QtBot) -> Iterator[Open]:
    """A window as for X itself, in the same home each time. A minute to take back what was posted: no machine is so
    slow that it leaves before a test has looked at it."""
    secrets = MemorySecrets()
    with ExitStack() as stack:

        def open_() -> Desk:
            door = registration(Origin.parse(server.url), server.client_id, redirect_uri=server.redirect_uri)
            place = Place(door.origin, X, practice=False, poll_seconds=0.3, registrations=(door,))
            house = House(Paths(tmp_path / "home"), lambda _: place, secrets, clock=clock)
            house.settings.set(UNDO_SECONDS, 60.0)
            if not house.accounts.list(door.origin):
                house.sign_in(consent_as_visitor(door))
            desk = app.open_desk(stack, house, Theme(Mode.LIGHT))
            desk.window.resize(1240, 800)
            desk.show_room(house.join("gardenchat").id)
            activate(qtbot, desk.window)
            return desk

        yield open_


def send(qtbot: QtBot, desk: Desk, text: str) -> None:
    field = named(desk, QPlainTextEdit, "Your post")
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Goes out in" in labels(desk))


def press(desk: Desk, name: str) -> None:
    found = [one for one in desk.window.findChildren(QPushButton) if one.accessibleName() == name]
    next(one for one in found if one.isVisible()).click()


def posted(server: PracticeServer) -> list[str]:
    return [post.raw for post in server.world.newest_first()]


def test_what_is_taken_back_in_time_is_never_posted_and_stands_in_the_composer_again(
    qtbot: QtBot, open_again: Open, server: PracticeServer
) -> None:
    desk = open_again()
    send(qtbot, desk, "Too soon")
    press(desk, "Undo: Too soon #gardenchat")
    assert named(desk, QPlainTextEdit, "Your post").toPlainText() == "Too soon"
    named(desk, QPlainTextEdit, "Your post").clear()
    send(qtbot, desk, "In time")
    press(desk, "Send now: In time #gardenchat")
    qtbot.waitUntil(lambda: "Your post is in" in labels(desk), timeout=15_000)
    assert posted(server) == ["In time #gardenchat"]


def test_closing_asks_while_a_post_waits_and_nothing_is_lost_either_way(
    qtbot: QtBot, open_again: Open, server: PracticeServer
) -> None:
    desk = open_again()
    send(qtbot, desk, "Kept")
    assert not desk.window.close()
    assert "One post has not gone out." in labels(desk)
    press(desk, "Keep Parley open")
    assert desk.window.isVisible()
    desk.window.actions_by_id["app.close"].trigger()
    qtbot.waitUntil(lambda: "One post has not gone out." in labels(desk))
    press(desk, "Close")
    assert not desk.window.isVisible()
    desk.close()
    again = open_again()
    assert [entry.text for entry in again.house.unsent.entries()] == ["Kept #gardenchat"]
    assert posted(server) == []


def test_closing_asks_while_cues_are_to_go_out_by_themselves_in_whatever_room(open_again: Open) -> None:
    desk = open_again()
    starts = (app.utc_now() + timedelta(hours=1)).replace(microsecond=0)
    plan = ChatPlan("u-1", "gardenchat", starts.astimezone(UTC).replace(tzinfo=None), "UTC")
    planning(desk.house, app.utc_now).save(plan)
    assert desk.session is not None
    hosting = desk.session.hosting
    assert hosting is not None
    hosting.put(Cue("welcome", CueKind.WELCOME, text="Welcome!"))
    hosting.switch_on_time(True)
    desk.show_room(desk.house.join("shelfchat").id)
    assert not desk.window.close()
    at = clock_words(starts, app.utc_now())
    rest = "it does so only while Parley is open."
    assert f"A cue of #gardenchat is to go out by itself at {at}; {rest}" in labels(desk)
    press(desk, "Keep Parley open")
    desk.posting.tick()
    hosting.switch_on_time(False)
    assert desk.window.close()


def test_what_waits_for_its_seconds_alone_can_be_sent_before_the_window_closes(
    qtbot: QtBot, open_again: Open, server: PracticeServer
) -> None:
    desk = open_again()
    send(qtbot, desk, "Quickly")
    desk.window.close()
    press(desk, "Send now and close")
    qtbot.waitUntil(lambda: not desk.window.isVisible(), timeout=15_000)
    assert posted(server) == ["Quickly #gardenchat"]


def test_what_was_refused_asks_nothing(qtbot: QtBot, open_again: Open, server: PracticeServer) -> None:
    server.faults.add(Fault("duplicate", "POST", "/2/tweets"))
    desk = open_again()
    send(qtbot, desk, "Twice")
    press(desk, "Send now: Twice #gardenchat")
    outgoing = desk.house.outbox
    qtbot.waitUntil(lambda: outgoing.get(1).state is State.FAILED, timeout=15_000)
    assert desk.window.close()


def test_what_was_timed_and_slept_through_is_asked_about_and_leaves_on_a_word(
    qtbot: QtBot, open_again: Open, server: PracticeServer, clock: Clock
) -> None:
    desk = open_again()
    assert desk.session is not None
    at = clock() + timedelta(minutes=10)
    desk.session.outgoing.post(Draft("On time"), at=at)
    qtbot.waitUntil(lambda: "Goes out at" in labels(desk))
    assert not [row for row in desk.rows() if row.pending], "its place in the stream is yet to come"
    desk.close()
    clock.ahead = timedelta(hours=1)
    again = open_again()
    here = (
        clock() - clock.ahead
    )  # the window's own clock is an hour behind: around midnight it says another day
    said = f"A post was to go out at {clock_words(at, here)}. It waits for your word in #gardenchat."
    qtbot.waitUntil(lambda: said in labels(again), timeout=15_000)
    assert "Its time went by. Does it still go out?" in labels(again)
    assert named(again, QPlainTextEdit, "Your post").hasFocus()
    assert posted(server) == []
    press(again, "Send now: On time #gardenchat")
    qtbot.waitUntil(lambda: posted(server) == ["On time #gardenchat"], timeout=15_000)


def test_the_same_words_sent_again_are_taken_back_again_and_never_posted(
    qtbot: QtBot, open_again: Open, server: PracticeServer
) -> None:
    desk = open_again()
    field, ctrl = named(desk, QPlainTextEdit, "Your post"), Qt.KeyboardModifier.ControlModifier
    qtbot.keyClicks(field, "repeat this text")
    for times in (1, 2):
        qtbot.keyClick(field, Qt.Key.Key_Return, ctrl)
        qtbot.waitUntil(lambda: "Goes out in" in labels(desk))
        qtbot.keyClick(field, Qt.Key.Key_Z, ctrl)
        assert field.toPlainText() == "repeat this text"
        assert [desk.house.outbox.get(one).state for one in range(1, times + 1)] == times * [State.DISCARDED]
        qtbot.waitUntil(lambda: "Goes out in" not in labels(desk))
    assert posted(server) == []
