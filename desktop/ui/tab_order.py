"""Tab order: Tab goes as the eye does, whatever was built first or came later: line by line, pane by pane."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cmp_to_key

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

_LINE = 8
"""px by which what stands in one line may stand higher or lower."""


def neighbour(window: QWidget, step: int) -> QWidget | None:
    """What takes the keyboard after (1) or before (-1) whoever has it; round and round."""
    places = list(in_reading_order(window))
    if not places:
        return None
    focused = window.focusWidget()
    if focused not in places:
        return places[0 if step > 0 else -1]
    return places[(places.index(focused) + step) % len(places)]


def heir(around: Sequence[QWidget], lost: QRect) -> QWidget | None:
    """Who takes the keyboard where its widget was hidden, disabled or taken away: what stands next in the nearest place
    that still holds something, else the last before; above or beneath it rather than at its side. `around` are the
    places that it stood in, the nearest first, and the window last; `lost` is where it stood in the window."""
    there = [place for place in around if isValid(place) and place.isVisible() and place.isEnabled()]
    for place in there:
        window = place.window()
        inside = list(in_reading_order(place))
        if place.focusPolicy() & Qt.FocusPolicy.TabFocus and place is not window:
            inside.insert(0, place)
        placed = [(one, QRect(one.mapTo(window, QPoint(0, 0)), one.size())) for one in inside]
        in_line = [
            (one, box) for one, box in placed if box.left() <= lost.right() and lost.left() <= box.right()
        ]
        if placed := in_line or placed:
            after = [one for one, box in placed if _follows(box.topLeft(), lost.topLeft())]
            return after[0] if after else placed[-1][0]
    return None


def _follows(corner: QPoint, at: QPoint) -> bool:
    """Further down, or in the same line and not before."""
    return corner.y() > at.y() + _LINE or (abs(corner.y() - at.y()) <= _LINE and corner.x() >= at.x())


def bring_into_sight(target: QWidget) -> None:
    """Scroll whatever holds `target`, so that nobody has to guess where the keyboard is."""
    place = target.parentWidget()
    while place is not None:
        if isinstance(place, QScrollArea):
            place.ensureWidgetVisible(target, 8, 8)
        place = place.parentWidget()


def in_reading_order(place: QWidget) -> Iterator[QWidget]:
    """Everything inside `place` that Tab can reach now; a widget before what stands in it."""
    children = [
        child
        for child in place.children()
        if isinstance(child, QWidget) and not child.isWindow() and child.isVisible() and child.isEnabled()
    ]
    right_to_left = place.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def compared(one: QWidget, other: QWidget) -> int:
        a, b = one.geometry(), other.geometry()
        if a.bottom() < b.top() or b.bottom() < a.top():
            return a.top() - b.top()
        return b.right() - a.right() if right_to_left else a.left() - b.left()

    for child in sorted(children, key=cmp_to_key(compared)):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None:
            yield child
        yield from in_reading_order(child)


def holds(place: QWidget, widget: QWidget) -> bool:
    return place is widget or place.isAncestorOf(widget)


def first_focus(place: QWidget) -> QWidget:
    """What `place` is there for, else the first thing in it that takes the keyboard."""
    if (meant := place.focusProxy()) is not None and meant.isVisible() and meant.isEnabled():
        return meant
    if place.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return place
    inside = [child for child in place.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return next((child for child in inside if child.isVisible()), place)


def next_place(places: Sequence[QWidget], focused: QWidget | None, step: int) -> QWidget | None:
    """The next of `places` that can be seen, round and round, from the one that holds `focused`."""
    inside = [focused is not None and holds(place, focused) for place in places]
    at = inside.index(True) if True in inside else -step
    ahead = (places[(at + step * further) % len(places)] for further in range(1, len(places) + 1))
    return next((place for place in ahead if place.isVisible()), None)
