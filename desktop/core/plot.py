"""Plot: where labels and ticks of a plot stand, so that none touches another; the same on a page and in the window."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

GAP = 4
"""px between a line and its label, and between two labels."""
_TICKS = tuple(
    timedelta(minutes=minutes) for minutes in (5, 10, 15, 30, 60, 120, 360, 720, 1440, 2880, 10080)
)


def label_places(labels: Sequence[tuple[float, float]], right: float) -> list[float | None]:
    """Where each label begins whose line stands at x and which is so wide, from the left, in px up to `right`; None
    where it would touch another: the newest is always said, and of the others the older ones."""
    places: list[float | None] = [None] * len(labels)
    taken: list[tuple[float, float]] = []
    for place in sorted(range(len(labels)), key=lambda place: (place != len(labels) - 1, place)):
        x, width = labels[place]
        left = x + GAP if x + GAP + width <= right else x - GAP - width
        first, last = min(x, left), max(x, left + width)
        if first >= 0 and all(last + GAP <= begin or first >= end + GAP for begin, end in taken):
            places[place] = left
            taken.append((first, last))
    return places


def ticks(starts: datetime, length: timedelta, most: int) -> tuple[datetime, ...]:
    """Full times of the clock that `starts` shows, `most` at most, from `starts` on for `length`."""
    step = next((step for step in _TICKS if length / step <= most), _TICKS[-1])
    midnight = starts.replace(hour=0, minute=0, second=0, microsecond=0)
    first = midnight + -(-(starts - midnight) // step) * step
    return tuple(first + place * step for place in range(int((starts + length - first) / step) + 1))
