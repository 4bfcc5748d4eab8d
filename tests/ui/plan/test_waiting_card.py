"""Before a chat begins its room says so, and helps to say hello; then the card is gone by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.plan import Plan, Planned
from desktop.ui.mirror import first_edge
from desktop.ui.plan.waiting_card import WaitingCard
from desktop.ui.plan.words import clock_words
from desktop.ui.prose import Prose
from desktop.ui.window import Window
from tests.ui.room_in_memory import NOW, RoomInMemory, named
from tests.ui.stream_scene import Clock
from tests.ui.window_scene import open_window


def field(window: Window) -> QPlainTextEdit:
    return named(window, QPlainTextEdit, "Your post")


def opened(qtbot: QtBot, clock: Clock, minutes: int = 12) -> tuple[Window, RoomInMemory]:
    session = RoomInMemory(())
    plan = Plan.of(NOW + timedelta(minutes=minutes), 60, [Planned(1, "Why?", 5), Planned(2, "Who?", 15)])
    session.room = replace(session.room, plan=plan)
    clock.now = NOW
    return open_window(qtbot, session, clock=clock), session


def test_the_room_says_what_will_happen_and_counts_down_to_it(qtbot: QtBot) -> None:
    clock = Clock()
    window, _ = opened(qtbot, clock)
    (card,) = window.findChildren(WaitingCard)
    assert card.isVisible()
    assert card.accessibleName() == "#critlib has not begun"
    for words in ("Stopping", "2 questions are planned, the first after 5 min.", "@ines", "Guests: @bram"):
        assert words in card.accessibleDescription()
    named(card, QLabel, "Begins in 12:00 min")
    clock.advance(seconds=60)
    window._tick()
    named(card, QLabel, "Begins in 11:00 min")
    clock.advance(seconds=660)
    window._tick()
    assert not card.isVisible(), "it begins"


def test_hello_is_a_draft_in_the_composer_and_nothing_goes_out(qtbot: QtBot) -> None:
    window, session = opened(qtbot, Clock())
    qtbot.mouseClick(named(window, QPushButton, "Say hello"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert field(window).toPlainText() == "Hello, everybody! "
    assert window.focusWidget() is field(window)
    assert session.entries == []


def test_followers_are_told_until_when_by_a_draft_and_nothing_goes_out(qtbot: QtBot) -> None:
    window, session = opened(qtbot, Clock())
    qtbot.mouseClick(named(window, QPushButton, "Tell your followers"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    until = clock_words(NOW + timedelta(minutes=72))
    said = f"I am in #critlib until {until} and post more than usual."
    assert field(window).toPlainText().startswith(said)
    assert session.entries == []


def test_the_key_for_it_works_in_the_chat_and_says_so_where_there_is_none(qtbot: QtBot) -> None:
    clock = Clock()
    window, session = opened(qtbot, clock)
    clock.advance(seconds=30 * 60)
    window.actions_by_id["post.courtesy"].trigger()
    assert "#critlib until" in field(window).toPlainText()
    assert session.entries == []
    clock.advance(seconds=3600)
    window.actions_by_id["post.courtesy"].trigger()
    named(window.notice, QLabel, "No chat is planned here now, so there is nothing to tell.")


def test_the_card_put_away_stays_away(qtbot: QtBot) -> None:
    clock = Clock()
    window, _ = opened(qtbot, clock)
    (card,) = window.findChildren(WaitingCard)
    got_it = next(one for one in card.findChildren(QPushButton) if one.text() == "Got it")
    got_it.setFocus()
    qtbot.keyClick(got_it, Qt.Key.Key_Return)
    clock.advance(seconds=5)
    window._tick()
    assert not card.isVisible()
    assert window.focusWidget() is field(window)


def test_the_organisers_clock_is_named_where_it_is_another_one(qtbot: QtBot) -> None:
    window, session = opened(qtbot, Clock())
    assert session.room.plan is not None
    session.room = replace(session.room, plan=replace(session.room.plan, zone="Asia/Kolkata"))
    window._tick()
    (card,) = window.findChildren(WaitingCard)
    assert "in Kolkata (UTC+5:30)" in card.accessibleDescription()


def test_what_an_organiser_says_in_another_script_turns_no_sentence_of_ours(
    qtbot: QtBot, mirrored: None
) -> None:
    """Each is laid out by itself, and all of them from where this window's lines begin."""
    window, _ = opened(qtbot, Clock())
    (card,) = window.findChildren(WaitingCard)
    said = [part for part in card.findChildren(Prose) if part.isVisible()]
    assert "Stopping" in [part.accessibleName() for part in said]
    assert {part.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask for part in said} == {first_edge()}
