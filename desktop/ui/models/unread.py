"""Unread: posts that arrived and whose heads are still to be read, so many in one turn of the window's event loop."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal

TURN = 60
"""Posts of one turn: some 5 ms, while keys and painting wait (200 at once kept them twice as long in a flood)."""


class Unread(QObject):
    """Keys in the order in which they came, each once."""

    due = Signal()
    """More are to be read, and keys and painting had their turn."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keys: dict[str, None] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.due)

    def __len__(self) -> int:
        return len(self._keys)

    def add(self, keys: Iterable[str]) -> None:
        self._keys |= dict.fromkeys(keys)

    def turn(self) -> list[str]:
        """The next ones; they stay until they were read."""
        return list(islice(self._keys, TURN))

    def read(self, keys: Iterable[str]) -> None:
        """These were; where there are more, it is soon their turn."""
        for key in keys:
            self._keys.pop(key, None)
        if self._keys:
            self._timer.start()

    def clear(self) -> None:
        self._keys.clear()
        self._timer.stop()
