"""QuestionStrip: Q1 to Qn in a row. It reads; answering is the card's and the composer's."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop.ui.models.questions import QuestionsModel
from desktop.ui.question.step import Step
from desktop.ui.theme import Theme

LEAST_WIDTH = 48
GAP = 6
FEWEST_COLUMNS = 4
"""So that one question alone is no wide bar."""
WORDS_UP_TO = 4
"""Questions in the strip while there is room for "12 answers"."""


class QuestionStrip(QWidget):
    """The viewed question is pressed, the current one outlined; a check says that you answered, a dot: unread."""

    picked = Signal(int)

    def __init__(self, theme: Theme, model: QuestionsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._viewed: int | None = None
        self._compact = False
        self._unread: frozenset[int] = frozenset()
        self._steps: dict[int, Step] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Questions"))
        model.modelReset.connect(self._fill)
        self._fill()

    def show_viewed(self, number: int | None, unread: Collection[int] = ()) -> None:
        """`unread` came while another question was on the card."""
        self._viewed, self._unread = number, frozenset(unread)
        for step, button in self._steps.items():
            button.setChecked(step == number)
            button.show_unread(step in self._unread)
            self._name(step, button)

    def set_compact(self, compact: bool) -> None:
        """One line a question, where height is scarce."""
        self._compact = compact
        for number, button in self._steps.items():
            self._dress(number, button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _fill(self) -> None:
        numbers = [question.number for question in self._model.questions.by_number]
        for number in [number for number in self._steps if number not in numbers]:
            self._steps.pop(number).deleteLater()
        for number in numbers:
            if number not in self._steps:
                self._steps[number] = self._made(number)
            self._dress(number, self._steps[number])
        self.setVisible(bool(numbers))
        self._place()
        self.show_viewed(self._viewed, self._unread)

    def _made(self, number: int) -> Step:
        button = Step(self._theme, number, self)
        button.clicked.connect(lambda: self.picked.emit(number))
        return button

    def _dress(self, number: int, button: Step) -> None:
        count = len(self._model.answers(number))
        current = number == self._model.questions.current_number
        roomy = current and len(self._model.questions.by_number) <= WORDS_UP_TO and count != 1
        said = self.tr("%n answers", "", count) if roomy else str(count)
        answered = self._model.answered(number)
        button.show_state("" if self._compact else said, answered=answered, current=current)

    def _name(self, number: int, button: Step) -> None:
        parts = [self.tr("Question %1").replace("%1", str(number))]
        if number == self._model.questions.current_number:
            parts.append(self.tr("current"))
        if number == self._viewed:
            parts.append(self.tr("shown"))
        if number in self._unread:
            parts.append(self.tr("unread"))
        if self._model.answered(number):
            parts.append(self.tr("you answered"))
        count = len(self._model.answers(number))
        parts.append(self.tr("1 answer") if count == 1 else self.tr("%n answers", "", count))
        button.setAccessibleName(", ".join(parts))
        button.setToolTip(", ".join(parts))

    def _place(self) -> None:
        """As many a row as fit; more questions make a second row rather than smaller words."""
        least = max([LEAST_WIDTH, *(step.sizeHint().width() for step in self._steps.values())])
        columns = max(1, (self.width() + GAP) // (least + GAP))
        shared = min(columns, max(FEWEST_COLUMNS, len(self._steps)))
        for column in range(max(shared, self._grid.columnCount())):
            self._grid.setColumnStretch(column, int(column < shared))
        for place, number in enumerate(sorted(self._steps)):
            self._grid.addWidget(self._steps[number], place // columns, place % columns)
