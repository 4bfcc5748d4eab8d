"""Bridge: the one crossing from the moving parts' threads into Qt, in batches."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Hashable, Iterable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.core.events import (
    CapabilitiesChanged,
    Event,
    LinkChanged,
    MarksChanged,
    OutboxChanged,
    PostsArrived,
    QuestionsChanged,
    RoomChanged,
    Uploading,
)
from desktop.services.bus import EventBus

FLUSH_MS = 50
"""From one flush to the next, at least, begin to begin: one signal per post was measured to starve the window."""
LONGEST_MS = 100
"""After a long flush there is a pause as long as it was, up to this: keys and the mouse come between."""


class Bridge(QObject):
    """Collects events from any thread and hands them to the GUI thread as one list per flush. `ticks` gives seconds."""

    events = Signal(list)
    """list[Event], in the order in which they happened, as `merged` leaves them."""
    _woken = Signal()

    def __init__(
        self, bus: EventBus, parent: QObject | None = None, *, ticks: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._ticks = ticks
        self._waiting: deque[Event] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._due = ticks()
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
        """What comes after a quiet while is handed over at once. Who writes a flood in batches of as many milliseconds
        is in step with that, and nothing waits twice."""
        if not self._timer.isActive():
            self._timer.start(max(0, round((self._due - self._ticks()) * 1000)))

    def _flush(self) -> None:
        batch: list[Event] = []
        while self._waiting:
            batch.append(self._waiting.popleft())
        if not batch:
            return
        began = self._ticks()
        self.events.emit(merged(batch))
        ended = self._ticks()
        self._due = max(began + FLUSH_MS / 1000, ended + min(ended - began, LONGEST_MS / 1000))


def merged(events: Iterable[Event]) -> list[Event]:
    """The same, told once: all posts that arrived in a room as one event, where the first of them stood; of a link and
    of an upload how they are now; of what only says that something changed, that it did."""
    found: dict[Hashable, Event] = {}
    arrived: dict[int, dict[str, None]] = {}
    news: set[int] = set()
    for place, event in enumerate(events):
        if isinstance(event, PostsArrived):
            arrived.setdefault(event.room_id, {}).update(dict.fromkeys(event.post_ids))
            if event.is_new:
                news.add(event.room_id)
        found[_sameness(event, place)] = event
    return [
        PostsArrived(event.room_id, tuple(arrived[event.room_id]), is_new=event.room_id in news)
        if isinstance(event, PostsArrived)
        else event
        for event in found.values()
    ]


def _sameness(event: Event, place: int) -> Hashable:
    """Equal for those of which the last one says all."""
    if isinstance(event, PostsArrived | LinkChanged):
        return type(event), event.room_id
    if isinstance(event, Uploading):
        return Uploading, event.room_id, event.entry_id
    if isinstance(event, OutboxChanged | RoomChanged | CapabilitiesChanged | MarksChanged | QuestionsChanged):
        return event
    return place
