"""QuestionsModel: the room's questions by number, how many answered each, and which of them this person answered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.label import LabelKind
from desktop.core.outbox import State
from desktop.core.question import Probable, Question, Questions
from desktop.core.timeline import Row

_ROOT = QModelIndex()
_LEFT_BEHIND = frozenset({State.FAILED, State.DISCARDED})


class QuestionsModel(QAbstractListModel):
    """One row a question, oldest number first. Reset only when something that is shown of them changed.

    Answers are ids: their words come from Session.rows, for the question that is read.
    """

    QUESTION = Qt.ItemDataRole.UserRole + 1
    CURRENT = Qt.ItemDataRole.UserRole + 2
    ANSWERED = Qt.ItemDataRole.UserRole + 3
    ANSWERS = Qt.ItemDataRole.UserRole + 4

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions = Questions()
        self._by_number: dict[int, Question] = {}
        self._mine: frozenset[int] = frozenset()

    @property
    def questions(self) -> Questions:
        return self._questions

    def set_questions(self, questions: Questions, pending: Iterable[Row], account_id: str = "") -> bool:
        """`pending` are the person's own posts on their way; everything else is known to `questions`.

        `account_id` is the person's, empty while nobody is signed in. Whether what is shown of them changed.
        """
        on_its_way = {
            number
            for row in pending
            if row.pending not in _LEFT_BEHIND and _answers(row, questions)
            for number in row.numbers
        }
        sent = (question.number for question in questions.by_number if account_id in question.answered_by)
        mine = frozenset(on_its_way.union(sent))
        same = mine == self._mine and _shown(questions) == _shown(self._questions)
        if same:
            self._questions = questions
            return False
        self.beginResetModel()
        self._questions, self._mine = questions, mine
        self._by_number = {question.number: question for question in questions.by_number}
        self.endResetModel()
        return True

    def get(self, number: int | None) -> Question | None:
        """What was asked under this number."""
        return None if number is None else self._by_number.get(number)

    def answers(self, number: int) -> tuple[str, ...]:
        """Ids of the posts that answer it for certain, oldest first."""
        question = self._by_number.get(number)
        return () if question is None else question.answer_ids

    def probable(self, number: int) -> tuple[Probable, ...]:
        """What probably answers it, and why: never counted with the others."""
        question = self._by_number.get(number)
        return () if question is None else question.probable

    def answered(self, number: int) -> bool:
        """Whether the person answered it, sent or on its way."""
        return number in self._mine

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._questions.by_number)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid():
            return None
        question = self._questions.by_number[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{question.letter}{question.number}: {question.text}"
        if role == self.QUESTION:
            return question
        if role == self.CURRENT:
            return question.number == self._questions.current_number
        if role == self.ANSWERED:
            return self.answered(question.number)
        return question.answer_ids if role == self.ANSWERS else None


def _shown(questions: Questions) -> tuple[object, ...]:
    """Without what is known of single posts, which changes with each of them."""
    asked = (questions.by_number, questions.current_number, questions.asked_number, questions.pin)
    return (*asked, questions.hosts, questions.host_is_inferred, questions.answer_letter, questions.is_over)


def _answers(row: Row, questions: Questions) -> bool:
    """Of a post on its way nobody knows the verdict yet: what answers here is labelled with the answers' letter."""
    label = row.label
    return label is not None and (
        label.kind is LabelKind.ANSWER or (label.kind is LabelKind.TOPIC and questions.answer_letter == "T")
    )
