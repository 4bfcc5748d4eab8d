"""ButtonRow: buttons side by side while they fit, and on further lines where they do not."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.ui.flow import Flow


class ButtonRow(QWidget):
    """As wide as its widest button at least."""

    def __init__(self, buttons: list[QPushButton], parent: QWidget) -> None:
        super().__init__(parent)
        row = Flow(self)
        for button in buttons:
            row.addWidget(button)
