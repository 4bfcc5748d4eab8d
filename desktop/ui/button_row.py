"""ButtonRow: buttons side by side while they fit, else one under the other."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

GAP = 8


class ButtonRow(QWidget):
    """As wide as its widest button at least."""

    def __init__(self, buttons: list[QPushButton], parent: QWidget) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._buttons = buttons
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        for (
            button
        ) in buttons:  # absolute, because a button with its arrow behind the words is mirrored itself
            self._row.addWidget(button, 0, edge | Qt.AlignmentFlag.AlignAbsolute)
        self._row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(widest, self._row.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = (button for button in self._buttons if not button.isHidden())
        wanted = sum(button.sizeHint().width() + GAP for button in shown) - GAP
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if wanted <= self.width() else way.TopToBottom)
        self.updateGeometry()
