"""Card: where the composer's parts stand in it: the field, the line beneath it, and a foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.style import kind


def lay_out(card: QFrame, field: QWidget, line: QWidget, foot: Sequence[QWidget]) -> None:
    """`foot` stands at the far end, in this order."""
    inside, beneath = QWidget(card), QFrame(card)
    around = QVBoxLayout(inside)
    around.setContentsMargins(14, 12, 14, 8)
    around.addWidget(field)
    kind(beneath, "foot")
    row = QHBoxLayout(beneath)
    row.setContentsMargins(14, 9, 14, 10)
    row.setSpacing(12)
    row.addStretch(1)
    for part in foot:
        row.addWidget(part)
    column = QVBoxLayout(card)
    column.setContentsMargins(1, 1, 1, 1)
    column.setSpacing(0)
    for whole in (inside, line, beneath):
        column.addWidget(whole)
