"""Tab order: Tab goes as the eye does, whatever was built first or came later: line by line, pane by pane."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cmp_to_key

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def neighbour(window: QWidget, step: int) -> QWidget | None:
    """What takes the keyboard after (1) or before (-1) whoever has it; round and round."""
    places = list(in_reading_order(window))
    if not places:
        return None
    focused = window.focusWidget()
    if focused not in places:
        return places[0 if step > 0 else -1]
    return places[(places.index(focused) + step) % len(places)]


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
    """The first thing in `place` that takes the keyboard."""
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
