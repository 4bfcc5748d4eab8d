"""Keeper: when what is being typed is written down: as typing pauses, and while it does not, every second."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS = 400
LATEST_MS = 800
"""Nothing typed is older than a second and not on the disk; what is left of it is the disk's."""


class Keeper(QObject):
    """`keep` writes it down."""

    paused = Signal()
    """Typing paused, and it is written down."""

    def __init__(self, keep: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keep = keep
        self._pause, self._latest = QTimer(self), QTimer(self)
        for timer, after in ((self._pause, PAUSE_MS), (self._latest, LATEST_MS)):
            timer.setSingleShot(True)
            timer.setInterval(after)
        self._pause.timeout.connect(self._paused)
        self._latest.timeout.connect(self.keep_now)

    def touch(self) -> None:
        """It changed."""
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()

    def keep_now(self) -> None:
        self._latest.stop()
        self._keep()

    def finish(self) -> None:
        """Write it down for the last time, until it changes again: the store may be closed before a pause is over."""
        self._pause.stop()
        self.keep_now()

    def _paused(self) -> None:
        self.keep_now()
        self.paused.emit()
