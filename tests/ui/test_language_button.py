"""The button that says the language of the first screen shows that it opens a list, whichever way the window runs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.ui.language_button import LanguageButton
from desktop.ui.mirror import seen
from desktop.ui.style import style_sheet
from desktop.ui.theme import Mode, Theme


def colours_at_the_end(button: LanguageButton) -> set[int]:
    """Where its words are over, within its border."""
    place = seen(button, QRect(button.width() - 17, 6, 12, button.height() - 12))
    image = button.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_an_arrow_stands_where_its_words_end(
    qtbot: QtBot, direction: Qt.LayoutDirection, scale: float
) -> None:
    theme = Theme(Mode.LIGHT)
    theme.set_scale(scale)
    button = LanguageButton(theme)
    qtbot.addWidget(button)
    button.setLayoutDirection(direction)
    button.setStyleSheet(style_sheet(theme))
    button.show()
    assert len(colours_at_the_end(button)) > 1
