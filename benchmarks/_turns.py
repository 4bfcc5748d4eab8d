"""Turns: what an act costs the thread that paints, turn by turn of its event loop, until nothing is left to do."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

QUIET = 5
"""Turns in a row in which nothing was done."""
NOTHING = 0.1
"""Milliseconds of CPU below which a turn did nothing."""
MOST = 500


def spent(act: Callable[[], object]) -> list[float]:
    """CPU ms of `act`, and then of each turn. Between two of them a key that was pressed would be heard."""
    found, quiet = [_cpu(act)], 0
    while quiet < QUIET and len(found) < MOST:
        found.append(_cpu(QApplication.processEvents))
        quiet = quiet + 1 if found[-1] < NOTHING else 0
    return found


def cost(act: Callable[[], object]) -> float:
    """CPU ms of `act` and of all that follows from it, its painting and idle slices included."""
    return sum(spent(act))


def settle() -> None:
    spent(lambda: None)


def _cpu(act: Callable[[], object]) -> float:
    began = time.thread_time()
    act()
    return (time.thread_time() - began) * 1000
