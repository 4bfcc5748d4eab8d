"""Window layout: where the rail, the bars and the middle stand in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.style import kind

if TYPE_CHECKING:
    from desktop.ui.window import Window


def laid_out(window: Window, middle: QWidget) -> QVBoxLayout:
    """Everything in its place; the column of what stands over the middle."""
    right = QVBoxLayout()
    right.setSpacing(0)
    for part in (window.top_bar, window.notice):
        right.addWidget(part)
    right.addWidget(middle, 1)
    upper = QHBoxLayout()
    upper.setSpacing(0)
    upper.addWidget(window.rail)
    upper.addLayout(right, 1)
    ground = QWidget(window)
    kind(ground, "ground")
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(window.band)
    column.addLayout(upper, 1)
    column.addWidget(window.status)
    window.setCentralWidget(ground)
    return right
