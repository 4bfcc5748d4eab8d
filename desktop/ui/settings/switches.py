"""Switches: several things that are each on or off, as chips side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.ui.button_row import ButtonRow
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type


class Switches(QWidget):
    """`switched` is said when a person switches one, with its place and whether it is on now."""

    switched = Signal(int, bool)

    def __init__(
        self, theme: Theme, name: str, options: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._chips = []
        for place, text in enumerate(options):
            chip = QPushButton(text, self)
            chip.setFont(theme.font(Type.CONTROL))
            chip.setCheckable(True)
            chip.setAccessibleName(f"{name}: {text}")
            kind(chip, "filter")
            chip.clicked.connect(lambda on, place=place: self.switched.emit(place, on))
            self._chips.append(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ButtonRow(self._chips, self))

    def set_on(self, places: Sequence[bool]) -> None:
        """Show which are on; nothing is said."""
        for chip, on in zip(self._chips, places, strict=True):
            chip.setChecked(on)
