"""Flow: parts side by side while they fit, and on further lines where they do not, as words do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from desktop.ui.mirror import turned


class FlowBar(QWidget):
    """As high as its lines are at the width that it has: Qt's own least height knows one line."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.keep_height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.keep_height()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.keep_height()
        return done

    def keep_height(self) -> None:
        if (high := self.heightForWidth(self.width())) != self.minimumHeight() and high > 0:
            self.setMinimumHeight(high)


class Flow(QLayout):
    """As wide as its widest part at least. What is added after `far()` stands at the far end of the first line while
    all of it fits there."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._far: int | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def far(self) -> None:
        """What follows belongs to the far end."""
        self._far = len(self._items)

    def insert(self, place: int, widget: QWidget) -> None:
        self.addChildWidget(widget)
        self._items.insert(place, QWidgetItem(widget))
        if self._far is not None and place <= self._far:
            self._far += 1
        self.invalidate()

    def add_layout(self, layout: QLayout) -> None:
        self.addChildLayout(layout)
        self._items.append(layout)

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
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        return self._height(lines) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        shown = self._shown()
        wide = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(0, len(shown) - 1)
        high = max((item.sizeHint().height() for item in shown), default=0)
        return self._around(QSize(wide, high))

    def minimumSize(self) -> QSize:
        shown = self._shown()
        wide = max((item.minimumSize().width() for item in shown), default=0)
        high = max((item.sizeHint().height() for item in shown), default=0)
        return self._around(QSize(wide, high))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inside = rect.marginsRemoved(self.contentsMargins())
        lines = self._lines(inside.width())
        top = inside.y()
        for line in lines:
            high = max(item.sizeHint().height() for item in line)
            left = inside.x()
            rest = inside.width() - self._width(line)
            for item in line:
                if self._far is not None and len(lines) == 1 and self._items.index(item) >= self._far:
                    left, rest = left + max(0, rest), 0
                size = item.sizeHint().boundedTo(QSize(inside.width(), high))
                place = QRect(QPoint(left, top + (high - size.height()) // 2), size)
                item.setGeometry(turned(self._direction(), inside, place))
                left += size.width() + self.spacing()
            top += high + self.spacing()

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        for item in self._shown():
            if lines and self._width([*lines[-1], item]) <= width:
                lines[-1].append(item)
            else:
                lines.append([item])
        return lines

    def _width(self, line: list[QLayoutItem]) -> int:
        return sum(item.sizeHint().width() for item in line) + self.spacing() * (len(line) - 1)

    def _height(self, lines: list[list[QLayoutItem]]) -> int:
        high = sum(max(item.sizeHint().height() for item in line) for line in lines)
        return high + self.spacing() * max(0, len(lines) - 1)

    def _around(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
