"""Your hour: what was said to me is one press away, and whom I met I can follow; nothing of it goes out by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.draft import Draft
from desktop.core.marks import Mark, MarkKind
from desktop.ui.recap.hour_page import HourPage
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import OPENING, RoomInMemory, named

TALK = (*OPENING, ("asha", "@mira which report do you mean? #critlib"))


def page(qtbot: QtBot, session: RoomInMemory, urls: list[str] | None = None) -> HourPage:
    made = HourPage(Theme(Mode.LIGHT), session.after_chat(), (urls if urls is not None else []).append)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: any("posted" in said or "Sign in" in said for said in made.said))
    return made


def test_my_answers_what_i_missed_and_whom_i_met_are_there_and_lead_to_their_posts(qtbot: QtBot) -> None:
    urls: list[str] = []
    made = page(qtbot, RoomInMemory(TALK), urls)
    assert "You posted once and answered 1 of 2 questions. This page is yours alone." in made.said
    shown: list[str] = []
    made.post_chosen.connect(shown.append)
    named(made, QPushButton, "A1, The weekly report.").click()
    asked: list[int] = []
    made.answer_requested.connect(asked.append)
    named(made, QPushButton, "Q2, Who decides what stands by the door?").click()
    named(made, QPushButton, "Follow @asha in the browser").click()
    assert (shown, asked, urls) == (["102"], [2], ["https://x.com/intent/follow?screen_name=asha"])


def test_a_thank_you_is_ready_and_goes_into_the_composer_alone(qtbot: QtBot) -> None:
    session = RoomInMemory(TALK)
    made = page(qtbot, session)
    drafts: list[Draft] = []
    made.drafted.connect(drafts.append)
    named(made, QPushButton, "Draft the thank-you").click()
    assert drafts[0].text("critlib") == "Thank you for a good hour, @ines, @bram, @asha! #critlib"
    assert session.entries == []


def test_the_practice_room_s_people_are_on_no_site(qtbot: QtBot) -> None:
    made = page(qtbot, RoomInMemory(TALK, practice=True))
    assert not any("Follow" in button.text() for button in made.findChildren(QPushButton))


def test_who_is_signed_out_has_what_they_kept_and_noted(qtbot: QtBot) -> None:
    session = RoomInMemory(signed_in=False)
    session.mark([Mark(MarkKind.KEEP, "104"), Mark(MarkKind.NOTE, "Q1", "My guide, too")])
    made = page(qtbot, session)
    assert named(made, QPushButton, "Q1, My guide, too").isVisible()
    assert not any("thank" in button.text() for button in made.findChildren(QPushButton))
