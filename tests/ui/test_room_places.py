"""Where a room's parts stand: in columns, in turns, and as the person left them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.ui.columns import DESK_FIRST, SIDE_LEAST
from desktop.ui.glance.hour_plot import HourPlot
from desktop.ui.glance.needs_somebody import NeedsSomebody
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.moderator.column import DeskColumn
from desktop.ui.moderator.glance_line import GlanceLine
from desktop.ui.question.pane import QuestionPane
from desktop.ui.stream.pane import StreamPane
from desktop.ui.window import Window
from tests.ui.hosting_in_memory import host
from tests.ui.room_in_memory import MIRA, RoomInMemory, TimelineInMemory, named
from tests.ui.window_scene import open_window, said


def with_desk(qtbot: QtBot, width: int) -> Window:
    window = open_window(qtbot, RoomInMemory(hosts=("ines", "mira")), width=width)
    named(window, QToolButton, "Host's desk").click()
    QApplication.processEvents()
    return window


def stream(window: Window) -> StreamPane:
    found = window.findChild(StreamPane)
    assert found is not None
    return found


def test_the_desk_stands_beside_the_stream_where_there_is_room(qtbot: QtBot) -> None:
    window = with_desk(qtbot, 1240)
    assert named(window, DeskColumn, "Host's desk").isVisible()
    assert stream(window).isVisible()
    assert not named(window, QPushButton, "Posts").isVisible()
    named(window, QToolButton, "Host's desk").click()
    assert not named(window, DeskColumn, "Host's desk").isVisible()


def test_in_a_small_window_the_desk_takes_turns_with_the_stream(qtbot: QtBot) -> None:
    window = with_desk(qtbot, 900)
    assert stream(window).isVisible()
    assert named(window, QPushButton, "Posts").isVisible()


def test_where_the_lines_stand_is_kept_for_the_next_room(qtbot: QtBot) -> None:
    window = with_desk(qtbot, 1240)
    kept = window.arrangement
    assert (kept.desk, kept.side) == (DESK_FIRST, SIDE_LEAST)
    named(window, QToolButton, "Host's desk").click()
    assert (window.arrangement.desk, window.arrangement.columns != b"") == (DESK_FIRST, True)


def hosted(qtbot: QtBot, *, width: int, height: int) -> Window:
    session = RoomInMemory(hosts=("ines", "mira"))
    host(session)
    window = open_window(qtbot, session, width=width)
    window.resize(width, height)
    QApplication.processEvents()
    return window


def test_who_leads_the_chat_has_the_desk_until_they_put_it_away(qtbot: QtBot) -> None:
    window = hosted(qtbot, width=1240, height=800)
    assert named(window, DeskColumn, "Host's desk").isVisible()
    named(window, QToolButton, "Host's desk").click()
    assert not window.arrangement.with_desk
    again = RoomInMemory(hosts=("ines", "mira"))
    host(again)
    model = TimelineModel(TimelineInMemory(again), parent=window)
    model.open(again.room, MIRA)
    window.show_room(again, model)
    assert not window.findChildren(DeskColumn) or not named(window, DeskColumn, "Host's desk").isVisible()


def test_where_the_window_is_low_the_room_stands_behind_one_line_in_the_question_s_place(
    qtbot: QtBot,
) -> None:
    window = hosted(qtbot, width=1240, height=700)
    hour, question = window.findChild(HourPlot), window.findChild(QuestionPane)
    assert hour is not None
    assert question is not None
    assert (hour.isVisible(), question.isVisible()) == (False, True)
    line = window.findChild(GlanceLine)
    assert line is not None
    line.click()
    assert (hour.isVisible(), question.isVisible()) == (True, False)
    window.resize(1240, 1100)
    QApplication.processEvents()
    assert (hour.isVisible(), question.isVisible(), line.isVisible()) == (True, True, False)


def test_in_a_narrow_window_the_room_is_a_page_and_looking_for_posts_leads_back_to_them(qtbot: QtBot) -> None:
    window = hosted(qtbot, width=700, height=800)
    named(window, QPushButton, "The room").click()
    hour = window.findChild(HourPlot)
    assert hour is not None
    assert (hour.isVisible(), stream(window).isVisible()) == (True, False)
    window.actions_by_id["stream.newest"].trigger()
    assert (hour.isVisible(), stream(window).isVisible()) == (False, True)


def test_a_long_question_is_read_whole_and_who_needs_somebody_stands_behind_the_line_meanwhile(
    qtbot: QtBot,
) -> None:
    long = " ".join(["Which shelf would you give up for it?"] * 7)
    session = RoomInMemory(hosts=("ines", "mira"))
    host(session)
    window = open_window(qtbot, session)
    needs, question = window.findChild(NeedsSomebody), window.findChild(QuestionPane)
    assert needs is not None
    assert question is not None
    assert needs.isVisible()
    said(window, session, "ines", f"Q3: {long} #critlib")
    qtbot.waitUntil(lambda: not needs.isVisible())
    words = next(one for one in question.findChildren(QLabel) if one.accessibleName() == long)
    whole = words.heightForWidth(words.width())
    qtbot.waitUntil(lambda: words.visibleRegion().boundingRect().height() >= whole)
    said(window, session, "ines", "Q4: Why? #critlib")
    qtbot.waitUntil(needs.isVisible)
