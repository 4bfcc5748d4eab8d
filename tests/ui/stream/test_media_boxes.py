"""Where pictures stand before they are there."""

from __future__ import annotations

import pytest

from desktop.core.post import Picture
from desktop.ui.stream.media_boxes import boxes


def px(size: float) -> int:
    return round(size)


def sized(width: int, height: int) -> Picture:
    return Picture("", "https://p.example/1.jpg", width=width, height=height)


@pytest.mark.parametrize("compact", [False, True])
@pytest.mark.parametrize("room", [80, 296, 656.5])
@pytest.mark.parametrize("count", range(7))
def test_pictures_stand_beside_each_other_inside_what_there_is(
    count: int, room: float, compact: bool
) -> None:
    places = boxes([sized(1200, 800)] * count, room, px, compact=compact)
    assert len(places) == min(count, 4)
    for place in places:
        assert place.left() >= 0
        assert place.top() >= 0
        assert place.right() <= room
        assert place.bottom() <= (180 if compact else 280)
        assert place.toAlignedRect().toRectF() == place  # whole px, so that nothing is blurred
        assert not any(place.intersects(other) for other in places if other is not place)


def test_one_picture_is_as_it_is_and_not_made_larger() -> None:
    (alone,) = boxes([sized(300, 200)], 656, px, compact=False)
    assert (alone.width(), alone.height()) == (300, 200)
    (large,) = boxes([sized(3000, 2000)], 656, px, compact=False)
    assert (large.width(), large.height()) == (420, 280)


@pytest.mark.parametrize(("width", "height"), [(1, 9000), (9000, 1), (1, 1), (0, 0), (640, 0), (-3, 5)])
def test_any_shape_has_room_for_words_in_its_place(width: int, height: int) -> None:
    (alone,) = boxes([sized(width, height)], 656, px, compact=False)
    assert alone.width() >= 160
    assert 120 <= alone.height() <= 280


def test_a_picture_without_a_size_has_the_usual_shape() -> None:
    (alone,) = boxes([sized(0, 0)], 656, px, compact=False)
    assert (alone.width(), alone.height()) == (498, 280)
