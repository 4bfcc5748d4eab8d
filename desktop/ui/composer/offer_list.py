"""OfferList: the small list at the cursor, of what completes the word that is being typed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.composer.offers import Offer
from desktop.ui.mirror import is_mirrored
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr

OFFER = int(Qt.ItemDataRole.UserRole)
MARGIN, GAP = 8, 8
LEAST, MOST = 200, 340
"""Px of width."""


class OfferList(QFrame):
    """A child of the window, above everything; the keyboard stays in the field, which says what is chosen."""

    clicked = Signal(int)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        kind(self, "offers")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme, self._window = theme, window
        self._list = QListWidget(self)
        self._list.setAccessibleName(tr("What completes your word"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setItemDelegate(_Lines(theme, self._list))
        self._list.setMouseTracking(True)
        for set_policy in (self._list.setVerticalScrollBarPolicy, self._list.setHorizontalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(lambda item: self.clicked.emit(self._list.row(item)))
        self._note = QLabel(self)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setMargin(MARGIN)
        kind(self._note, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(0)
        column.addWidget(self._list)
        column.addWidget(self._note)
        self.hide()

    def set_offers(self, offers: Sequence[Offer], note: str = "") -> None:
        """The first is chosen. `note` stands beneath in a quiet colour."""
        self._list.clear()
        for offer in offers:
            item = QListWidgetItem(self._list)
            item.setData(OFFER, offer)
            item.setText(offer.shown)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, offer.spoken)
        self._list.setCurrentRow(0)
        self._note.setFont(self._theme.font(Type.SMALL))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._measure(offers)

    @property
    def row(self) -> int:
        return self._list.currentRow()

    def set_row(self, row: int) -> None:
        self._list.setCurrentRow(row)

    def put_at(self, line: QRect) -> None:
        """Beneath `line`, which is in the window's coordinates, or above it where there is no room beneath."""
        room = self._window.rect()
        top = line.bottom() + 4
        if top + self.height() > room.bottom():
            top = line.top() - 4 - self.height()
        begins = line.right() + MARGIN - self.width() if is_mirrored() else line.left() - MARGIN
        self.move(max(MARGIN, min(begins, room.right() - self.width() - MARGIN)), top)

    def _measure(self, offers: Sequence[Offer]) -> None:
        lines = self._list.itemDelegate()
        assert isinstance(lines, _Lines)
        widest = max((lines.width_of(offer) for offer in offers), default=0)
        room = self._window.width() - 2 * MARGIN
        width = max(min(widest, MOST - 10, room), min(LEAST, room))
        self._list.setFixedSize(width, lines.height * len(offers))
        note = self._note.heightForWidth(width) if self._note.text() else 0
        self.setFixedSize(width + 10, self._list.height() + note + 10)


class _Lines(QStyledItemDelegate):
    """A line: who or what in bold, what tells them apart, and at the end what they are here."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @property
    def height(self) -> int:
        """Px, in steps of four."""
        line = QFontMetrics(self._theme.font(Type.NAME)).height()
        return (line + 12 + 3) // 4 * 4

    def width_of(self, offer: Offer) -> int:
        parts = zip(self._fonts(), (offer.shown, offer.beside, offer.standing), strict=True)
        return 2 * MARGIN + sum(font.horizontalAdvance(text) + GAP for font, text in parts if text)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), self.height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        offer, place = index.data(OFFER), option.rect
        chosen = index.row() == _current(self.parent())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(Colour.ACCENT_SOFT))
            painter.drawRoundedRect(place, 6, 6)
        inside = place.adjusted(MARGIN, 0, -MARGIN, 0)
        colour = Colour.ACCENT if chosen else Colour.TEXT
        draw = partial(self._draw, painter, place)
        standing = draw(inside, offer.standing, Type.SMALL, offer.colour, at_end=True)
        inside.setRight(inside.right() - standing)
        quiet = QFontMetrics(self._theme.font(Type.QUIET)).horizontalAdvance(offer.beside)
        most = inside.width() - min(
            quiet + GAP, inside.width() * 2 // 5
        )  # a long name leaves room for the handle
        shown = draw(inside.adjusted(0, 0, most - inside.width(), 0), offer.shown, Type.NAME, colour)
        inside.setLeft(inside.left() + shown)
        draw(inside, offer.beside, Type.QUIET, Colour.MUTED)
        painter.restore()

    def _draw(
        self,
        painter: QPainter,
        line: QRect,
        place: QRect,
        text: str,
        style: Type,
        colour: Colour,
        *,
        at_end: bool = False,
    ) -> int:
        """How many px that took, with a gap; a text that is too long is shortened. `place` is counted from where the
        `line` begins."""
        if not text:
            return 0
        font = self._theme.font(style)
        metrics = QFontMetrics(font)
        fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        seen = QStyle.visualRect(painter.layoutDirection(), line, place)
        painter.drawText(seen, side | Qt.AlignmentFlag.AlignVCenter, fitting)
        return metrics.horizontalAdvance(fitting) + GAP

    def _fonts(self) -> tuple[QFontMetrics, QFontMetrics, QFontMetrics]:
        name, quiet, small = (
            QFontMetrics(self._theme.font(one)) for one in (Type.NAME, Type.QUIET, Type.SMALL)
        )
        return name, quiet, small


def _current(parent: object) -> int:
    return parent.currentRow() if isinstance(parent, QListWidget) else -1
