"""Reflow: a part that scrolls where large text leaves it too little room, instead of being cut (WCAG 2.2, 1.4.10)."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop.ui.style import kind

LEAST = QSize(160, 120)
"""px of it that are seen at least."""


class Reflow(QScrollArea):
    """As large as its part likes to be, and never in the way of a smaller window. It takes no key: what is in it is
    brought into sight as the keyboard goes there."""

    def __init__(self, part: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        kind(self, "surface")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(part)
        self._part = part

    def sizeHint(self) -> QSize:
        return self._part.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._part.minimumSizeHint().boundedTo(LEAST)
