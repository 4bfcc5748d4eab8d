"""A person's own things move to another computer, and out of a damaged file, through the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.core.capabilities import X
from desktop.core.origin import X_ORIGIN
from desktop.desk import Desk
from desktop.house import House
from desktop.networks.place import Place
from desktop.store.paths import Paths
from desktop.store.secrets import MemorySecrets
from desktop.ui.theme import Mode, Theme
from tests.e2e.conftest import labels
from tests.ui.room_in_memory import named

OpenHome = Callable[[str], Desk]


@pytest.fixture
def open_home(tmp_path: Path, qtbot: QtBot) -> Iterator[OpenHome]:
    """A window on a home of its own, where nobody is signed in and nothing is asked of any network."""
    place = Place(X_ORIGIN, X, practice=False, poll_seconds=60.0, registrations=())
    with ExitStack() as stack:

        def open_(name: str) -> Desk:
            house = House(Paths(tmp_path / name), lambda _: place, MemorySecrets(), clock=app.utc_now)
            desk = app.open_desk(stack, house, Theme(Mode.LIGHT), open_url=lambda url: None)
            desk.start()
            return desk

        yield open_


def typed(desk: Desk) -> str:
    fields = desk.window.findChildren(QPlainTextEdit)
    return next(
        field.toPlainText() for field in fields if field.accessibleName() == "Your post" and field.isVisible()
    )


def write(qtbot: QtBot, desk: Desk, words: str) -> None:
    field = next(
        field
        for field in desk.window.findChildren(QPlainTextEdit)
        if field.accessibleName() == "Your post" and field.isVisible()
    )
    qtbot.keyClicks(field, words)


def press(qtbot: QtBot, desk: Desk, button: str) -> str:
    """Press it in the settings' page of files; all that this page says then."""
    page = desk.show_settings().files
    qtbot.mouseClick(named(page, QPushButton, button), Qt.MouseButton.LeftButton)
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_what_is_typed_here_and_there_is_in_one_composer_then(
    qtbot: QtBot, open_home: OpenHome, tmp_path: Path
) -> None:
    file = tmp_path / "mine.zip"
    old, new = open_home("old"), open_home("new")
    old.join("gardenchat", "")
    write(qtbot, old, "Compost, mostly.")
    old.show_settings().files.choose_new = lambda parent, title, name: str(file)
    assert "1 chat" in press(qtbot, old, "Export everything of yours…")
    new.join("gardenchat", "")
    write(qtbot, new, "Leaves, too.")
    new.show_settings().files.choose_existing = lambda parent, title: str(file)
    said = press(qtbot, new, "Import…")
    assert "Imported: 1 draft." in said, "the chat was here already"
    assert typed(new) == "Leaves, too.\nCompost, mostly."


def test_an_export_that_cannot_be_written_is_one_sentence(
    qtbot: QtBot, open_home: OpenHome, tmp_path: Path
) -> None:
    desk = open_home("home")
    (tmp_path / "file").write_text("")
    desk.show_settings().files.choose_new = lambda parent, title, name: str(tmp_path / "file" / "mine.zip")
    assert "cannot be written" in press(qtbot, desk, "Export everything of yours…")


def test_what_a_damaged_archive_still_holds_is_back_in_the_composer_and_said(
    qtbot: QtBot, open_home: OpenHome, tmp_path: Path
) -> None:
    first = open_home("home")
    first.join("gardenchat", "")
    write(qtbot, first, "Half a thought.")
    first.close()
    whole = tmp_path / "home" / "parley.sqlite3"
    whole.write_bytes(b"\0" * 100 + whole.read_bytes()[100:])
    again = open_home("home")
    assert "The archive was damaged." in labels(again)
    assert "Saved from it: 1 chat, 1 draft." in labels(again)
    assert typed(again) == "Half a thought."
