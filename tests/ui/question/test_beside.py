"""Beside the question's words: what it quotes, and its pictures in words; a press opens the post in the browser."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QFrame, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from desktop.core.post import Picture, Quote
from desktop.ui.question.pane import QuestionPane
from tests.ui.question_scene import card, shown
from tests.ui.room_in_memory import PEOPLE, RoomInMemory, named

OPEN = "Open the picture's post in the browser"


def pictured(*, practice: bool = False) -> RoomInMemory:
    session = RoomInMemory(practice=practice)
    session.posts[3] = replace(
        session.posts[3],
        pictures=(Picture("A shelf\nby the <b>door</b>."), Picture(""), Picture("", kind="video")),
        quote=Quote("77", PEOPLE["asha"], "We moved the desk twice."),
    )
    return session


def heard(pane: QuestionPane) -> list[str]:
    return [part.accessibleName() for part in pane.findChildren(QLabel) if part.isVisible()]


def test_quote_and_pictures_are_said_on_the_card_and_in_its_description(qtbot: QtBot) -> None:
    pane = shown(qtbot, pictured())
    assert named(pane, QFrame, "Quoted: Asha Vale").isVisible()
    lines = [
        "Picture: A shelf by the <b>door</b>.",
        "Picture without a description",
        "Video without a description",
    ]
    assert {"We moved the desk twice.", *lines} <= set(heard(pane))
    assert card(pane).split("\n")[1:] == ["Quotes Asha Vale: We moved the desk twice.", *lines]


def test_a_press_opens_the_post_where_the_network_has_pages(qtbot: QtBot) -> None:
    pane = shown(qtbot, pictured())
    with qtbot.waitSignal(pane.link_clicked) as opened:
        named(pane, QToolButton, OPEN).click()
    assert opened.args == ["https://x.com/ines/status/103"]


def test_in_practice_there_is_no_page_to_open(qtbot: QtBot) -> None:
    pane = shown(qtbot, pictured(practice=True))
    assert OPEN not in [button.accessibleName() for button in pane.findChildren(QToolButton)]


def test_they_go_with_their_question(qtbot: QtBot) -> None:
    pane = shown(qtbot, pictured())
    pane.view(1)
    assert "Picture without a description" not in heard(pane)


def test_the_address_of_what_is_quoted_is_shown_as_in_the_stream_and_not_said(qtbot: QtBot) -> None:
    session = pictured()
    asked = "Q2: Who decides what stands by the door? #critlib https://t.co/abc"
    session.posts[3] = replace(session.posts[3], text=asked, pictures=())
    pane = shown(qtbot, session)
    words = named(pane, QLabel, "Who decides what stands by the door?")
    assert "https://t.co/abc" in words.text()
    assert "t.co" not in card(pane)
    assert "#critlib" not in card(pane)
    assert card(pane).endswith("Quotes Asha Vale: We moved the desk twice.")
