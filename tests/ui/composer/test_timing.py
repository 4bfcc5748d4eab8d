"""A post can be meant for later, by keyboard alone, and its time can be changed while it waits."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.draft import Draft
from desktop.core.events import OutboxChanged
from desktop.core.outbox import State
from desktop.core.plan import Plan
from desktop.ui.window import Window
from desktop.ui.words import clock_words
from tests.ui.composer.test_pictures import described
from tests.ui.room_in_memory import NOW, RoomInMemory, named
from tests.ui.window_scene import open_window

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def session() -> RoomInMemory:
    return RoomInMemory()


@pytest.fixture
def window(qtbot: QtBot, session: RoomInMemory) -> Window:
    return open_window(qtbot, session)


def clock(at: datetime) -> str:
    """As it is said now."""
    return clock_words(at, NOW)


def write(qtbot: QtBot, window: Window, text: str) -> QPlainTextEdit:
    """What is written, with the form for its time."""
    field = named(window, QPlainTextEdit, "Your post")
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL_SHIFT)
    QApplication.processEvents()
    return field


def shown(window: Window) -> list[str]:
    """Buttons that can be pressed now."""
    QApplication.processEvents()
    return [one.accessibleName() for one in window.findChildren(QPushButton) if one.isVisible()]


def press(window: Window, name: str) -> None:
    found = [
        one for one in window.findChildren(QPushButton) if one.accessibleName() == name and one.isVisible()
    ]
    found[0].click()
    QApplication.processEvents()


def reads(window: Window, words: str) -> bool:
    return any(words in label.text() for label in window.findChildren(QLabel) if label.isVisible())


def set_time(window: Window, at: datetime) -> None:
    local = at.astimezone()
    press(window, "Day: Today" if local.date() == NOW.astimezone().date() else "Day: Tomorrow")
    named(window, QTimeEdit, "Time").setTime(QTime(local.hour, local.minute))


def test_a_post_is_timed_by_keyboard_alone(qtbot: QtBot, window: Window, session: RoomInMemory) -> None:
    field = write(qtbot, window, "The door.")
    time = named(window, QTimeEdit, "Time")
    assert time.hasFocus()
    qtbot.keyClick(time, Qt.Key.Key_Return)
    (entry,) = session.entries
    assert entry.timed_for == NOW + timedelta(minutes=5)
    assert reads(window, f"Goes out at {clock(NOW + timedelta(minutes=5))}")
    assert (field.toPlainText(), time.isVisible(), field.hasFocus()) == ("", False, True)


def test_the_near_times_are_at_hand_and_a_chat_s_beginning_where_it_is_known(
    qtbot: QtBot, window: Window, session: RoomInMemory
) -> None:
    begins = NOW + timedelta(days=3, minutes=90)
    session.room = replace(session.room, plan=Plan.of(begins))
    write(qtbot, window, "The door.")
    press(window, f"At {clock(NOW + timedelta(minutes=15))}")
    assert f"Send at {clock(NOW + timedelta(minutes=15))}" in shown(window)
    press(window, f"When the chat begins, {clock(begins)}")
    press(window, f"Send at {clock(begins)}")
    assert session.entries[0].timed_for == begins


def test_a_time_that_is_past_is_refused_and_nothing_is_lost(
    qtbot: QtBot, window: Window, session: RoomInMemory
) -> None:
    field = write(qtbot, window, "The door.")
    set_time(window, NOW - timedelta(minutes=5))
    press(window, f"Send at {clock(NOW - timedelta(minutes=5))}")
    assert reads(window, "That time is past.")
    assert (session.entries, field.toPlainText()) == ([], "The door.")
    qtbot.keyClick(named(window, QTimeEdit, "Time"), Qt.Key.Key_Escape)
    assert not named(window, QTimeEdit, "Time").isVisible()
    assert field.hasFocus()


def test_what_waits_can_have_another_time(qtbot: QtBot, window: Window, session: RoomInMemory) -> None:
    write(qtbot, window, "The door.")
    qtbot.keyClick(named(window, QTimeEdit, "Time"), Qt.Key.Key_Return)
    press(window, "Change time: A2")
    set_time(window, NOW + timedelta(minutes=20))
    press(window, f"Change to {clock(NOW + timedelta(minutes=20))}")
    assert session.entries[0].timed_for == NOW + timedelta(minutes=20)
    assert reads(window, f"Goes out at {clock(NOW + timedelta(minutes=20))}")


def test_what_went_overdue_is_asked_about_with_both_times(
    qtbot: QtBot, window: Window, session: RoomInMemory
) -> None:
    write(qtbot, window, "The door.")
    qtbot.keyClick(named(window, QTimeEdit, "Time"), Qt.Key.Key_Return)
    session.reschedule(1, NOW - timedelta(minutes=50))
    session.move(1, State.OVERDUE)
    window.take([OutboxChanged(1, 1)])
    was, is_now = clock(NOW - timedelta(minutes=50)), clock(NOW)
    assert reads(window, f"It was to go out at {was}, and it is {is_now} now.")
    press(window, "Send now: A2")
    assert session.entries[0].state is State.QUEUED


def test_what_was_saved_with_its_time_ahead_is_not_said_to_be_late(
    qtbot: QtBot, window: Window, session: RoomInMemory
) -> None:
    write(qtbot, window, "The door.")
    qtbot.keyClick(named(window, QTimeEdit, "Time"), Qt.Key.Key_Return)
    session.move(1, State.OVERDUE)
    session.entries[0] = replace(session.entries[0], doubted=True)
    window.take([OutboxChanged(1, 1)])
    assert reads(window, "Parley does not know whether this went out. Look, then send it or discard it.")
    assert not reads(window, "It was to go out at")


def test_of_nothing_it_says_what_sending_says(qtbot: QtBot, window: Window, session: RoomInMemory) -> None:
    write(qtbot, window, "")
    assert reads(window, "There is nothing to send yet.")
    assert not named(window, QTimeEdit, "Time").isVisible()


def test_who_may_not_post_from_here_cannot_time_either(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(signed_in=False))
    write(qtbot, window, "The door.")
    assert reads(window, "Only what Parley posts for you can be timed.")
    assert not named(window, QTimeEdit, "Time").isVisible()


def test_the_form_leaves_the_text_whole_and_pictures_come_back_after_it(qtbot: QtBot) -> None:
    session = RoomInMemory()
    described(session, 4)
    session.kept = Draft("The queue by the door. " * 10, 2, attachments=(1, 2, 3, 4))
    window = open_window(qtbot, session)
    window.resize(1240, 760)
    field = write(qtbot, window, "")
    tray = named(window, QWidget, "Pictures of your post")
    QApplication.processEvents()
    assert field.height() >= field.minimumSizeHint().height()
    assert tray.visibleRegion().isEmpty()
    qtbot.keyClick(named(window, QTimeEdit, "Time"), Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not tray.visibleRegion().isEmpty()


def test_a_picture_is_described_in_place_of_the_form_which_keeps_its_time(qtbot: QtBot) -> None:
    session = RoomInMemory([("mira", "Q1: What did you stop doing? #critlib")], hosts=("mira",))
    described(session, 1)
    session.describe(1, "")
    session.kept = Draft("The queue.", None, attachments=(1,))
    window = open_window(qtbot, session)
    write(qtbot, window, "")
    at = NOW + timedelta(hours=1)
    set_time(window, at)
    time = named(window, QTimeEdit, "Time")
    qtbot.keyClick(time, Qt.Key.Key_Return)
    press(window, "Describe")
    words = named(window, QPlainTextEdit, "Description")
    assert (words.hasFocus(), time.isVisible()) == (True, False)
    qtbot.keyClicks(words, "A door")
    press(window, "Done")
    assert time.isVisible()
    press(window, f"Send at {clock(at)}")
    assert [entry.timed_for for entry in session.entries] == [at]
    assert not time.isVisible()
