"""EventBus: what happened reaches whoever listens, on the thread where it happened."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from desktop.core.events import Event

Listener = Callable[[Event], None]

_log = logging.getLogger(__name__)


class EventBus:
    """Thread-safe. A listener must be quick and must not raise; one that does is logged and the others still hear."""

    def __init__(self) -> None:
        self._listeners: tuple[Listener, ...] = ()
        self._lock = threading.Lock()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` for every event from now on; the returned function ends that."""
        with self._lock:
            self._listeners = (*self._listeners, listener)
        return lambda: self._unsubscribe(listener)

    def publish(self, event: Event) -> None:
        for listener in self._listeners:
            try:
                listener(event)
            except Exception:
                _log.exception("A listener failed on %s", type(event).__name__)

    def _unsubscribe(self, listener: Listener) -> None:
        with self._lock:
            self._listeners = tuple(other for other in self._listeners if other is not listener)
