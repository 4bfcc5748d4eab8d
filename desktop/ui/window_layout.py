"""Window layout: where the rail, the bars and the middle stand in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.style import kind

if TYPE_CHECKING:
    from desktop.ui.theme import Theme
    from desktop.ui.window import Window


def laid_out(window: Window, theme: Theme, middle: QWidget, *, practice: bool) -> QVBoxLayout:
    """Everything in its place; the column of the top bar, of what is said beneath it, and of the middle."""
    right = QVBoxLayout()
    right.setSpacing(0)
    right.addWidget(window.top_bar)
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
    if practice:
        from desktop.ui.practice_band import PracticeBand

        column.addWidget(PracticeBand(theme, ground))
    column.addLayout(upper, 1)
    column.addWidget(window.status)
    window.setCentralWidget(ground)
    return right


def add_bar(window: Window, bar: QWidget) -> None:
    """Over everything but the practice band."""
    ground = window.centralWidget()
    column = None if ground is None else ground.layout()
    assert isinstance(column, QVBoxLayout)
    column.insertWidget(1, bar)
