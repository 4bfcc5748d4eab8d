"""Joining: the first screen, a slip, a sign-in in the browser, the room list, and the room that was open last."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop import app
from desktop.core.capabilities import X
from desktop.core.origin import Origin
from desktop.desk import Desk
from desktop.house import House
from desktop.networks.place import Place
from desktop.networks.x.registration import registration
from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from desktop.store.paths import Paths
from desktop.store.secrets import MemorySecrets
from desktop.store.settings import KEEPS_SEEN, UNDO_SECONDS
from desktop.ui.sign_in_pane import SignInPane
from desktop.ui.theme import Mode, Theme
from tests.e2e.activation import activate
from tests.e2e.conftest import labels, named
from tests.e2e.consent_page import say_yes, yes_then_no

OpenReal = Callable[..., Desk]


@pytest.fixture
def open_real(server: PracticeServer, redirect: str, tmp_path: Path, qtbot: QtBot) -> Iterator[OpenReal]:
    """A window as for X itself, at the practice server's address; the keyring alone is in memory."""
    secrets = MemorySecrets()
    with ExitStack() as stack:

        def open_(open_url: Callable[[str], None] = lambda url: None) -> Desk:
            origin = Origin.parse(server.url)
            door = registration(origin, server.client_id, redirect_uri=redirect)
            place = Place(origin, X, practice=False, poll_seconds=0.3, registrations=(door,))
            house = House(Paths(tmp_path / "home"), lambda _: place, secrets, clock=app.utc_now)
            house.settings.set(UNDO_SECONDS, 0.0)
            house.settings.set(KEEPS_SEEN, True)
            desk = app.open_desk(stack, house, Theme(Mode.LIGHT), open_url=open_url)
            desk.window.resize(1240, 800)
            return desk

        yield open_


def join(qtbot: QtBot, desk: Desk, typed: str) -> None:
    field = named(desk, QLineEdit, "Hashtag")
    field.clear()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def the_old_pane_has_gone(qtbot: QtBot, desk: Desk) -> None:
    """A room that opens anew has its pane at once; the one before it goes a moment later."""
    qtbot.waitUntil(lambda: named(desk, QPlainTextEdit, "Your post") is not None)


def test_a_slip_on_the_first_screen_is_answered_there_and_what_was_typed_stays(
    qtbot: QtBot, open_real: OpenReal
) -> None:
    desk = open_real()
    desk.start()
    join(qtbot, desk, "two words")
    assert "Did you mean #twowords?" in labels(desk)
    assert named(desk, QLineEdit, "Hashtag").text() == "two words"


def test_from_a_hashtag_to_a_posted_answer_with_a_sign_in_between(
    qtbot: QtBot, open_real: OpenReal, server: PracticeServer
) -> None:
    ines = server.world.add_user("ines", "Ines")
    server.world.publish(ines, "Q1: What keeps you here? #gardenchat")
    desk = open_real(say_yes)
    desk.start()
    join(qtbot, desk, "#GardenChat")
    desk.house.settings.set(KEEPS_SEEN, False)
    assert desk.session is not None
    desk.session.identity.begin_sign_in(another=True)  # as from the settings
    qtbot.waitUntil(lambda: "are in one folder" in labels(desk))
    assert not desk.house.sign_ins.under_way
    qtbot.mouseClick(named(desk, QPushButton, "Back"), Qt.MouseButton.LeftButton)
    assert "are in one folder" not in labels(desk)
    qtbot.mouseClick(named(desk, QPushButton, "Sign in with X"), Qt.MouseButton.LeftButton)
    assert "are in one folder" in labels(desk), "before the browser opens"
    assert not desk.house.sign_ins.under_way
    qtbot.mouseClick(named(desk, QPushButton, "Sign in with X"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(desk.rows()) == 1, timeout=15_000)
    assert desk.session is not None
    desk.session.add_host("@ines")
    qtbot.waitUntil(lambda: "What keeps you here?" in labels(desk), timeout=5_000)
    the_old_pane_has_gone(qtbot, desk)
    named(desk, QPushButton, f"Allow posting as @{server.visitor}")  # reading is all that was asked for
    activate(qtbot, desk.window)
    field = named(desk, QPlainTextEdit, "Your post")
    field.setFocus()
    qtbot.keyClicks(field, "The people")
    qtbot.keyClick(field, Qt.Key.Key_Tab)  # "Allow in browser"
    qtbot.waitUntil(lambda: desk.session is not None and desk.session.capabilities.posts, timeout=15_000)
    the_old_pane_has_gone(qtbot, desk)
    named(desk, QPushButton, f"Send as @{server.visitor}")
    field = named(desk, QPlainTextEdit, "Your post")
    assert field.toPlainText() == "The people"
    assert [row.text for row in desk.rows() if row.mine] == [], "a yes sends nothing"
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: (
            [row.text for row in desk.rows() if row.mine and row.pending is None]
            == ["A1: The people #GardenChat"]
        ),
        timeout=15_000,
    )


def test_the_room_that_was_open_last_opens_again_with_its_draft_and_its_posts(
    qtbot: QtBot, open_real: OpenReal, server: PracticeServer
) -> None:
    server.world.publish(server.world.add_user("ines", "Ines"), "hello #gardenchat")
    first = open_real(say_yes)
    first.start(join="gardenchat")
    qtbot.mouseClick(named(first, QPushButton, "Sign in with X"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(first.rows()) == 1, timeout=15_000)
    the_old_pane_has_gone(qtbot, first)
    qtbot.keyClicks(named(first, QPlainTextEdit, "Your post"), "half a thou")
    first.close()
    server.faults.add(Fault("unavailable", count=99))
    again = open_real()
    again.start()
    assert [row.text for row in again.rows()] == ["hello #gardenchat"], "readable before the network answers"
    assert named(again, QPlainTextEdit, "Your post").toPlainText() == "half a thou"
    assert named(again, QWidget, "Stream").isVisible()


def test_a_cancelled_sign_in_leaves_everything_as_it_was(qtbot: QtBot, open_real: OpenReal) -> None:
    opened: list[str] = []
    desk = open_real(opened.append)
    desk.start(join="gardenchat")
    qtbot.mouseClick(named(desk, QPushButton, "Sign in with X"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(opened), timeout=5_000)
    pane = desk.window.findChild(SignInPane)
    assert pane is not None
    cancel = next(button for button in pane.findChildren(QPushButton) if button.accessibleName() == "Cancel")
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    button = named(desk, QPushButton, "Sign in with X")
    qtbot.waitUntil(button.isVisible, timeout=5_000)
    assert "cancelled" in labels(desk)


def test_who_does_not_allow_posting_keeps_the_text_and_goes_on_reading(
    qtbot: QtBot, open_real: OpenReal, server: PracticeServer
) -> None:
    desk = open_real(yes_then_no())
    desk.start(join="gardenchat")
    qtbot.mouseClick(named(desk, QPushButton, "Sign in with X"), Qt.MouseButton.LeftButton)
    ask = f"Allow posting as @{server.visitor}"
    qtbot.waitUntil(lambda: desk.session is not None and desk.session.account is not None, timeout=15_000)
    the_old_pane_has_gone(qtbot, desk)
    qtbot.keyClicks(named(desk, QPlainTextEdit, "Your post"), "The people")
    qtbot.mouseClick(named(desk, QPushButton, ask), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "You did not give access. Your text is kept." in labels(desk), timeout=15_000)
    named(desk, QPushButton, ask)
    named(desk, QPushButton, "Continue in browser")
    assert named(desk, QPlainTextEdit, "Your post").toPlainText() == "The people"
    assert server.good_refresh_tokens, "the permission to read is as good as before"


@pytest.mark.parametrize("answers", [True, False])
def test_signing_out_keeps_what_the_room_saw_and_says_what_could_not_be_done(
    qtbot: QtBot, open_real: OpenReal, server: PracticeServer, answers: bool
) -> None:
    server.world.publish(server.world.add_user("ines", "Ines"), "hello #gardenchat")
    desk = open_real(say_yes)
    desk.start(join="gardenchat")
    qtbot.mouseClick(named(desk, QPushButton, "Sign in with X"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(desk.rows()) == 1, timeout=15_000)
    session = desk.session
    assert session is not None
    assert session.account is not None
    if not answers:
        server.faults.add(Fault("cut_before", "POST", "/2/oauth2/revoke", count=9))
    the_old_pane_has_gone(qtbot, desk)
    qtbot.keyClicks(named(desk, QPlainTextEdit, "Your post"), "half a thou")
    out = named(desk, QToolButton, "Account").menu().actions()[-1]
    sure = out.menu()
    assert isinstance(sure, QMenu)
    sure.actions()[0].trigger()
    qtbot.waitUntil(lambda: desk.session is not None and desk.session.account is None, timeout=15_000)
    the_old_pane_has_gone(qtbot, desk)
    named(desk, QPushButton, "Sign in with X")
    assert named(desk, QPlainTextEdit, "Your post").toPlainText() == "half a thou"
    assert ("may still list Parley" in labels(desk)) is not answers
    assert (server.good_refresh_tokens == frozenset()) is answers
    kept = desk.house.archive.page(session.room.id, seen_by=session.account.id, limit=9)
    assert [post.text for post in kept] == ["hello #gardenchat"]


def test_a_damaged_archive_is_put_aside_and_said(qtbot: QtBot, open_real: OpenReal, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "parley.sqlite3").write_bytes(b"this was a database once" * 500)
    desk = open_real()
    desk.start()
    assert "was damaged" in labels(desk)
    kept = [path for path in home.iterdir() if "damaged" in path.name]
    assert [path.read_bytes() for path in kept] == [b"this was a database once" * 500]


def test_a_window_that_was_closed_is_not_dressed_anew(qtbot: QtBot, open_real: OpenReal) -> None:
    """The practice room's window stands beside the real one, and both follow one theme."""
    desk = open_real()
    desk.join("gardenchat", "")
    theme, window = desk.theme, desk.window
    desk.close()
    qtbot.waitUntil(lambda: not isValid(window))
    theme.set_mode(Mode.DARK)  # a slot that fails here fails the test
