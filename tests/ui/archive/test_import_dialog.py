"""A file's posts come into a chat: looked at first, stopped when it is wanted, and what came of it is said."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.errors import BadInput
from desktop.core.going import Going, unwatched
from desktop.core.origin import X_ORIGIN
from desktop.core.post_row import Flaw
from desktop.core.room import Room
from desktop.core.taken_posts import Outcome, Shape
from desktop.ui.archive.import_dialog import ImportDialog
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import named

ROOM = Room("critlib", X_ORIGIN, 1)
DAY = datetime(2015, 3, 11, 12, tzinfo=UTC)


class SourceInMemory:
    """A file of three posts and a broken line; `waits` holds the import between its batches."""

    def __init__(self, shape: Shape | None = None) -> None:
        self.shape, self.asked = shape or Shape("table"), list[tuple[str, str, str]]()
        self.waits = threading.Event()
        self.waits.set()

    def rooms(self) -> Sequence[Room]:
        return [ROOM]

    def look(self, path: Path, hashtag: str = "", author: str = "") -> tuple[Shape, Outcome]:
        if path.suffix == ".pdf":
            raise BadInput("notes.pdf has no posts that can be read.", "Choose another file.")
        return self.shape, self._read(Outcome())

    def take(
        self, path: Path, hashtag: str, outcome: Outcome, *, author: str = "", going: Going = unwatched
    ) -> Room:
        self.asked.append((path.name, hashtag, author))
        self._read(outcome)
        going(10, 20)
        assert self.waits.wait(30)
        going(20, 20)
        return ROOM

    def _read(self, outcome: Outcome) -> Outcome:
        outcome.new, outcome.begins, outcome.ends = 3, DAY, DAY
        outcome.note(4, Flaw.UNREADABLE)
        return outcome


def opened(qtbot: QtBot, source: SourceInMemory, room: Room | None = ROOM) -> ImportDialog:
    dialog = ImportDialog(Theme(Mode.LIGHT), source, room, network="X")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot does that
    qtbot.addWidget(dialog)
    dialog.choose_file = lambda *_: "/home/of/chat.csv"
    dialog.show()
    return dialog


def says(dialog: ImportDialog, words: str) -> bool:
    return any(words in label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def press(dialog: ImportDialog, name: str) -> None:
    one = named(dialog, QPushButton, name)
    assert one.isEnabled(), name
    one.click()


def test_a_file_is_looked_at_and_its_posts_are_taken(qtbot: QtBot) -> None:
    source = SourceInMemory()
    dialog, rooms = opened(qtbot, source), list[Room]()
    dialog.taken.connect(rooms.append)
    assert not named(dialog, QPushButton, "Import").isEnabled()
    press(dialog, "Choose a file…")
    qtbot.waitUntil(lambda: says(dialog, "A table, begins with posts of 11 March 2015, 1 line is no post"))
    qtbot.waitUntil(named(dialog, QPushButton, "Import").isEnabled)
    press(dialog, "Import")
    qtbot.waitUntil(lambda: says(dialog, "3 posts are new in #critlib."))
    assert says(dialog, "1 line cannot be read: 4")
    assert (source.asked, rooms) == ([("chat.csv", "critlib", "")], [ROOM])


def test_a_chat_has_to_be_named_and_may_be_a_new_one(qtbot: QtBot) -> None:
    source = SourceInMemory()
    dialog = opened(qtbot, source, None)
    press(dialog, "Choose a file…")
    qtbot.waitUntil(lambda: says(dialog, "A table"))
    assert not named(dialog, QPushButton, "Import").isEnabled()
    named(dialog, QLineEdit, "Chat").setText("#GardenChat")
    press(dialog, "Import")
    qtbot.waitUntil(lambda: source.asked == [("chat.csv", "GardenChat", "")])
    qtbot.waitUntil(lambda: says(dialog, "3 posts are new"))


def test_whose_posts_they_are_is_asked_where_the_file_does_not_say(qtbot: QtBot) -> None:
    source = SourceInMemory(Shape("X archive", names_people=False))
    dialog = opened(qtbot, source)
    assert not named(dialog, QLineEdit, "Whose posts these are").isVisible()
    press(dialog, "Choose a file…")
    qtbot.waitUntil(named(dialog, QLineEdit, "Whose posts these are").isVisible)
    assert not named(dialog, QPushButton, "Import").isEnabled()
    named(dialog, QLineEdit, "Whose posts these are").setText("@ines_h")
    press(dialog, "Import")
    qtbot.waitUntil(lambda: source.asked == [("chat.csv", "critlib", "ines_h")])
    qtbot.waitUntil(lambda: says(dialog, "3 posts are new"))


def test_what_is_in_when_it_is_stopped_is_said(qtbot: QtBot) -> None:
    source = SourceInMemory()
    dialog, rooms = opened(qtbot, source), list[Room]()
    dialog.taken.connect(rooms.append)
    press(dialog, "Choose a file…")
    qtbot.waitUntil(lambda: says(dialog, "A table"))
    source.waits.clear()
    press(dialog, "Import")
    qtbot.waitUntil(lambda: says(dialog, "4 of 8"))
    assert not named(dialog, QPushButton, "Choose a file…").isEnabled()
    press(dialog, "Cancel: Importing posts")
    source.waits.set()
    qtbot.waitUntil(lambda: says(dialog, "Stopped. What is in stays"))
    assert says(dialog, "3 posts are new in #critlib.")
    assert rooms == [ROOM]
    assert named(dialog, QPushButton, "Import").isEnabled()


def test_a_file_without_posts_says_what_to_do(qtbot: QtBot) -> None:
    dialog = opened(qtbot, SourceInMemory())
    dialog.take_file(Path("notes.pdf"))
    qtbot.waitUntil(lambda: says(dialog, "has no posts that can be read. Choose another file."))


def test_closing_it_on_the_way_says_that_the_room_has_posts(qtbot: QtBot) -> None:
    source = SourceInMemory()
    dialog, rooms = opened(qtbot, source), list[Room]()
    dialog.taken.connect(rooms.append)
    press(dialog, "Choose a file…")
    qtbot.waitUntil(lambda: says(dialog, "A table"))
    press(dialog, "Import")
    dialog.reject()
    assert rooms == [ROOM]


def test_the_first_press_imports_though_it_leaves_the_field_that_was_typed_into(qtbot: QtBot) -> None:
    source = SourceInMemory()
    dialog = opened(qtbot, source, None)
    press(dialog, "Choose a file…")
    qtbot.waitUntil(lambda: says(dialog, "A table"))
    field, button = named(dialog, QLineEdit, "Chat"), named(dialog, QPushButton, "Import")
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    field.setFocus()
    qtbot.keyClicks(field, "#GardenChat")
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    field.editingFinished.emit()  # as a press does with a real mouse
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: source.asked == [("chat.csv", "GardenChat", "")])
    qtbot.waitUntil(lambda: says(dialog, "3 posts are new"))


def test_what_comes_next_is_the_filled_button(qtbot: QtBot) -> None:
    dialog = opened(qtbot, SourceInMemory())
    press(dialog, "Choose a file…")
    qtbot.waitUntil(lambda: says(dialog, "A table"))
    close, begin = named(dialog, QPushButton, "Close"), named(dialog, QPushButton, "Import")
    press(dialog, "Import")
    qtbot.waitUntil(lambda: says(dialog, "3 posts are new"))
    assert (close.property("kind"), begin.property("kind")) == ("primary", "plain")
    assert close.isDefault()
    named(dialog, QLineEdit, "Chat").setText("#GardenChat")
    assert (close.property("kind"), begin.property("kind")) == ("plain", "primary")
