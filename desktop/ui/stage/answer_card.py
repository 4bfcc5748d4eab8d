"""AnswerCard: one chosen answer on the stage: who says it, by name and handle, and their words as they are."""

from __future__ import annotations

from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.core.direction import is_right_to_left
from desktop.core.timeline import Row
from desktop.ui.mirror import is_mirrored
from desktop.ui.stage.fitted_text import LINE, FittedText
from desktop.ui.stream.post_text import one_line
from desktop.ui.theme import Colour, Theme

_GAP = 0.5
"""Between the name and the words, in sizes of the words."""


class AnswerCard(QWidget):
    """Its size of text is chosen by who has several of them, so that all are alike."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = FittedText(theme, self, weight=QFont.Weight.DemiBold)
        self._handle = FittedText(theme, self, colour=Colour.MUTED)
        self._words = FittedText(theme, self)
        self._pad = 16
        theme.changed.connect(self.update)

    def show_row(self, row: Row) -> None:
        name, handle = one_line(row.author.name), one_line(row.author.username)
        turned = is_right_to_left(row.text)
        from_right = is_mirrored() if turned is None else turned
        self._name.set_text(name or f"@{handle}", from_right=from_right)
        self._handle.set_text(f"@{handle}" + (f" · {row.chip}" if row.chip else ""), from_right=from_right)
        self._words.set_text(row.text)
        self.setAccessibleName(f"{name} @{handle}: {row.text}")

    @property
    def length(self) -> int:
        """Characters of the words."""
        return len(self._words.text)

    def best(self, least: int, most: int, pad: int) -> int:
        """The largest size at which all of it fits."""
        low, high = least, max(least, most)
        while low < high:
            middle = (low + high + 1) // 2
            if self._fits(middle, pad):
                low = middle
            else:
                high = middle - 1
        return low

    def set_pixels(self, pixels: int, pad: int) -> None:
        self._pad = pad
        width, step = max(1, self.width() - 2 * pad), round(pixels * LINE)
        self._name.setGeometry(pad, pad, width, step)
        small = max(1, round(pixels * 0.8))
        self._handle.setGeometry(pad, pad + step, width, round(small * LINE) + 1)
        top = pad + step + round(small * LINE) + round(pixels * _GAP)
        self._words.setGeometry(pad, top, width, max(1, self.height() - top - pad + 2))
        for part, size in ((self._name, pixels), (self._handle, small), (self._words, pixels)):
            part.set_pixels(size)
        self.update()

    def height_at(self, pixels: int, pad: int) -> int:
        """Px that the whole card takes at this size and its width."""
        return self._head(pixels, pad) + round(self._measured(pixels, pad)) + pad

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour(Colour.LINE), 2))
        painter.setBrush(self._theme.colour(Colour.RAISED))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), self._pad * 0.75, self._pad * 0.75)
        painter.end()

    def _fits(self, pixels: int, pad: int) -> bool:
        return self.height_at(pixels, pad) <= self.height()

    def _measured(self, pixels: int, pad: int) -> float:
        self._words.resize(max(1, self.width() - 2 * pad), self._words.height())
        return self._words.words_height(pixels)

    def _head(self, pixels: int, pad: int) -> int:
        small = max(1, round(pixels * 0.8))
        return pad + round(pixels * LINE) + round(small * LINE) + round(pixels * _GAP)
