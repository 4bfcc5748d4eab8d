"""Backoff: how long to wait after the n-th failure in a row."""

from __future__ import annotations

from collections.abc import Callable


class Backoff:
    """Doubles from `first`, each spread by up to a quarter so that clients do not march in step; never over `most`.

    `spread` returns a number in [0, 1), for example random.random.
    """

    def __init__(self, spread: Callable[[], float], *, first: float = 2.0, most: float = 60.0) -> None:
        self._spread = spread
        self._first = first
        self._most = most
        self._failures = 0

    def failed(self) -> float:
        """Seconds to wait after one more failure."""
        self._failures += 1
        return self.after(self._failures)

    def after(self, failures: int) -> float:
        """Seconds to wait after that many failures in a row (1 or more)."""
        plain = min(self._most / 1.25, self._first * 2.0 ** min(failures - 1, 30))
        return plain * (1.0 + self._spread() / 4.0)

    def succeeded(self) -> None:
        self._failures = 0
