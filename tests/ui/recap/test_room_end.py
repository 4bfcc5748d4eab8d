"""At a chat's end its recap is offered beside the composer, which stays as it is, until it is put away."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.draft import Draft
from desktop.core.marks import Mark, MarkKind
from desktop.core.plan import Plan
from desktop.ui.recap.offer import RecapOffer
from desktop.ui.recap.recap_page import RecapPage
from desktop.ui.stream.pane import StreamPane
from desktop.ui.window import Window
from tests.ui.room_in_memory import NOW, OPENING, RoomInMemory, named
from tests.ui.window_scene import marked, open_window, said

GOODBYE = "That's a wrap! Thank you all for joining #critlib"
CLOSED = (*OPENING, ("ines", GOODBYE))


def offer(window: Window) -> RecapOffer:
    return window.findChildren(RecapOffer)[-1]


def field(window: Window) -> QPlainTextEdit:
    return named(window, QPlainTextEdit, "Your post")


def opened(qtbot: QtBot, window: Window, button: str, page: str) -> QWidget:
    """The page that this button of the offer opens, once it has read the chat."""
    named(window, QPushButton, button).click()
    found = named(window, QWidget, page)
    qtbot.waitUntil(lambda: len([b for b in found.findChildren(QPushButton) if b.isVisible()]) > 1)
    return found


def test_the_offer_comes_with_the_host_s_goodbye_and_takes_neither_keyboard_nor_composer(
    qtbot: QtBot,
) -> None:
    session = RoomInMemory(draft=Draft("Half a thought"))
    window = open_window(qtbot, session)
    assert not offer(window).isVisible()
    said(window, session, "ines", GOODBYE)
    assert offer(window).isVisible()
    assert offer(window).accessibleName() == "The chat is over: 2 questions, 4 people."
    assert window.focusWidget() is field(window)
    assert field(window).isVisible()
    assert field(window).toPlainText() == "Half a thought"


def test_put_away_it_is_gone_for_this_chat_also_when_the_room_opens_again(qtbot: QtBot) -> None:
    session = RoomInMemory(CLOSED)
    window = open_window(qtbot, session)
    named(window, QToolButton, "Do not offer a recap of this chat").click()
    assert not offer(window).isVisible()
    assert window.focusWidget() is field(window)
    assert [kind for kind, _ in session.marks] == [MarkKind.RECAP]
    assert not offer(open_window(qtbot, session)).isVisible()


def test_without_a_goodbye_it_comes_fifteen_quiet_minutes_after_the_planned_end(qtbot: QtBot) -> None:
    session, now = RoomInMemory(), [NOW]
    session.room = session.room.__class__(
        "critlib", session.room.origin, id=1, hosts=("ines",), plan=Plan.of(NOW - timedelta(minutes=60), 60)
    )
    window = open_window(qtbot, session, clock=lambda: now[0])
    now[0] += timedelta(minutes=14)
    marked(window)
    assert not offer(window).isVisible()
    now[0] += timedelta(minutes=2)
    marked(window)
    assert offer(window).isVisible()


def test_in_a_low_window_it_takes_nothing_from_the_composer(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(CLOSED))
    for height, offered in ((560, False), (800, True)):
        window.resize(1240, height)
        qtbot.waitUntil(lambda offered=offered: offer(window).isVisible() is offered)  # type: ignore[misc]


def test_a_page_stands_in_the_posts_place_and_escape_brings_them_back(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(CLOSED))
    opened(qtbot, window, "Write a recap", "Recap of #critlib")
    stream = window.findChild(StreamPane)
    assert stream is not None
    assert (stream.isVisible(), field(window).isVisible()) == (False, True)
    focused = window.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert stream.isVisible()
    assert window.focusWidget() is field(window)


def test_a_key_opens_it_before_any_end_and_what_is_to_be_seen_in_the_stream_closes_it(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory())
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(field(window), Qt.Key.Key_B, keys)
    page = named(window, QWidget, "Recap of #critlib")
    assert page.isVisible()
    qtbot.keyClick(field(window), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    stream = window.findChild(StreamPane)
    assert stream is not None
    assert stream.isVisible()


def test_a_draft_goes_into_the_composer_and_nowhere_else(qtbot: QtBot) -> None:
    session = RoomInMemory([*OPENING, ("asha", "A1: " + "And the guide. " * 16), ("ines", GOODBYE)])
    session.mark([Mark(MarkKind.KEEP, session.posts[-2].id)])
    window = open_window(qtbot, session)
    opened(qtbot, window, "Write a recap", "Recap of #critlib")
    named(window, QPushButton, "Draft a post").click()
    assert field(window).toPlainText().startswith("Our chat about “Stopping” in short: 2 questions, ")
    assert window.focusWidget() is field(window)
    assert session.entries == []
    named(window, QPushButton, "Draft a thread").click()
    named(window, QPushButton, "Send 3 posts as @mira").click()
    texts = [entry.text for entry in session.entries]
    assert [text[-len("(1/3) #critlib") :] for text in texts] == [f"({at}/3) #critlib" for at in (1, 2, 3)]


def test_what_was_ticked_is_ticked_when_the_recap_is_opened_again(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(CLOSED))
    rows = ("Mira Engel, The weekly report.", "Asha Vale, The printed guide.")
    page = opened(qtbot, window, "Write a recap", "Recap of #critlib")
    before = [named(page, QPushButton, row).isChecked() for row in rows]
    for row in rows:
        named(page, QPushButton, row).click()
    named(window, QToolButton, "Close this page").click()
    assert offer(window).isVisible()
    named(window, QPushButton, "Write a recap").click()
    again = window.findChildren(RecapPage)[-1]
    qtbot.waitUntil(lambda: bool(again.chosen))
    assert [not named(again, QPushButton, row).isChecked() for row in rows] == before


def test_a_question_that_was_missed_is_answered_from_the_page(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(CLOSED))
    page = opened(qtbot, window, "Your hour", "Your hour in #critlib")
    named(page, QPushButton, "Q2, Who decides what stands by the door?").click()
    assert window.focusWidget() is field(window)
    chips = [chip.accessibleName() for chip in window.findChildren(QToolButton)]
    assert [name for name in chips if name.startswith("Answer number A2")]


def test_the_offer_stays_beside_the_page_that_it_opened_and_the_pill_says_that_it_is_over(
    qtbot: QtBot,
) -> None:
    session = RoomInMemory()
    window = open_window(qtbot, session)
    assert window.top_bar.pill.accessibleName().startswith("Live")
    said(window, session, "ines", GOODBYE)
    marked(window)
    assert window.top_bar.pill.accessibleName() == "The chat is over"
    opened(qtbot, window, "Your hour", "Your hour in #critlib")
    assert offer(window).isVisible()
    opened(qtbot, window, "Write a recap", "Recap of #critlib")
    assert offer(window).isVisible()


def test_a_recap_of_a_chat_that_goes_on_says_what_came_since_and_keeps_its_ticks(qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_window(qtbot, session)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(field(window), Qt.Key.Key_B, keys)
    page = window.findChildren(RecapPage)[-1]
    qtbot.waitUntil(lambda: bool(page.chosen))
    row = next(one for one in page.findChildren(QPushButton) if one.isCheckable() and not one.isChecked())
    name = row.accessibleName()
    row.click()
    said(window, session, "bram", "A1: The list of all that we stopped")
    marked(window)
    named(page, QPushButton, "1 new answer: look again").click()
    again = window.findChildren(RecapPage)[-1]
    qtbot.waitUntil(lambda: bool(again.chosen))
    assert again is not page
    assert named(again, QPushButton, name).isChecked()
    assert any(
        "The list of all that we stopped" in one.accessibleName() for one in again.findChildren(QPushButton)
    )
