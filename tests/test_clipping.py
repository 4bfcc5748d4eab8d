"""The checks of what is cut and of what is too small to hit: they find it, and say nothing of what is well."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.clipping import clippings, clippings_at
from tests.ui.targets import small_targets


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page)
    return page


def _with(page: QWidget, part: QWidget) -> list[str]:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(part)
    page.show()
    return clippings_at(page, 300, 200)


def test_what_has_room_is_not_spoken_of(page: QWidget) -> None:
    prose = QLabel("Some words that go on for a line or two, and stand where there is room for them")
    prose.setWordWrap(True)
    assert _with(page, prose) == []
    assert _with(page, QPushButton("Join")) == []
    assert _with(page, QLineEdit("What is longer than the field scrolls in it, as everywhere")) == []


@pytest.mark.parametrize("part", [QLabel, QPushButton])
def test_words_that_are_cut_at_the_side_or_below_are_found(page: QWidget, part: type[QLabel]) -> None:
    narrow, low = part("Words that do not fit"), part("Low")
    narrow.setFixedWidth(20)
    assert "on 20 px" in _with(page, narrow)[0].replace("a button of", "on")
    narrow.hide()
    low.setFixedHeight(4)
    assert "4 px" in _with(page, low)[0]


def test_a_line_that_wraps_out_of_its_box_is_found(page: QWidget) -> None:
    prose = QLabel("Some words that go on for a line or two, but have room for one alone " * 2)
    prose.setWordWrap(True)
    prose.setFixedHeight(prose.fontMetrics().height())
    assert "lines need" in _with(page, prose)[0]


def test_a_part_that_reaches_out_of_its_parent_is_found_but_where_one_can_scroll_to_it(page: QWidget) -> None:
    inside, area = QWidget(), QScrollArea()
    row = QHBoxLayout(inside)
    row.addWidget(QLabel("Wide " * 60))
    area.setWidget(inside)
    assert _with(page, area) == []
    astray = QWidget(page)
    astray.setGeometry(280, 10, 60, 20)
    astray.show()
    assert any("reaches out" in said for said in clippings(page))


def test_an_ellipsis_whose_whole_is_nowhere_is_found(page: QWidget) -> None:
    label = QLabel("Ines H…")
    assert "ellipsis" in _with(page, label)[0]
    label.setAccessibleName("Ines Holt")
    assert clippings(page) == []


def test_a_small_target_is_found_where_another_is_near(page: QWidget) -> None:
    small, other = QPushButton("i", page), QPushButton("Join", page)
    small.setGeometry(50, 50, 16, 16)
    other.setGeometry(120, 50, 60, 30)
    page.show()
    assert small_targets(page) == [], "there is room around it (WCAG 2.2, 2.5.8: spacing)"
    other.move(68, 50)
    assert "16x16" in small_targets(page)[0]
