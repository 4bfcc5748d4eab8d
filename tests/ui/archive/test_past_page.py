"""An old chat's page: its questions are whole in a narrow window, and count as its report does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from desktop.core.figures import figures
from desktop.core.origin import X_ORIGIN
from desktop.core.proceedings import proceedings
from desktop.core.recap import recap
from desktop.core.room import Room
from desktop.store.post_lines import PostLines
from desktop.ui.archive.acts import Acts
from desktop.ui.archive.past_page import Past, PastPage
from desktop.ui.archive.text_row import TextRow
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import NOW, OPENING, RoomInMemory, TimelineInMemory, named


def test_in_a_narrow_window_no_question_is_shown_by_half(qtbot: QtBot) -> None:
    long = "Q3: What comes next, and after that, for all of us who stand by the shelves and by the door? " * 2
    session = RoomInMemory([*OPENING, ("ines", f"{long} #critlib")])
    held = proceedings(session.posts, session.room)
    model = TimelineModel(TimelineInMemory(session))
    model.open(session.room, session.account)
    past = Past(session.room, NOW, None, held.questions, held.answers)
    page = PastPage(Theme(Mode.LIGHT), past, model, session.capabilities, Acts(), clock=lambda: NOW)
    qtbot.addWidget(page)
    page.resize(700, 700)
    page.show()
    side = named(page, QScrollArea, "Questions")
    qtbot.waitUntil(lambda: side.height() < 300 and side.verticalScrollBar().maximum() > 0)
    rows = side.findChildren(TextRow)
    edges = [row.mapTo(side, row.rect().topLeft()).y() for row in rows]
    cut = [row for row, top in zip(rows, edges, strict=True) if top < side.height() < top + row.height()]
    assert (len(rows), cut) == (3, [])


def test_a_question_of_an_old_chat_has_as_many_answers_as_in_its_report_and_recap(test_data: Path) -> None:
    posts = list(PostLines(test_data / "chats" / "ngsschat-2015-02-05.jsonl"))
    held = proceedings(posts, Room("ngsschat", X_ORIGIN))
    report = {one.number: one.answers for one in figures(held).questions}
    told = {one.number: one.answers for one in recap(held).chapters}
    assert held.answers == report
    assert told == {number: report[number] for number in told if number is not None}
