"""FittedText: plain words as large as their place allows, to be read from the last row."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QWidget

from desktop.ui.mirror import text_option
from desktop.ui.theme import Colour, Theme

LINE = 1.25
"""A line's height, in heights of the font."""


class FittedText(QWidget):
    """`least` and `most` are the pixel sizes between which it chooses. What does not fit at the least is cut off whole
    line by whole line."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        *,
        colour: Colour = Colour.TEXT,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> None:
        super().__init__(parent)
        self._theme, self._colour, self._weight = theme, colour, weight
        self._text = ""
        self._from_right: bool | None = None
        self._pixels = 0
        theme.changed.connect(self.update)

    def set_text(self, text: str, *, from_right: bool | None = None) -> None:
        """`from_right`: at which side lines begin whatever the words say, as those beside other words do."""
        words = text.replace("\0", "").strip()
        if (words, from_right) != (self._text, self._from_right):
            self._text, self._from_right = words, from_right
            self.setAccessibleName(words)
            self.update()

    @property
    def text(self) -> str:
        return self._text

    @property
    def pixels(self) -> int:
        return self._pixels

    def best(self, least: int, most: int) -> int:
        """The largest size at which all of it fits."""
        low, high = least, max(least, most)
        while low < high:
            middle = (low + high + 1) // 2
            if self._height(middle) <= self.height():
                low = middle
            else:
                high = middle - 1
        return low

    def set_pixels(self, pixels: int) -> None:
        if pixels != self._pixels:
            self._pixels = pixels
            self.update()

    def words_height(self, pixels: int) -> float:
        """Px that all of it takes at this size."""
        return self._height(pixels)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self._text and self._pixels):
            return
        painter = QPainter(self)
        painter.setPen(self._theme.colour(self._colour))
        layout = self._laid_out(self._pixels)
        for place in range(layout.lineCount()):
            if _bottom(layout, place, self._pixels) > self.height() + 1:
                break
            layout.lineAt(place).draw(painter, QPointF(0, 0))
        painter.end()

    def _height(self, pixels: int) -> float:
        layout = self._laid_out(pixels)
        return _bottom(layout, layout.lineCount() - 1, pixels) if layout.lineCount() else 0.0

    def _laid_out(self, pixels: int) -> QTextLayout:
        font = QFont(self.font())
        font.setPixelSize(max(1, pixels))
        font.setWeight(self._weight)
        layout = QTextLayout(self._text.replace("\n", "\u2028"), font)
        option = text_option(self._text)
        if self._from_right is not None:
            side = Qt.AlignmentFlag
            option.setAlignment(side.AlignRight if self._from_right else side.AlignLeft)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, self.width()))
        step, above = _step(layout, pixels), self._above(layout, font, pixels)
        for place in range(layout.lineCount()):
            line = layout.lineAt(place)
            line.setPosition(QPointF(0, above + place * step + (step - line.height()) / 2))
        layout.endLayout()
        return layout

    def _above(self, layout: QTextLayout, font: QFont, pixels: int) -> float:
        """Px by which letters of the first line reach over it, as an Arabic alef with its hamza does."""
        line = layout.lineAt(0)
        if self._text.isascii() or not line.isValid():
            return 0.0
        top = -QFontMetricsF(font).tightBoundingRect(self._text).top()
        return max(0.0, top - line.ascent() - (_step(layout, pixels) - line.height()) / 2 + 1)


def _step(layout: QTextLayout, pixels: int) -> float:
    """From line to line: more where a script's marks need it, as Arabic's do."""
    tallest = max((layout.lineAt(place).height() for place in range(layout.lineCount())), default=0.0)
    return max(pixels * LINE, tallest)


def _bottom(layout: QTextLayout, place: int, pixels: int) -> float:
    """Where a line ends, in px."""
    line = layout.lineAt(place)
    return line.y() + (_step(layout, pixels) + line.height()) / 2
