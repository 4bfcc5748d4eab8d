"""Paced: what follows each arrival, done at once while little arrives, and a few times a second in a flood."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 250
AT_ONCE = 8
"""Times in a row that it is done at once; each `EVERY_MS` gives one of them back."""


class Paced(QObject):
    """However often it is asked for, `act` runs after the last time, too. `ticks` gives seconds."""

    def __init__(
        self, act: Callable[[], None], parent: QObject, *, ticks: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._act, self._ticks = act, ticks
        self._left, self._counted_at = float(AT_ONCE), ticks()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._run)

    @property
    def waits(self) -> bool:
        """Whether it is still to be done."""
        return self._timer.isActive()

    def ask(self) -> None:
        if self.waits:
            return
        self._count()
        if self._left >= 1:
            self._run()
        else:
            self._timer.start(round((1 - self._left) * EVERY_MS))

    def now(self) -> None:
        """Somebody waits for it."""
        self._timer.stop()
        self._act()

    def _run(self) -> None:
        self._count()
        self._left -= 1
        self._act()

    def _count(self) -> None:
        now = self._ticks()
        self._left = min(self._left + (now - self._counted_at) * 1000 / EVERY_MS, float(AT_ONCE))
        self._counted_at = now
