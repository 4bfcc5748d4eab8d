"""Head layout: chips where lines begin, tools and title where they end; where it is narrow, these over the chips."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop.ui.mirror import seen
from desktop.ui.stream.hold_control import HoldControl

GAP, BETWEEN = 8, 4
"""px beside each other, and from line to line."""


class HeadLayout(QLayout):
    """The first widget that is added is the title; `tools` come last. Where nothing else fits they say less, and only
    then there are more lines. What the chips say moves no tool: chips ask for the width of their widest words."""

    def __init__(self, parent: QWidget, tools: tuple[QWidget, ...], hold: HoldControl) -> None:
        """`hold` is one of the tools, and the one that can do without its words."""
        super().__init__(parent)
        self._tools, self._hold = tools, hold
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        """What `heightForWidth` found since anything changed: Qt asks several times for each layout."""

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
        if width not in self._heights:
            self._heights[width] = self._arranged(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arranged(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        sizes = [self._size(item, brief=True) for item in self._items if not item.isEmpty()]
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
        title, *others = shown
        tools = [item for item in others if item.widget() in self._tools]
        chips = [item for item in others if item not in tools]
        one_line, brief = self._fitting(title, chips, tools, inner.width())
        high = max(item.sizeHint().height() for item in (title, *tools))
        if move:
            self._hold.set_brief(brief)
        if one_line:
            self._right([*tools, title], inner, inner.top(), brief=brief, move=move)
            bottom = max(self._flow(chips, inner, inner.top(), high, move=move), inner.top() + high)
        elif self._across([title, *tools], brief=brief) <= inner.width():
            self._place(title, inner.left(), inner.top(), high, move=move)
            self._right(tools, inner, inner.top(), brief=brief, move=move)
            bottom = self._flow(chips, inner, inner.top() + high + BETWEEN, move=move)
        else:
            top = self._flow([title], inner, inner.top(), move=move) + BETWEEN
            top = self._flow(tools, inner, top, move=move, brief=brief) + BETWEEN
            bottom = self._flow(chips, inner, top, move=move)
        return bottom - rect.top() + margins.bottom()

    def _fitting(
        self, title: QLayoutItem, chips: list[QLayoutItem], tools: list[QLayoutItem], width: int
    ) -> tuple[bool, bool]:
        """Whether everything fits on one line of `width` px, and whether it has to be brief for what it gets."""
        for brief in (False, True):
            if self._across([title, *chips, *tools], brief=brief) <= width:
                return True, brief
        return False, self._across([title, *tools], brief=False) > width

    def _size(self, item: QLayoutItem, *, brief: bool) -> QSize:
        size = item.sizeHint()
        return (
            QSize(self._hold.width_for(brief=brief), size.height()) if item.widget() is self._hold else size
        )

    def _across(self, items: list[QLayoutItem], *, brief: bool) -> int:
        """The px that these take beside each other."""
        return sum(self._size(item, brief=brief).width() for item in items) + GAP * (len(items) - 1)

    def _right(self, items: list[QLayoutItem], inner: QRect, top: int, *, brief: bool, move: bool) -> None:
        """On one line, up to the right edge."""
        self._flow(
            items, inner, top, move=move, brief=brief, x=inner.right() + 1 - self._across(items, brief=brief)
        )

    def _flow(
        self,
        items: list[QLayoutItem],
        inner: QRect,
        top: int,
        high: int = 0,
        *,
        move: bool,
        brief: bool = False,
        x: int | None = None,
    ) -> int:
        """From `x` on, or from the left; where the last line ends, in px. Lines are `high` px at least."""
        line = max(high, max((item.sizeHint().height() for item in items), default=0))
        at = inner.left() if x is None else x
        for item in items:
            size = self._size(item, brief=brief)
            if at > inner.left() and at + size.width() > inner.right() + 1:
                at, top = inner.left(), top + line + BETWEEN
            self._place(item, at, top, line, move=move, size=size)
            at += size.width() + GAP
        return top + line

    def _place(
        self, item: QLayoutItem, x: int, top: int, line: int, *, move: bool, size: QSize | None = None
    ) -> None:
        if move:
            size = size or item.sizeHint()
            place = QRect(QPoint(x, top + (line - size.height()) // 2), size)
            item.setGeometry(seen(self._hold, place, self.geometry()))
