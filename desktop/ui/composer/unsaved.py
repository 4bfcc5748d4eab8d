"""Unsaved: what the composer's line says while the text cannot be saved, and once it can be again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.errors import StoreTrouble
from desktop.ui import words
from desktop.ui.composer.line import Saying
from desktop.ui.composer.sheet import Sheet
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session

AGAIN_MS = 3000
"""How often it is tried again while nobody types."""


class Unsaved(QObject):
    """The text stays in the field. It is said once, however often it is tried, and can be copied."""

    changed = Signal()

    def __init__(self, session: Session, sheet: Sheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._sheet = session, sheet
        self._trouble: StoreTrouble | None = None
        self._is_saved_again = False
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.keep)
        sheet.written.connect(self._type_on)

    @property
    def is_at_risk(self) -> bool:
        """Whether words would be lost if the composer went now."""
        return self._trouble is not None and self._sheet.is_written

    def keep(self) -> None:
        """Write the draft down, or say why not and try again until it works."""
        before, self._trouble = self._trouble, None
        try:
            self._session.writing.keep_draft(self._sheet.draft)
        except StoreTrouble as trouble:
            self._trouble, self._is_saved_again = trouble, False
            self._again.start()
        else:
            self._again.stop()
            self._is_saved_again = self._is_saved_again or before is not None
        if type(before) is not type(self._trouble):
            self.changed.emit()

    def saying(self) -> Saying | None:
        if self._trouble is not None and self._sheet.is_written:
            return trouble_saying(self._trouble, self._session.capabilities.network, self._sheet)
        return Saying(tr("Your text is saved again."), topic="saved") if self._is_saved_again else None

    def _type_on(self) -> None:
        self._is_saved_again = False


def trouble_saying(trouble: Exception, network: str, sheet: Sheet) -> Saying:
    """Why it did not go out, or is not saved; what nobody keeps but the window can be copied out of it."""
    said = words.said(trouble, network)
    if not (isinstance(trouble, StoreTrouble) and sheet.is_written):
        return Saying(said, "danger")
    copied = tr("Copied") if sheet.is_copied else tr("Copy")
    return Saying(said, "danger", offers=((copied, sheet.copy),), topic=type(trouble).__name__)
