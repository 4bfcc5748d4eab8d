"""Posts of a file, brought in from the archive's page: their chat is found, and its room has them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app import importing
from desktop.archive_acts import _show_imported
from desktop.core.errors import Stopped
from desktop.core.going import Going
from desktop.core.taken_posts import Outcome
from desktop.practice.server import PracticeServer
from desktop.ui.archive.chat_card import ChatCard
from desktop.ui.archive.import_dialog import ImportDialog
from desktop.ui.archive.page import ArchivePage
from desktop.ui.sign_in_pane import SignInPane
from tests.e2e.conftest import OpenDesk
from tests.ui.room_in_memory import named

BEGAN = datetime(2026, 3, 11, 18, 0, tzinfo=UTC)


def written(path: Path) -> Path:
    lines = ["time,username,text"]
    for minute in range(60):
        said = (
            f"Q{minute // 30 + 1}: Which shelf?"
            if minute % 30 == 0
            else f"A{minute // 30 + 1}: Number {minute}"
        )
        who = "ines_h" if minute % 30 == 0 else ("bramoke", "asha")[minute % 2]
        lines.append(f"{(BEGAN + timedelta(minutes=minute)).isoformat()},{who},{said} #lis_chat")
    path.write_text("\n".join(lines))
    return path


def test_a_file_brought_in_is_a_chat_of_the_archive(
    server: PracticeServer, qtbot: QtBot, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(server)
    house = desk.house
    room = house.rooms.open("lis_chat", house.place.origin, hosts=["ines_h"])
    desk.archiving.show()
    page = desk.window.findChildren(ArchivePage)[-1]
    qtbot.waitUntil(named(page, QPushButton, "Import posts…").isVisible)
    named(page, QPushButton, "Import posts…").click()
    dialog = desk.window.findChildren(ImportDialog)[0]
    named(dialog, QLineEdit, "Chat").setText("#lis_chat")
    dialog.take_file(written(tmp_path / "chat.csv"))
    press = named(dialog, QPushButton, "Import")
    qtbot.waitUntil(press.isEnabled)
    press.click()
    qtbot.waitUntil(lambda: any("60 posts are new" in one.text() for one in dialog.findChildren(QLabel)))
    dialog.reject()
    wanted = "#lis_chat of 11 March 2026, , 60 posts, 3 people, 2 questions"
    qtbot.waitUntil(lambda: wanted in [card.accessibleName() for card in desk.window.findChildren(ChatCard)])
    desk.show_room(room.id)
    assert len(desk.rows()) == 60


def test_chats_that_are_not_looked_for_to_the_end_are_said_and_found_by_and_by(
    server: PracticeServer, qtbot: QtBot, open_desk: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(server)
    house, archiving = desk.house, desk.archiving
    room = house.rooms.open("lis_chat", house.place.origin, hosts=["ines_h"])
    archiving.show()

    def stop(room_id: int, going: Going) -> None:
        raise Stopped("Stopped.")

    monkeypatch.setattr(archiving.library, "refresh", stop)
    importing(house.database, house.place.origin).take(written(tmp_path / "chat.csv"), "lis_chat", Outcome())
    _show_imported(archiving, {room.id: room})
    notice = desk.window.notice
    qtbot.waitUntil(lambda: "Not all chats of #lis_chat are in the list yet" in notice.accessibleName())
    assert named(notice, QPushButton, "Go on").isVisible()
    wanted = "#lis_chat of 11 March 2026, , 60 posts, 3 people, 2 questions"
    qtbot.waitUntil(lambda: wanted in [card.accessibleName() for card in desk.window.findChildren(ChatCard)])


def test_a_room_that_was_imported_is_read_in_the_archive_where_nobody_is_signed_in(
    server: PracticeServer, qtbot: QtBot, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(server)
    house = desk.house
    assert desk.session is not None
    house.rooms.open("other", house.place.origin)
    room = house.rooms.open("lis_chat", house.place.origin, hosts=["ines_h"])
    desk.session.identity.sign_out()
    qtbot.waitUntil(lambda: not house.accounts.list(house.place.origin))
    importing(house.database, house.place.origin).take(written(tmp_path / "chat.csv"), "lis_chat", Outcome())
    desk.show_room(room.id)
    assert desk.session.account is None
    pane = desk.window.findChildren(SignInPane)[-1]
    named(pane, QPushButton, "Open them in the archive").click()
    page = desk.window.findChildren(ArchivePage)[-1]
    assert page.place.room_id == room.id
