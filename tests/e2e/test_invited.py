"""Invited: a link is shown before anything of it is used, and its app is the one that people sign in through."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.core.capabilities import X
from desktop.core.chat_plan import ChatPlan
from desktop.core.cue import Cue, CueKind
from desktop.core.family import Style
from desktop.core.invitation import Invitation, format_invitation, page_link
from desktop.core.launch import Launch
from desktop.core.origin import Origin
from desktop.core.passing_on import plan_of
from desktop.core.plan import Plan, Planned
from desktop.core.run_sheet import RunSheet
from desktop.core.run_sheet_acts import Hand, add
from desktop.desk import Desk
from desktop.house import House
from desktop.invited import accept, through_another_app
from desktop.networks.place import Place
from desktop.networks.x.registration import registration
from desktop.planning import planning
from desktop.practice.server import PracticeServer
from desktop.store.calendar_chats import chats_in
from desktop.store.chat_plans import ChatPlans
from desktop.store.paths import Paths
from desktop.store.run_sheets import RunSheets
from desktop.store.secrets import MemorySecrets
from desktop.store.settings import KEEPS_SEEN, UNDO_SECONDS
from desktop.ui.plan.coming_card import ComingButton
from desktop.ui.room_card import CardButton
from desktop.ui.theme import Mode, Theme
from tests.e2e.conftest import OpenDesk, labels, named
from tests.e2e.consent_page import say_yes

OpenAt = Callable[..., Desk]


@pytest.fixture
def open_at(server: PracticeServer, redirect: str, tmp_path: Path) -> Iterator[OpenAt]:
    """A window as for X itself, of a Parley with the given client id: none, as it ships."""
    secrets = MemorySecrets()
    with ExitStack() as stack:

        def open_(open_url: Callable[[str], None] = lambda url: None, *, client_id: str = "") -> Desk:
            origin = Origin.parse(server.url)
            registered = registration(origin, client_id, redirect_uri=redirect)
            place = Place(origin, X, practice=False, poll_seconds=0.3, registrations=(registered,))
            house = House(Paths(tmp_path / "home"), lambda _: place, secrets, clock=app.utc_now)
            house.settings.set(UNDO_SECONDS, 0.0)
            house.settings.set(KEEPS_SEEN, True)
            desk = app.open_desk(stack, house, Theme(Mode.LIGHT), open_url=open_url)
            desk.window.resize(1240, 800)
            return desk

        yield open_


def invitation(client_id: str = "") -> Invitation:
    plan = Plan.of(app.utc_now() - timedelta(minutes=10), 60, [Planned(1, "What keeps you here?", 5)])
    payer = "Example Library" if client_id else ""
    return Invitation("gardenchat", hosts=("ines",), plan=plan, client_id=client_id, payer=payer)


def paste(qtbot: QtBot, desk: Desk, text: str) -> None:
    field = named(desk, QLineEdit, "Hashtag")
    field.setText(text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def press(qtbot: QtBot, desk: Desk, name: str) -> None:
    qtbot.mouseClick(named(desk, QPushButton, name), Qt.MouseButton.LeftButton)


def test_an_organisations_app_is_confirmed_signed_in_through_and_renewed_through(
    qtbot: QtBot, open_at: OpenAt, server: PracticeServer
) -> None:
    theirs = server.register_app("Example Library")
    server.world.publish(server.world.add_user("ines", "Ines"), "hello #gardenchat")
    desk = open_at(say_yes)
    desk.start()
    paste(qtbot, desk, format_invitation(invitation(theirs)))
    said = named(desk, QFrame, "Invitation to #gardenchat").accessibleDescription()
    assert "Example Library pays" in said
    press(qtbot, desk, "Join #gardenchat")
    press(qtbot, desk, "Sign in through Example Library's app")
    qtbot.waitUntil(lambda: len(desk.rows()) == 1, timeout=15_000)
    assert desk.session is not None
    account = desk.session.account
    assert account is not None
    assert account.client_id == theirs
    desk.house.keys.of(account).renew()
    assert server.granted == (("authorization_code", theirs), ("refresh_token", theirs))


def test_nothing_of_an_invitation_is_kept_before_a_yes(
    qtbot: QtBot, open_at: OpenAt, server: PracticeServer
) -> None:
    desk = open_at()
    desk.start()
    before = desk.house.rooms.list(desk.house.place.origin)
    paste(qtbot, desk, format_invitation(invitation(server.client_id)))
    press(qtbot, desk, "Not now")
    assert desk.house.rooms.list(desk.house.place.origin) == before == ()
    assert named(desk, QLineEdit, "Hashtag").isVisible()


def test_joined_without_its_app_the_room_is_signed_in_to_through_parleys_own(
    qtbot: QtBot, open_at: OpenAt, server: PracticeServer
) -> None:
    theirs = server.register_app("Example Library")
    desk = open_at(client_id=server.client_id)
    desk.start(invitation=invitation(theirs))
    press(qtbot, desk, "Join without it")
    (room,) = desk.house.rooms.list(desk.house.place.origin)
    assert (room.hashtag, room.hosts, room.client_id, room.payer) == ("gardenchat", ("ines",), "", "")
    assert room.plan is not None
    accept(desk.house, invitation(theirs), with_app=True, now=app.utc_now())
    assert desk.house.rooms.get(room.id).client_id == theirs
    accept(desk.house, replace(invitation(), hosts=("mira",)), with_app=False, now=app.utc_now())
    again = desk.house.rooms.get(room.id)
    assert (again.client_id, again.hosts) == (theirs, ("ines", "mira")), "what brings no app takes none away"


def test_a_link_that_is_none_is_answered_where_it_was_pasted(qtbot: QtBot, open_at: OpenAt) -> None:
    desk = open_at()
    desk.start()
    paste(qtbot, desk, "parley:join?v=1&tag=critlib&client_secret=abc")
    assert "secret" in labels(desk)
    assert desk.house.rooms.list(desk.house.place.origin) == ()


def test_what_was_said_yes_to_is_listed_at_once_and_read_by_its_labels(qtbot: QtBot, open_at: OpenAt) -> None:
    desk = open_at()
    desk.start()
    assert not desk.window.findChildren(ComingButton)
    paste(qtbot, desk, format_invitation(replace(invitation(), style=Style.TOPIC)))
    press(qtbot, desk, "Join #gardenchat")
    (room,) = desk.house.rooms.list(desk.house.place.origin)
    assert room.style is Style.TOPIC
    qtbot.waitUntil(lambda: len(desk.window.findChildren(ComingButton)) == 1)


def test_without_any_app_the_plan_is_followed_and_the_answer_goes_to_the_browser(
    qtbot: QtBot, open_at: OpenAt
) -> None:
    opened: list[str] = []
    desk = open_at(opened.append)
    desk.start(invitation=invitation())
    press(qtbot, desk, "Join #gardenchat")
    assert "What keeps you here?" in labels(desk)
    assert "the people in the chat set up nothing" in labels(desk)
    field = named(desk, QPlainTextEdit, "Your post")
    qtbot.keyClicks(field, "The people")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (address,) = opened
    assert parse_qs(urlsplit(address).query)["text"] == ["A1: The people #gardenchat"]


def test_who_is_signed_in_through_another_app_is_told_before_joining(
    qtbot: QtBot, open_at: OpenAt, server: PracticeServer
) -> None:
    theirs, others = server.register_app("Example Library"), server.register_app("Other House")
    desk = open_at(say_yes)
    desk.start(invitation=invitation(theirs))
    press(qtbot, desk, "Join #gardenchat")
    press(qtbot, desk, "Sign in through Example Library's app")
    qtbot.waitUntil(lambda: desk.session is not None and desk.session.account is not None, timeout=15_000)
    assert through_another_app(desk.house, invitation(theirs)) is None
    told = through_another_app(desk.house, replace(invitation(others), hashtag="otherchat"))
    assert told == (server.visitor, "Example Library")


def test_practice_takes_no_invitation(qtbot: QtBot, open_desk: OpenDesk, server: PracticeServer) -> None:
    desk = open_desk(server)
    desk.window.show_welcome()
    paste(qtbot, desk, format_invitation(invitation(server.client_id)))
    assert "this is the practice room" in labels(desk)


CALENDAR = """\
BEGIN:VCALENDAR
VERSION:2.0
{method}BEGIN:VEVENT
UID:garden@example.org
SEQUENCE:{sequence}
SUMMARY:#gardenchat: Mulch
DTSTART:{start:%Y%m%dT%H%M%SZ}
DURATION:PT1H
STATUS:{status}
END:VEVENT
{more}END:VCALENDAR
"""
OTHER = "BEGIN:VEVENT\nUID:2\nSUMMARY:Books on #bookchat\nDTSTART:20300201T180000Z\nEND:VEVENT\n"


def calendar_file(folder: Path, days: int, sequence: int = 0, *, more: str = "", off: bool = False) -> str:
    words = {"method": "METHOD:CANCEL\n" if off else "", "status": "CANCELLED" if off else "CONFIRMED"}
    start = datetime(2030, 1, 10, 18, tzinfo=UTC) + timedelta(days=days)
    path = folder / f"garden-{sequence}.ics"
    path.write_text(CALENDAR.format(start=start, sequence=sequence, more=more, **words))
    return str(path)


def known(desk: Desk) -> ChatPlan:
    (plan,) = ChatPlans(desk.house.database).list(desk.house.place.origin)
    return plan


def test_a_calendar_file_is_joined_changed_and_called_off(
    qtbot: QtBot, open_at: OpenAt, tmp_path: Path
) -> None:
    desk = open_at()
    desk.start(file=calendar_file(tmp_path, 3))
    qtbot.waitUntil(lambda: "Join #gardenchat?" in labels(desk))
    assert desk.house.rooms.list(desk.house.place.origin) == ()
    press(qtbot, desk, "Join #gardenchat")
    (room,) = desk.house.rooms.list(desk.house.place.origin)
    first = known(desk)
    assert (first.hashtag, first.title, first.room_id, first.organises) == (
        "gardenchat",
        "Mulch",
        room.id,
        False,
    )

    desk.receive(Launch(file=calendar_file(tmp_path, 4, 1)))
    qtbot.waitUntil(lambda: "This chat has changed" in labels(desk))
    press(qtbot, desk, "Take over what changed of #gardenchat")
    assert known(desk).starts == first.starts + timedelta(days=1)

    desk.receive(Launch(file=calendar_file(tmp_path, 3)))
    qtbot.waitUntil(lambda: "An earlier version" in labels(desk))
    press(qtbot, desk, "Go to #gardenchat")
    assert known(desk).sequence == 1

    desk.receive(Launch(file=calendar_file(tmp_path, 4, 2, off=True)))
    qtbot.waitUntil(lambda: "does not take place" in labels(desk))
    press(qtbot, desk, "Note that #gardenchat is off")
    assert known(desk).is_cancelled
    assert desk.house.rooms.get(room.id).plan is None


def test_of_several_chats_in_a_file_one_is_chosen_and_then_confirmed(
    qtbot: QtBot, open_at: OpenAt, tmp_path: Path
) -> None:
    desk = open_at()
    desk.start()
    paste(qtbot, desk, calendar_file(tmp_path, 3, more=OTHER))
    qtbot.waitUntil(lambda: "Which chat?" in labels(desk))
    both = [button.accessibleName() for button in desk.window.findChildren(CardButton)]
    assert [name.split(",")[0] for name in both] == ["#gardenchat: Mulch", "#bookchat: Books on #bookchat"]
    press(qtbot, desk, both[1])
    assert "Join #bookchat?" in labels(desk)
    assert desk.house.rooms.list(desk.house.place.origin) == ()


def test_an_invitation_in_a_file_is_shown_and_nothing_is_kept_before_a_yes(
    qtbot: QtBot, open_at: OpenAt, tmp_path: Path
) -> None:
    (tmp_path / "garden.parley").write_text("parley:join?v=1&tag=gardenchat&host=ines\n")
    desk = open_at()
    desk.start(file=str(tmp_path / "garden.parley"))
    qtbot.waitUntil(lambda: "Join #gardenchat?" in labels(desk))
    assert desk.house.rooms.list(desk.house.place.origin) == ()
    press(qtbot, desk, "Join #gardenchat")
    (room,) = desk.house.rooms.list(desk.house.place.origin)
    assert room.hosts == ("ines",)


def test_a_file_without_a_chat_is_answered_and_changes_nothing(
    qtbot: QtBot, open_at: OpenAt, tmp_path: Path
) -> None:
    (tmp_path / "holidays.ics").write_text("BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n")
    desk = open_at()
    desk.start(file=str(tmp_path / "holidays.ics"))
    qtbot.waitUntil(lambda: "No chat is in holidays.ics" in labels(desk))
    assert named(desk, QLineEdit, "Hashtag").isVisible()


@pytest.mark.parametrize("over", ["the window", "the composer"])
def test_what_is_dropped_on_the_window_is_shown(
    qtbot: QtBot, open_at: OpenAt, tmp_path: Path, over: str
) -> None:
    desk = open_at()
    desk.start(join="critlib")
    source = QMimeData()
    if over == "the window":
        source.setText(page_link(invitation(), "https://example.org/join/"))
        place: QWidget = desk.window
    else:
        source.setUrls([QUrl.fromLocalFile(calendar_file(tmp_path, 3))])
        field = named(desk, QPlainTextEdit, "Your post")
        assert not field.canInsertFromMimeData(source), "so that it goes on to the window"
        place = desk.window
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), copy, source, left, none)
    QApplication.sendEvent(place, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(place, QDropEvent(QPointF(9, 9), copy, source, left, none))
    qtbot.waitUntil(lambda: "Join #gardenchat?" in labels(desk))


def test_a_planned_chat_is_passed_on_and_is_the_same_where_it_arrives(
    qtbot: QtBot, open_at: OpenAt, tmp_path: Path
) -> None:
    desk = open_at()
    starts = (app.utc_now() + timedelta(days=5)).replace(microsecond=0, tzinfo=None)
    plan = ChatPlan(
        "0c9a4a1e-52b1-4a0c-9d0b-0d2e7a5f3c11", "gardenchat", starts, "Europe/Berlin", hosts=("ines",)
    )
    kept = planning(desk.house, app.utc_now).save(plan)
    asked = Cue("first", CueKind.QUESTION, number=1, text="Why\nmulch?", minute=5)
    sheet = RunSheet(starts.replace(tzinfo=UTC))
    written = add(sheet, [asked], Hand("device", "ines", app.utc_now()))
    RunSheets(desk.house.database, desk.house.attachments).add(plan.uid, [written])
    desk.start(join="gardenchat")
    named(desk, QToolButton, "Invite to this chat").click()
    dialog = desk.sharing.dialog
    assert dialog is not None
    dialog.choose_new = lambda *_: str(tmp_path / "garden.ics")
    named(desk, QPushButton, "What it tells of the plan: The questions, too").click()
    named(desk, QPushButton, "Save the calendar file…").click()
    qtbot.waitUntil(lambda: "Saved as garden.ics" in labels(desk))
    (told,) = chats_in(tmp_path / "garden.ics", now=app.utc_now(), here=UTC).chats
    arrived = plan_of(told, zone="UTC")
    assert arrived == replace(kept, organises=False, room_id=0)
    assert told.plan is not None
    assert told.plan.questions == (Planned(1, "Why mulch?", 5),)
    named(desk, QPushButton, "Put into the composer").click()
    assert "#gardenchat" in named(desk, QPlainTextEdit, "Your post").toPlainText()
    desk.receive(Launch(invitation=told))
    assert "Your own chat" in labels(desk)
