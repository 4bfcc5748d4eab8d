"""QuestionStrip: Q1 to Qn in a row. It reads; answering is the card's and the composer's."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from desktop.core.question import Question
from desktop.ui.models.questions import QuestionsModel
from desktop.ui.plan.words import clock_words
from desktop.ui.question.step import Step
from desktop.ui.question.words import answers_words, label_words
from desktop.ui.style import kind, mark
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import counted, digits, tr

LEAST_WIDTH = 48
GAP = 6
FEWEST_COLUMNS = 4
"""So that one question alone is no wide bar."""
WORDS_UP_TO = 4
"""Questions in the strip while there is room for "12 answers"."""
MOST = 18
"""Steps that are built; where there are more questions, "…" at an end shows others. The longest chat known has 14."""


class QuestionStrip(QWidget):
    """The viewed question is pressed, the current one outlined; a check says that you answered, a dot: unread."""

    picked = Signal(int)

    def __init__(self, theme: Theme, model: QuestionsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._viewed: int | None = None
        self._compact = False
        self._unread: frozenset[int] = frozenset()
        self._numbers: list[int] = []
        self._first = 0
        self._steps: dict[int, Step] = {}
        self._earlier = self._ellipsis(tr("Earlier questions"), -1)
        self._later = self._ellipsis(tr("Later questions"), 1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(tr("Questions"))
        model.modelReset.connect(self._renew)
        self._renew()

    def show_viewed(self, number: int | None, unread: Collection[int] = ()) -> None:
        """`unread` came while another question was on the card."""
        moved = number != self._viewed
        self._viewed, self._unread = number, frozenset(unread)
        if moved and number in self._numbers and number not in self._steps:
            self._first = self._numbers.index(number) - MOST // 2
            self._fill()
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

    def _renew(self) -> None:
        """The newest questions stay in sight while nobody looks at earlier ones."""
        at_end = self._first + MOST >= len(self._numbers)
        self._numbers = [question.number for question in self._model.questions.by_number]
        if at_end:
            self._first = len(self._numbers) - MOST
        self._fill()
        self.show_viewed(self._viewed, self._unread)

    def _fill(self) -> None:
        """Make the steps of the questions from `_first` on."""
        self._first = max(0, min(self._first, len(self._numbers) - MOST))
        numbers = self._numbers[self._first : self._first + MOST]
        for number in [number for number in self._steps if number not in numbers]:
            step = self._steps.pop(number)
            self._grid.removeWidget(step)
            step.hide()
            step.deleteLater()
        for number in numbers:
            if number not in self._steps:
                self._steps[number] = self._made(number)
            self._dress(number, self._steps[number])
        self._earlier.setVisible(self._first > 0)
        self._later.setVisible(self._first + MOST < len(self._numbers))
        self.setVisible(bool(numbers))
        self._place()

    def _made(self, number: int) -> Step:
        button = Step(self._theme, self)
        button.clicked.connect(lambda: self.picked.emit(number))
        return button

    def _ellipsis(self, name: str, way: int) -> QToolButton:
        button = QToolButton(self)
        kind(button, "step")
        button.setText("…")
        button.setFont(self._theme.font(Type.CONTROL_BOLD))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        button.clicked.connect(lambda: self._turn(way))
        return button

    def _turn(self, way: int) -> None:
        """Show the questions before or after those in sight; one of them stays, to hold on to."""
        self._first += way * (MOST - 1)
        self._fill()
        self.show_viewed(self._viewed, self._unread)

    def _dress(self, number: int, button: Step) -> None:
        question = self._question(number)
        count = question.answer_count
        current = number == self._model.questions.current_number
        roomy = current and len(self._numbers) <= WORDS_UP_TO and count != 1
        said = counted("%n answer", "%n answers", count) if roomy else digits(count)
        if question.planned:
            said = clock_words(question.asked_at)
        mark(button, "planned", question.planned)
        answered = self._model.answered(number)
        button.show_state(
            label_words(question), "" if self._compact else said, answered=answered, current=current
        )

    def _name(self, number: int, button: Step) -> None:
        question = self._question(number)
        named = (
            tr("Question %1", number) if question.letter == "Q" else tr("Question %1", label_words(question))
        )
        parts = [named]
        if number == self._model.questions.current_number:
            parts.append(tr("current"))
        if number == self._viewed:
            parts.append(tr("shown"))
        if question.pin is not None:
            parts.append(tr("pinned for you"))
        if number in self._unread:
            parts.append(tr("unread"))
        if self._model.answered(number):
            parts.append(tr("you answered"))
        if question.planned:
            parts.append(tr("planned for %1", clock_words(question.asked_at)))
        else:
            parts.append(answers_words(question.answer_count, question.probable_count))
        button.setAccessibleName(", ".join(parts))
        button.setToolTip(", ".join(parts))

    def _question(self, number: int) -> Question:
        question = self._model.get(number)
        assert question is not None, "a step stands for a question of the model"
        return question

    def _place(self) -> None:
        """As many a row as fit; more questions make a second row rather than smaller words."""
        least = max([LEAST_WIDTH, *(step.sizeHint().width() for step in self._steps.values())])
        columns = max(1, (self.width() + GAP) // (least + GAP))
        inside = [self._steps[number] for number in sorted(self._steps)]
        ends = (not self._earlier.isHidden(), not self._later.isHidden())
        shown = [*([self._earlier] if ends[0] else []), *inside, *([self._later] if ends[1] else [])]
        shared = min(columns, max(FEWEST_COLUMNS, len(shown)))
        for column in range(max(shared, self._grid.columnCount())):
            self._grid.setColumnStretch(column, int(column < shared))
        for place, button in enumerate(shown):
            self._grid.addWidget(button, place // columns, place % columns)
