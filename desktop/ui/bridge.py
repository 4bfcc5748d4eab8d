"""Bridge: the one crossing from the moving parts' threads into Qt, in batches."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.core.events import Event
from desktop.services.bus import EventBus

FLUSH_MS = 50
"""At most one flush per this many milliseconds: one signal per post was measured to starve the window."""


class Bridge(QObject):
    """Collects events from any thread and hands them to the GUI thread as one list per flush."""

    events = Signal(list)
    """list[Event], in the order in which they happened."""
    _woken = Signal()

    def __init__(self, bus: EventBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Event] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FLUSH_MS)
        self._timer.timeout.connect(self._flush)
        self._woken.connect(self._start_timer, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe: Callable[[], None] = bus.subscribe(self._collect)

    def close(self) -> None:
        """Hear nothing more; what has not been handed over is dropped (it is in the store)."""
        self._unsubscribe()
        self._timer.stop()
        self._waiting.clear()

    def _collect(self, event: Event) -> None:
        """On the publisher's thread: only the first event since a flush wakes the GUI thread."""
        first = not self._waiting
        self._waiting.append(event)
        if first:
            self._woken.emit()

    def _start_timer(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _flush(self) -> None:
        batch: list[Event] = []
        while self._waiting:
            batch.append(self._waiting.popleft())
        if batch:
            self.events.emit(batch)
