"""What is passed on is what was chosen, in every form, and nothing leaves by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import X
from desktop.core.chat_plan import ChatPlan, Shared
from desktop.core.invitation import parse_invitation, parse_invitation_file
from desktop.core.length import weighted_length
from desktop.core.passing_on import invitation_of
from desktop.core.plan import Planned
from desktop.ui.invite.passing import Passing
from desktop.ui.invite.share_dialog import ShareDialog
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import named

NOW = datetime(2026, 11, 20, tzinfo=UTC)
PAGE = "https://example.org/join/"
PLAN = ChatPlan(
    uid="0c9a4a1e-52b1-4a0c-9d0b-0d2e7a5f3c11",
    hashtag="critlib",
    starts=datetime(2026, 11, 26, 10, 0),
    zone="America/Los_Angeles",
    hosts=("ines",),
    guests=("bram",),
    title="The autumn chat",
    topic="What we stopped doing",
    aim="Leave with one thing to stop",
)
QUESTIONS = tuple(
    Planned(number, f"Question {number}: what did you stop?", 5 * number) for number in range(1, 9)
)


def dialog_of(qtbot: QtBot, plan: ChatPlan = PLAN, page: str = PAGE) -> ShareDialog:
    passing = Passing(
        lambda shared: invitation_of(replace(plan, shared=shared), QUESTIONS), plan.shared, NOW, page, X.links
    )
    dialog = ShareDialog(Theme(Mode.LIGHT), passing)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def link(dialog: ShareDialog, name: str = "Link for Parley") -> str:
    return named(dialog, QLineEdit, name).text()


@pytest.mark.parametrize(
    ("chip", "shared", "topic", "questions"),
    [
        ("Nothing but when it is", Shared.NOTHING, "", 0),
        ("Topic and aim", Shared.TOPICS, "What we stopped doing", 0),
        ("The questions, too", Shared.QUESTIONS, "What we stopped doing", 8),
    ],
)
def test_the_links_tell_what_is_chosen(
    qtbot: QtBot, chip: str, shared: Shared, topic: str, questions: int
) -> None:
    dialog = dialog_of(qtbot)
    with qtbot.waitSignal(dialog.chosen) as said:
        named(dialog, QPushButton, f"What it tells of the plan: {chip}").click()
    assert said.args == [shared]
    for name in ("Link for Parley", "Link for everybody"):
        told = parse_invitation(link(dialog, name))
        assert told.plan is not None
        assert (told.hashtag, told.topic, len(told.plan.questions)) == ("critlib", topic, questions)
    named(dialog, QPushButton, "Copy: Link for everybody").click()
    assert QGuiApplication.clipboard().text() == link(dialog, "Link for everybody")
    assert named(dialog, QLabel, "Copied.").isVisible()


def test_without_a_page_there_is_no_link_for_everybody(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, page="")
    assert not named(dialog, QLineEdit, "Link for everybody").isVisible()
    assert "http" not in named(dialog, QPlainTextEdit, "Announcement").toPlainText()


def test_the_announcement_is_a_post_that_says_when_in_two_zones_and_is_only_drafted(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    post = named(dialog, QPlainTextEdit, "Announcement").toPlainText()
    for part in (
        "#critlib",
        "10:00 to 11:00 in Los Angeles (18:00 to 19:00 UTC)",
        "@bram",
        "The autumn chat",
        PAGE,
    ):
        assert part in post
    assert weighted_length(post) <= 280
    with qtbot.waitSignal(dialog.announced) as said:
        named(dialog, QPushButton, "Put into the composer").click()
    assert said.args == [post]


def test_a_code_stays_readable_and_is_saved_as_a_picture(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = dialog_of(qtbot, replace(PLAN, shared=Shared.QUESTIONS))
    shown = named(dialog, QLabel, "The link as a code that a telephone reads").pixmap()
    assert 150 < shown.deviceIndependentSize().width() <= 240
    dialog.choose_new = lambda *_: str(tmp_path / "code.png")
    named(dialog, QPushButton, "Save the code…").click()
    assert QImage(str(tmp_path / "code.png")).width() > 600


def test_the_link_is_saved_as_a_file_that_opens_like_it(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = dialog_of(qtbot, PLAN)
    dialog.choose_new = lambda *_: str(tmp_path / "for the team")
    named(dialog, QPushButton, "Save the invitation…").click()
    saved = (tmp_path / "for the team.parley").read_bytes()
    assert parse_invitation_file(saved) == parse_invitation(link(dialog))
    dialog.choose_new = lambda *_: str(tmp_path / "no folder" / "chat.parley")
    named(dialog, QPushButton, "Save the invitation…").click()
    assert any("could not be written" in label.text() for label in dialog.findChildren(QLabel))


def test_questions_that_no_link_holds_are_said_and_the_choice_stays(qtbot: QtBot) -> None:
    many = [Planned(number, "ü" * 400, number) for number in range(1, 20)]
    passing = Passing(
        lambda shared: invitation_of(replace(PLAN, shared=shared), many), Shared.TOPICS, NOW, PAGE, X.links
    )
    dialog = ShareDialog(Theme(Mode.LIGHT), passing)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    before = link(dialog)
    named(dialog, QPushButton, "What it tells of the plan: The questions, too").click()
    assert link(dialog) == before
    assert named(dialog, QPushButton, "What it tells of the plan: Topic and aim").isChecked()


def test_what_is_off_is_passed_on_as_off(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = dialog_of(qtbot, replace(PLAN, is_cancelled=True, sequence=1))
    assert "does not take place" in named(dialog, QPlainTextEdit, "Announcement").toPlainText()
    assert parse_invitation(link(dialog)).is_cancelled
    dialog.choose_new = lambda *_: str(tmp_path / "off.ics")
    with qtbot.waitSignal(dialog.calendar_wanted) as said:
        named(dialog, QPushButton, "Save the cancellation…").click()
    assert said.args is not None
    assert said.args[0] == str(tmp_path / "off.ics")


def test_the_announcement_of_a_weekly_chat_says_so_and_which_one_is_off(qtbot: QtBot) -> None:
    weekly = replace(PLAN, rule="FREQ=WEEKLY;BYDAY=TH")

    def post(plan: ChatPlan) -> str:
        return named(dialog_of(qtbot, plan), QPlainTextEdit, "Announcement").toPlainText()

    assert "Every Thursday." in post(weekly)
    one_off = post(weekly.without("2026-11-26"))
    assert "26 November 2026 does not take place. The next one: Thursday, 3 December 2026" in one_off
    assert "and all after it do not take place" in post(replace(weekly, is_cancelled=True))


def test_without_a_join_page_telephones_are_led_to_the_hashtag_and_a_page_can_be_named(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, page="")
    assert dialog._passing.code() == ("https://x.com/hashtag/critlib", False)
    field = named(dialog, QLineEdit, "Address of your join page")
    assert field.isVisible()
    field.setText("http://example.org/#x")
    named(dialog, QPushButton, "Use this join page").click()
    assert not named(dialog, QLineEdit, "Link for everybody").isVisible()
    field.setText(PAGE)
    with qtbot.waitSignal(dialog.page_chosen) as said:
        named(dialog, QPushButton, "Use this join page").click()
    assert said.args == [PAGE]
    assert link(dialog, "Link for everybody").startswith(f"{PAGE}#v=1")
    assert dialog._passing.code()[0].startswith(PAGE)
