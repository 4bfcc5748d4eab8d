"""Prose: a paragraph whose lines stand on the grid; markup in it is text."""

from __future__ import annotations

import re
from html import escape
from unicodedata import east_asian_width

from PySide6.QtCore import Qt, QTextBoundaryFinder
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


BREAK = "\u200b"
"""Where a line may end, and nothing is seen."""
_LONG = re.compile(rf"[^\s{BREAK}]{{25,}}")
_JOINED = re.compile("[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")
"""Letters that are written together: a place to break parts them."""
_BY_WORDS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_STEP, _STEP_JOINED = 4, 10


def breakable(words: str) -> str:
    """Other people's words, with places to break in each that is too long for a line; else they widen what they are
    in. An emoji and a letter with its marks stay whole; what may be broken anywhere as it is has no place put in."""
    return _LONG.sub(lambda long: _broken(long[0]), words)


def _broken(word: str) -> str:
    step = _STEP_JOINED if _JOINED.search(word) else _STEP
    units = word.encode("utf-16-le", "surrogatepass")
    finder = QTextBoundaryFinder(
        QTextBoundaryFinder.BoundaryType.Grapheme, units.decode("utf-16-le", "replace")
    )
    parts: list[str] = []
    at, signs = 0, 0
    while (end := finder.toNextBoundary()) >= 0:
        sign = units[2 * at : 2 * end].decode("utf-16-le", "surrogatepass")
        at, signs = end, signs + 1
        if _breaks_by_itself(sign):
            signs = 0
        elif signs > step:
            parts.append(BREAK)
            signs = 1
        parts.append(sign)
    return "".join(parts)


def _breaks_by_itself(sign: str) -> bool:
    """Chinese, Japanese, Korean and emoji end a line anywhere but before their full stops; Thai and its neighbours at
    words, which Qt knows."""
    return east_asian_width(sign[0]) in "WF" or _BY_WORDS.match(sign) is not None


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
        lines = escape(breakable(words.replace("\0", ""))).replace("\n", "<br>")
        shown = f'<div style="{css}">{lines}</div>' if words else ""
        if shown != self.text():
            self.setText(shown)
            self.setAccessibleName(words.replace(BREAK, ""))

    def rescale(self) -> None:
        if self._said is not None:
            self.say(*self._said)
