"""A link says all of its words in one line where there is room, and in several where there is not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.link import Link
from desktop.ui.theme import Mode, Theme

WORDS = "Show me round, two minutes"


def test_its_words_go_on_in_the_next_line_and_come_back_into_one(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    link = Link(Theme(Mode.LIGHT), WORDS, page)
    column = QVBoxLayout(page)
    column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
    column.addStretch(1)
    page.resize(600, 300)
    page.show()
    wide, high = link.width(), link.height()
    assert link.text() == WORDS
    page.resize(wide // 2 + 40, 300)
    qtbot.waitUntil(lambda: "\n" in link.text())
    assert link.text().replace("\n", " ") == link.accessibleName() == WORDS
    assert link.height() > high
    assert link.fontMetrics().size(0, link.text()).width() < link.width()
    page.resize(600, 300)
    qtbot.waitUntil(lambda: link.text() == WORDS)
    assert (link.width(), link.height()) == (wide, high)
