"""Keeper: when what is being written is written down: as typing pauses, and now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.composer.sheet import Sheet

if TYPE_CHECKING:
    from desktop.services.session import Session

PAUSE_MS = 400


class Keeper(QObject):
    """Hears of every change of the sheet by itself."""

    paused = Signal()
    """Typing paused, and the draft is written down."""

    def __init__(self, session: Session, sheet: Sheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._sheet = session, sheet
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._paused)
        sheet.written.connect(self._pause.start)

    def keep_now(self) -> None:
        self._pause.stop()
        self._session.writing.keep_draft(self._sheet.draft)

    def _paused(self) -> None:
        self.keep_now()
        self.paused.emit()
