"""Media boxes: where a post's pictures stand, by what the network says of their sizes, so that none moves a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF

from desktop.core.post import Picture

MEDIA_ABOVE = 8
"""Px of the drawings between a text and what it carries."""
MOST = 4
"""More are not in a post (X: media/best-practices)."""
_WIDE, _HIGH = 498, 280
"""What all pictures of a post take at most, in px of the drawings …"""
_WIDE_COMPACT, _HIGH_COMPACT = 320, 180
"""… and where rows stand close."""
_LEAST_WIDE, _LEAST_HIGH = 160, 120
"""Less would not hold the words that stand in place of a picture."""
_GAP = 4
_USUAL = 16 / 9
_TALLEST, _WIDEST = 3 / 4, 5 / 2
"""Width by height; of what is beyond, the middle is shown."""


def boxes(
    media: Sequence[Picture], room: float, px: Callable[[float], int], *, compact: bool
) -> list[QRectF]:
    """A box for each of the first four, in whole px from the upper left corner of them all. `room` is the width there
    is in px, `px` the theme's scale."""
    shown = media[:MOST]
    wide, high = (_WIDE_COMPACT, _HIGH_COMPACT) if compact else (_WIDE, _HIGH)
    wide, high = min(int(room), px(wide)), px(high)
    if len(shown) == 1:
        return [_alone(shown[0], wide, high, px)]
    return _side_by_side(len(shown), wide, min(high, round(wide / _USUAL)), px(_GAP))


def _alone(picture: Picture, most_wide: int, most_high: int, px: Callable[[float], int]) -> QRectF:
    """As it is, where that is neither too small nor too long a shape."""
    shape = _USUAL
    if picture.width > 0 and picture.height > 0:
        shape = min(_WIDEST, max(_TALLEST, picture.width / picture.height))
        most_wide_here = min(most_wide, px(picture.width))
    else:
        most_wide_here = most_wide
    wide = round(min(most_wide_here, most_high * shape))
    wide = max(wide, min(most_wide, px(_LEAST_WIDE)))
    high = min(most_high, max(px(_LEAST_HIGH), round(wide / shape)))
    return QRectF(0, 0, wide, high)


def _side_by_side(count: int, wide: int, high: int, gap: int) -> list[QRectF]:
    """Two beside each other, three with the first as high as the two beside it, four in a square."""
    left, upper = (wide - gap) // 2, (high - gap) // 2
    x, y = left + gap, upper + gap
    right, lower = wide - x, high - y
    of_two = [QRectF(0, 0, left, high), QRectF(x, 0, right, high)]
    of_four = [
        QRectF(0, 0, left, upper),
        QRectF(x, 0, right, upper),
        QRectF(0, y, left, lower),
        QRectF(x, y, right, lower),
    ]
    return {0: [], 2: of_two, 3: [of_two[0], of_four[1], of_four[3]], 4: of_four}[count]
