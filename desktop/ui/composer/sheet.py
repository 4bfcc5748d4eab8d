"""Sheet: what is being written: the draft, what a person chose about its number, and why it was refused."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.core.draft import Draft
from desktop.core.errors import ParleyError
from desktop.core.question import Questions
from desktop.ui.composer.line import Saying
from desktop.ui.composer.sayings import news
from desktop.ui.composer.steps import PLAIN, Crossing

if TYPE_CHECKING:
    from desktop.services.session import Session


class Sheet(QObject):
    """One for each composer. The parts around it read the draft here, and change it by `write` and `begin` alone."""

    changed = Signal()
    """What stands around the text is to be shown anew."""
    written = Signal()
    """A person changed what would be posted; `changed` follows."""
    begun = Signal()
    """Another text begins: what belongs to the one before is over. `replaced` or `emptied` follows."""
    replaced = Signal()
    """The field is to show the draft."""
    emptied = Signal(object, object)
    """The field is to be cleared as one step of undo: the Draft before, and the Crossing of that step."""
    answered = Signal()
    """A button beside the text was pressed, and the keyboard goes back to the text."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.questions: Questions = session.questions()
        kept = session.writing.draft()
        self.draft = replace(
            kept, locked=bool(kept.body or kept.attachments), letter=self.questions.answer_letter
        )
        self.failure: ParleyError | None = None
        self.is_typing = False
        """The last word may not be finished."""
        self.chosen = False
        """The person picked the number themselves."""
        self._off: int | None = None
        self._declined: int | None = None
        self._copied = ""

    @property
    def current(self) -> int | None:
        """The number that an answer gets by itself; after the closing none."""
        return None if self.questions.is_over else self.questions.current_number

    @property
    def is_written(self) -> bool:
        return bool(self.draft.body.strip() or self.draft.attachments)

    @property
    def is_blank(self) -> bool:
        """Neither words nor pictures."""
        return not self.is_written

    @property
    def text(self) -> str:
        """Exactly what would be posted."""
        return self.draft.text(self._session.room.hashtag)

    @property
    def is_copied(self) -> bool:
        return self._copied == self.text

    def copy(self) -> None:
        self._copied = self.text
        QGuiApplication.clipboard().setText(self._copied)
        self.answered.emit()
        self.changed.emit()

    def show_questions(self, questions: Questions, *, quietly: bool = False) -> None:
        """An unlocked number follows the current question; a locked one stays. `quietly`: nothing that stands around
        the text is said of them any other way."""
        self.questions = questions
        if not self.draft.locked:
            self.draft = self.following(self.draft)
        if not quietly:
            self.changed.emit()

    def carry_on(self, before: Sheet) -> None:
        """The same words go on here, under their number."""
        self.draft = replace(before.draft, letter=self.draft.letter)
        self.chosen, self._off, self._declined = before.chosen, before._off, before._declined
        self.show_questions(self.questions)

    def following(self, draft: Draft) -> Draft:
        """`draft` under the number of the current question; after the closing under none."""
        return replace(draft, number=self.current, letter=self.questions.answer_letter)

    def write(self, draft: Draft) -> None:
        self.draft = draft
        self.written.emit()
        self.changed.emit()

    def type(self, body: str) -> None:
        """The words change, and lock the number with the first of them. Where nothing is left of them it follows
        again, unless a person chose it."""
        self.failure, self.is_typing = None, True
        self._hold(replace(self.draft, body=body))

    def attach(self, pictures: tuple[int, ...]) -> None:
        """These pictures go with it now (ids, in their order); they lock the number as words do."""
        self.failure = None
        self._hold(replace(self.draft, attachments=pictures))

    def begin(self, draft: Draft, *, chosen: bool = False) -> None:
        """Another text takes this one's place."""
        self._turn(draft, chosen=chosen)
        self.replaced.emit()

    def start_over(self, crossing: Crossing = PLAIN, *, pictures: tuple[int, ...] = ()) -> None:
        """An empty sheet, but for `pictures`, for the current question. An undo brings the words back, and the redo
        after it takes them away again, with what `crossing` does besides."""
        before, self._declined, self._off = self.draft, None, None
        self._turn(self.following(Draft(attachments=pictures)), chosen=False)
        self.emptied.emit(before, crossing)

    def fail(self, problem: ParleyError) -> None:
        self.failure = problem
        self.changed.emit()

    def pick_number(self, number: int | None) -> None:
        self.decline()
        self.chosen = True
        self.write(replace(self.draft, number=number, locked=True, letter=self.questions.answer_letter))

    def toggle_number(self) -> None:
        """Off, or back to the one that it was; what was never numbered gets the current question's."""
        if self.draft.number is not None:
            self._off = self.draft.number
            self.pick_number(None)
        elif self.questions.by_number:
            self.pick_number(self.questions.current_number if self._off is None else self._off)

    def toggle_hashtag(self) -> None:
        """In or out; what stands in the text stays there."""
        if not self.draft.carries(self._session.room.hashtag):
            self.write(replace(self.draft, with_hashtag=not self.draft.with_hashtag))

    def decline(self) -> None:
        """The current question was seen and not moved to."""
        self._declined = self.questions.current_number

    def label(self, number: int) -> str:
        """ "Q4", with the letter that the room gives it."""
        question = self.questions.get(number)
        return f"{'Q' if question is None else question.letter}{number}"

    def saying(self) -> Saying | None:
        """Another question is current by now."""
        draft, current = self.draft, self.current
        if not draft.locked or current is None or current in (draft.number, self._declined):
            return None
        question, answer = self.label(current), f"{self.questions.answer_letter}{current}"
        planned = self.questions.is_planned
        return news(question, answer, draft, keep=self._keep, take=self._take_current, planned=planned)

    def _hold(self, draft: Draft) -> None:
        if not self.draft.locked:
            self.decline()
        if draft.body or draft.attachments or self.chosen:
            self.write(replace(draft, locked=True))
        else:
            self.write(self.following(replace(draft, locked=False)))

    def _turn(self, draft: Draft, *, chosen: bool) -> None:
        self.failure, self.is_typing, self.chosen = None, False, chosen
        self.draft = draft
        self.begun.emit()

    def _keep(self) -> None:
        self.decline()
        self.answered.emit()
        self.changed.emit()

    def _take_current(self) -> None:
        self.pick_number(self.questions.current_number)
        self.chosen = False  # emptied, it follows the question again
        self.answered.emit()
