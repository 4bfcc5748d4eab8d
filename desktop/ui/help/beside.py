"""Beside: where a card stands so that it does not cover what it speaks of, in a window of any size."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize

GAP = 12
"""px between the card, what it speaks of, and the window's edges."""
_AROUND = QMargins(GAP, GAP, GAP, GAP)
LEAST = QSize(220, 120)
"""A card that is smaller cannot be read; what does not fit in it scrolls."""


def beside(ground: QRect, spot: QRect, wanted: QSize, *, right_to_left: bool = False) -> QRect:
    """The card's place in `ground`: beside `spot` where there is room for all of it, else on the side with the most
    room, smaller than `wanted`; in a window that has none, in the corner that covers the least."""
    inside = ground.marginsRemoved(_AROUND)
    sides = _sides(inside, spot, right_to_left=right_to_left)
    whole = [side for side in sides if side.width() >= wanted.width() and side.height() >= wanted.height()]
    least = LEAST.boundedTo(wanted)
    usable = [side for side in sides if side.width() >= least.width() and side.height() >= least.height()]
    if whole:
        return _near(whole[0], spot, wanted)
    if usable:
        roomiest = max(usable, key=lambda side: _area(side, wanted))
        return _near(roomiest, spot, wanted.boundedTo(roomiest.size()))
    return _corner(inside, spot, least.boundedTo(inside.size()))


def _sides(inside: QRect, spot: QRect, *, right_to_left: bool) -> list[QRect]:
    """What is left of `inside` at each side of `spot`: where reading comes from first, so that the card is read before
    what it speaks of, then beneath it, then above."""
    near = spot.marginsAdded(_AROUND)
    left = QRect(inside.topLeft(), QPoint(min(near.left() - 1, inside.right()), inside.bottom()))
    right = QRect(QPoint(max(near.right() + 1, inside.left()), inside.top()), inside.bottomRight())
    below = QRect(QPoint(inside.left(), max(near.bottom() + 1, inside.top())), inside.bottomRight())
    above = QRect(inside.topLeft(), QPoint(inside.right(), min(near.top() - 1, inside.bottom())))
    return [right, left, below, above] if right_to_left else [left, right, below, above]


def _near(side: QRect, spot: QRect, size: QSize) -> QRect:
    """As close to `spot` as `side` lets it be."""
    place = QRect(QPoint(0, 0), size)
    place.moveCenter(spot.center())
    place.moveLeft(max(side.left(), min(place.left(), side.right() - size.width() + 1)))
    place.moveTop(max(side.top(), min(place.top(), side.bottom() - size.height() + 1)))
    return place


def _corner(inside: QRect, spot: QRect, size: QSize) -> QRect:
    lefts = inside.left(), inside.right() - size.width() + 1
    tops = inside.top(), inside.bottom() - size.height() + 1
    corners = [QRect(QPoint(left, top), size) for left in lefts for top in tops]
    return min(corners, key=lambda corner: _area(corner.intersected(spot), size))


def _area(side: QRect, wanted: QSize) -> int:
    """What a card can use of it."""
    return min(side.width(), wanted.width()) * min(side.height(), wanted.height()) if side.isValid() else 0
