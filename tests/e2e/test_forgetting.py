"""What a person decides about what is kept of a room: it is forgotten, its posts are asked about again, or stay for
as long as was said."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.account import Account
from desktop.core.draft import Draft
from desktop.core.going import Going
from desktop.core.spending import Allowance
from desktop.desk import Desk
from desktop.practice.server import PracticeServer
from desktop.ui.archive.acts import ArchivedChat
from desktop.ui.archive.agreement import Agreement
from tests.e2e.conftest import OpenDesk
from tests.e2e.test_archive import with_hour
from tests.ui.room_in_memory import named

SECRET = "qzlantern"


def asked(qtbot: QtBot, desk: Desk) -> Agreement:
    """The question that the window asks."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in desk.window.findChildren(Agreement)))
    return next(one for one in desk.window.findChildren(Agreement) if one.isVisible())


def says(form: Agreement) -> list[str]:
    return [one.accessibleName() for one in form.findChildren(QLabel)]


def test_a_room_that_is_open_is_forgotten_from_the_archive(
    server: PracticeServer, qtbot: QtBot, open_desk: OpenDesk
) -> None:
    desk = open_desk(server)
    room_id = with_hour(desk, SECRET, 9000, datetime(2026, 3, 11, 18, tzinfo=UTC))
    desk.house.drafts.keep(room_id, Draft(f"half a thought of {SECRET}"))
    desk.show_room(room_id)
    desk.archiving.show()
    desk.archiving.keeping.forget(desk.house.rooms.get(room_id))
    form = asked(qtbot, desk)
    assert {"60 posts", "1 draft or prepared answer"} <= set(says(form))
    assert any("cannot be undone" in words for words in says(form))
    assert named(form, QPushButton, "Keep it").isDefault()
    named(form, QPushButton, "Forget it").click()
    rooms, origin = desk.house.rooms, desk.house.place.origin
    qtbot.waitUntil(lambda: room_id not in [room.id for room in rooms.list(origin)])
    qtbot.waitUntil(lambda: not desk.archiving.keeping.upkeep.is_busy)
    assert desk.session is None
    home = desk.house.paths.home
    found = [
        path.name for path in home.rglob("*") if path.is_file() and SECRET[3:].encode() in path.read_bytes()
    ]
    assert found == []
    desk.show_room(rooms.list(origin)[0].id)  # the window goes on
    assert desk.session is not None


def test_a_room_goes_once_nobody_writes_into_it_any_more(
    server: PracticeServer, qtbot: QtBot, open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(server)
    room, house = desk.house.rooms.list(desk.house.place.origin)[0], desk.house
    looking, goes_on, listening = threading.Event(), threading.Event(), list[bool]()
    allowance, forget = house.purse.allowance, desk.archiving.keeping.upkeep.forget
    name = f"listener-{room.id}"

    def allow(room_id: int, account: Account) -> Allowance:
        if threading.current_thread().name == name:
            looking.set()
            goes_on.wait(30)
        return allowance(room_id, account)

    def forget_now(room_id: int, going: Going) -> None:
        listening.append(name in [one.name for one in threading.enumerate()])
        forget(room_id, going)

    monkeypatch.setattr(house.purse, "allowance", allow)
    monkeypatch.setattr(desk.archiving.keeping.upkeep, "forget", forget_now)
    qtbot.waitUntil(looking.is_set)
    desk.archiving.keeping.forget(room)
    named(asked(qtbot, desk), QPushButton, "Forget it").click()
    assert desk.session is None  # the window goes on
    goes_on.set()
    qtbot.waitUntil(lambda: room.id not in [one.id for one in house.rooms.list(house.place.origin)])
    qtbot.waitUntil(lambda: not desk.archiving.keeping.upkeep.is_busy)
    assert listening == [False]


def test_a_chat_of_long_ago_is_checked_once_a_person_saw_what_it_costs(
    server: PracticeServer, qtbot: QtBot, open_desk: OpenDesk
) -> None:
    desk = open_desk(server)
    room_id = with_hour(desk, "books", 9000, datetime(2026, 3, 11, 18, tzinfo=UTC))
    desk.archiving.library.refresh(room_id)
    desk.archiving.show()
    chat = ArchivedChat(desk.house.rooms.get(room_id), desk.archiving.library.sittings(room_id)[0])
    desk.archiving.keeping.check(chat)
    form = asked(qtbot, desk)
    assert any("It asks about 60 posts" in words for words in says(form))
    named(form, QPushButton, "Check").click()
    account = desk.house.account(room_id)
    assert account is not None
    # The practice network never had these posts.
    qtbot.waitUntil(lambda: desk.house.archive.count(room_id, seen_by=account.id) == 0)


def test_how_long_posts_stay_is_chosen_and_what_is_too_old_is_said_before(
    server: PracticeServer, qtbot: QtBot, open_desk: OpenDesk
) -> None:
    desk = open_desk(server)
    room_id = with_hour(desk, "books", 9000, datetime.now(UTC) - timedelta(days=200))
    desk.archiving.show()
    keeping = desk.archiving.keeping
    keeping.keep(desk.house.rooms.get(room_id))
    form = asked(qtbot, desk)
    assert "Nothing leaves now." in says(form)
    named(form, QPushButton, "Other people's posts stay: 90 days").click()
    assert "Leaving now: 60 posts. This cannot be undone." in says(form)
    named(form, QPushButton, "Delete 60 posts now").click()
    qtbot.waitUntil(lambda: keeping.upkeep.days(room_id) == 90)
    notice = desk.window.notice
    said = "#books keeps posts for 90 days. 60 posts were older and left this computer."
    qtbot.waitUntil(lambda: notice.accessibleName() == said)
