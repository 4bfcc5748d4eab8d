"""Stream style: the fonts, measures and small drawn parts that all rows of one theme, scale and network share."""

from __future__ import annotations

import zlib
from math import inf
from unicodedata import combining

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from desktop.core.capabilities import Capabilities
from desktop.core.head import has_poll, pictures_of, signs_of
from desktop.core.post import Picture
from desktop.core.timeline import Role, Row
from desktop.ui.icons import icon
from desktop.ui.initials import GROUNDS
from desktop.ui.mirror import is_mirrored
from desktop.ui.stream.media_boxes import MEDIA_ABOVE, boxes
from desktop.ui.theme import Colour, Density, Theme, Type

AVATAR_INK = "#ffffff"
AVATAR_GROUNDS = (
    "#6b5bd2", "#2c7a7b", "#3073ab", "#be445d", "#8b5ca8", "#54792f",
    "#bd4744", "#a54aa5", "#676f7c", "#217896", "#ad591f", "#447867",
)  # fmt: skip
"""Grounds that carry white letters (WCAG AA) on both themes. Not roles: they tell people apart and mean nothing."""

FOLD_AT = 14
"""Lines from which on a text is folded …"""
FOLD_TO = 12
"""… and how many of them are shown: hiding one line behind "Show more" would help nobody."""

BAR_SHEET = "QScrollBar:vertical { background: %s; } QScrollBar::handle:vertical:disabled { background: transparent; }"

_COMFORTABLE = (16, 12, 8, 12, 40)
"""Left and right of a row, above and below what is in it, beside the avatar, and the avatar, in px (WINDOW.md) …"""
_COMPACT = (12, 8, 4, 8, 28)
"""… and for who wants more posts in sight."""
_USUAL_OPTIONS = 3
"""Of a poll."""
_KEPT_PIECES = 2000


class Piece:
    """A single line of text, laid out once. Its own paragraph, so its direction reaches nothing else. What is drawn
    lies within `above` and `below` px of the baseline."""

    __slots__ = ("_layout", "above", "ascent", "below", "width")

    def __init__(self, text: str, font: QFont) -> None:
        self._layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._layout.beginLayout()
        line = self._layout.createLine()
        if line.isValid():
            line.setLineWidth(100_000)
            self.width, self.ascent = line.naturalTextWidth(), line.ascent()
            if line.naturalTextRect().left():  # from right to left it stands at the far end
                line.setLineWidth(self.width)
            self.above = self.below = inf if stacks(text) else 1.5 * line.height()
        else:
            self.width = self.ascent = self.above = self.below = 0.0
        self._layout.endLayout()

    def draw(self, painter: QPainter, x: float, baseline: float) -> None:
        self._layout.draw(painter, QPointF(x, baseline - self.ascent))


def stacks(text: str) -> bool:
    """Whether marks may stand one over another, far out of their line."""
    return not text.isascii() and any(map(combining, text))


class RowStyle:
    """Four fonts, and what goes with them. Made again when theme, scale, network or who hosts change. Measures are px
    at the theme's scale."""

    def __init__(self, theme: Theme, capabilities: Capabilities, *, moderates: bool = False) -> None:
        self.capabilities, self.moderates = capabilities, moderates
        self.mirrored = is_mirrored()
        """Whether rows begin at the right; one whose post runs from right to left does so anyway."""
        self.text = theme.font(Type.TEXT)
        self.name = theme.font(Type.NAME)
        self.small = theme.font(Type.SMALL)
        self.bold = theme.font(Type.SMALL_BOLD)
        self._unit = self.text.pixelSize() / Type.TEXT.value[0]
        self._metrics = {
            id(font): QFontMetricsF(font) for font in (self.text, self.name, self.small, self.bold)
        }
        self.link = QTextCharFormat()
        self.link.setForeground(theme.colour(Colour.ACCENT))
        self.link.setFontUnderline(theme.is_high_contrast)
        self._colours = {role: theme.colour(role) for role in Colour}
        self._pieces: dict[tuple[str, int], Piece] = {}
        self._pixmaps: dict[tuple[str, Colour, int, float, bool], QPixmap] = {}
        self.line = self.px(20)
        self.compact = theme.density is Density.COMPACT
        """Small, and with actions on the row only that is pointed at or current."""
        side, above, below, gap, avatar = _COMPACT if self.compact else _COMFORTABLE
        self.side, self.above, self.below = self.px(side), self.px(above), self.px(below)
        self.gap, self.avatar = self.px(gap), self.px(avatar)
        self.action_height = self.px(26)
        self.media_below = self.px(4) if self.compact else 0
        """Under what a post carries, where no actions stand."""
        self._character = self.metrics(self.text).averageCharWidth()

    def px(self, size: float) -> int:
        """`size` px of the drawings at the theme's scale."""
        return round(size * self._unit)

    def colour(self, role: Colour) -> QColor:
        return self._colours[role]

    def metrics(self, font: QFont) -> QFontMetricsF:
        """Of one of the four fonts."""
        return self._metrics[id(font)]

    def piece(self, text: str, font: QFont) -> Piece:
        """A line of text that many rows share: chips, times, counts."""
        key = (text, id(font))
        found = self._pieces.get(key)
        if found is None:
            if len(self._pieces) >= _KEPT_PIECES:
                self._pieces.clear()
            found = self._pieces[key] = Piece(text, font)
        return found

    def elided(self, text: str, font: QFont, width: float) -> Piece:
        """`text` on one line of at most `width` px, with an ellipsis where it is cut."""
        natural = self.piece(text, font)
        if natural.width <= width:
            return natural
        return self.piece(
            self.metrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, width)), font
        )

    def pixmap(self, name: str, role: Colour, size: int, ratio: float, *, filled: bool = False) -> QPixmap:
        """The icon `name` in the role's colour, `size` px wide, sharp at the screen's `ratio`."""
        key = (name, role, size, ratio, filled)
        if key not in self._pixmaps:
            drawn = icon(name, self.colour(role), filled=filled)
            self._pixmaps[key] = drawn.pixmap(QSize(size, size), ratio)
        return self._pixmaps[key]

    def text_width(self, width: int) -> int:
        """Width in px of the text in a row of `width` px."""
        return max(self.px(80), width - 2 * self.side - self.avatar - self.gap)

    def estimate(self, bulk: int, width: int) -> int:
        """About how high a row is in px, from the length of its text (core.head.bulk_of): for what is far from the
        eye."""
        per_line = max(8, int(self.text_width(width) / self._character))
        lines = -(-signs_of(bulk) // per_line)
        actions = 0 if self.compact else self.px(4) + self.action_height
        text = self.line * (1 + min(FOLD_TO + 1, lines))
        return self.above + text + self.px(2) + self._media(bulk, width) + actions + self.below

    def _media(self, bulk: int, width: int) -> int:
        """About how many px a post's pictures take, whose sizes are not known here, and its poll."""
        high = 0
        if pictures := pictures_of(bulk):
            usual = [Picture("")] * pictures
            places = boxes(usual, self.text_width(width), self.px, compact=self.compact)
            high += self.px(MEDIA_ABOVE) + round(max(place.bottom() for place in places)) + self.media_below
        if has_poll(bulk):
            high += self.px(MEDIA_ABOVE) + self.line * (1 + _USUAL_OPTIONS) + self.media_below
        return high

    def avatar_colours(self, row: Row) -> tuple[QColor, QColor]:
        """Ground and ink: a person's role as everywhere in the window, else a colour that stays theirs."""
        if row.role is not Role.NONE:
            ground, ink = GROUNDS[row.role]
            return self.colour(ground), self.colour(ink)
        place = zlib.crc32(row.author.id.encode("utf-8", "replace")) % len(AVATAR_GROUNDS)
        return QColor(AVATAR_GROUNDS[place]), QColor(AVATAR_INK)
