"""NoticePlace: where the line across the window stands: what is over in seconds lies over the bar and moves nothing"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.notice_line import NoticeLine


class NoticePlace(QObject):
    """`column` holds the top bar first, then what of `notice` stays; `middle` is what people read."""

    def __init__(self, notice: NoticeLine, column: QVBoxLayout, middle: QWidget) -> None:
        super().__init__(notice)
        self._notice, self._column, self._middle = notice, column, middle
        column.insertWidget(1, notice)
        notice.briefly.connect(self._place)
        middle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self._notice.is_brief:
            self._lie_over()
        return super().eventFilter(watched, event)

    def _place(self, briefly: bool) -> None:
        if briefly:
            self._column.removeWidget(self._notice)
            self._lie_over()
        elif self._column.indexOf(self._notice) < 0:
            self._column.insertWidget(1, self._notice)

    def _lie_over(self) -> None:
        """Over the top bar where there is one, else over the first line of a page; never over posts or the composer."""
        place = self._middle.geometry()
        height = self._notice.heightForWidth(place.width())
        height = max(height, self._notice.sizeHint().height())
        self._notice.setGeometry(place.x(), max(0, place.y() - height), place.width(), height)
        self._notice.raise_()
