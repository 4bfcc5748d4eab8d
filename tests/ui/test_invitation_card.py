"""What an invitation says stands there whole and plain, and nothing is joined but by a button."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.invitation import Invitation
from desktop.core.plan import Plan, Planned
from desktop.ui.invitation_card import InvitationCard, Through
from desktop.ui.plan.words import away_words, clock_words, day_words
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import NOW, named

START = NOW + timedelta(days=5)
PLAN = Plan.of(START, 60, [Planned(n, f"Question number {n}?", 5 * n) for n in range(1, 10)])
INVITATION = Invitation(
    "critlib", ("critlibchat",), ("ines", "mira"), ("bram",), "Stopping", PLAN, "Y2xpZW50", "Example Library"
)


def card_of(
    qtbot: QtBot, invitation: Invitation, through: Through | None = None, width: int = 900
) -> InvitationCard:
    card = InvitationCard(Theme(Mode.LIGHT), invitation, now=NOW, network="X", through=through)
    qtbot.addWidget(card)
    card.resize(width, 700)
    card.show()
    return card


def words(card: InvitationCard) -> str:
    return named(card, QFrame, "Invitation to #critlib").accessibleDescription()


def buttons(card: InvitationCard) -> list[str]:
    return [button.accessibleName() for button in card.findChildren(QPushButton)]


def test_everything_that_it_says_is_there_to_be_read_and_heard(qtbot: QtBot) -> None:
    said = words(card_of(qtbot, INVITATION))
    for part in (
        "Stopping",
        "#critlibchat",
        "@ines, @mira",
        "@bram",
        day_words(START),
        clock_words(START),
        "in 5 days",
    ):
        assert part in said
    assert f"Q1, {clock_words(START + timedelta(minutes=5))}: Question number 1?" in said
    assert "and 3 more" in said


def test_whose_app_it_is_and_who_pays_is_said_and_can_be_left(qtbot: QtBot) -> None:
    card = card_of(qtbot, INVITATION)
    assert (
        "You sign in through Example Library's app. Example Library pays for what is read and posted here, and X names "
        "that app on your posts. Parley cannot check who they are." in words(card)
    )
    assert buttons(card) == ["Join #critlib", "Join without it", "Not now"]
    for name, with_app in (("Join #critlib", True), ("Join without it", False)):
        with qtbot.waitSignal(card.accepted) as said:
            qtbot.mouseClick(named(card, QPushButton, name), Qt.MouseButton.LeftButton)
        assert said.args == [with_app]


def test_without_an_app_nothing_is_said_of_one(qtbot: QtBot) -> None:
    card = card_of(qtbot, Invitation("critlib"))
    assert buttons(card) == ["Join #critlib", "Not now"]
    assert "app" not in words(card)
    with qtbot.waitSignal(card.accepted) as said:
        named(card, QPushButton, "Join #critlib").click()
    assert said.args == [False]


@pytest.mark.parametrize(("payer", "named_so"), [("", "another app"), ("Other House", "Other House's app")])
def test_who_is_signed_in_through_another_app_is_told_so(qtbot: QtBot, payer: str, named_so: str) -> None:
    assert f"You are signed in as @mira through {named_so}." in words(
        card_of(qtbot, INVITATION, Through("mira", payer))
    )


def test_the_key_that_opened_it_joins_nothing_and_escape_leaves(qtbot: QtBot) -> None:
    card = card_of(qtbot, INVITATION)
    card.setFocus()
    joined: list[bool] = []
    card.accepted.connect(joined.append)
    qtbot.keyClick(card.card, Qt.Key.Key_Return)
    assert joined == []
    with qtbot.waitSignal(card.declined):
        qtbot.keyClick(card.card, Qt.Key.Key_Escape)


def test_markup_and_signs_for_filling_in_stay_what_they_are(qtbot: QtBot) -> None:
    hostile = Invitation(
        "critlib", topic="<b>%1</b> <img src=x>", client_id="Y2xpZW50", payer="%2 <i>A</i> & %1"
    )
    card = card_of(qtbot, hostile)
    assert "You sign in through %2 <i>A</i> & %1's app." in words(card)
    shown = [
        label.text() for label in card.findChildren(QLabel) if label.textFormat() == Qt.TextFormat.RichText
    ]
    assert all("<i>" not in text and "<b>" not in text and "<img" not in text for text in shown)


ENDLESS = Invitation("c" * 100, topic="W" * 200, client_id="Y2xpZW50", payer="W" * 80)


@pytest.mark.parametrize("invitation", [INVITATION, ENDLESS])
@pytest.mark.parametrize("width", [464, 700, 1184])
def test_no_button_is_cut_in_any_width(qtbot: QtBot, width: int, invitation: Invitation) -> None:
    card = card_of(qtbot, invitation, width=width)
    QApplication.processEvents()
    for button in card.findChildren(QPushButton):
        assert button.mapTo(card, QPoint(button.width(), 0)).x() <= card.viewport().width()
        assert button.width() >= button.sizeHint().width()


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, "now"),
        (0.2, "in 1 min"),
        (6, "in 6 min"),
        (89, "in 89 min"),
        (91, "in 2 h"),
        (47 * 60, "in 47 h"),
        (49 * 60, "in 3 days"),
    ],
)
def test_a_wait_is_never_longer_than_said(minutes: float, said: str) -> None:
    assert away_words(timedelta(minutes=minutes)) == said
