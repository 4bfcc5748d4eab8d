"""A chat is planned in the window: it is listed, its room waits for it, it is changed, followed and called off."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.desk import Desk
from desktop.practice.server import PracticeServer
from desktop.store.chat_plans import ChatPlans
from desktop.ui.plan.coming_card import ComingButton, ComingCard
from desktop.ui.plan.form import PlanForm
from desktop.ui.plan.waiting_card import WaitingCard
from desktop.ui.plan.words import short_day
from tests.e2e.conftest import OpenDesk, labels
from tests.ui.room_in_memory import named


@pytest.fixture
def desk(server: PracticeServer, open_desk: OpenDesk) -> Desk:
    return open_desk(server)


def press(qtbot: QtBot, desk: Desk, name: str) -> None:
    def shown() -> list[QPushButton]:
        buttons = desk.window.findChildren(QPushButton)
        return [one for one in buttons if one.accessibleName() == name and one.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    qtbot.mouseClick(shown()[-1], Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def form(desk: Desk) -> PlanForm:
    return next(one for one in desk.window.findChildren(PlanForm) if one.isVisible())


def tomorrow() -> datetime:
    return (datetime.now() + timedelta(days=1)).replace(hour=18, minute=0, second=0, microsecond=0)


def plan_one(qtbot: QtBot, desk: Desk, hashtag: str, at: datetime) -> None:
    desk.window.actions_by_id["plan.new"].trigger()
    QApplication.processEvents()
    shown: QWidget = form(desk)
    qtbot.keyClicks(named(shown, QLineEdit, "Hashtag"), hashtag)
    qtbot.keyClicks(named(shown, QLineEdit, "Topic, in a line"), "Whom a library lets in")
    named(shown, QDateEdit, "First day").setDate(QDate(at.year, at.month, at.day))
    named(shown, QTimeEdit, "Begins at").setTime(QTime(at.hour, at.minute))
    press(qtbot, desk, "Plan it")


def cards(desk: Desk) -> list[str]:
    shown = [card for card in desk.window.findChildren(ComingCard) if card.isVisible()]
    return [card.accessibleName().partition("\n")[0] for card in shown]


def test_a_chat_is_planned_listed_and_waited_for(desk: Desk, qtbot: QtBot) -> None:
    assert desk.session is not None
    before, at = desk.session.room, tomorrow()
    plan_one(qtbot, desk, "#doors", at)
    qtbot.waitUntil(lambda: cards(desk) == ["#doors"])
    rooms = {room.hashtag: room for room in desk.house.rooms.list(desk.house.place.origin)}
    plan = rooms["doors"].plan
    assert plan is not None
    assert plan.start == at.astimezone()
    assert rooms["doors"].hosts == (desk.session.account.username,)  # type: ignore[union-attr]
    last = desk.house.rooms.last(desk.house.place.origin)
    assert last is not None
    assert last.id == before.id, "a plan opens no room"
    press(qtbot, desk, "Open the room: #doors")
    (waiting,) = desk.window.findChildren(WaitingCard)
    qtbot.waitUntil(waiting.isVisible)
    assert "Whom a library lets in" in waiting.accessibleDescription()


def test_what_was_begun_is_there_again_and_the_way_back_leads_to_the_room(desk: Desk, qtbot: QtBot) -> None:
    assert desk.session is not None
    desk.window.actions_by_id["plan.list"].trigger()
    press(qtbot, desk, "Plan a chat")
    qtbot.keyClicks(named(form(desk), QLineEdit, "Hashtag"), "#doo")
    plans, origin = ChatPlans(desk.house.database), desk.house.place.origin

    def kept() -> str:
        begun = plans.begun(origin, "new")
        return "" if begun is None else begun.hashtag

    qtbot.waitUntil(lambda: kept() == "#doo")  # a process that is killed leaves no form
    desk.choose_room(desk.session.room.id)  # by the rail
    desk.window.actions_by_id["plan.new"].trigger()
    QApplication.processEvents()
    assert named(form(desk), QLineEdit, "Hashtag").text() == "#doo"
    press(qtbot, desk, "Not now")
    assert not desk.window.findChildren(PlanForm) or not form_is_shown(desk)
    assert desk.window.windowTitle().startswith(f"#{desk.session.room.hashtag}")


def form_is_shown(desk: Desk) -> bool:
    return any(one.isVisible() for one in desk.window.findChildren(PlanForm))


def test_a_chat_is_followed_by_the_next_called_off_and_taken_back(desk: Desk, qtbot: QtBot) -> None:
    at = tomorrow()
    plan_one(qtbot, desk, "#doors", at)
    press(qtbot, desk, "Plan the next: #doors")
    assert named(form(desk), QDateEdit, "First day").date().toPython() == (at + timedelta(days=7)).date()
    press(qtbot, desk, "Plan it")
    qtbot.waitUntil(lambda: cards(desk) == ["#doors", "#doors"])
    press(qtbot, desk, "Cancel it: #doors")
    qtbot.waitUntil(lambda: "Cancelled" in labels(desk))
    press(qtbot, desk, "It takes place after all: #doors")
    qtbot.waitUntil(lambda: "Cancelled" not in labels(desk))
    press(qtbot, desk, "Cancel it: #doors")
    press(qtbot, desk, "Remove: #doors")
    qtbot.waitUntil(lambda: cards(desk) == ["#doors"])
    press(qtbot, desk, "Undo")
    qtbot.waitUntil(lambda: cards(desk) == ["#doors", "#doors"])


def test_of_a_weekly_chat_one_day_is_called_off_and_whoever_was_invited_is_to_be_told(
    desk: Desk, qtbot: QtBot
) -> None:
    at = tomorrow()
    plan_one(qtbot, desk, "#doors", at)
    press(qtbot, desk, "Change: #doors")
    rules = named(form(desk), QComboBox, "Comes again")
    rules.setCurrentIndex(1)
    press(qtbot, desk, "Save the changes")
    qtbot.waitUntil(lambda: "Changed. Send the new file to those whom you invited." in labels(desk))
    press(qtbot, desk, "Cancel it: #doors")
    only = f"Only {short_day(at.astimezone())}"
    press(qtbot, desk, f"{only}: #doors")
    qtbot.waitUntil(lambda: f"Not on {short_day(at.astimezone())}" in labels(desk))
    assert "Cancelled" not in labels(desk)
    press(qtbot, desk, "Change: #doors")
    press(qtbot, desk, "Not now")
    assert cards(desk) == ["#doors"], "back to the list"


def test_the_first_screen_counts_down_to_what_comes_next(desk: Desk, qtbot: QtBot) -> None:
    plan_one(qtbot, desk, "#doors", tomorrow())
    desk.window.show_welcome()
    (button,) = desk.window.findChildren(ComingButton)
    assert "#doors" in button.accessibleName()
    assert "· in" in button.accessibleName()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.session is not None
    assert desk.session.room.hashtag == "doors"
    qtbot.waitUntil(named(desk.window, QLabel, "#doors has not begun").isVisible)
