"""The text of a row in any script: nothing is cut above or below its lines, and a link is where it is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import X
from desktop.core.timeline import post_row
from desktop.ui.stream.row import lay_out
from desktop.ui.stream.row_parts import LINK, RowLayout
from desktop.ui.stream.style import RowStyle
from desktop.ui.theme import Mode, Theme
from tests.ui.stream_scene import ME, NOW, ROOM, post

TALL = {
    "vietnamese": "ỆỘẤ Ặ ỹ ợ",
    "arabic": "مُحَمَّدٌ إِلَّا لٍ ـٍّ",
    "hebrew": "בְּרֵאשִׁית",
    "thai": "ที่ปู่ ญี่ปุ่น ฎุ",
    "japanese": "静かな場所「本棚」",
    "emoji": "👨\u200d👩\u200d👧 🇯🇵 1️⃣",
    "devanagari": "क्षत्रिय र्द्ध्र",
}


def ink(made: RowLayout, room: float) -> set[tuple[int, int]]:
    """What the body draws, with `room` px for it above and below."""
    assert made.body is not None
    image = QImage(made.width, made.height + 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    if room:
        painter.setPen(Qt.GlobalColor.black)
        made.body._layout.draw(painter, QPointF(made.body_at.x(), made.body_at.y() + 40))
    else:
        made.body.draw(painter, made.body_at.x(), made.body_at.y() + 40, None, (0.0, 10_000.0))
    painter.end()
    white = image.pixel(0, 0)
    return {(x, y) for y in range(image.height()) for x in range(made.width) if image.pixel(x, y) != white}


@pytest.mark.parametrize("name", TALL)
def test_nothing_of_a_letter_is_cut(qtbot: QtBot, name: str) -> None:
    """Also where no font has the script, and boxes stand for its letters."""
    made = lay_out(post_row(post(1, TALL[name]), ROOM, ME), 380, RowStyle(Theme(Mode.LIGHT), X), NOW)
    assert ink(made, 0) == ink(made, 40)


@pytest.mark.parametrize("is_turned", [False, True])
def test_a_link_in_arabic_is_where_it_is_seen(qapp: QApplication, qtbot: QtBot, is_turned: bool) -> None:
    way = Qt.LayoutDirection
    qapp.setLayoutDirection(way.RightToLeft if is_turned else way.LeftToRight)
    text = "انظروا هنا https://example.com/a #gardenchat"
    made = lay_out(post_row(post(1, text), ROOM, ME), 640, RowStyle(Theme(Mode.LIGHT), X), NOW)
    qapp.setLayoutDirection(way.LeftToRight)
    assert made.body is not None
    middle = made.body_at.y() + 8
    found = []
    for x in range(made.width - 1, 0, -4):  # as it is read
        target = made.target_at(QPointF(x, middle))
        if target is not None and target.does == LINK and target.span is not None:
            found.append(target.url)
    assert list(dict.fromkeys(found)) == ["https://example.com/a", "https://x.com/hashtag/gardenchat"]
