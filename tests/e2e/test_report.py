"""The report as a person uses it: opened from a chat's card, saved as a page, and renewed while the chat is on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.post import Author, Post
from desktop.core.stream_events import PostsArrived
from desktop.desk import Desk
from desktop.practice.server import PracticeServer
from desktop.reporting import Reporting
from desktop.ui.archive.chat_card import ChatCard
from desktop.ui.report.page import ReportPage
from tests.e2e.conftest import OpenDesk, named

INES, BRAM, ASHA = (
    Author("70", "ines", "Ines Holt"),
    Author("71", "asha", "Asha Vale"),
    Author("72", "bram", "Bram Oke"),
)
LONG_AGO = datetime(2026, 3, 11, 18, 0, tzinfo=UTC)


def with_chat(desk: Desk, starts: datetime) -> int:
    """Half an hour with one question and 29 answers; the room's id."""
    house = desk.house
    account = house.accounts.list(house.place.origin)[0]
    room = house.rooms.open("books", house.place.origin, hosts=("ines",))
    house.rooms.set_account(room.id, account.id)
    asked = Post("9000", INES, "Q1: What stands on the shelf? #books", starts)
    answers = (
        Post(str(9000 + n), (BRAM, ASHA)[n % 2], f"A1: Book {n} #books", starts + timedelta(seconds=60 * n))
        for n in range(1, 30)
    )
    house.archive.add(room.id, [asked, *answers], seen_by=account.id)
    return room.id


def opened(qtbot: QtBot, desk: Desk) -> ReportPage:
    desk.archiving.show()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(ChatCard)))
    card = desk.window.findChildren(ChatCard)[0]
    next(one for one in card.findChildren(QPushButton) if one.accessibleName().startswith("Report")).click()
    page = desk.window.findChildren(ReportPage)[0]
    qtbot.waitUntil(lambda: page.report is not None)
    return page


def heard(page: ReportPage) -> list[str]:
    """The figures, as a screen reader says them."""
    return [one.accessibleName() for one in page.findChildren(QLabel) if one.accessibleDescription()]


def test_a_chat_s_report_is_read_and_saved_as_a_page_with_initials(
    server: PracticeServer, qtbot: QtBot, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(server)
    desk.archiving.library.refresh(with_chat(desk, LONG_AGO))
    desk.archiving.reporting = Reporting(desk.archiving, lambda page, name: tmp_path / name)
    page = opened(qtbot, desk)
    assert {"Posts: 30", "People: 3", "Answers: 29"} <= set(heard(page))
    menu = named(desk, QPushButton, "Save as a page…").menu()
    next(one for one in menu.actions() if one.text() == "With initials").trigger()
    saved = tmp_path / "books-2026-03-11-report.html"
    qtbot.waitUntil(saved.exists)
    html = saved.read_text(encoding="utf-8")
    assert "I.H." in html
    assert "Ines Holt" not in html


def test_a_report_is_renewed_while_its_chat_is_on_and_the_archive_has_not_found_it(
    server: PracticeServer, qtbot: QtBot, open_desk: OpenDesk
) -> None:
    desk = open_desk(server)
    now = desk.archiving.clock()
    room_id = with_chat(desk, now - timedelta(minutes=30))
    desk.archiving.reporting = Reporting(desk.archiving, renew_ms=0)
    desk.choose_room(room_id)
    qtbot.waitUntil(lambda: desk.session is not None and bool(desk.session.questions().by_number))
    desk.window.actions_by_id["chat.report"].trigger()
    page = desk.window.findChildren(ReportPage)[0]
    qtbot.waitUntil(lambda: "Answers: 29" in heard(page))
    late = Post("9900", BRAM, "A1: One more book #books", desk.archiving.clock())
    account = desk.house.accounts.list(desk.house.place.origin)[0]
    desk.house.archive.add(room_id, [late], seen_by=account.id)
    desk.house.bus.publish(PostsArrived(room_id, (late.id,)))
    qtbot.waitUntil(lambda: "Answers: 30" in heard(page))
