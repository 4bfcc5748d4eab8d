"""BriefText: plain text in two lines at most, with an ellipsis where it goes on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.mirror import text_option
from desktop.ui.prose import LINES
from desktop.ui.theme import Colour, Theme, Type

MOST_LINES = 2


class BriefText(QWidget):
    """The mouse passes through it; its words are in the name of the button that holds it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, ""
        self._height = 0
        self.rescale()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def rescale(self) -> None:
        font = self._theme.font(Type.QUIET)
        self._height = round(font.pixelSize() * LINES[Type.QUIET])
        self.setFont(font)
        self.updateGeometry()

    def say(self, words: str) -> None:
        """`words` without line breaks."""
        self._words = words
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height * max(1, len(self._lines(width)))

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self._words), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.colour(Colour.TEXT))
        for number, line in enumerate(self._lines(self.width())):
            layout = QTextLayout(line, self.font())
            layout.setTextOption(text_option(self._words, QTextOption.WrapMode.NoWrap))
            layout.beginLayout()
            made = layout.createLine()
            made.setLineWidth(self.width())
            layout.endLayout()
            down = (self._height - made.height()) / 2
            layout.draw(painter, QPointF(0, number * self._height + down))
        painter.end()

    def _lines(self, width: int) -> list[str]:
        """The lines' words: the last one cut where more follows."""
        layout = QTextLayout(self._words, self.font())
        layout.setTextOption(text_option(self._words))
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) <= MOST_LINES and (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            starts.append(line.textStart())
        layout.endLayout()
        units = self._words.encode("utf-16-le", "replace")
        ends = [*starts[1:], len(units) // 2]
        parts = [
            units[2 * start : 2 * end].decode("utf-16-le", "replace").strip()
            for start, end in zip(starts, ends, strict=True)
        ]
        if len(parts) > MOST_LINES:
            rest = units[2 * starts[MOST_LINES - 1] :].decode("utf-16-le", "replace")
            metrics = QFontMetrics(self.font())
            cut = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
            parts = [*parts[: MOST_LINES - 1], cut]
        return parts
