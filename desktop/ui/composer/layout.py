"""AnswerLayout: sets the composer's text between two chips: the first line starts after one, the other follows the end.

QPlainTextEdit knows no indent of the first line, nor of one that begins the next post of several; and the chips must
not be text (dictation, input methods and screen readers would destroy them). So the lines are laid out here.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from desktop.core.direction import is_right_to_left
from desktop.ui.mirror import dress_option, is_mirrored


class AnswerLayout(QPlainTextDocumentLayout):
    """`lead` px are kept free at the start of the first line and `tail` px after the last word."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._lead = 0.0
        self._tail = 0.0
        self._width = 0.0
        self._pitch = 0.0
        self._breaks: dict[int, float] = {}

    def set_breaks(self, breaks: Mapping[int, float]) -> None:
        """Begin a line at each of these units of the text, and keep so many px free before it."""
        if breaks != self._breaks:
            self._breaks = dict(breaks)
            self._lay_out_all()

    def break_place(self, unit: int) -> QPointF:
        """Where the line that begins at `unit` stands in the document, with what is kept free before it. Places are
        counted from where lines begin."""
        block = self.document().findBlock(unit)
        line = block.layout().lineForTextPosition(unit - block.position())
        return QPointF(0, self.top(block) + line.lineNumber() * self._pitch)

    def is_turned(self, unit: int | None = None) -> bool:
        """Whether the words around `unit`, or the last ones, run from right to left: as their first strong letter
        does, else as the window."""
        return _is_turned(self.document().lastBlock() if unit is None else self.document().findBlock(unit))

    def set_room(self, width: float, lead: float, tail: float, pitch: float) -> bool:
        """Set the measures; True when the text has to be laid out anew."""
        wanted = (width, lead, tail, pitch)
        if wanted == (self._width, self._lead, self._tail, self._pitch):
            return False
        self._width, self._lead, self._tail, self._pitch = wanted
        self._lay_out_all()
        return True

    def tail_place(self) -> QPointF:
        """Where the tail chip stands in the document: after the last word, or on a line of its own."""
        block = self.document().lastBlock()
        end = self._end(block)
        if self._tail_wraps(block):
            return QPointF(0, self.top(block) + block.layout().lineCount() * self._pitch)
        return QPointF(end, self.top(block) + (block.layout().lineCount() - 1) * self._pitch)

    def text_height(self) -> float:
        last = self.document().lastBlock()
        return self.top(last) + self.blockBoundingRect(last).height()

    def top(self, block: QTextBlock) -> float:
        """Px above it in the document."""
        top, other = 0.0, self.document().begin()
        while other.isValid() and other.blockNumber() < block.blockNumber():
            top += self.blockBoundingRect(other).height()
            other = other.next()
        return top

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        if block.isValid() and block.layout().lineCount() == 0:
            self._lay_out(block)
        return self._bounds(block) if block.isValid() else QRectF()

    def documentSize(self) -> QSizeF:
        """Lines wrap: nothing lies to the right, where Qt would scroll to, and cut letters at the left edge."""
        size = super().documentSize()
        return QSizeF(min(size.width(), self._width), size.height()) if self._width > 0 else size

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        """Qt lays changed blocks out its own way first; then they are laid out between the chips."""
        super().documentChanged(start, removed, added)
        self._lay_out_all()

    def _lay_out_all(self) -> None:
        block = self.document().begin()
        while block.isValid():
            self._lay_out(block)
            block = block.next()
        self.documentSizeChanged.emit(self.documentSize())
        self.requestUpdate()

    def _lay_out(self, block: QTextBlock) -> None:
        if self._width <= 0:
            super().blockBoundingRect(block)
            return
        layout = block.layout()
        turned = _is_turned(block)
        option = self.document().defaultTextOption()
        dress_option(option, right_to_left=turned)
        layout.setTextOption(option)
        layout.beginLayout()
        height, first = 0.0, block.blockNumber() == 0
        breaks = self._breaks_in(block)
        while (line := layout.createLine()).isValid():
            indent = self._lead if first and height == 0 else breaks.get(line.textStart(), 0.0)
            line.setLineWidth(max(self._width - indent, self._pitch))
            cut = min((at for at in breaks if 0 < at - line.textStart() < line.textLength()), default=0)
            if cut:
                line.setNumColumns(cut - line.textStart(), max(self._width - indent, self._pitch))
            line.setPosition(QPointF(0 if turned else indent, height + (self._pitch - line.height()) / 2))
            height += self._pitch
        layout.endLayout()
        block.setLineCount(max(1, layout.lineCount()))

    def _breaks_in(self, block: QTextBlock) -> dict[int, float]:
        start = block.position()
        return {at - start: px for at, px in self._breaks.items() if 0 <= at - start < block.length()}

    def _bounds(self, block: QTextBlock) -> QRectF:
        lines = max(1, block.layout().lineCount())
        own_line = not block.next().isValid() and self._tail_wraps(block)
        return QRectF(0, 0, max(self._width, 1.0), (lines + own_line) * (self._pitch or self._natural()))

    def _tail_wraps(self, block: QTextBlock) -> bool:
        layout = block.layout()
        if self._tail <= 0 or layout.lineCount() == 0:
            return False
        return self._end(block) + self._tail > self._width

    def _end(self, block: QTextBlock) -> float:
        """Px from where lines begin to the end of the block's last word."""
        line = block.layout().lineAt(block.layout().lineCount() - 1)
        words = line.naturalTextRect()
        return self._width - words.left() if _is_turned(block) and self._width > 0 else words.right()

    def _natural(self) -> float:
        return QFontMetricsF(self.document().defaultFont()).lineSpacing()


def _is_turned(block: QTextBlock) -> bool:
    """By what is typed, and what an input method is about to put in; what says nothing runs as the words before it."""
    while block.isValid():
        turned = is_right_to_left(block.text() or block.layout().preeditAreaText())
        if turned is not None:
            return turned
        block = block.previous()
    return is_mirrored()
