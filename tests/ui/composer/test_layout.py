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


ARABIC = "كلمة "


@pytest.mark.parametrize("words", ["كلمة", "שלום", "12 كلمة"])
def test_words_from_right_to_left_begin_at_the_right_beside_what_is_kept_free_there(
    document: QTextDocument, words: str
) -> None:
    document.setPlainText(words)
    line = document.begin().layout().lineAt(0)
    assert line.naturalTextRect().right() == pytest.approx(250, abs=1)
    assert layout_of(document).is_turned()


def test_the_tail_of_words_from_right_to_left_is_counted_from_the_right(document: QTextDocument) -> None:
    document.setPlainText("كلمة")
    line = document.begin().layout().lineAt(0)
    assert layout_of(document).tail_place().x() == pytest.approx(50 + line.naturalTextWidth(), abs=1)
    document.setPlainText(ARABIC * 8)
    assert document.begin().layout().lineCount() == 1
    assert layout_of(document).text_height() == 2 * PITCH


def test_every_paragraph_runs_its_own_way_and_one_without_letters_as_the_one_before(
    document: QTextDocument,
) -> None:
    document.setPlainText("one\nكلمة\n123\n\ntwo")
    blocks = [document.findBlockByNumber(place) for place in range(5)]
    assert [layout_of(document).is_turned(block.position()) for block in blocks] == [
        *(False, True, True, True, False)
    ]


def test_an_empty_text_in_a_mirrored_window_begins_at_the_right(
    mirrored: None, document: QTextDocument
) -> None:
    assert layout_of(document).is_turned()
    document.setPlainText("one")
    assert not layout_of(document).is_turned()
