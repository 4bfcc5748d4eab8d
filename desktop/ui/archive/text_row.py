"""TextRow: a press on somebody's words: who or what in its first line, the words, and what was noted of them"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.mirror import text_option
from desktop.ui.stream.post_text import LINE_BREAK, showable, utf16_length
from desktop.ui.theme import Colour, Theme, Type

MOST_LINES = 4
BEFORE = 90
"""Code points in front of the first word that was looked for, where a text is too long for its lines."""
LONG = 320
PAD = 12


class TextRow(QAbstractButton):
    """Paints itself: a list of them is a hundred widgets less than one of labels. Up and down go from one to the next.

    `name` is bold, `beside` quiet and next to it, `end` at the other end of the line; `spans` of `text` (start and end
    in code points) are marked as what was looked for."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        text: str,
        parent: QWidget | None = None,
        *,
        beside: str = "",
        end: str = "",
        spans: Iterable[tuple[int, int]] = (),
        note: str = "",
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name, self._beside, self._end = name, beside, end
        self._text, self._spans = shown(text, spans)
        self._note = shown(note, ())[0]
        self._layouts: list[QTextLayout] = []
        self._height = self._width = 0
        self._most_lines = MOST_LINES
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._dress)

    def show_lines(self, most: int) -> None:
        """At most so many of its text."""
        if most != self._most_lines:
            self._most_lines = most
            self._dress()

    def take_keyboard(self) -> None:
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def has_keyboard(self) -> bool:
        return self.hasFocus()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._lay_out(width)
        return self._height

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(max(200, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        has_focus = self.hasFocus()
        edge = Colour.ACCENT if has_focus else Colour.FAINT if self.underMouse() else Colour.LINE
        painter.setPen(QPen(colour(edge), 2 if has_focus else 1))
        painter.setBrush(colour(Colour.ACCENT_SOFT if self.isChecked() else Colour.SURFACE))
        painter.drawRoundedRect(box, 10, 10)
        self._lay_out(self.width())
        self._paint_head(painter)
        painter.setPen(colour(Colour.TEXT))
        for layout in self._layouts:
            layout.draw(painter, QPointF(0, 0))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._dress()

    # --- inside ------------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        self._height = 0
        self.updateGeometry()
        self.update()

    def _paint_head(self, painter: QPainter) -> None:
        """What is beside the name gives way first, then the name."""
        bold, quiet = self._theme.font(Type.NAME), self._theme.font(Type.QUIET)
        metrics, small = QFontMetrics(bold), QFontMetrics(quiet)
        width, line = self.width() - 2 * PAD, metrics.height()
        elide = Qt.TextElideMode.ElideRight
        end = small.elidedText(self._end, elide, width * 2 // 3)
        room = width - small.horizontalAdvance(end) - PAD
        name = metrics.elidedText(self._name, elide, room)
        beside = small.elidedText(self._beside, elide, room - metrics.horizontalAdvance(name) - 8)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        first, last = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if mirrored:
            first, last = last, first
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        box = QRectF(PAD, PAD - 2, width, line)
        painter.setFont(bold)
        painter.setPen(self._theme.colour(Colour.TEXT))
        painter.drawText(box, flags | first, name)
        painter.setFont(quiet)
        painter.setPen(self._theme.colour(Colour.MUTED))
        after = metrics.horizontalAdvance(name) + 8
        painter.drawText(
            box.adjusted(0, 0, -after, 0) if mirrored else box.adjusted(after, 0, 0, 0), flags | first, beside
        )
        painter.drawText(box, flags | last, end)

    def _lay_out(self, width: int) -> None:
        if self._height and self._width == width:
            return
        self._width = width
        top = PAD - 2 + QFontMetrics(self._theme.font(Type.NAME)).height() + 4.0
        self._layouts = []
        top = self._add(self._text, self._spans, self._theme.font(Type.TEXT), Colour.TEXT, top, width)
        if self._note:
            top = self._add(self._note, (), self._theme.font(Type.QUIET), Colour.ACCENT, top + 4, width)
        self._height = round(top) + PAD - 2

    def _add(
        self,
        text: str,
        spans: Iterable[tuple[int, int]],
        font: QFont,
        role: Colour,
        top: float,
        width: int,
    ) -> float:
        """Lines of `text` from `top` on, at most so many; where they end."""
        layout = QTextLayout(text, font)
        layout.setTextOption(text_option(text))
        layout.setFormats([self._format(0, utf16_length(text), role), *self._marks(spans)])
        layout.beginLayout()
        for _ in range(self._most_lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(40, width - 2 * PAD))
            line.setPosition(QPointF(PAD, top))
            top += max(line.height(), round(font.pixelSize() * 20 / 14))
        layout.endLayout()
        self._layouts.append(layout)
        return top

    def _format(self, start: int, length: int, role: Colour) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = start, length
        look = QTextCharFormat()
        look.setForeground(self._theme.colour(role))
        made.format = look
        return made

    def _marks(self, spans: Iterable[tuple[int, int]]) -> list[QTextLayout.FormatRange]:
        """What was looked for stands on the accent's soft ground, and bolder."""
        marks = []
        for start, length in spans:
            one = self._format(start, length, Colour.ACCENT)
            look = one.format
            look.setBackground(self._theme.colour(Colour.ACCENT_SOFT))
            look.setFontWeight(QFont.Weight.DemiBold)
            one.format = look
            marks.append(one)
        return marks


def shown(text: str, spans: Iterable[tuple[int, int]]) -> tuple[str, list[tuple[int, int]]]:
    """`text` as a layout takes it, cut to where the first of `spans` stands; `spans` (start and end in code points) as
    start and length in its UTF-16 units."""
    wanted = [span for span in sorted(spans) if 0 <= span[0] < span[1] <= len(text)]
    begin = 0
    if len(text) > LONG and wanted and wanted[0][0] > BEFORE:
        begin = text.rfind(" ", 0, wanted[0][0] - BEFORE // 2) + 1
    end = min(len(text), begin + LONG)
    parts, marks = ["…"] if begin else [], []
    units, at = (1, begin) if begin else (0, 0)
    for start, stop in wanted:
        if start < at or start >= end:
            continue
        before, inside = _flat(text[at:start]), _flat(text[start : min(stop, end)])
        marks.append((units + utf16_length(before), utf16_length(inside)))
        units += utf16_length(before) + utf16_length(inside)
        parts += [before, inside]
        at = min(stop, end)
    parts.append(_flat(text[at:end]))
    return "".join(parts) + ("…" if end < len(text) else ""), marks


def _flat(text: str) -> str:
    """A list is read faster without a post's own empty lines."""
    return showable(text).replace(LINE_BREAK, " ")
