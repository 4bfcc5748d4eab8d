"""QuestionsModel: the room's questions by number, with what a person answered and what can be read under each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.label import LabelKind
from desktop.core.outbox import State
from desktop.core.question import Questions
from desktop.core.timeline import Row

_ROOT = QModelIndex()
_LEFT_BEHIND = frozenset({State.FAILED, State.DISCARDED})


class QuestionsModel(QAbstractListModel):
    """One row a question, oldest number first. Reset only when something changed."""

    QUESTION = Qt.ItemDataRole.UserRole + 1
    CURRENT = Qt.ItemDataRole.UserRole + 2
    ANSWERED = Qt.ItemDataRole.UserRole + 3
    ANSWERS = Qt.ItemDataRole.UserRole + 4

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions = Questions()
        self._answers: dict[int, tuple[Row, ...]] = {}
        self._mine: set[int] = set()

    @property
    def questions(self) -> Questions:
        return self._questions

    def set_questions(self, questions: Questions, rows: Iterable[Row]) -> None:
        """`rows` are the timeline's; answers come from it because they carry who wrote them."""
        all_rows = tuple(rows)
        answers = _answers_by_number(questions, (row for row in all_rows if row.pending is None))
        own = _answers_by_number(
            questions, (row for row in all_rows if row.mine and row.pending not in _LEFT_BEHIND)
        )
        mine = {number for number, rows_of_it in own.items() if rows_of_it}
        if (questions, answers, mine) == (self._questions, self._answers, self._mine):
            return
        self.beginResetModel()
        self._questions, self._answers, self._mine = questions, answers, mine
        self.endResetModel()

    def answers(self, number: int) -> tuple[Row, ...]:
        return self._answers.get(number, ())

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
            return f"Q{question.number}: {question.text}"
        if role == self.QUESTION:
            return question
        if role == self.CURRENT:
            return question.number == self._questions.current_number
        if role == self.ANSWERED:
            return self.answered(question.number)
        return self.answers(question.number) if role == self.ANSWERS else None


def _answers_by_number(questions: Questions, rows: Iterable[Row]) -> dict[int, tuple[Row, ...]]:
    """By label; a label of a participant's Qn is an answer as well (CHATS.md, finding 3)."""
    found: dict[int, list[Row]] = {question.number: [] for question in questions.by_number}
    asked = {question.post_id for question in questions.by_number}
    named = {post_id: question.number for question in questions.by_number for post_id in question.answer_ids}
    for row in sorted(rows, key=lambda row: row.sort_key):
        number = named.get(row.key, _labelled(row))
        if number in found and row.key not in asked:
            found[number].append(row)
    return {number: tuple(answers) for number, answers in found.items()}


def _labelled(row: Row) -> int | None:
    return row.label.number if row.label is not None and row.label.kind is LabelKind.ANSWER else None
