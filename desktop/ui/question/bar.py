"""QuestionBar: the question's words, and the two things to do with it: answer, and read what others answered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.ui.flow import Flow
from desktop.ui.prose import Prose
from desktop.ui.question.words import read_briefly, read_words
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

LONG = 140
"""Characters of a question from which on it is set smaller where room is scarce."""


class QuestionText(Prose):
    """The words, whole and selectable, also by keyboard."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._tight, self._asked, self._aloud = False, "", ""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def ask(self, text: str, aloud: str) -> None:
        """`aloud` is how a screen reader says it."""
        self._asked, self._aloud = text, aloud
        is_small = self._tight and len(text) >= LONG
        self.say(text, Type.QUESTION_LONG if is_small else Type.QUESTION, "question")
        self.setAccessibleName(aloud)

    def set_tight(self, tight: bool) -> None:
        """Room is scarce, or is not any more."""
        if tight is not self._tight:
            self._tight = tight
            if self.accessibleName() == self._aloud:
                self.ask(self._asked, self._aloud)


class QuestionBar(QWidget):
    """ "Answer Q3" and "Read 12 answers". Neither is filled: the one filled accent is Send."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wordings = ("", "")
        self.answer = QPushButton(self)
        kind(self.answer, "soft")
        self.answer.setFont(theme.font(Type.NAME))
        self.read = QPushButton(self)
        self.read.setFont(theme.font(Type.TEXT))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = Flow(self)
        self._row.addWidget(self.answer)
        self._row.addWidget(self.read)

    def show_question(self, label: str, answers: int, probable: int, *, reading: bool) -> None:
        """`label` is Q3; `probable` are never part of `answers`."""
        self.answer.setText(tr("Answer %1", label))
        self.answer.setAccessibleName(self.answer.text())
        self.read.setVisible(answers + probable > 0)
        fold = tr("Fold answers")
        whole = fold if reading else read_words(answers, probable)
        self._wordings = (whole, fold if reading else read_briefly(answers, probable))
        self.read.setAccessibleName(whole)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The guesses are said on the button where there is room; its name says them always."""
        whole, short = self._wordings
        metrics = QFontMetrics(self.read.font())
        around = self.read.sizeHint().width() - metrics.horizontalAdvance(self.read.text())
        needed = (
            self.answer.sizeHint().width() + self._row.spacing() + around + metrics.horizontalAdvance(whole)
        )
        self.read.setText(whole if needed <= self.width() else short)
