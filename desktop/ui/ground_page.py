"""GroundPage: a page in place of a room: it stands on the window's ground, and scrolls where it is too long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.question.fitting_scroll import FittedColumn
from desktop.ui.style import kind


class GroundPage(QScrollArea):
    """`around` is the column that holds what stands on it; its margins are the page's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = FittedColumn()
        kind(self.inside, "ground")
        self.inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.around = QVBoxLayout(self.inside)
        self.setWidget(self.inside)
