"""Worker: a named thread that repeats one step until it is stopped."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

_log = logging.getLogger(__name__)

IDLE = float("inf")
"""What a step returns when only a wake-up can give it something to do."""
_CRASHED = 30.0


class Worker:
    """Runs `step` on a thread of its own. A step returns the seconds until the next one; `wake` cuts that short.

    `leave` runs on the same thread at the end, for what belongs to the thread (sockets, connections).
    """

    def __init__(
        self, name: str, step: Callable[[], float], *, leave: Callable[[], None] = lambda: None
    ) -> None:
        self._step = step
        self._leave = leave
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        if not self._woken.is_set():  # else a step is still to come, and a flood takes no locks
            self._woken.set()

    def wait(self, seconds: float) -> bool:
        """Within a step: let time pass; True at once when it is to end."""
        return self._stopping.wait(seconds)

    def stop(self) -> None:
        """Ask it to end; returns at once."""
        self._stopping.set()
        self._woken.set()

    def join(self, seconds: float) -> bool:
        """Wait for the end; False when a step is still under way after `seconds`."""
        if self._thread.ident is not None:
            self._thread.join(seconds)
        return not self._thread.is_alive()

    @property
    def stopping(self) -> bool:
        return self._stopping.is_set()

    def _run(self) -> None:
        try:
            while not self._stopping.is_set():
                self._woken.clear()
                delay = self._safe_step()
                self._woken.wait(None if delay == IDLE else max(0.0, delay))
        finally:
            self._leave()

    def _safe_step(self) -> float:
        """A bug in a step is logged and retried later; it must not end the room in silence."""
        try:
            return self._step()
        except Exception:
            if not self._stopping.is_set():
                _log.exception("A step of %s failed", self._thread.name)
            return _CRASHED
