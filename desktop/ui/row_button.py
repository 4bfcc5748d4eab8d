"""RowButton: a button as wide as what it stands in, with labels for its words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type


class RowButton(QPushButton):
    """As high as its words at its width. What it says aloud is its accessible name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        kind(self, "row")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def hasHeightForWidth(self) -> bool:
        layout = self.layout()
        return layout is not None and layout.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return super().heightForWidth(width) if layout is None else layout.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        """The words' height, not a button's."""
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return super().minimumSizeHint() if layout is None else layout.minimumSize()

    def label(self, label: QLabel, style: Type, theme: Theme, look: str) -> None:
        """Dress one of its labels; the mouse passes through it."""
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(theme.font(style))
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        kind(label, look)
