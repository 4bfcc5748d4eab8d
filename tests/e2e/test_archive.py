"""The archive as a person uses it: a word is looked for, and what was found stands at its place in its chat."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.post import Author, Post
from desktop.desk import Desk
from desktop.practice.server import PracticeServer
from desktop.ui.archive.agreement import Agreement
from desktop.ui.archive.chat_card import ChatCard
from desktop.ui.archive.page import ArchivePage
from desktop.ui.archive.past_page import PastPage
from desktop.ui.find_bar import FindBar
from desktop.ui.recap.page import AfterPage
from desktop.ui.stream.view import StreamView
from tests.e2e.conftest import OpenDesk, named

PEOPLE = [Author("71", "asha", "Asha Vale"), Author("72", "bram", "Bram Oke")]
INES = Author("70", "ines", "Ines Holt")
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


def with_hour(desk: Desk, tag: str, first: int, starts: datetime) -> int:
    """An hour of that room, in which two questions are asked and answered; the room's id."""
    house = desk.house
    account = house.accounts.list(house.place.origin)[0]
    room = house.rooms.open(tag, house.place.origin, hosts=("ines",))
    house.rooms.set_account(room.id, account.id)
    posts = []
    for n in range(60):
        number, is_question = n // 30 + 1, n % 30 == 0
        said = (
            f"Q{number}: What stands on the shelf, number {number}?"
            if is_question
            else f"A{number}: Book {n}"
        )
        who = INES if is_question else PEOPLE[n % 2]
        posts.append(Post(str(first + n), who, f"{said} #{tag}", starts + timedelta(minutes=n)))
    house.archive.add(room.id, posts, seen_by=account.id)
    return room.id


def look_for(qtbot: QtBot, desk: Desk, typed: str, room_id: int) -> ArchivePage:
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_F, KEYS)
    qtbot.keyClicks(named(desk, QLineEdit, "Search the archive"), typed)
    page = desk.window.findChildren(ArchivePage)[0]
    qtbot.waitUntil(lambda: [row.item.key for row in page.rows()] == [(room_id, "9001")])
    return page


def view(desk: Desk) -> StreamView:
    return desk.window.findChildren(StreamView)[-1]


def buttons(desk: Desk, name: str) -> list[QPushButton]:
    return [one for one in desk.window.findChildren(QPushButton) if one.accessibleName() == name]


def can_write(desk: Desk) -> bool:
    """The room as it is now has the composer; the one that was open before may not be gone yet."""
    fields = desk.window.findChildren(QPlainTextEdit)
    return any(one.isVisible() and one.accessibleName() == "Your post" for one in fields)


def in_sight(desk: Desk, key: str) -> bool:
    shown = view(desk)
    return shown.isVisible() and shown.index_of(key) in [row for row, _ in shown.placed]


def test_a_post_far_back_in_a_room_that_is_not_open_opens_at_its_place(
    server: PracticeServer, qtbot: QtBot, open_desk: OpenDesk
) -> None:
    desk = open_desk(server)
    other = with_chat(desk, "books", 1200, "The shelf by the door")
    page = look_for(qtbot, desk, "shelf door", other)
    qtbot.keyClick(page.rows()[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.window.rail.current == other and in_sight(desk, "9001"))
    assert view(desk).cursor_row.key == "9001"
    qtbot.waitUntil(view(desk).hasFocus)


def test_a_post_of_lately_opens_in_the_room_as_it_is_now(
    server: PracticeServer, qtbot: QtBot, open_desk: OpenDesk
) -> None:
    desk = open_desk(server)
    other = with_chat(desk, "books", 400, "The shelf by the door")
    qtbot.keyClick(look_for(qtbot, desk, "shelf door", other).rows()[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: in_sight(desk, "9001"))
    assert view(desk).cursor_row.key == "9001"
    assert can_write(desk)


def test_an_earlier_chat_opens_as_it_was_and_a_post_of_it_can_be_kept(
    server: PracticeServer, qtbot: QtBot, open_desk: OpenDesk
) -> None:
    desk = open_desk(server)
    room_id = with_hour(desk, "books", 9000, LONG_AGO)
    with_hour(desk, "books", 9500, LONG_AGO + timedelta(days=7))
    desk.archiving.library.refresh(room_id)
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_F, KEYS)
    qtbot.waitUntil(lambda: len(desk.window.findChildren(ChatCard)) == 2)
    named(desk, QPushButton, "Open: #books of 11 March 2026").click()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(PastPage)) and in_sight(desk, "9000"))
    assert desk.window.rail.current == room_id
    model = view(desk).model
    assert model is not None
    assert model.key(model.rowCount() - 1) == "9059", "what was said a week later is not there"
    asked = "Q2, 29 answers\nWhat stands on the shelf, number 2?"
    named(desk, QAbstractButton, asked).click()
    assert model.rowCount() == 30
    assert not can_write(desk)
    view(desk).action_requested.emit("keep", "9040")
    qtbot.waitUntil(lambda: model.row(model.index_of("9040") or 0).is_kept)
    assert desk.house.marks.get(room_id).is_kept("9040")
    named(desk, QPushButton, "Undo").click()
    qtbot.waitUntil(lambda: not desk.house.marks.get(room_id).is_kept("9040"))
    assert view(desk).hasFocus()
    for key, title in ((Qt.Key.Key_B, "Recap of #books"), (Qt.Key.Key_Y, "Your hour in #books")):
        qtbot.keyClick(view(desk), key, KEYS)
        pages = desk.window.findChildren(AfterPage)
        assert [one.accessibleName() for one in pages if one.isVisible()] == [title]
        pages[-1].closed.emit()
        qtbot.waitUntil(lambda: any(one.isVisible() for one in desk.window.findChildren(PastPage)))
    named(desk, QPushButton, "Back to now").click()
    assert can_write(desk)


def test_who_opens_an_old_chat_is_offered_to_check_it_for_deleted_posts(
    server: PracticeServer, qtbot: QtBot, open_desk: OpenDesk
) -> None:
    desk = open_desk(server)
    desk.house.place = replace(desk.house.place, practice=False)  # nothing is deleted in practice
    room_id = with_hour(desk, "books", 9000, LONG_AGO)
    desk.archiving.library.refresh(room_id)
    desk.archiving.show()
    qtbot.waitUntil(lambda: bool(buttons(desk, "Open: #books of 11 March 2026")))
    buttons(desk, "Open: #books of 11 March 2026")[-1].click()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in buttons(desk, "Check them…")))
    buttons(desk, "Check them…")[-1].click()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in desk.window.findChildren(Agreement)))
    desk.window.findChildren(Agreement)[-1].leave.click()


def test_a_recap_of_an_earlier_chat_is_drafted_into_its_room_s_composer(
    server: PracticeServer, qtbot: QtBot, open_desk: OpenDesk
) -> None:
    desk = open_desk(server)
    room_id = with_hour(desk, "books", 9000, LONG_AGO)
    desk.archiving.library.refresh(room_id)
    desk.archiving.show()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(ChatCard)))
    named(desk, QPushButton, "Recap: #books of 11 March 2026").click()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in buttons(desk, "Draft a post")))
    desk.window.findChildren(AfterPage)[0].closed.emit()
    qtbot.waitUntil(lambda: bool(buttons(desk, "Recap: #books of 11 March 2026")))
    buttons(desk, "Recap: #books of 11 March 2026")[-1].click()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in buttons(desk, "Draft a post")))
    buttons(desk, "Draft a post")[-1].click()
    qtbot.waitUntil(lambda: can_write(desk))
    assert desk.window.rail.current == room_id
    assert any("2 questions" in one.toPlainText() for one in desk.window.findChildren(QPlainTextEdit))


def test_coming_back_to_the_archive_finds_it_as_it_was_left(
    server: PracticeServer, qtbot: QtBot, open_desk: OpenDesk
) -> None:
    desk = open_desk(server)
    other = with_chat(desk, "books", 5, "The shelf by the door")
    page = look_for(qtbot, desk, "shelf", other)
    qtbot.keyClick(page.rows()[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: in_sight(desk, "9001"))
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_F, KEYS)
    assert desk.window.findChildren(ArchivePage)[-1].field.text() == "shelf"


def test_words_are_found_in_an_earlier_chat_and_in_no_other(
    server: PracticeServer, qtbot: QtBot, open_desk: OpenDesk
) -> None:
    desk = open_desk(server)
    room_id = with_hour(desk, "books", 9000, LONG_AGO)
    with_hour(desk, "books", 9500, LONG_AGO + timedelta(days=7))
    desk.archiving.library.refresh(room_id)
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_F, KEYS)
    qtbot.waitUntil(lambda: len(desk.window.findChildren(ChatCard)) == 2)
    named(desk, QPushButton, "Open: #books of 11 March 2026").click()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(PastPage)) and in_sight(desk, "9000"))
    page = desk.window.findChildren(PastPage)[0]
    qtbot.keyClick(view(desk), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = page.findChildren(FindBar)[0]
    assert bar.field.hasFocus()
    qtbot.keyClicks(bar.field, "Book 7")
    qtbot.waitUntil(lambda: view(desk).cursor_row.key == "9007")
    assert [label.text() for label in bar.findChildren(QLabel) if label.text()] == ["1 of 1"]
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert view(desk).hasFocus()
    qtbot.keyClick(view(desk), Qt.Key.Key_Escape)
    qtbot.keyClick(view(desk), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: can_write(desk))
