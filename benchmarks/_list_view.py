"""List view: what Qt's own view costs with the same rows, drawn by the same paint: a baseline of benchmarks.pane."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from desktop.core.head import bulk_of
from desktop.core.timeline import Row
from desktop.ui.stream.layouts import Layouts
from desktop.ui.stream.paint import paint_row

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class Rows(QAbstractListModel):
    """All rows in memory, with their heights in px: no list view could be given them in less time."""

    def __init__(self, rows: list[Row], layouts: Layouts) -> None:
        super().__init__()
        self._rows, self._layouts = rows, layouts
        self._sizes = [self._size(row) for row in rows]

    def rowCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self._rows[index.row()].text if role == Qt.ItemDataRole.DisplayRole else None

    def size(self, index: int) -> QSize:
        return self._sizes[index]

    def row(self, index: int) -> Row:
        return self._rows[index]

    def append(self, row: Row) -> None:
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
        self._rows.append(row)
        self._sizes.append(self._size(row))
        self.endInsertRows()

    def _size(self, row: Row) -> QSize:
        return QSize(
            self._layouts.width, self._layouts.style.estimate(bulk_of(row.text), self._layouts.width)
        )


class Delegate(QStyledItemDelegate):
    def __init__(self, rows: Rows, layouts: Layouts, parent: QListView) -> None:
        super().__init__(parent)
        self._rows, self._layouts = rows, layouts

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return self._rows.size(index.row())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        made = self._layouts.of(self._rows.row(index.row()))
        paint_row(painter, made, option.rect.top(), self._layouts.style)


def list_view(rows: Rows, layouts: Layouts) -> QListView:
    view = QListView()
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    view.setItemDelegate(Delegate(rows, layouts, view))
    view.setModel(rows)
    return view
