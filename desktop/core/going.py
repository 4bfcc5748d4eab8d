"""Going: how far long work is, and how a person stops it."""

from __future__ import annotations

from collections.abc import Callable

from desktop.core.errors import Stopped

Going = Callable[[int, int], None]
"""Called by long work now and then, on the work's own thread: how much is done, and of how much; 0 where the whole is
not known. The unit is the work's. Raises `Stopped` once a person has cancelled: the work leaves whole what it has done
and lets it pass."""


def unwatched(done: int, total: int) -> None:
    """Nobody looks, and nobody cancels."""


class Course:
    """What stands between work on one thread and who watches it on another: `watch` is the work's Going."""

    def __init__(self) -> None:
        self.done, self.total = 0, 0
        self._is_cancelled = False

    def watch(self, done: int, total: int) -> None:
        """As Going says."""
        self.done, self.total = done, total
        if self._is_cancelled:
            raise Stopped("Stopped.", "What was done by then stays.")

    def cancel(self) -> None:
        """The work stops where it next tells how far it is."""
        self._is_cancelled = True
