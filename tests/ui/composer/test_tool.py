"""A tool knows what its word takes, so that the foot decides once whether there is room for it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.composer.tool import Tool
from desktop.ui.style import style_sheet
from desktop.ui.theme import Mode, Theme


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("word", ["Later", "Vorbereitete Antworten", "إضافة صورة"])
def test_what_the_word_takes_is_what_the_tool_is_wider_with_it(qtbot: QtBot, word: str, scale: float) -> None:
    theme, window = Theme(Mode.LIGHT, scale), QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(style_sheet(theme))
    tool = Tool(theme, "clock", window)
    tool.say(word, word)
    window.show()
    worded = tool.sizeHint().width()
    tool.set_worded(False)
    assert worded - tool.sizeHint().width() == tool.width_of_words()
