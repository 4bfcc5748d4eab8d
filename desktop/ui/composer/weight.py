"""Weight: what is left of the length, as a number beside the button, on the text itself and in the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui import words
from desktop.ui.composer.field import AnswerField
from desktop.ui.composer.line import Saying
from desktop.ui.composer.sheet import Sheet
from desktop.ui.style import mark

if TYPE_CHECKING:
    from desktop.services.session import Session


class Weight(QLabel):
    """Measured when it is shown, before the line is asked."""

    def __init__(
        self, session: Session, sheet: Sheet, field: AnswerField, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._sheet, self._field = session, sheet, field
        self._left = 0

    def show_left(self) -> None:
        draft, outgoing = self._sheet.draft, self._session.outgoing
        self._left = left = outgoing.left(draft)
        self._field.mark_over(draft.first_over(outgoing.left) if left < 0 else None)
        self.setText(self.tr("%1 left").replace("%1", str(left).replace("-", "\u2212")))
        self.setAccessibleName(self.text())
        mark(self, "kind", "danger" if left < 0 else "muted")
        will_be = self.tr("Will be posted as: %1, %2 left").replace("%2", str(left))
        self._field.setAccessibleDescription(will_be.replace("%1", self._sheet.text))

    def saying(self) -> Saying | None:
        if self._left >= 0:
            return None
        return Saying(" ".join(words.over_length(-self._left)), "danger", topic="length")
