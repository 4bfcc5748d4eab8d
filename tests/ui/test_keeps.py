"""What Parley keeps is said in plain sentences, and a keyring that hangs holds up nobody."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.errors import NoSafeKeyring
from desktop.services.privacy import Privacy
from desktop.store.database import Database
from desktop.store.settings import Settings
from desktop.ui.keeps import KeepsView, kept
from desktop.ui.keeps_page import KeepsPage
from desktop.ui.theme import Mode, Theme
from desktop.ui.window import Window
from tests.store.scene import StandingClock
from tests.ui.room_in_memory import named

HOME = Path("home-of-somebody")


def absent() -> str:
    raise NoSafeKeyring("There is no keyring on this computer.")


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[Settings]:
    with closing(Database(tmp_path / "parley.sqlite3", clock=StandingClock())) as database:
        yield Settings(database)


@pytest.mark.parametrize(
    ("describe", "said"),
    [(lambda: "GNOME Keyring", "in this computer's keyring (GNOME Keyring)"), (absent, "has no keyring")],
)
def test_the_keyring_is_named_or_said_to_be_missing(
    describe: Callable[[], str], said: str, settings: Settings, qtbot: QtBot
) -> None:
    view = KeepsView(Theme(Mode.LIGHT), "X", Privacy(settings, HOME, describe))
    qtbot.addWidget(view)
    qtbot.waitUntil(lambda: said in view.words)
    assert all(told.words in view.words for told in kept("X", HOME, None) if told.heading != "Your key")


def test_a_keyring_that_does_not_answer_leaves_the_words_as_they_are(
    settings: Settings, qtbot: QtBot
) -> None:
    release = threading.Event()

    def hangs() -> str:
        release.wait(20)
        return "late"

    view = KeepsView(Theme(Mode.LIGHT), "X", Privacy(settings, HOME, hangs, deadline=0.05))
    qtbot.addWidget(view)
    qtbot.waitUntil(view.is_complete)
    assert "Your key to X is in this computer's keyring, and in no file." in view.words
    waiting = [one for one in threading.enumerate() if one.name == "keyring-name"]
    assert all(one.daemon for one in waiting), "who hangs keeps no program open"
    release.set()
    for one in waiting:
        one.join(5)


def test_it_was_seen_once_it_was_seen(settings: Settings) -> None:
    privacy = Privacy(settings, HOME, absent)
    before = privacy.seen
    privacy.see()
    assert (before, privacy.seen) == (False, True)
    assert Privacy(settings, HOME, absent).seen


def test_the_page_leads_back_and_to_the_files(settings: Settings, qtbot: QtBot) -> None:
    page = KeepsPage(Theme(Mode.LIGHT), "X", Privacy(settings, HOME, absent))
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.left):
        named(page, QPushButton, "Back").click()
    with qtbot.waitSignal(page.files_requested):
        named(page, QPushButton, "Files and privacy").click()


def test_escape_alone_leads_back_to_where_the_keyboard_was_and_to_what_was_typed(
    settings: Settings, qtbot: QtBot
) -> None:
    window = Window(Theme(Mode.LIGHT), practice=False, clock=StandingClock(), open_url=lambda url: None)
    qtbot.addWidget(window)
    window.show_welcome()
    window.show()
    window.welcome.type("critlib", "ines")
    link = named(window, QPushButton, "What Parley keeps")
    link.setFocus()
    page = KeepsPage(Theme(Mode.LIGHT), "X", Privacy(settings, HOME, absent), window)
    page.left.connect(window.leave_page)
    window.show_page(page)
    assert window.focusWidget() is page.back
    qtbot.keyClick(page.back, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert window.focusWidget() is link
    assert window.welcome.typed == ("critlib", "ines")


def test_who_is_asked_for_a_newer_parley_is_named(settings: Settings, qtbot: QtBot) -> None:
    privacy = Privacy(settings, HOME, absent)
    privacy.asks = "parley.example.org"
    view = KeepsView(Theme(Mode.LIGHT), "X", privacy)
    qtbot.addWidget(view)
    asked = "Once a day it asks parley.example.org whether there is a newer one"
    assert asked in view.words
    qtbot.waitUntil(lambda: "has no keyring" in view.words)
    assert asked in view.words
    assert not any("newer one" in told.words for told in kept("X", HOME, None))
