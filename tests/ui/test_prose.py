"""Words without an end widen nothing and are cut nowhere, and nothing in them is taken apart."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.prose import BREAK, Prose, breakable
from desktop.ui.theme import Mode, Theme, Type
from tests.ui.clipping import clippings_at
from tests.ui.question_scene import shown
from tests.ui.room_in_memory import RoomInMemory

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
LONG = {
    "letters": "W" * 200,
    "address": "https://example.com/" + "path/" * 36,
    "thai": "ห้องสมุดควรเงียบ" * 12,
    "japanese": "静かな場所は本棚の後ろです。" * 14,
    "arabic": "المكتبةالهادئة" * 14,
    "hebrew": "שקטליד" * 30,
    "emoji": FAMILY * 28,
    "marks": "e\u0301\u0323" * 60,
}


@pytest.mark.parametrize("name", LONG)
def test_a_question_and_its_answers_are_whole_at_the_least_width(qtbot: QtBot, name: str) -> None:
    said = LONG[name]
    room = RoomInMemory(
        (
            ("ines", f"Q1: {said}? #critlib"),
            ("bram", f"A1: {said} #critlib"),
            ("asha", f"A1: {said} too #critlib"),
        )
    )
    pane = shown(qtbot, room, width=360, height=700)
    assert clippings_at(pane, 360, 700) == []
    read = next(one for one in pane.findChildren(QPushButton) if one.accessibleName() == "Read 2 answers")
    read.click()
    QApplication.processEvents()
    assert clippings_at(pane, 360, 700) == []
    labels = [label for label in pane.findChildren(QLabel) if label.isVisible()]
    assert [label.text() for label in labels if label.minimumSizeHint().width() > label.width() + 1] == []


@pytest.mark.parametrize("name", LONG)
def test_what_is_said_stays_the_same_and_every_sign_whole(qtbot: QtBot, name: str) -> None:
    made = breakable(LONG[name])
    assert made.replace(BREAK, "") == LONG[name]
    assert breakable(made) == made
    for sign in (FAMILY, "e\u0301\u0323"):
        if sign in LONG[name]:
            assert made.replace(BREAK, "").count(sign) == made.count(sign)


def test_where_lines_end_by_themselves_nothing_is_put_in(qtbot: QtBot) -> None:
    """Else a line could begin with a full stop, or in the middle of a Thai word."""
    for name in ("thai", "japanese", "emoji"):
        assert breakable(LONG[name]) == LONG[name]
    assert breakable("Words of usual length, and https://t.co/abcdefghij") == (
        "Words of usual length, and https://t.co/abcdefghij"
    )


def test_half_a_sign_breaks_nothing(qtbot: QtBot) -> None:
    assert breakable("x" * 30 + "\ud83d" + "y" * 30).replace(BREAK, "") == "x" * 30 + "\ud83d" + "y" * 30


def test_a_screen_reader_hears_no_places_to_break(qtbot: QtBot) -> None:
    prose = Prose(Theme(Mode.LIGHT))
    qtbot.addWidget(prose)
    prose.say("W" * 60, Type.QUESTION)
    assert prose.accessibleName() == "W" * 60
    assert BREAK in prose.text()
