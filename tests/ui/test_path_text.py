"""A path is seen whole in a narrow page, and what is copied of it leads there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.path_text import PathText
from desktop.ui.theme import Mode, Theme

PATH = "/home/mira/Schreibtisch/averylongnamewithoutanyplacetobreak/.local/share/parley"


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(PathText(Theme(Mode.LIGHT), PATH, page))
    page.resize(240, 300)
    page.show()
    return page


def shown(page: QWidget) -> PathText:
    found = page.findChild(PathText)
    assert found is not None
    return found


@pytest.mark.parametrize("width", [140, 240, 900])
def test_all_of_it_is_seen_in_any_width(page: QWidget, qtbot: QtBot, width: int) -> None:
    text = shown(page)
    page.resize(width, 300)
    qtbot.waitUntil(lambda: text.width() <= width)
    lines = round(text.document().size().height())
    assert (lines == 1) == (width == 900)
    assert text.height() >= lines * text.fontMetrics().lineSpacing()
    assert text.document().idealWidth() <= text.viewport().width()


def test_it_grows_with_its_letters(page: QWidget) -> None:
    text = shown(page)
    before, font = text.height(), text.font()
    font.setPixelSize(font.pixelSize() * 2)
    text.setFont(font)
    assert text.height() > before
    assert text.height() >= round(text.document().size().height()) * text.fontMetrics().lineSpacing()


def test_what_is_copied_leads_there_and_nothing_can_be_typed(page: QWidget, qtbot: QtBot) -> None:
    text = shown(page)
    qtbot.keyClicks(text, "x")
    qtbot.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == PATH
    assert text.accessibleName() == PATH


def test_in_a_mirrored_window_it_begins_where_the_page_does(mirrored: None, page: QWidget) -> None:
    assert shown(page).document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignRight
