"""SearchHelp: what can be typed beside words, unfolded when it is wanted; a press puts it into the search"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.ui.archive.words import OPERATORS
from desktop.ui.button_row import ButtonRow
from desktop.ui.plan.parts import button, line
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr


class SearchHelp(QWidget):
    chosen = Signal(str)
    """An operator as it is to stand in the field."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: QWidget | None = None
        self._press = button(theme, tr("How to search"), "link", self)
        self._press.setCheckable(True)
        self._press.toggled.connect(self._unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(ButtonRow([self._press], self))
        self._column = column

    def _unfold(self, on: bool) -> None:
        if self._lines is None:
            self._lines = self._made()
            self._column.addWidget(self._lines)
        self._lines.setVisible(on)

    def _made(self) -> QWidget:
        lines = QWidget(self)
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (operator, source) in enumerate(OPERATORS):
            words = tr(source)
            typed = '""' if "…" in operator else operator
            press = button(self._theme, operator, "small", lines, name=f"{operator} {words}")
            press.clicked.connect(lambda _=False, typed=typed: self.chosen.emit(typed))
            grid.addWidget(press, row, 0)
            grid.addWidget(line(self._theme, words, Type.QUIET, lines, "muted"), row, 1)
        return lines
