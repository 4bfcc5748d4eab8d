"""The card for late-comers: there when it is needed, gone with one key, and still while somebody reads."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.draft import Draft
from desktop.core.marks import Mark, MarkKind
from desktop.core.outbox import State
from desktop.ui.catch_up_card import CatchUpCard
from desktop.ui.stream_column import StreamColumn
from desktop.ui.window import Window
from tests.ui.room_in_memory import NOW, OPENING, RoomInMemory, named
from tests.ui.window_scene import marked, open_window, said

BRAM = "Bram Oke, Guest, Whoever is in first."


def card(window: Window) -> CatchUpCard:
    return window.findChildren(CatchUpCard)[-1]


def rows(window: Window) -> list[str]:
    """The questions and answers that can be pressed, from the top."""
    inside = named(card(window), QWidget, "Questions and answers so far")
    found = [button for button in inside.findChildren(QPushButton) if button.isVisible()]
    found.sort(key=lambda button: button.mapTo(card(window), button.rect().topLeft()).y())
    return [button.accessibleName() for button in found]


def words(window: Window) -> list[str]:
    return [label.text() for label in card(window).findChildren(QLabel) if label.isVisible()]


def escape(qtbot: QtBot, window: Window) -> None:
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    QApplication.processEvents()


def test_a_late_comer_reads_what_about_by_whom_where_and_the_best_answers(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(late=True))
    assert card(window).isVisible()
    assert "Catch up with #critlib" in words(window)
    assert "Stopping · Hosted by Ines Holt · Guest Bram Oke" in words(window)
    assert "Q2, asked 2 min ago, 1 answer so far" in words(window)
    assert rows(window) == [
        "Q1, What did you stop doing this year?, 2 answers",
        "Q2, the question now, Who decides what stands by the door?, 1 answer",
        BRAM,
    ]
    assert "2 questions so far. Q2, asked 2 min ago" in card(window).summary


def test_the_cursor_stays_in_the_composer_and_escape_there_puts_the_card_away_for_this_chat(
    qtbot: QtBot,
) -> None:
    session = RoomInMemory(late=True)
    window = open_window(qtbot, session)
    field = named(window, QPlainTextEdit, "Your post")
    assert window.focusWidget() is field
    escape(qtbot, window)
    assert not card(window).isVisible()
    assert window.focusWidget() is field
    assert not card(open_window(qtbot, session)).isVisible()


def test_who_saw_the_chat_begin_gets_no_card_also_when_they_come_back_later(qtbot: QtBot) -> None:
    session = RoomInMemory([], late=True)
    now = [NOW]
    window = open_window(qtbot, session, clock=lambda: now[0])
    first = said(window, session, "ines", "Q1: What did you stop doing? #critlib")
    assert not card(window).isVisible()
    assert list(session.marks) == [(MarkKind.CAUGHT_UP, first)]
    now[0] += timedelta(minutes=20)
    assert not card(open_window(qtbot, session, clock=lambda: now[0])).isVisible()


def test_the_card_comes_when_the_questions_come_seconds_after_the_room(qtbot: QtBot) -> None:
    whole, session = RoomInMemory(), RoomInMemory([], late=True)
    window = open_window(qtbot, session)
    session.posts = whole.posts
    marked(window)
    assert card(window).isVisible()


def test_one_key_brings_it_back_and_gives_the_keyboard_back_afterwards(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory())
    field = named(window, QPlainTextEdit, "Your post")
    keys = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(field, Qt.Key.Key_C, keys)
    assert window.focusWidget() is named(window, QPushButton, "Got it")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert not card(window).isVisible()
    assert window.focusWidget() is field


def test_f6_and_tab_go_there(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(late=True))
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F6)
    seen = []
    for _ in range(5):
        focused = window.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen[:3] == ["Got it", "Questions and answers so far", rows(window)[0]]
    assert seen[4] == BRAM
    after = window.focusWidget()
    assert after is not None
    assert not card(window).isAncestorOf(after)


def test_a_question_is_read_on_the_question_card_and_an_answer_in_the_stream(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(late=True))
    named(window, QPushButton, rows(window)[0]).click()
    assert named(window, QFrame, "Current question").accessibleDescription().startswith("Q1 asked")
    named(window, QPushButton, BRAM).click()
    assert window.focusWidget() is named(window, QWidget, "Stream")
    assert card(window).isVisible()


def test_a_new_question_is_added_at_the_end_and_nothing_moves(qtbot: QtBot) -> None:
    session = RoomInMemory(late=True)
    window = open_window(qtbot, session)
    before = (named(window, QPushButton, BRAM).geometry(), card(window).geometry())
    said(window, session, "ines", "Q3: And next year? #critlib")
    said(window, session, "bram", "A1: The meetings. #critlib")
    assert rows(window)[-1] == "Q3, the question now, And next year?, no answers"
    assert "Q3, asked just now, no answers so far" in words(window)
    assert (named(window, QPushButton, BRAM).geometry(), card(window).geometry()) == before
    assert not any("The meetings" in row for row in rows(window)), "it waits for the next time"


def test_who_is_muted_while_the_card_is_open_goes_at_once(qtbot: QtBot) -> None:
    session = RoomInMemory(late=True)
    window = open_window(qtbot, session)
    session.mark([Mark(MarkKind.MUTE_PERSON, "bram")])
    marked(window)
    assert BRAM not in rows(window)


@pytest.mark.parametrize("width", [820, 520])
def test_it_takes_half_the_column_at_most_and_scrolls_inside(qtbot: QtBot, width: int) -> None:
    many = [("bram", f"A2: {n} " + "A guide, a door, and somebody who says hello. " * 4) for n in range(9)]
    window = open_window(qtbot, RoomInMemory([*OPENING, *many], late=True), width=width)
    column = window.findChildren(StreamColumn)[-1]
    assert card(window).height() <= column.height() // 2
    assert card(window).width() <= column.width()
    last = named(window, QPushButton, rows(window)[-1])
    assert last.mapTo(card(window), last.rect().bottomLeft()).y() > card(window).height()


def test_what_others_write_is_text_and_turns_nothing_around(qtbot: QtBot) -> None:
    hostile = ("bram", "A2: <b>bold</b> \u202eelbisrever\u202c\nand more #critlib")
    window = open_window(qtbot, RoomInMemory([*OPENING, hostile], late=True))
    assert rows(window)[-1] == "Bram Oke, Guest, <b>bold</b> elbisrever and more"


def test_nobody_signed_in_has_nothing_to_catch_up_with(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory([], signed_in=False, late=True))
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_U, keys)
    assert not card(window).isVisible()


def test_the_lowest_window_says_where_the_chat_is_and_nothing_is_cut(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(late=True), width=520)
    window.resize(520, 480)
    QApplication.processEvents()
    assert words(window) == ["Q2, asked 2 min ago, 1 answer so far"]
    label = next(label for label in card(window).findChildren(QLabel) if label.isVisible())
    assert label.height() >= label.heightForWidth(label.width())
    assert named(window, QPushButton, "Got it").isVisible()


def test_posts_that_wait_leave_the_card_the_height_to_be_read(qtbot: QtBot) -> None:
    session = RoomInMemory(late=True)
    for place in range(3):
        (entry,) = session.post(Draft(f"Door {place}.", 2))
        session.move(entry.id, State.FAILED, reason="Duplicate")
    window = open_window(qtbot, session, width=700)
    window.resize(700, 740)
    QApplication.processEvents()
    assert "What did you stop doing this year?" in words(window)
