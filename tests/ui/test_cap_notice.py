"""The cap in the window: who pays is warned, chooses, and keeps what is typed; others never see a sum."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.core.events import OutboxChanged
from desktop.core.spending import Leave
from desktop.ui.window import Window
from tests.ui.room_in_memory import RoomInMemory, money, named
from tests.ui.window_scene import open_window

WARNING = "At this pace this chat reaches its cap of $10.00 for today within ten minutes."


@pytest.fixture(autouse=True)
def locale() -> Iterator[Callable[[str], None]]:
    """Figures as in the United States, or as a test says."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


def spend(window: Window, session: RoomInMemory, leave: Leave, *, pays: bool = True) -> None:
    session.money = money(leave, pays=pays, read=2000 if leave is Leave.STOPPED else 1900)
    window.take([OutboxChanged(1, 1)])
    QApplication.processEvents()


def said(window: Window) -> str:
    return window.cap.accessibleName() if window.cap.isVisible() else ""


def press(window: Window, name: str) -> None:
    button = named(window, QPushButton, name)
    assert button.isVisible()
    button.click()


def test_who_pays_is_warned_ahead_and_raises_the_cap_with_one_key_while_typing(qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_window(qtbot, session)
    spend(window, session, Leave.WARNED)
    assert said(window) == WARNING
    typed = named(window, QPlainTextEdit, "Your post")
    qtbot.keyClicks(typed, "The door")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(typed, Qt.Key.Key_M, keys)
    assert (session.raises, typed.toPlainText()) == (1, "The door")
    assert said(window) == "This chat may read for $20.00 today."
    assert window.focusWidget() is typed


def test_the_button_raises_it_too_and_gives_the_keyboard_back(qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_window(qtbot, session)
    spend(window, session, Leave.STOPPED)
    assert said(window).startswith("This chat has reached its cap of $10.00 for today.")
    button = named(window, QPushButton, "Raise the cap for this chat")
    assert button.accessibleDescription() == said(window)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert (session.raises, said(window)) == (1, "This chat may read for $20.00 today.")
    assert window.focusWidget() is named(window, QPlainTextEdit, "Your post")


def test_one_line_speaks_of_the_cap_and_says_no_more_than_what_holds(qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_window(qtbot, session)
    spend(window, session, Leave.STOPPED)
    window.actions_by_id["money.raise"].trigger()
    raised = "This chat may read for $20.00 today."
    assert (said(window), window.notice.isVisible()) == (raised, False)
    named(window.cap, QToolButton, "Dismiss").click()
    session.money = money(Leave.SLOW, cap=20)
    window.take([OutboxChanged(1, 1)])
    assert said(window).startswith("This chat is close to its cap of $20.00 for today.")
    window.actions_by_id["money.raise"].trigger()
    assert said(window) == "This chat may read for $30.00 today."
    session.money = money(cap=5)
    window.take([OutboxChanged(1, 1)])
    assert said(window) == "", "another cap holds by now"


@pytest.mark.parametrize("pays", [True, False])
def test_nobody_is_told_that_what_they_write_goes_out_who_may_not_post_yet(qtbot: QtBot, pays: bool) -> None:
    session = RoomInMemory(may_post=False)
    window = open_window(qtbot, session)
    spend(window, session, Leave.STOPPED, pays=pays)
    assert said(window)
    assert "goes out" not in said(window)


def test_let_it_stop_is_asked_once_until_it_has_stopped(qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_window(qtbot, session)
    spend(window, session, Leave.WARNED)
    press(window, "Let it stop")
    spend(window, session, Leave.SLOW)
    assert said(window) == ""
    spend(window, session, Leave.STOPPED)
    press(window, "Leave it stopped")
    spend(window, session, Leave.STOPPED)
    assert (said(window), session.raises) == ("", 0)
    window.actions_by_id["money.raise"].trigger()
    assert session.raises == 1, "the key still works"


def test_a_pace_that_goes_up_and_down_does_not_make_the_line_come_and_go(qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_window(qtbot, session)
    spend(window, session, Leave.WARNED)
    spend(window, session, Leave.FREE)
    assert said(window) == WARNING
    assert session.money is not None
    session.money = money()  # the next day: nothing of the day before is left
    session.money = type(session.money)(Leave.FREE, session.money.until + timedelta(days=1), 0, 2000)
    window.take([OutboxChanged(1, 1)])
    assert said(window) == ""


def test_who_does_not_pay_hears_of_posts_and_never_of_a_sum(qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_window(qtbot, session)
    spend(window, session, Leave.WARNED, pays=False)
    assert said(window) == ""
    spend(window, session, Leave.SLOW, pays=False)
    assert said(window).startswith("Posts read here today: 1,900 of the 2,000 that Parley may read.")
    spend(window, session, Leave.STOPPED, pays=False)
    assert said(window).startswith("Posts read here today: 2,000, as many as Parley may read in a day.")
    assert named(window, QPushButton, "Read on in the browser").isVisible()
    window.actions_by_id["money.raise"].trigger()
    assert session.raises == 0
    shown = [label.text() + label.toolTip() for label in window.findChildren(QLabel) if label.isVisible()]
    assert not [text for text in shown if "$" in text]


def test_the_key_does_nothing_by_accident(qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_window(qtbot, session)
    spend(window, session, Leave.FREE)
    window.actions_by_id["money.raise"].trigger()
    assert session.raises == 0
    assert said(window) == "This chat is far from its cap: $9.50 of $10.00."
    spend(window, session, Leave.WARNED)
    assert said(window) == WARNING


@pytest.mark.parametrize(
    ("country", "line"),
    [
        ("en_US", "Today $1.22 · this chat about $5"),
        ("de_DE", "Today 1,22\u00a0$ · this chat about 5\u00a0$"),
    ],
)
def test_the_status_line_says_what_it_costs_in_the_persons_own_figures(
    qtbot: QtBot, locale: Callable[[str], None], country: str, line: str
) -> None:
    locale(country)
    session = RoomInMemory()
    session.money = money()
    label = named(open_window(qtbot, session), QLabel, line)
    assert label.isVisible()
    details = label.accessibleDescription()
    assert details.startswith("Today, in UTC: posts read 230, written 5.")
    assert "if X bills authors and uploads too" in details


def test_the_line_can_be_answered_where_the_window_is_narrow(qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_window(qtbot, session, width=700)
    spend(window, session, Leave.STOPPED)
    for name in ("Raise the cap for this chat", "Leave it stopped"):
        button = named(window, QPushButton, name)
        assert window.cap.rect().contains(button.geometry())
    assert not named(window.cap, QToolButton, "Dismiss").isVisible()
