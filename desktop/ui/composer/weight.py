"""Weight: what is left of the length, as a number beside the button, on the text itself and in the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui import words
from desktop.ui.composer.field import AnswerField
from desktop.ui.composer.in_parts import InParts
from desktop.ui.composer.line import Saying
from desktop.ui.composer.sheet import Sheet
from desktop.ui.style import mark
from desktop.ui.translate import counted, tr

if TYPE_CHECKING:
    from desktop.services.session import Session


class Weight(QLabel):
    """Measured when it is shown, before the line is asked. The field shows either where further posts begin, or what
    is too much for one."""

    def __init__(
        self,
        session: Session,
        sheet: Sheet,
        field: AnswerField,
        in_parts: InParts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._sheet, self._field, self._in_parts = session, sheet, field, in_parts
        self._left = 0

    def show_left(self) -> None:
        draft, outgoing, parts = self._sheet.draft, self._session.outgoing, self._in_parts.shown
        self._left = left = outgoing.left(draft)
        over = left < 0 and not parts.cuts
        self._field.mark_over(draft.first_over(outgoing.left) if over else None)
        self._field.show_parts(parts.cuts, self._in_parts.labels(), parts.texts[1:])
        self.setText(tr("%1 left", left))
        self.setAccessibleName(self.text())
        mark(self, "kind", "danger" if over else "muted")
        self._field.setAccessibleDescription(self._will_be(parts.texts))

    def saying(self) -> Saying | None:
        """That it is too long for any number of posts, or for the one that the person wants."""
        if self._left >= 0 or self._in_parts.shown.cuts:
            return None
        too_long = Saying(" ".join(words.over_length(-self._left)), "danger", topic="length")
        return self._in_parts.offer() or too_long

    def _will_be(self, parts: tuple[str, ...]) -> str:
        """What a screen reader says of the field: exactly what is posted."""
        if parts:
            return counted(
                "Will be posted as %n post: %1",
                "Will be posted as %n posts: %1",
                len(parts),
                "; ".join(parts),
            )
        return tr("Will be posted as: %1, %2 left", self._sheet.text, self._left)
