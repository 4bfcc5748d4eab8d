"""Entry rows: a word and what it means, one row each, as high as its words in the width that the list has."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.help.glossary import ENTRIES, Entry
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr

Index = QModelIndex | QPersistentModelIndex
PAD = 12
GAP = 2
_ROOT = QModelIndex()
_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeading) | int(Qt.AlignmentFlag.AlignTop)


class EntriesModel(QAbstractListModel):
    """The entries that are shown; a screen reader says word and meaning as one sentence."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ENTRIES

    def show(self, entries: tuple[Entry, ...]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(entry.word)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(entry.word)}: {tr(entry.meaning)}"
        return entry if role == Qt.ItemDataRole.UserRole else None


class EntryRows(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        word, meaning = self._places(index, QRect(0, 0, width, 0))
        return QSize(width, meaning.bottom() + 1 + PAD if word.isValid() else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        place: QRect = option.rect
        state = option.state
        painter.save()
        painter.setLayoutDirection(self._view.layoutDirection())
        painter.fillRect(place, self._theme.colour(Colour.SURFACE))
        painter.setPen(QPen(self._theme.colour(Colour.LINE), 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour(Colour.ACCENT), 2))
            painter.drawRect(place.adjusted(2, 2, -3, -4))
        word, meaning = self._places(index, place)
        painter.setPen(self._theme.colour(Colour.TEXT))
        painter.setFont(self._theme.font(Type.NAME))
        painter.drawText(word, _WRAPPED, tr(entry.word))
        painter.setFont(self._theme.font(Type.TEXT))
        painter.drawText(meaning, _WRAPPED, tr(entry.meaning))
        painter.restore()

    def _places(self, index: Index, place: QRect) -> tuple[QRect, QRect]:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        inner = place.adjusted(PAD, PAD, -PAD, 0)
        inner.setHeight(10_000)
        word, meaning = (
            QFontMetrics(self._theme.font(style)).boundingRect(inner, _WRAPPED, tr(said))
            for style, said in ((Type.NAME, entry.word), (Type.TEXT, entry.meaning))
        )
        top = QRect(inner.left(), inner.top(), inner.width(), word.height())
        return top, QRect(inner.left(), top.bottom() + 1 + GAP, inner.width(), meaning.height())
