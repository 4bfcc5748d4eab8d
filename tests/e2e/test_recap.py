"""A chat's recap from the archive: told of that chat alone, drafted in its room, sent by the composer's key alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.post import Author, Post
from desktop.desk import Desk
from desktop.practice.server import PracticeServer
from desktop.ui.archive.chat_card import ChatCard
from desktop.ui.recap.recap_page import RecapPage
from tests.e2e.conftest import OpenDesk, named

INES, ASHA = Author("70", "ines", "Ines Holt"), Author("71", "asha", "Asha Vale")
LONG_AGO = datetime(2026, 3, 11, 18, 0, tzinfo=UTC)
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def with_hour(desk: Desk, first: int, starts: datetime, about: str) -> int:
    """An hour in which two questions are asked and answered; the room's id."""
    house = desk.house
    account = house.accounts.list(house.place.origin)[0]
    room = house.rooms.open("books", house.place.origin, hosts=("ines",))
    house.rooms.set_account(room.id, account.id)
    said = [
        (INES, f"Q{n // 30 + 1}: What of {about}, part {n // 30 + 1}?")
        if n % 30 == 0
        else (ASHA, f"A{n // 30 + 1}: {about} {n}")
        for n in range(60)
    ]
    posts = [
        Post(str(first + n), who, f"{text} #books", starts + timedelta(minutes=n))
        for n, (who, text) in enumerate(said)
    ]
    house.archive.add(room.id, posts, seen_by=account.id)
    return room.id


def test_the_recap_of_an_earlier_chat_is_drafted_in_its_room(
    server: PracticeServer, qtbot: QtBot, open_desk: OpenDesk
) -> None:
    desk = open_desk(server)
    room_id = with_hour(desk, 9000, LONG_AGO, "shelves")
    with_hour(desk, 9500, LONG_AGO + timedelta(days=7), "doors")
    desk.archiving.library.refresh(room_id)
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_F, KEYS)
    qtbot.waitUntil(lambda: len(desk.window.findChildren(ChatCard)) == 2)
    older = desk.window.findChildren(ChatCard)[-1]
    next(act for act in older.findChildren(QPushButton) if act.text() == "Recap").click()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(RecapPage)))
    page = desk.window.findChildren(RecapPage)[0]
    qtbot.waitUntil(lambda: bool(page.chosen))
    named(desk, QPushButton, "Draft a post").click()
    qtbot.waitUntil(lambda: desk.window.rail.current == room_id)
    fields = desk.window.findChildren(QPlainTextEdit)
    written = [one.toPlainText() for one in fields if one.isVisible() and one.accessibleName() == "Your post"]
    assert len(written) == 1
    assert written[0].startswith("Our chat in short: 2 questions, 60 posts by 2 people.")
    assert "shelves" in written[0]
    assert desk.session is not None
    assert desk.session.outgoing.open_entries() == ()
