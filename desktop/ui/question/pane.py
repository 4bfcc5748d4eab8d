"""QuestionPane: the strip, and one card with the question, who asked it and what people answered."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.question import Question
from desktop.core.room import Room
from desktop.ui.models.questions import QuestionsModel
from desktop.ui.question.answers import AnswersList
from desktop.ui.question.fitting_scroll import FittedColumn, FittingScroll
from desktop.ui.question.head import QuestionBar, QuestionHead, QuestionText
from desktop.ui.question.host_field import HostField
from desktop.ui.question.strip import QuestionStrip
from desktop.ui.style import kind
from desktop.ui.theme import Theme


class QuestionPane(QWidget):
    """Shows the current question, or another one while the person reads it; "Back to Q4" is always there then.

    `reads` is False while nobody is signed in: no post can be read, so no question is known.
    """

    answer_requested = Signal(int)
    host_named = Signal(str)

    def __init__(
        self,
        theme: Theme,
        model: QuestionsModel,
        room: Room,
        *,
        reads: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._room, self._reads = model, room, reads
        self._viewed: int | None = None
        self._known: set[int] = set()
        self._unread: set[int] = set()
        self._reading = False
        self._now: datetime | None = None
        self.strip = QuestionStrip(theme, model, self)
        self.card = QFrame(self)
        kind(self.card, "card")
        self.card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.card.setAccessibleName(self.tr("Current question"))
        self._head = QuestionHead(theme, self.card)
        self._text = QuestionText(theme, self.card)
        self._bar = QuestionBar(theme, self.card)
        self._answers = AnswersList(theme, self.card)
        self.host_field = HostField(theme, self.card)
        self._lay_out()
        self.strip.picked.connect(self.view)
        self._head.back.clicked.connect(lambda: self.view(None))
        self._bar.answer.clicked.connect(self._answer)
        self._bar.read.clicked.connect(self._toggle_reading)
        self.host_field.named.connect(self.host_named)
        model.modelReset.connect(self._show)
        self._show()

    @property
    def viewed(self) -> Question | None:
        """The question on the card."""
        questions = self._model.questions
        chosen = None if self._viewed is None else questions.get(self._viewed)
        return chosen or questions.current

    def view(self, number: int | None) -> None:
        """Read question `number`; None, or the current one, follows the current question again."""
        following = number is None or number == self._model.questions.current_number
        if not following and self._model.questions.get(number or 0) is None:
            return
        self._viewed = None if following else number
        self._show()

    def set_room(self, room: Room) -> None:
        self._room = room
        self._show()

    def set_compact(self, compact: bool) -> None:
        """Above the stream the card takes what it needs and no more."""
        vertical = QSizePolicy.Policy.Maximum if compact else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self._answers.set_brief(not compact)
        self.strip.set_compact(compact)

    def tick(self, now: datetime) -> None:
        """Ages are said by this clock."""
        self._now = now
        if (question := self.viewed) is not None:
            self._head.show_age(question, now)

    def _lay_out(self) -> None:
        inside = FittedColumn()
        kind(inside, "surface")
        words = QVBoxLayout(inside)
        words.setContentsMargins(16, 0, 16, 0)
        words.setSpacing(12)
        for part in (self._text, self.host_field, self._bar, self._answers):
            words.addWidget(part)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(1, 11, 1, 15)
        column.setSpacing(4)
        column.addWidget(self._head)
        scroll = FittingScroll(inside, self.card)
        scroll.set_name(self.tr("Question and answers"))
        column.addWidget(scroll)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.strip)
        whole.addWidget(self.card)
        whole.addStretch(1)

    def _show(self) -> None:
        question = self.viewed
        self._head.setVisible(question is not None)
        self._bar.setVisible(question is not None)
        self.host_field.setVisible(question is None and self._reads and not self._room.hosts)
        if question is None:
            self._show_nothing_asked()
        else:
            self._show_question(question)
        shown = None if question is None else question.number
        self.strip.show_viewed(shown, self._left_unread(shown))

    def _left_unread(self, shown: int | None) -> set[int]:
        """What was asked while another question was on the card. What was there before us counts as read."""
        asked = {question.number for question in self._model.questions.by_number}
        if self._known:
            self._unread |= {number for number in asked - self._known if number > max(self._known)}
        self._known |= asked
        self._unread &= asked - {shown}
        return self._unread

    def _show_nothing_asked(self) -> None:
        if not self._reads:
            says = self.tr(
                "Nobody is signed in, so no question can be read. Choose the number you answer below."
            )
        elif self._room.hosts:
            says = self.tr("The first question will appear here when @%1 posts Q1.").replace(
                "%1", self._room.hosts[0]
            )
        else:
            says = self.tr(
                "Parley does not know who hosts #%1 yet. Mark the host: right-click one of their posts."
            ).replace("%1", self._room.hashtag)
        self._text.say(says)
        self.card.setAccessibleDescription(says)
        self._answers.show_rows(())

    def _show_question(self, question: Question) -> None:
        current = self._model.questions.current_number
        rows = self._model.answers(question.number)
        self._head.show_question(
            question,
            back_to=current if question.number != current else None,
            probably_host=self._model.questions.host_is_inferred,
        )
        if self._now is not None:
            self._head.show_age(question, self._now)
        self._text.ask(question.whole)
        self._bar.show_question(question.number, len(rows), reading=self._reading)
        self._answers.show_rows(rows, whole=self._reading)
        asked = self.tr("Q%1 asked by %2: %3").replace("%1", str(question.number))
        self.card.setAccessibleDescription(
            asked.replace("%2", question.author.name).replace("%3", question.whole)
        )

    def _toggle_reading(self) -> None:
        self._reading = not self._reading
        self._show()

    def _answer(self) -> None:
        if (question := self.viewed) is not None:
            self.answer_requested.emit(question.number)
