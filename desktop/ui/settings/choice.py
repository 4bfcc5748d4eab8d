"""Choice: one of a few, as chips side by side; the arrow keys go from one to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from desktop.ui.button_row import ButtonRow
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type


class Choice(QWidget):
    """`chosen` is said when a person chooses, with the place of what they chose."""

    chosen = Signal(int)

    def __init__(
        self, theme: Theme, name: str, options: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        chips = []
        for place, text in enumerate(options):
            chip = QPushButton(text, self)
            chip.setFont(theme.font(Type.CONTROL))
            chip.setCheckable(True)
            chip.setAutoExclusive(
                True
            )  # in a group it is so; this makes it a radio button to a screen reader
            chip.setAccessibleName(f"{name}: {text}")
            kind(chip, "filter")
            self._group.addButton(chip, place)
            chips.append(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ButtonRow(chips, self))
        self._group.idClicked.connect(self.chosen)

    @property
    def place(self) -> int:
        return self._group.checkedId()

    def set_place(self, place: int) -> None:
        """Show this one as chosen; nothing is said."""
        if (chip := self._group.button(place)) is not None:
            chip.setChecked(True)
