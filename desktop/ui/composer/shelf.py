"""Shelf: what was begun for other questions and put away: how it gets there, and how it is found again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.core.draft import Draft
from desktop.core.errors import ParleyError
from desktop.ui.composer.line import Saying
from desktop.ui.composer.sheet import Sheet
from desktop.ui.composer.steps import Act
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session


class Shelf:
    """Nothing is put away or brought up but by a person, and no text pushes another one out: where two meet under one
    number, both are kept, and the line offers to put them together."""

    def __init__(self, session: Session, sheet: Sheet, put: Callable[[Draft, Act, Act], None]) -> None:
        """`put` puts a draft in the place of the one that is written, as one step of undo."""
        self._session, self._sheet, self._put = session, sheet, put
        self._begun = {draft.number: draft for draft in session.writing.begun()}
        self._left: set[int | None] = set()

    @property
    def numbers(self) -> frozenset[int | None]:
        """Which have an unfinished text that is not in the composer."""
        return frozenset(self._begun)

    def answer(self, number: int) -> None:
        """What is written for another question is put away, and what was begun for this one comes up."""
        draft = self._sheet.draft
        if draft.number == number or (self._sheet.is_blank and number not in self._begun):
            self._sheet.pick_number(number)
        elif self._sheet.is_blank:
            self.bring_up(number)
        else:
            self._try(lambda: self._change(draft, number))

    def pick(self, number: int | None) -> None:
        """What is written gets this number; where nothing is, what was begun under it comes up."""
        if self._sheet.is_blank and number in self._begun:
            self.bring_up(number)
        else:
            self._sheet.pick_number(number)

    def bring_up(self, number: int | None) -> None:
        self._try(lambda: self._bring_up(number))

    def put_away(self, draft: Draft, instead: Draft) -> None:
        """`instead` stands in the composer. Raises StoreTrouble."""
        self._session.writing.put_away(draft, instead=instead)
        before = self._begun.pop(draft.number, None)
        self._begun = {draft.number: draft.added_to(before) if before else draft, **self._begun}
        self._left.discard(draft.number)

    def saying(self) -> Saying | None:
        """What was begun, where nothing is written or where it was begun under the same number."""
        number = self._sheet.draft.number
        if not self._sheet.is_blank:
            if number not in self._begun or number in self._left:
                return None
            said, offer = tr("You began %1 before, too."), (tr("Add it here"), self._add)
        else:
            waiting = [other for other in self._begun if other not in self._left]
            if not waiting:
                return None
            number = number if number in waiting else waiting[0]
            said, offer = tr("You began %1."), (tr("Bring it up"), lambda: self.bring_up(number))
        leave = (tr("Leave it"), lambda: self._leave(number))
        return Saying(said.replace("%1", self._name(number)), offers=(leave, offer), takes=1, deliberate=True)

    def _change(self, draft: Draft, number: int) -> None:
        instead = Draft(number=number, locked=True, letter=self._sheet.questions.answer_letter)
        self.put_away(draft, instead)
        self._sheet.decline()
        if number in self._begun:
            self._bring_up(number)
        else:
            self._sheet.begin(instead, chosen=True)

    def _bring_up(self, number: int | None) -> None:
        found = self._session.writing.bring_up(number)
        self._begun.pop(number, None)
        if found is not None:
            self._sheet.decline()
            letter = self._sheet.questions.answer_letter
            self._sheet.begin(replace(found, locked=True, letter=letter), chosen=True)

    def _add(self) -> None:
        """Both texts in the field; taken back, the one goes where it was."""
        self._try(lambda: self._put_together(self._begun[self._sheet.draft.number]))

    def _put_together(self, kept: Draft) -> None:
        def give() -> None:
            self.put_away(kept, self._sheet.draft)
            self._sheet.changed.emit()

        def take() -> None:
            self._session.writing.bring_up(kept.number, into=self._sheet.draft)
            self._begun.pop(kept.number, None)
            self._sheet.changed.emit()

        both = self._sheet.draft.added_to(kept)
        self._session.writing.bring_up(kept.number, into=both)
        self._begun.pop(kept.number, None)
        self._put(both, lambda: self._try(give), lambda: self._try(take))

    def _leave(self, number: int | None) -> None:
        self._left.add(number)
        self._sheet.answered.emit()
        self._sheet.changed.emit()

    def _name(self, number: int | None) -> str:
        """As the line says it."""
        letter = self._sheet.questions.answer_letter
        return tr("a post without a number") if number is None else f"{letter}{number}"

    def _try(self, act: Act) -> None:
        try:
            act()
        except ParleyError as trouble:
            self._sheet.fail(trouble)
