"""The body is set between its chips: the first line starts after one, the other follows or takes its own line."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF, QTextDocument

from desktop.ui.composer.layout import AnswerLayout

pytestmark = pytest.mark.usefixtures("qtbot")

PITCH = 22.0


@pytest.fixture
def document() -> QTextDocument:

    document = QTextDocument()
    layout = AnswerLayout(document)
    document.setDocumentLayout(layout)
    document.setDocumentMargin(0)
    layout.set_room(300, 50, 80, PITCH)
    return document


def layout_of(document: QTextDocument) -> AnswerLayout:
    layout = document.documentLayout()
    assert isinstance(layout, AnswerLayout)
    return layout


def test_only_the_first_line_of_the_first_paragraph_is_indented(document: QTextDocument) -> None:
    document.setPlainText("word " * 40 + "\nnext")
    first, second = document.begin().layout(), document.begin().next().layout()
    assert first.lineCount() > 1
    assert [first.lineAt(0).x(), first.lineAt(1).x(), second.lineAt(0).x()] == [50, 0, 0]
    assert first.lineAt(0).naturalTextWidth() <= 250


def test_nothing_lies_to_the_right_where_it_could_be_scrolled_to(document: QTextDocument) -> None:
    for end in range(40):
        document.setPlainText("word " * end + "m" * end)
        assert layout_of(document).documentSize().width() <= 300


def test_the_tail_follows_the_last_word_while_there_is_room(document: QTextDocument) -> None:
    document.setPlainText("one\ntwo")
    place = layout_of(document).tail_place()
    assert place.x() == pytest.approx(QFontMetricsF(document.defaultFont()).horizontalAdvance("two"), abs=1)
    assert place.y() == PITCH
    assert layout_of(document).text_height() == 2 * PITCH


def test_the_tail_takes_a_line_of_its_own_and_the_text_grows_by_it(document: QTextDocument) -> None:
    document.setPlainText("m" * 20)
    lines = document.begin().layout().lineCount()
    width = document.begin().layout().lineAt(lines - 1).naturalTextWidth()
    layout_of(document).set_room(width + 60, 50, 80, PITCH)
    lines = document.begin().layout().lineCount()
    assert layout_of(document).tail_place().x() == 0
    assert layout_of(document).text_height() == (lines + 1) * PITCH


def test_an_empty_text_has_one_line_after_the_lead(document: QTextDocument) -> None:
    document.setPlainText("")
    assert (layout_of(document).tail_place().x(), layout_of(document).text_height()) == (50, PITCH)
