"""Private: the composer's part for answers to oneself: kept with their question on this computer, and never posted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.draft import Draft
from desktop.core.errors import BadInput, ParleyError
from desktop.core.marks import Mark, MarkKind, question_key
from desktop.ui.composer.line import Saying
from desktop.ui.composer.sheet import Sheet
from desktop.ui.composer.steps import Crossing
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session


class Private(QObject):
    """It knows the marks and not the outbox: nothing goes out from here."""

    kept = Signal(str)
    """What was kept, in a sentence; the last mark's undo takes it back."""

    def __init__(self, session: Session, sheet: Sheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._sheet = session, sheet
        self._last: tuple[str, str, Draft] | None = None

    def keep(self) -> None:
        """What is written is added to the note of its question, and the field is empty; pictures stay in it."""
        try:
            self._keep(self._sheet.draft)
        except ParleyError as trouble:
            self._sheet.fail(trouble)

    def saying(self) -> Saying | None:
        """For who only reads it is the natural way."""
        if self._session.account is not None or not self._sheet.is_written:
            return None
        return Saying(
            tr("Or keep it for yourself; nobody else sees it."),
            offers=((tr("Keep for yourself"), self.keep),),
        )

    def taken_back(self) -> Draft | None:
        """The last mark was taken back elsewhere: where that was a private answer, its words."""
        if self._last is None:
            return None
        key, before, draft = self._last
        if self._note(key) != before:
            return None
        self._last = None
        return draft

    def _keep(self, draft: Draft) -> None:
        if not self._sheet.is_written:
            raise BadInput(tr("There is nothing to keep yet."), tr("Write a sentence first."))
        if draft.number is None:
            raise BadInput(tr("A private answer belongs to a question."), tr("Choose its number first."))
        key = question_key(draft.number)
        before = self._note(key)
        note = "\n".join(part for part in (before, draft.body.strip()) if part)
        self._write(key, note)
        self._last = key, before, draft
        self._sheet.start_over(
            Crossing(lambda: self._undone(key, note, before), lambda: self._redone(key, note, before, draft)),
            pictures=draft.attachments,
        )
        self.kept.emit(tr("Kept for yourself with %1.").replace("%1", draft.label))

    def _undone(self, key: str, note: str, before: str) -> None:
        """In the field: the words are there again."""
        self._last = None
        self._change(key, note, before)

    def _redone(self, key: str, note: str, before: str, draft: Draft) -> None:
        self._last = key, before, draft
        self._change(key, before, note)

    def _change(self, key: str, old: str, new: str) -> None:
        """Unless the note was changed since."""
        try:
            if self._note(key) == old:
                self._write(key, new)
        except ParleyError as trouble:
            self._sheet.fail(trouble)

    def _note(self, key: str) -> str:
        return self._session.marked().note(key)

    def _write(self, key: str, note: str) -> None:
        mark = Mark(MarkKind.NOTE, key, note)
        self._session.mark(put=[mark] if note else [], drop=[] if note else [mark])
