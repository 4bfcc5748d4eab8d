"""Stream body: the text of a post as laid out lines with its links, folded where it is long."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from desktop.ui.mirror import dress_option
from desktop.ui.stream.post_text import PostText, Span
from desktop.ui.stream.style import FOLD_AT, FOLD_TO, RowStyle, stacks
from desktop.ui.theme import Colour

FOLD_LIMIT = 5000
"""Code points that are looked at for a folded text: more than twelve lines of any window hold."""


class Body:
    """Lines of `content`, `width` px wide. `height` in px; `folded` says that there is more than is shown."""

    def __init__(
        self,
        content: PostText,
        width: int,
        style: RowStyle,
        *,
        unfolded: bool,
        ink: Colour = Colour.TEXT,
        right_to_left: bool = False,
    ) -> None:
        self.content = content
        self._ink = ink
        self._style = style
        self._stacks = stacks(content.text)
        self._layout = QTextLayout(content.text, style.text)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        dress_option(option, right_to_left=right_to_left)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._layout.setFormats([_format(span, style, underline=False) for span in content.spans])
        self.height = self._break_lines(width, None if unfolded else FOLD_AT)
        self.lines = self._layout.lineCount()
        self.folded = not unfolded and (self.lines > FOLD_AT or content.cut)
        if self.folded:
            self.height = self._bottom(min(self.lines, FOLD_TO) - 1)

    def link_at(self, x: float, y: float) -> Span | None:
        """The link under a point in px from the body's upper left corner."""
        if not self.content.spans or y >= self.height:
            return None
        for number in range(self.lines):
            line = self._layout.lineAt(number)
            if line.y() <= y < line.y() + max(line.height(), self._style.line):
                return self._link_in(line, x)
        return None

    def draw(
        self, painter: QPainter, x: float, y: float, hovered: Span | None, exposed: tuple[float, float]
    ) -> None:
        """Draw at (x, y), clipped: stacked marks (zalgo) stay out of the lines of others. Only the lines near what is
        `exposed`, from an upper to a lower px."""
        room = self._style.px(3)
        wide = self._style.px(4)
        clip = QRectF(x - wide, y - room, self.width + 2 * wide, self.height + 2 * room)
        if exposed[1] < clip.top() or exposed[0] > clip.bottom():
            return
        near = clip
        if not self._stacks:
            near = clip.adjusted(0, 0, 0, 0)
            near.setTop(max(clip.top(), exposed[0] - self._style.line))
            near.setBottom(min(clip.bottom(), exposed[1] + self._style.line))
        painter.save()
        painter.setClipRect(clip)
        painter.setPen(self._style.colour(self._ink))
        marks = [] if hovered is None else [_format(hovered, self._style, underline=True)]
        self._layout.draw(painter, QPointF(x, y), marks, near)
        painter.restore()

    def _break_lines(self, width: int, at_most: int | None) -> int:
        self.width = width
        step, metrics = self._style.line, self._style.metrics(self._style.text)
        baseline = (step - metrics.height()) / 2 + metrics.ascent()
        top = 0.0
        self._layout.beginLayout()
        while at_most is None or self._layout.lineCount() <= at_most:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            tall = line.height() > step * 1.3  # scripts that need more than a Latin line, as Nastaliq does
            line.setPosition(QPointF(0, top if tall else top + baseline - line.ascent()))
            top += line.height() if tall else step
        self._layout.endLayout()
        return round(top)

    def _bottom(self, number: int) -> int:
        """Where line `number` ends, in px: the next line's place, but on the grid of lines."""
        if number < 0:
            return 0
        line = self._layout.lineAt(number)
        step, metrics = self._style.line, self._style.metrics(self._style.text)
        if line.height() > step * 1.3:
            return round(line.y() + line.height())
        return round(line.y() + line.ascent() - ((step - metrics.height()) / 2 + metrics.ascent()) + step)

    def _link_in(self, line: QTextLine, x: float) -> Span | None:
        box = line.naturalTextRect()
        if not box.left() <= x < box.right():
            return None
        place = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        return next(
            (
                span
                for span in self.content.spans
                if span.url and span.start <= place < span.start + span.length
            ),
            None,
        )


def _format(span: Span, style: RowStyle, *, underline: bool) -> QTextLayout.FormatRange:
    look = style.link
    if underline:
        look = QTextCharFormat(look)
        look.setFontUnderline(True)
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = span.start, span.length, look
    return made
