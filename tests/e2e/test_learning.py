"""What an account may do: refused once, in the browser from then on, also after a restart; and what a host may."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.core.capabilities import X
from desktop.core.origin import Origin
from desktop.desk import Desk
from desktop.house import House
from desktop.networks.consent import consent_as_visitor
from desktop.networks.place import Place
from desktop.networks.x.registration import registration
from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from desktop.store.paths import Paths
from desktop.store.secrets import MemorySecrets
from desktop.store.settings import UNDO_SECONDS
from desktop.ui.stream.menu import row_menu
from desktop.ui.stream.view import StreamView
from desktop.ui.theme import Mode, Theme
from tests.e2e.activation import activate
from tests.e2e.conftest import named

Open = Callable[[], Desk]


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer() as running:
        yield running


@pytest.fixture
def opened() -> list[str]:
    """What the browser was given."""
    return []


@pytest.fixture
def open_again(server: PracticeServer, opened: list[str], tmp_path: Path, qtbot: QtBot) -> Iterator[Open]:
    """A window as for X itself, at the practice server's address, in the same home each time."""
    secrets = MemorySecrets()
    with ExitStack() as stack:

        def open_() -> Desk:
            door = registration(Origin.parse(server.url), server.client_id, redirect_uri=server.redirect_uri)
            place = Place(door.origin, X, practice=False, poll_seconds=0.3, registrations=(door,))
            house = House(Paths(tmp_path / "home"), lambda _: place, secrets, clock=app.utc_now)
            house.settings.set(UNDO_SECONDS, 0.0)
            if not house.accounts.list(door.origin):
                house.sign_in(consent_as_visitor(door))
            desk = app.open_desk(stack, house, Theme(Mode.LIGHT), open_url=opened.append)
            desk.window.resize(1240, 800)
            desk.show_room(house.join("gardenchat").id)
            activate(qtbot, desk.window)
            return desk

        yield open_


def repost_newest(qtbot: QtBot, desk: Desk) -> None:
    view = desk.window.findChild(StreamView)
    assert view is not None
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    # The window has just opened: what stood elsewhere a moment ago is not meant by a key.
    qtbot.waitUntil(lambda: view.arranging.has_settled(view.cursor_row.key), timeout=5_000)
    qtbot.keyClick(view, Qt.Key.Key_T)


def test_a_repost_that_the_app_may_not_make_opens_in_the_browser_ever_after(
    qtbot: QtBot, open_again: Open, server: PracticeServer, opened: list[str]
) -> None:
    theirs = server.world.publish(server.world.add_user("ines", "Ines Holt"), "Q1: Why? #gardenchat")
    server.faults.add(Fault("client_not_enrolled", "POST", "/2/users", count=9))
    desk = open_again()
    qtbot.waitUntil(lambda: len(desk.rows()) == 1, timeout=15_000)
    repost_newest(qtbot, desk)
    qtbot.waitUntil(
        lambda: desk.session is not None and not desk.session.capabilities.reposts, timeout=15_000
    )
    view = desk.window.findChild(StreamView)
    qtbot.waitUntil(lambda: view is not None and not view.capabilities.reposts, timeout=5_000)
    intent = f"https://x.com/intent/retweet?tweet_id={theirs.id}"
    repost_newest(qtbot, desk)
    assert opened == [intent]
    desk.close()
    again = open_again()
    qtbot.waitUntil(lambda: len(again.rows()) == 1, timeout=15_000)
    repost_newest(qtbot, again)
    assert opened == [intent, intent]


def test_posting_that_the_app_may_not_do_goes_on_in_the_browser_and_asks_for_no_permission(
    qtbot: QtBot, open_again: Open, server: PracticeServer, opened: list[str]
) -> None:
    server.faults.add(Fault("client_forbidden", "POST", "/2/tweets"))
    desk = open_again()
    qtbot.keyClicks(named(desk, QPlainTextEdit, "Your post"), "The people")
    named(desk, QPushButton, f"Send as @{server.visitor}").click()
    qtbot.waitUntil(lambda: desk.session is not None and not desk.session.capabilities.posts, timeout=15_000)
    qtbot.waitUntil(
        lambda: (
            "Continue in browser"
            in [button.accessibleName() for button in desk.window.findChildren(QPushButton)]
        ),
        timeout=15_000,
    )
    field = named(desk, QPlainTextEdit, "Your post")
    field.setFocus()
    qtbot.keyClicks(field, "Once more")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened == ["https://x.com/intent/tweet?text=Once+more+%23gardenchat"]
    assert field.toPlainText() == "Once more", "whether it went out there is not known"


def test_whoever_asked_hides_a_reply_for_everybody_and_it_counts_nowhere(
    qtbot: QtBot, open_again: Open, server: PracticeServer
) -> None:
    asked = server.world.publish(server.world.add_user(server.visitor), "Q1: Why? #gardenchat")
    spam = server.world.publish(
        server.world.add_user("bram", "Bram Oke"), "A1: Buy followers #gardenchat", reply_to=asked.id
    )
    desk = open_again()
    qtbot.waitUntil(lambda: len(desk.rows()) == 2, timeout=15_000)
    assert [row.key for row in desk.rows() if row.in_my_thread] == [str(spam.id)]
    view = desk.window.findChild(StreamView)
    assert view is not None
    menu = row_menu(view, next(place for place in range(2) if view.row(place).key == str(spam.id)))
    next(entry for entry in menu.actions() if entry.text() == "Hide this reply on X").trigger()
    qtbot.waitUntil(lambda: [row.is_hidden and row.is_left_out for row in desk.rows()] == [False, True])
    assert server.world.hidden == {spam.id}
