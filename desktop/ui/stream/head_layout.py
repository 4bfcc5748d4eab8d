"""Head layout: chips from the left and a title at the right in one line, or the title above them where it is narrow."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

GAP = 8


class HeadLayout(QLayout):
    """The first widget that is added is the title. Chips go on in further lines where one is too short."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> Any:  # None past the end, which Qt's stubs do not say
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> Any:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arranged(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arranged(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        widest = max((size.width() for size in sizes), default=0)
        highest = max((size.height() for size in sizes), default=0)
        return QSize(widest + margins.left() + margins.right(), highest + margins.top() + margins.bottom())

    def _arranged(self, rect: QRect, *, move: bool) -> int:
        """The height in px that `rect`'s width takes."""
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        shown = [item for item in self._items if not item.isEmpty()]
        if not shown:
            return margins.top() + margins.bottom()
        title, *chips = shown
        wanted = sum(chip.sizeHint().width() + GAP for chip in chips) + title.sizeHint().width()
        top = inner.top()
        if wanted <= inner.width():
            line = max(item.sizeHint().height() for item in shown)
            right = inner.left() + inner.width() - title.sizeHint().width()
            self._place(title, right, top, line, move=move)
        else:
            line = title.sizeHint().height()
            self._place(title, inner.left(), top, line, move=move)
            top += line + GAP
        bottom = self._flow(chips, inner, top, move=move)
        return max(bottom, top + (line if wanted <= inner.width() else 0)) - rect.top() + margins.bottom()

    def _flow(self, chips: list[QLayoutItem], inner: QRect, top: int, *, move: bool) -> int:
        """Where the last line of chips ends, in px."""
        x, line = inner.left(), max((chip.sizeHint().height() for chip in chips), default=0)
        for chip in chips:
            if x > inner.left() and x + chip.sizeHint().width() > inner.left() + inner.width():
                x, top = inner.left(), top + line + GAP
            self._place(chip, x, top, line, move=move)
            x += chip.sizeHint().width() + GAP
        return top + line

    def _place(self, item: QLayoutItem, x: int, top: int, line: int, *, move: bool) -> None:
        if move:
            size = item.sizeHint()
            item.setGeometry(QRect(QPoint(x, top + (line - size.height()) // 2), size))
