"""Another size of the text reaches what was made before, back and forth, and leaves sizes of one's own alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.icons import icon
from desktop.ui.theme import Mode, Theme, Type

SIZES = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 2.0, 3.0)


@pytest.mark.parametrize("style", list(Type))
def test_what_was_made_before_takes_every_size(qtbot: QtBot, style: Type) -> None:
    theme = Theme(Mode.LIGHT)
    label = QLabel("Q3")
    qtbot.addWidget(label)
    label.setFont(theme.font(style))
    for scale in (*SIZES, *reversed(SIZES)):
        theme.set_scale(scale)
        assert label.font().pixelSize() == theme.font(style).pixelSize()
        assert label.font().weight() == theme.font(style).weight()


def test_icons_grow_with_the_words_beside_them(qtbot: QtBot) -> None:
    theme = Theme(Mode.LIGHT)
    button = QPushButton("Find")
    qtbot.addWidget(button)
    button.setIcon(icon("search", QColor("black")))
    button.setIconSize(QSize(16, 16))
    for scale, side in ((2.0, 32), (0.8, 13), (1.0, 16)):
        theme.set_scale(scale)
        assert button.iconSize() == QSize(side, side)


def test_a_size_that_is_not_the_theme_s_stays(qtbot: QtBot) -> None:
    theme = Theme(Mode.LIGHT)
    label = QLabel("On the stage")
    qtbot.addWidget(label)
    font = QFont(theme.font(Type.TEXT))
    font.setPixelSize(77)
    label.setFont(font)
    theme.set_scale(2.0)
    assert label.font().pixelSize() == 77


def test_what_has_sizes_by_the_text_takes_them_once_all_fonts_have_changed(qtbot: QtBot) -> None:
    theme = Theme(Mode.LIGHT)

    class Part(QWidget):
        took = 0

        def rescale(self) -> None:
            self.took = self.fontMetrics().height() and theme.px(10)

    part = Part()
    qtbot.addWidget(part)
    theme.set_scale(1.5)
    assert part.took == 15
