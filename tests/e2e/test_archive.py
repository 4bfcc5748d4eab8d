"""The archive as a person uses it: a word is looked for, and what was found stands at its place in its chat."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.core.post import Author, Post
from desktop.desk import Desk
from desktop.practice.server import PracticeServer
from desktop.ui.archive.page import ArchivePage
from desktop.ui.stream.view import StreamView
from tests.e2e.conftest import OpenDesk, named

PEOPLE = [Author("71", "asha", "Asha Vale"), Author("72", "bram", "Bram Oke")]
LONG_AGO = datetime(2026, 3, 11, 18, 0, tzinfo=UTC)
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def with_chat(desk: Desk, tag: str, count: int, said: str) -> int:
    """A room of many posts, of which one of the first says this; the room's id."""
    house = desk.house
    room, account = house.rooms.open(tag, house.place.origin), house.accounts.list(house.place.origin)[0]
    house.rooms.set_account(room.id, account.id)
    words = ["Hello everybody", said, *(f"Something else, number {n}" for n in range(count - 2))]
    posts = [
        Post(str(9000 + n), PEOPLE[n % 2], f"{text} #{tag}", LONG_AGO + timedelta(seconds=20 * n))
        for n, text in enumerate(words)
    ]
    house.archive.add(room.id, posts, seen_by=account.id)
    return room.id


def look_for(qtbot: QtBot, desk: Desk, typed: str, room_id: int) -> ArchivePage:
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_F, KEYS)
    qtbot.keyClicks(named(desk, QLineEdit, "Search the archive"), typed)
    page = desk.window.findChildren(ArchivePage)[0]
    qtbot.waitUntil(lambda: [row.item.key for row in page.rows()] == [(room_id, "9001")])
    return page


def test_a_post_far_back_in_a_room_that_is_not_open_opens_at_its_place(
    server: PracticeServer, qtbot: QtBot, open_desk: OpenDesk
) -> None:
    desk = open_desk(server)
    other = with_chat(desk, "books", 1200, "The shelf by the door")
    page = look_for(qtbot, desk, "shelf door", other)
    qtbot.keyClick(page.rows()[0], Qt.Key.Key_Return)
    assert desk.window.rail.current == other
    view = desk.window.findChildren(StreamView)[-1]
    assert view.cursor_row.key == "9001"
    index = view.index_of("9001")
    assert index in [row for row, _ in view.placed]
    assert view.hasFocus()


def test_coming_back_to_the_archive_finds_it_as_it_was_left(
    server: PracticeServer, qtbot: QtBot, open_desk: OpenDesk
) -> None:
    desk = open_desk(server)
    other = with_chat(desk, "books", 5, "The shelf by the door")
    page = look_for(qtbot, desk, "shelf", other)
    qtbot.keyClick(page.rows()[0], Qt.Key.Key_Return)
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_F, KEYS)
    assert desk.window.findChildren(ArchivePage)[-1].field.text() == "shelf"
