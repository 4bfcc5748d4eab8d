"""What hangs on the wall: all words of whoever is shown, their names and handles, and nothing that was there before."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.post import Author
from desktop.core.question import Question
from desktop.core.stage import Stage
from desktop.core.timeline import Row
from desktop.ui.stage.answer_card import AnswerCard
from desktop.ui.stage.fitted_text import FittedText
from desktop.ui.stage.window import StageWindow
from desktop.ui.theme import Colour, Mode, Theme
from tests.ui.room_in_memory import named

NOW = datetime(2026, 11, 26, 17, 30, tzinfo=UTC)
INES, BRAM = Author("1", "inesholt", "Ines Holt"), Author("2", "bramoke", "Bram <b>Oke</b>")
ASKED = Question(4, "Where does compliance help you, and where does it slow you down?", "q4", INES, NOW)
LINK = "https://example.org/join/#gardenchat"
LONGEST = ("A form asks what another form has asked. " * 7)[:268] + " #gardenchat"


def answer(text: str = "A4: <i>Early</i> & often #gardenchat") -> Row:
    return Row(key=text, author=BRAM, text=text, created_at=NOW)


@pytest.fixture
def stage(qtbot: QtBot) -> StageWindow:
    window = StageWindow(Theme(Mode.DARK))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.show()
    return window


def shown(stage: StageWindow, *rows: Row, question: Question | None = ASKED, link: str = LINK) -> None:
    stage.show_stage(Stage("gardenchat", "Gardens", question, rows), "Posts from X", link)
    QApplication.processEvents()


def words(stage: StageWindow) -> list[str]:
    return [one.text for one in stage.findChildren(FittedText) if one.isVisible() and one.text]


def test_question_and_answers_stand_there_unaltered_with_names_and_handles(stage: StageWindow) -> None:
    shown(stage, answer())
    assert words(stage) == [
        *("#gardenchat", "Gardens", "Q4", ASKED.text, "Asked by Ines Holt @inesholt"),
        *(
            "Posts from X",
            "Scan to join",
            "Bram <b>Oke</b>",
            "@bramoke",
            "A4: <i>Early</i> & often #gardenchat",
        ),
    ]


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (640, 400), (700, 1000)])
def test_the_longest_answers_are_there_to_the_last_word_at_any_size(
    stage: StageWindow, size: tuple[int, int]
) -> None:
    stage.resize(*size)
    shown(stage, *(answer(f"A4: {place} {LONGEST}"[:280]) for place in range(3)))
    cards = stage.findChildren(AnswerCard)
    assert len(cards) == 3
    for card in cards:
        assert stage.rect().contains(card.geometry())
        for part in card.findChildren(FittedText):
            assert part.words_height(part.pixels) <= part.height() + 2
            assert card.rect().contains(part.geometry())


def test_an_answer_that_leaves_is_gone_at_once(stage: StageWindow) -> None:
    shown(stage, answer("A4: one"), answer("A4: two"))
    shown(stage, answer("A4: two"))
    assert "A4: one" not in words(stage)
    shown(stage, question=None)
    assert [one for one in stage.findChildren(AnswerCard) if one.isVisible()] == []
    assert words(stage) == ["#gardenchat", "Gardens", "Posts from X", "Scan to join"]


def test_the_code_is_dark_on_white_in_the_dark_and_missing_without_a_link(stage: StageWindow) -> None:
    shown(stage)
    assert "#ffffff" in colours(stage.grab().toImage())
    shown(stage, link="")
    assert "#ffffff" not in colours(stage.grab().toImage())
    assert "Scan to join" not in words(stage)


def colours(image: QImage) -> set[str]:
    """Along a line through the middle of where the code stands."""
    row = image.height() // 4
    return {image.pixelColor(x, row).name() for x in range(image.width() * 3 // 4, image.width())}


def test_full_screen_is_a_key_and_escape_leaves_it(stage: StageWindow) -> None:
    shown(stage)
    QTest.keyClick(stage, Qt.Key.Key_F11)
    assert stage.isFullScreen()
    assert not named(stage, QPushButton, "Full screen").isVisible()
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    assert not stage.isFullScreen()


def test_the_ground_follows_the_theme(qtbot: QtBot) -> None:
    theme = Theme(Mode.LIGHT)
    stage = StageWindow(theme)
    qtbot.addWidget(stage)
    stage.show()
    shown(stage)
    for mode in (Mode.DARK, Mode.LIGHT):
        theme.set_mode(mode)
        assert stage.grab().toImage().pixelColor(2, 2) == theme.colour(Colour.SURFACE)


@pytest.mark.parametrize("words", ["أين نحتاج إلى الهدوء", "ỆỘẤ", "ที่ปู่", "Quiet"])
def test_no_letter_is_cut_at_the_upper_edge(qtbot: QtBot, words: str) -> None:
    text = FittedText(Theme(Mode.LIGHT), None)  # type: ignore[arg-type]
    qtbot.addWidget(text)
    text.set_text(words)
    text.set_pixels(90)
    text.resize(1200, 200)
    text.show()
    picture = text.grab().toImage()
    ground = picture.pixel(0, 199)
    assert all(picture.pixel(x, 0) == ground for x in range(picture.width()))
    assert text.words_height(90) <= 200
