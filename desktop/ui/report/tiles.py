"""FigureTiles: figures side by side, each with its name, what is usual and, where that is asked for, how it counts"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.measure import Measure
from desktop.core.report import Report
from desktop.core.usual import Change
from desktop.ui.mirror import first_edge
from desktop.ui.plan.parts import line
from desktop.ui.report.words import change_words, how_of, name_of, value_of
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

LEAST = 132
"""px that a tile is wide at least, at scale 1."""


class FigureTile(QWidget):
    """One figure. A screen reader hears name, value, what is usual and how it is counted in one."""

    def __init__(self, theme: Theme, measure: Measure, parent: QWidget, style: Type = Type.QUESTION) -> None:
        super().__init__(parent)
        self.measure = measure
        name = line(theme, name_of(measure), Type.SMALL, self, "muted")
        self._value = QLabel(self)
        self._value.setFont(theme.font(style))
        self._value.setAlignment(first_edge())
        self._beneath = line(theme, "", Type.SMALL, self, "muted")
        self._how = line(theme, how_of(measure), Type.SMALL, self, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (name, self._value, self._beneath, self._how):
            column.addWidget(part)
        column.addStretch(1)
        self._beneath.hide()
        self._how.hide()

    def show_figure(self, report: Report) -> None:
        figure = report[self.measure]
        value, beneath = value_of(figure), change_words(figure)
        if figure.value is None and self.measure is Measure.NEW_PEOPLE:
            beneath = tr("nothing earlier is here")
        self._value.setText(value)
        self._beneath.setText(beneath)
        self._beneath.setVisible(bool(beneath))
        kind(self._beneath, "accent" if figure.change in (Change.MORE, Change.LESS) else "muted")
        whole = ", ".join(filter(None, (f"{name_of(self.measure)}: {value}", beneath)))
        self._value.setAccessibleName(whole)
        self._value.setAccessibleDescription(how_of(self.measure))

    def explain(self, on: bool) -> None:
        """Say how it is counted."""
        self._how.setVisible(on)


class FigureTiles(QWidget):
    """As many beside each other as there is room for, `most` at most."""

    def __init__(
        self,
        theme: Theme,
        measures: Sequence[Measure],
        parent: QWidget,
        *,
        most: int,
        style: Type = Type.QUESTION,
    ) -> None:
        super().__init__(parent)
        self._most, self._columns = most, 0
        self._least = LEAST * theme.font(Type.TEXT).pixelSize() / Type.TEXT.value[0]
        self.tiles = [FigureTile(theme, measure, self, style) for measure in measures]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(16)
        self._place(most)

    def show_report(self, report: Report) -> None:
        for tile in self.tiles:
            tile.show_figure(report)

    def explain(self, on: bool) -> None:
        for tile in self.tiles:
            tile.explain(on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = int((self.width() + 16) // (self._least + 16))
        fit = max(1, min(self._most, room))
        if fit < self._most and fit > 1 and self._most % fit:  # four stand in two rows, not in three and one
            fit = next(one for one in range(fit, 0, -1) if self._most % one == 0)
        self._place(fit)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(max(self._columns, columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
