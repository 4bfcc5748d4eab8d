"""Prose: a paragraph whose lines stand on the grid; markup in it is text."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type

LINES: dict[Type, float] = {
    Type.QUESTION: 28 / 20,
    Type.QUESTION_LONG: 24 / 16,
    Type.TEXT: 20 / 14,
    Type.QUIET: 18 / 13,
}
"""Height of a line by the size of its text (WINDOW.md, "Type"). A plain QLabel sets lines as tight as the font goes."""


_LONG = re.compile(r"\S{24}(?=\S)")


def breakable(words: str) -> str:
    """Other people's words, with a place to break in each that is too long for a line; else they widen what they are
    in."""
    return _LONG.sub("\\g<0>\u200b", words)


class Prose(QLabel):
    """Says `words` in a style and a kind of the sheet. Its accessible name is the words, without our markup."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said: tuple[str, Type, str] | None = None
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, words: str, style: Type = Type.TEXT, look: str = "muted") -> None:
        self._said = (words, style, look)
        kind(self, look)
        font = self._theme.font(style)
        self.setFont(font)
        height = round(font.pixelSize() * LINES[style])
        css = f"line-height:{height}px; font-size:{font.pixelSize()}px; font-weight:{font.weight().value}"
        lines = escape(words.replace("\0", "")).replace("\n", "<br>")
        shown = f'<div style="{css}">{lines}</div>' if words else ""
        if shown != self.text():
            self.setText(shown)
            self.setAccessibleName(words)

    def rescale(self) -> None:
        if self._said is not None:
            self.say(*self._said)
