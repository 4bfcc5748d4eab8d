"""Rows are as high as their words ask for, and said with their key; headings cannot be chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.palette.listing import LEAST_HEIGHT, Listing
from desktop.ui.palette.offer import Listed, Offer
from desktop.ui.theme import Mode, Theme

SEND = Offer("send", "Take back the last pin, move, mute, note or discard", "Writing", lambda: None, "Ctrl+Z")


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def listing(ground: QWidget, width: int, scale: float = 1.0) -> Listing:
    made = Listing(Theme(Mode.LIGHT, scale), "What can be done", ground)
    made.resize(width, 300)
    made.lines.show([Listed(None, "Writing"), Listed(SEND, places=frozenset({0, 1, 2}))])
    return made


def test_a_row_is_said_with_its_key_and_a_heading_cannot_be_chosen(ground: QWidget) -> None:
    lines = listing(ground, 600).lines
    said = [lines.data(lines.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert said == ["Writing", SEND.name]
    assert [bool(lines.flags(lines.index(row)) & Qt.ItemFlag.ItemIsSelectable) for row in range(2)] == [
        False,
        True,
    ]
    assert lines.choosable == [1]


@pytest.mark.parametrize("scale", [0.8, 1.0, 3.0])
def test_a_narrow_list_breaks_words_into_lines_and_cuts_nothing(ground: QWidget, scale: float) -> None:
    made = listing(ground, 300, scale)
    wide, narrow = made.height_for(2400), made.height_for(300)
    assert wide >= 2 * LEAST_HEIGHT
    assert narrow > wide
