"""Unread: posts whose heads are still to be read, so many in one turn of the window's event loop."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, islice

from PySide6.QtCore import QObject, QTimer, Signal

TURN = 60
"""Posts of one turn: some 5 ms, while keys and painting wait (200 at once kept them twice as long in a flood)."""


class Unread(QObject):
    """Keys in the order in which they came, each once: what arrived before what is only to be looked at again."""

    due = Signal()
    """More are to be read, and keys and painting had their turn."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keys: dict[str, None] = {}
        self._again: dict[str, None] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.due)

    def __len__(self) -> int:
        """How many of those that arrived."""
        return len(self._keys)

    def add(self, keys: Iterable[str]) -> None:
        """These arrived: the caller takes the first turn."""
        self._keys |= dict.fromkeys(keys)

    def look_again(self, keys: list[str]) -> list[str]:
        """These are known, and may be others now: those to read at once, which are all where they are few. The turn of
        the others comes by itself."""
        if len(keys) <= TURN:
            return keys
        self._again |= dict.fromkeys(keys)
        self._go_on()
        return []

    def turn(self) -> list[str]:
        """The next ones; they stay until they were read."""
        again = (key for key in self._again if key not in self._keys)
        return list(islice(chain(self._keys, again), TURN))

    def read(self, keys: Iterable[str]) -> None:
        """These were; where there are more, it is soon their turn."""
        for key in keys:
            self._keys.pop(key, None)
            self._again.pop(key, None)
        self._go_on()

    def clear(self) -> None:
        self._keys.clear()
        self._again.clear()
        self._timer.stop()

    def _go_on(self) -> None:
        if self._keys or self._again:
            self._timer.start()
