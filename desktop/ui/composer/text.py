"""Text: field and sheet say the same, whoever of the two changes; undo takes back what stands around the words, too."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.core.draft import Draft
from desktop.ui.composer.field import AnswerField
from desktop.ui.composer.sheet import Sheet
from desktop.ui.composer.steps import Act, Steps, nothing


class Text(QObject):
    """One for each composer."""

    typed = Signal()
    """A person changed the words."""
    begun = Signal()
    """Another text stands in the field, or none."""

    def __init__(self, sheet: Sheet, field: AnswerField, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet, self._field = sheet, field
        self._steps = Steps()
        field.set_body(sheet.draft.body)
        field.body_changed.connect(self._changed)
        sheet.replaced.connect(self._replaced)
        sheet.emptied.connect(self._emptied)

    def put(self, draft: Draft, undone: Act = nothing, redone: Act = nothing) -> None:
        """Words and number at once, and taken back at once; `undone` and `redone` are done besides then."""
        before, self._sheet.draft = self._sheet.draft, draft
        self._replace(before, draft, undone, redone)
        self._sheet.write(draft)
        self._field.setFocus()

    def go_back_to(self, body: str) -> bool:
        """Undo once where that brings `body` back into the empty field, with all that was done before; else False."""
        if not self._sheet.is_blank or not self._steps.is_back_to(body, self._field.undo_steps()):
            return False
        self._field.undo()
        self._field.setFocus()
        return True

    def _changed(self, body: str) -> None:
        sheet, count = self._sheet, self._field.undo_steps()
        stepped = self._steps.follow(count, body, now=sheet.draft, can_redo=self._field.can_redo())
        if stepped is not None:
            draft, act = stepped
            sheet.write(replace(draft, body=body))
            act()
            return
        before = sheet.draft
        if body == before.body:
            return
        self.typed.emit()
        sheet.type(body)
        if not sheet.draft.locked:  # nothing is left: the number follows again, unless the words come back
            self._steps.add(count, before, sheet.draft)

    def _replace(self, before: Draft, draft: Draft, undone: Act, redone: Act) -> None:
        self._field.replace_body(draft.body)
        self._steps.add(self._field.undo_steps(), before, draft, undone, redone)

    def _replaced(self) -> None:
        self._steps.clear()
        self._field.set_body(self._sheet.draft.body)
        self.begun.emit()

    def _emptied(self, before: Draft, undone: Act, redone: Act) -> None:
        if before.body:
            self._replace(before, self._sheet.draft, undone, redone)
        self.begun.emit()
