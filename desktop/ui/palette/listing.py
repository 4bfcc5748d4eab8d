"""Listing: the palette's rows: a heading, or words with the typed letters in bold and the key at the end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.mirror import dress_option
from desktop.ui.palette.offer import Listed
from desktop.ui.theme import Colour, Theme, Type

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
LEAST_HEIGHT = 32
_ENDLESS = 1e6
_SIDE, _ABOVE, _GAP, _RING = 12, 6, 16, 2


class ListingModel(QAbstractListModel):
    """Headings cannot be chosen."""

    LISTED = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Listed] = ()

    def show(self, lines: Sequence[Listed]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> Listed | None:
        return self._lines[row] if 0 <= row < len(self._lines) else None

    @property
    def choosable(self) -> list[int]:
        """The rows that do something."""
        return [row for row, line in enumerate(self._lines) if line.offer is not None]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row())
        if line is None:
            return None
        if role == self.LISTED:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.heading if line.offer is None else line.offer.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.heading if line.offer is None else line.offer.name
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        line = self.line(index.row())
        if line is None or line.offer is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Laid(NamedTuple):
    """Words and key, each where it stands in a row that begins at nought; the key nowhere without one."""

    words: QTextLayout
    box: QRect
    key: QRect
    size: QSize


class Listing(QListView):
    """As wide as it is, with rows as high as that asks for."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = ListingModel(self)
        self.setModel(self.lines)
        self._delegate = ListingDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def height_for(self, width: int) -> int:
        """What all rows take in so many px."""
        lines = (self.lines.line(row) for row in range(self.lines.rowCount()))
        return sum(self._delegate.laid(line, width).size.height() for line in lines if line is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class ListingDelegate(QStyledItemDelegate):
    """Rows are as high as their words are long: nothing is cut at any size of text."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return self.laid(index.data(ListingModel.LISTED), self._view.viewport().width()).size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        state: QStyle.StateFlag = option.state
        line: Listed = index.data(ListingModel.LISTED)
        laid = self.laid(line, self._view.viewport().width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.offer is not None and state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self._theme.colour(Colour.ACCENT_SOFT))
            painter.setPen(QPen(self._theme.colour(Colour.ACCENT), _RING))
            painter.drawRoundedRect(QRectF(rect).adjusted(_RING, 1, -_RING, -1), 8, 8)
        painter.setPen(self._theme.colour(Colour.MUTED if line.offer is None else Colour.TEXT))
        place = QStyle.visualRect(direction, rect, laid.box.translated(rect.topLeft()))
        laid.words.draw(painter, QPointF(place.topLeft()))
        if line.offer is not None and line.offer.key:
            painter.setPen(self._theme.colour(Colour.MUTED))
            painter.setFont(self._theme.font(Type.QUIET))
            spot = QStyle.visualRect(direction, rect, laid.key.translated(rect.topLeft()))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, line.offer.key)
        painter.restore()

    def laid(self, line: Listed, width: int) -> _Laid:
        """Words and key beside each other, or the key beneath where it has no room."""
        font = self._theme.font(Type.SMALL_BOLD if line.offer is None else Type.TEXT)
        room = max(1, width - 2 * _SIDE)
        key = line.offer.key if line.offer is not None else ""
        metrics = QFontMetrics(self._theme.font(Type.QUIET))
        key_width = metrics.horizontalAdvance(key) + 2 if key else 0
        words = line.heading if line.offer is None else line.offer.words
        beside = room - (key_width + _GAP if key else 0)
        turned = self._view.layoutDirection()
        whole = _words(words, line.places, font, _ENDLESS, turned)  # Qt's lines are gone with it
        fits = whole.lineAt(0).naturalTextWidth() <= beside
        wide = beside if fits else room
        laid = _words(words, line.places, font, wide, turned)
        high = round(laid.boundingRect().height())
        beneath = metrics.height() if key and not fits else 0
        total = max(high + beneath + 2 * _ABOVE, LEAST_HEIGHT)
        top = (total - high - beneath) // 2
        spot = QRect(width - _SIDE - key_width, top + (high if beneath else 0), key_width, beneath or high)
        return _Laid(laid, QRect(_SIDE, top, wide, high), spot if key else QRect(), QSize(width, total))


def _words(
    words: str, places: frozenset[int], font: QFont, width: float, direction: Qt.LayoutDirection
) -> QTextLayout:
    """Broken into lines of `width`, the letters at `places` in bold."""
    layout = QTextLayout(words, font)
    option = QTextOption()
    dress_option(option, right_to_left=direction == Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_bold(words, place) for place in sorted(places)])
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _bold(words: str, place: int) -> QTextLayout.FormatRange:
    """Qt counts in halves of UTF-16, of which a letter beyond Unicode's first plane takes two."""
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Black)
    marked = QTextLayout.FormatRange()
    marked.start, marked.length = _halves(words[:place]), _halves(words[place])
    marked.format = bold
    return marked


def _halves(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2
