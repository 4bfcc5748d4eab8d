"""ElidedLabel: one line of plain text that gives way before anything else does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.ui.mirror import first_edge
from desktop.ui.tool_tip import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class ElidedLabel(QLabel):
    """The whole text is in its tool tip and name."""

    def __init__(self, parent: QWidget | None = None, *, own_way: bool = False) -> None:
        """It begins where the window's lines do; with `own_way`, where its own words do, as what somebody posted."""
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        if not own_way:
            self.setAlignment(Qt.AlignmentFlag.AlignVCenter | first_edge())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_whole(self, text: str) -> None:
        self._whole = " ".join(text.replace("\0", "").split())
        self.setAccessibleName(text)
        tip(self, self._whole)
        self._elide()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The whole text's; `minimumSizeHint` lets it shrink to a few letters."""
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 24), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def rescale(self) -> None:
        self.updateGeometry()
        self._elide()

    def _elide(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
