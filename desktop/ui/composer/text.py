"""Text: field and sheet say the same, whoever of the two changes; undo takes back what stands around the words, too."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.core.draft import Draft
from desktop.ui.composer.field import AnswerField
from desktop.ui.composer.sheet import Sheet
from desktop.ui.composer.steps import PLAIN, Act, Crossing, Steps, nothing


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
        self._replace(before, draft, Crossing(undone, redone))
        self._sheet.write(draft)
        self._field.setFocus()

    def go_back_to(self, body: str, entry_id: int | None) -> bool:
        """Undo once where that brings `body` back into the empty field, with all that was done before, and where it is
        that entry which was sent by it (None: nothing was); else False."""
        if not self._sheet.is_blank or not self._steps.is_back_to(body, self._field.undo_steps(), entry_id):
            return False
        self._field.undo()
        self._field.setFocus()
        return True

    def _changed(self, body: str) -> None:
        sheet, count = self._sheet, self._field.undo_steps()
        stepped = self._steps.follow(self._field.change, count, sheet.draft)
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

    def _replace(self, before: Draft, draft: Draft, crossing: Crossing = PLAIN) -> None:
        self._field.replace_body(draft.body)
        self._steps.add(self._field.undo_steps(), before, draft, crossing)

    def _replaced(self) -> None:
        self._steps.clear()
        self._field.set_body(self._sheet.draft.body)
        self.begun.emit()

    def _emptied(self, before: Draft, crossing: Crossing) -> None:
        if before.body:
            self._replace(before, self._sheet.draft, crossing)
        self.begun.emit()
