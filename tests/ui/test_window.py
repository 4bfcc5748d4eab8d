"""The window as a whole: rooms open in it, keys reach their panes, and it keeps its shape in every width."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.core.errors import BadInput, StoreLocked
from desktop.core.events import Event, LinkChanged, OutboxChanged, PostsArrived, RoomChanged
from desktop.core.link import Link, LinkState
from desktop.core.marks import Mark, MarkKind
from desktop.core.outbox import State
from desktop.core.room import Room
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.room_pane import RoomPane
from desktop.ui.stream.pane import StreamPane
from desktop.ui.stream.view import StreamView
from desktop.ui.style import style_sheet
from desktop.ui.theme import Mode, Theme
from desktop.ui.waiting_band import WaitingBand
from desktop.ui.window import Window
from tests.ui.room_in_memory import NOW, RoomInMemory, TimelineInMemory, named

Open = Callable[[RoomInMemory], Window]


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot, opened: list[str]) -> Window:
    theme = Theme(Mode.LIGHT)
    made = Window(theme, practice=False, clock=lambda: NOW, open_url=opened.append)
    made.setStyleSheet(style_sheet(theme))
    qtbot.addWidget(made)
    made.resize(1240, 800)
    return made


@pytest.fixture
def open_room(window: Window, qtbot: QtBot) -> Open:
    def show(session: RoomInMemory) -> Window:
        model = TimelineModel(TimelineInMemory(session), parent=window)
        window.show_rooms([session.room], session.room.id)
        if session.account is None:
            window.show_signed_out(session)
        else:
            model.open(session.room, session.account)
            window.show_room(session, model)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    return show


def said(window: QWidget) -> list[str]:
    """What can be read now: a layout shows new labels with the next events."""
    QApplication.processEvents()
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def field(window: Window) -> QPlainTextEdit:
    return named(window, QPlainTextEdit, "Your post")


def arrived(session: RoomInMemory, who: str, text: str) -> list[Event]:
    return [PostsArrived(1, (session.say(who, text),))]


def test_an_open_room_has_its_name_its_people_and_the_cursor_in_the_composer(open_room: Open) -> None:
    window = open_room(RoomInMemory())
    assert window.windowTitle() == "#critlib as @mira"
    assert {"#critlib", "Ines Holt", "Bram Oke", "Connected to X · next look in 4 s"} <= set(said(window))
    assert named(window, QWidget, "Live · 1 post a minute").isVisible()
    assert window.focusWidget() is field(window)


def test_an_answer_goes_out_by_keyboard_and_is_said_to_be_in(open_room: Open, qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_room(session)
    qtbot.keyClicks(field(window), "The door.")
    qtbot.keyClick(field(window), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [entry.text for entry in session.entries] == ["A2: The door. #critlib"]
    window.take([OutboxChanged(1, 1)])
    assert "1 post on its way" in said(window)
    session.move(1, State.SENT, post_id="900")
    window.take([OutboxChanged(1, 1)])
    session.move(1, State.SETTLED)
    window.take([OutboxChanged(1, 1)])
    assert "Your A2 is in" in said(window)
    assert named(window, QToolButton, "Question 2, current, shown, 1 answer").isVisible()


def test_a_new_question_reaches_card_and_composer(open_room: Open, qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_room(session)
    qtbot.keyClicks(field(window), "words")
    window.take(arrived(session, "ines", "Q3: And next year? #critlib"))
    assert named(window, QWidget, "Current question").accessibleDescription().startswith("Q3 asked")
    assert "Q3 is here." in said(window)
    qtbot.keyClick(field(window), Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert named(window, QToolButton, "Answer number A3, locked").isVisible()


def test_keys_view_a_question_and_come_back_to_the_composer(open_room: Open, qtbot: QtBot) -> None:
    window = open_room(RoomInMemory())
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert named(window, QWidget, "Current question").accessibleDescription().startswith("Q1 asked")
    named(window, QPushButton, "Answer Q1").setFocus()
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is field(window)


def test_f6_goes_round_the_panes(open_room: Open, qtbot: QtBot) -> None:
    window = open_room(RoomInMemory())
    seen = []
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        seen.append(window.focusWidget())
    assert len(set(seen)) == 3
    assert seen[-1] is field(window)


def test_one_key_takes_the_hashtag_out_and_one_the_number(open_room: Open, qtbot: QtBot) -> None:
    window = open_room(RoomInMemory())
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(field(window), "bare")
    assert field(window).accessibleDescription() == "Will be posted as: bare, 276 left"


def test_what_is_typed_is_kept_at_close(open_room: Open, qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_room(session)
    qtbot.keyClicks(field(window), "half a tho")
    window.close()
    assert session.kept.body == "half a tho"


def test_another_room_keeps_the_first_one_s_draft(open_room: Open, qtbot: QtBot) -> None:
    first, second = RoomInMemory(), RoomInMemory()
    window = open_room(first)
    qtbot.keyClicks(field(window), "half a tho")
    open_room(second)
    assert first.kept.body == "half a tho"
    assert second.kept.body == ""


@pytest.mark.parametrize(("width", "narrow"), [(800, True), (1240, False), (1600, False)])
def test_narrow_windows_put_the_question_above(open_room: Open, width: int, narrow: bool) -> None:
    window = open_room(RoomInMemory())
    window.resize(width, 700)
    unfold = named(window, QToolButton, "Unfold the question")
    assert unfold.isVisible() is narrow
    card = named(window, QWidget, "Current question")
    if narrow:
        unfold.click()
    assert card.isVisible()
    assert window.width() == width


def test_a_problem_is_said_in_a_line_that_can_be_dismissed(open_room: Open) -> None:
    window = open_room(RoomInMemory())
    window.say(StoreLocked("Another program holds the database.", "Close it."))
    assert "Another program holds the database. Close it." in said(window)
    named(window, QToolButton, "Dismiss").click()
    assert "Another program holds the database. Close it." not in said(window)


def test_what_is_only_to_be_known_is_not_red(window: Window) -> None:
    notice = window.notice
    window.say(BadInput("In a real chat this opens your browser.", "Here nothing leaves this computer."))
    assert notice.property("tone") == ""
    window.say(StoreLocked("Another program holds the database.", "Close it."))
    assert notice.property("tone") == "danger"


@pytest.mark.parametrize("width", [520, 620, 900])
def test_long_words_do_not_widen_the_window(open_room: Open, width: int) -> None:
    session = RoomInMemory()
    session.room = replace(session.room, topic="What stands by the door " * 9, hosts=("ines", "i" * 50))
    session.link = Link(LinkState.SIGNED_OUT, NOW, None, StoreLocked("Another program holds it. " * 9))
    window = open_room(session)
    window.take([LinkChanged(1, session.link)])
    window.resize(width, 700)
    QApplication.processEvents()
    assert window.width() == width
    assert window.top_bar.mapTo(window, window.top_bar.rect().topRight()).x() < width
    assert window.status.width() == width


def test_the_band_stands_over_stream_and_question(open_room: Open) -> None:
    session = RoomInMemory()
    window = open_room(session)
    session.link = Link(LinkState.WAITING, NOW - timedelta(minutes=3))
    window.take([LinkChanged(1, session.link)])
    QApplication.processEvents()
    band = next(widget for widget in window.findChildren(WaitingBand))
    assert "A newer question may exist." in band.accessibleName()
    assert band.isVisible()
    card = named(window, QWidget, "Current question")
    assert band.mapTo(window, band.rect().bottomRight()).x() > card.mapTo(window, card.rect().topRight()).x()


def test_naming_the_host_brings_the_questions(open_room: Open, qtbot: QtBot) -> None:
    """Where what they posted does not show that they are the host."""
    session = RoomInMemory([("ines", "Q2: the one about shelves and labels #critlib")], hosts=())
    window = open_room(session)
    handle = named(window, QLineEdit, "Host's handle")
    qtbot.keyClicks(handle, "in es")
    qtbot.keyClick(handle, Qt.Key.Key_Return)
    assert any("is not a handle" in words for words in said(window))
    handle.setText("@ines")
    qtbot.keyClick(handle, Qt.Key.Key_Return)
    window.take([RoomChanged(1)])
    assert named(window, QWidget, "Current question").accessibleDescription().startswith("Q2 asked")


def test_marking_a_post_s_author_as_host_brings_the_questions(open_room: Open) -> None:
    session = RoomInMemory(hosts=())
    window = open_room(session)
    stream = window.findChild(StreamPane)
    assert stream is not None
    stream.action_requested.emit("mark-host", session.posts[0].id)
    assert named(window, QWidget, "Current question").accessibleDescription().startswith("Q2 asked")
    assert "Ines Holt" in said(window)


def test_signed_out_says_so_and_offers_the_browser_and_practice(
    open_room: Open, opened: list[str], qtbot: QtBot
) -> None:
    window = open_room(RoomInMemory([], signed_in=False))
    named(window, QPushButton, "Read #critlib in the browser").click()
    assert opened == ["https://x.com/hashtag/critlib"]
    with qtbot.waitSignal(window.practise_requested):
        next(b for b in window.findChildren(QPushButton) if b.text() == "Practise" and b.isVisible()).click()


def test_the_first_screen_answers_a_slip(window: Window, qtbot: QtBot) -> None:
    window.show_rooms([], None)
    window.show_welcome(BadInput("That is two words.", "Did you mean #critlib?"))
    window.show()
    assert window.windowTitle() == "Parley"
    assert "That is two words. Did you mean #critlib?" in said(window)


def test_the_rail_opens_a_room_and_shows_news_of_the_others(open_room: Open, qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_room(session)
    window.show_rooms([session.room, Room("edchat", session.room.origin, id=2)], 1)
    window.take([PostsArrived(2, ("1",))])
    with qtbot.waitSignal(window.room_chosen) as chosen:
        named(window, QToolButton, "#edchat, something new").click()
    assert chosen.args == [2]


def test_many_rooms_scroll_and_stay_whole(open_room: Open, qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_room(session)
    window.resize(900, 600)
    others = [Room(f"chat{number}", session.room.origin, id=number) for number in range(2, 32)]
    window.show_rooms([session.room, *others], 1)
    last = named(window, QToolButton, "#chat31")
    qtbot.waitUntil(lambda: last.y() > 600)  # laid out
    assert window.height() == 600
    assert last.height() == last.width()
    assert named(window, QToolButton, "Join a chat").visibleRegion().boundingRect().height() == last.height()
    named(window, QToolButton, "Join a chat").setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
    QApplication.processEvents()
    assert window.focusWidget() is last
    assert last.visibleRegion().boundingRect().height() == last.height()


def test_practice_wears_its_band(qtbot: QtBot) -> None:
    made = Window(Theme(Mode.LIGHT), practice=True, clock=lambda: NOW, open_url=lambda _url: None)
    qtbot.addWidget(made)
    made.show()
    assert named(made, QWidget, "Practice: nothing leaves this computer").isVisible()


def test_everything_that_takes_the_keyboard_has_a_name(open_room: Open) -> None:
    window = open_room(RoomInMemory(hosts=()))
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and not widget.accessibleName()
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert nameless == []


def test_the_sending_key_in_another_field_publishes_nothing(open_room: Open, qtbot: QtBot) -> None:
    session = RoomInMemory(hosts=("ines", "mira"))
    window = open_room(session)
    qtbot.keyClicks(field(window), "half a thought")
    window.actions_by_id["find.open"].trigger()
    QApplication.processEvents()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert session.entries == []
    assert session.kept.body in ("", "half a thought")


def test_tab_goes_as_the_eye_does(open_room: Open, qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_room(session)
    qtbot.keyClicks(field(window), "The door.")
    qtbot.keyClick(field(window), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    session.move(1, State.FAILED)
    window.take([OutboxChanged(1, 1)])
    QApplication.processEvents()
    visited = []
    for _ in range(35):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        visited.append(window.focusWidget().accessibleName())
    assert visited == [
        "Answer number A2",
        "Hashtag #critlib, added",
        "Add pictures",
        "Prepared answers",
        "Send later",
        "Send as @mira",
        "#critlib",
        "Join a chat",
        "Archive",
        "Upcoming chats",
        "Switch between light and dark",
        "Settings",
        "Help",
        "Account",
        "Invite to this chat",
        "All posts",
        "This question, 1 answer",
        "For me",
        "More filters",
        "Find in this room",
        "Catch up",
        "Hold the stream",
        "Stream",
        "Question 1, you answered, 2 answers",
        "Question 2, current, shown, 1 answer",
        "Note",
        "Question and answers",
        "Answer Q2",
        "Read 1 answer",
        "More: A2",
        "Try again: A2",
        "Change it: A2",
        "Your post",
        "Answer number A2",
        "Hashtag #critlib, added",
    ]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
    assert window.focusWidget().accessibleName() == "Answer number A2"


def test_light_becomes_dark_while_a_room_is_open(open_room: Open) -> None:
    window = open_room(RoomInMemory())
    window.actions_by_id["view.theme"].trigger()
    assert window.grab().toImage().pixelColor(2, 400).lightness() > 0


def test_a_mute_is_said_and_taken_back_by_the_line_or_by_key(open_room: Open, qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_room(session)
    pane = window.findChild(RoomPane)
    assert pane is not None
    stream = pane.findChild(StreamView)
    assert stream is not None
    stream.action_requested.emit("mute-person", "104")
    assert stream.index_of("104") is None
    assert "@bram is muted in this room." in said(window)
    named(window, QPushButton, "Undo").click()
    assert stream.index_of("104") is not None
    assert "That is taken back." in said(window)
    stream.action_requested.emit("leave-out", "104")
    stream.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not session.marked().has(MarkKind.LEAVE_OUT, "104")


def test_undo_in_the_composer_is_the_composer_s(open_room: Open, qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_room(session)
    session.mark([Mark(MarkKind.KEEP, "104")])
    qtbot.keyClicks(field(window), "words")
    qtbot.keyClick(field(window), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field(window).toPlainText() == ""
    assert session.marked().is_kept("104")


def test_who_hosts_pins_a_row_and_the_card_follows(open_room: Open, qtbot: QtBot) -> None:
    session = RoomInMemory(hosts=("ines", "mira"))
    window = open_room(session)
    stream = window.findChild(StreamView)
    assert stream is not None
    stream.action_requested.emit("pin:3", "104")
    assert "@bram's post is pinned as Q3, for you alone." in said(window)
    assert session.questions().current_number == 3
    assert named(window, QPushButton, "This question").isVisible()
    assert stream.model is not None
    row = stream.model.loaded("104")
    assert row is not None
    assert (row.is_pinned, row.is_question, row.chip) == (True, True, "Q3")
    named(window, QPushButton, "Undo").click()
    assert session.questions().current_number == 2


def test_a_filter_follows_the_question_on_the_card(open_room: Open, qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_room(session)
    stream = window.findChild(StreamView)
    assert stream is not None
    named(window, QPushButton, "This question, 1 answer").click()
    assert [stream.row(index).key for index in range(stream.count())] == ["103", "104"]
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert [stream.row(index).key for index in range(stream.count())] == ["100", "101", "102"]
    window.take(arrived(session, "asha", "A2: Nobody at all. #critlib"))
    assert stream.count() == 3


def test_a_note_is_kept_also_when_the_window_closes_over_it(open_room: Open, qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_room(session)
    stream = window.findChild(StreamView)
    assert stream is not None
    stream.action_requested.emit("note", "104")
    qtbot.keyClicks(named(window, QLineEdit, "Your note"), "which door?")
    window.close()
    assert session.marked().note("104") == "which door?"
