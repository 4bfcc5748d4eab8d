"""The parts of the question card: who asked, the words, and the two things to do with them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.core.question import Question
from desktop.core.timeline import Role
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.initials import InitialsMark
from desktop.ui.prose import Prose
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.words import age, tip

HEIGHT = 28
"""Of the head, with "Back to Q4" or without it: the question keeps its place."""


class QuestionHead(QWidget):
    """ "Q3 asked by Elizabeth, 4 min ago", and the way back to the current question."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._probably_host = False
        self._number = QLabel(self)
        self._number.setFont(theme.font(Type.COMPOSER_BOLD))
        kind(self._number, "host")
        self._by = QLabel(self.tr("asked by"), self)
        self._mark = InitialsMark(theme, 20, self)
        self._name = ElidedLabel(self)
        self.back = QPushButton(self)
        kind(self.back, "link")
        self.back.setFont(theme.font(Type.CONTROL))
        for label in (self._by, self._name):
            label.setFont(theme.font(Type.QUIET))
            kind(label, "muted")
        self.setMinimumHeight(max(HEIGHT, self.back.sizeHint().height()))
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 12, 0)
        row.setSpacing(8)
        for part in (self._number, self._by, self._mark):
            row.addWidget(part)
        row.addWidget(self._name, 1)
        row.addWidget(self.back)

    def show_question(self, question: Question, *, back_to: int | None, probably_host: bool = False) -> None:
        """`probably_host`: nobody said who hosts; it was inferred from what they do."""
        self._probably_host = probably_host
        self._number.setText(f"Q{question.number}")
        self._mark.show_person(question.author.name, Role.HOST)
        self._by.setVisible(not probably_host)  # the guess needs the room that the words take
        self._name.set_whole(self._asker(question))
        self.back.setVisible(back_to is not None)
        self.back.setText(self.tr("Back to Q%1").replace("%1", str(back_to)))
        self.back.setAccessibleName(self.back.text())

    def show_age(self, question: Question, now: datetime) -> None:
        said = self.tr("%1, %2").replace("%2", age(question.asked_at, now))
        self._name.set_whole(said.replace("%1", self._asker(question)))
        tip(self._name, f"{question.author.name} @{question.author.username}")

    def _asker(self, question: Question) -> str:
        if not self._probably_host:
            return question.author.name
        return self.tr("%1, probably the host").replace("%1", question.author.name)


class QuestionText(Prose):
    """The words, whole and selectable, also by keyboard."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def ask(self, text: str) -> None:
        self.say(text, Type.QUESTION, "question")


class QuestionBar(QWidget):
    """ "Answer Q3" and "Read 12 answers". Neither is filled: the one filled accent is Send."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = QPushButton(self)
        kind(self.answer, "soft")
        self.answer.setFont(theme.font(Type.NAME))
        self.read = QPushButton(self)
        self.read.setFont(theme.font(Type.TEXT))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.answer)
        row.addWidget(self.read)
        row.addStretch(1)

    def show_question(self, number: int, answers: int, *, reading: bool) -> None:
        self.answer.setText(self.tr("Answer Q%1").replace("%1", str(number)))
        self.answer.setAccessibleName(self.answer.text())
        self.read.setVisible(answers > 0)
        if reading:
            text = self.tr("Fold answers")
        else:
            text = self.tr("Read 1 answer") if answers == 1 else self.tr("Read %n answers", "", answers)
        self.read.setText(text)
        self.read.setAccessibleName(text)
