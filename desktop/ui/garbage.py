"""Garbage: circles of objects are looked for on the GUI thread and on no other."""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

YOUNG = 10_000
"""So many more objects are looked through: Python looks at 700, which a flood of posts has in some milliseconds, and no
circles among them. With 10,000 a post costs a tenth less on its way into the archive."""
ROUNDS = 10
"""After so many looks through the young ones also the middle-aged are looked through, and so on to the old."""
EVERY_MS = 250


class Garbage(QObject):
    """Looks every quarter of a second, from its making until `end`; from then on nobody does.

    Python looks on whichever thread happens to make one object too many, and destroys there what it finds. A window or
    a timer that another thread than its own destroys takes the whole program with it (Qt, Threads and QObjects: all
    objects created in a thread are deleted before that thread is).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_due)
        self._timer.start(EVERY_MS)

    def end(self) -> None:
        """Look no more. Other threads may still run, so Python does not look by itself again."""
        self._timer.stop()


def collect_due(
    collect: Callable[[int], object] = gc.collect, count: Callable[[], tuple[int, int, int]] = gc.get_count
) -> None:
    """Look through the oldest generation that is due, and so through all younger ones (Python, gc.set_threshold)."""
    young, middle, old = count()
    if young > YOUNG:
        collect(0 if middle <= ROUNDS else 1 if old <= ROUNDS else 2)
