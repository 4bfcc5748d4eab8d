"""A card stands in the window, and beside what it speaks of wherever there is a place for it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from desktop.ui.help.beside import GAP, LEAST, beside

GROUND = QRect(0, 0, 1240, 800)
CARD = QSize(300, 200)


@st.composite
def windows(draw: st.DrawFn) -> tuple[QRect, QRect, QSize]:
    """A window, something in it, and what a card would like to have."""
    ground = QRect(0, 0, draw(st.integers(520, 2000)), draw(st.integers(480, 1200)))
    left, top = draw(st.integers(0, ground.width() - 10)), draw(st.integers(0, ground.height() - 10))
    width = draw(st.integers(10, ground.width() - left))
    spot = QRect(left, top, width, draw(st.integers(10, ground.height() - top)))
    wanted = QSize(draw(st.integers(200, 900)), draw(st.integers(80, 700))).boundedTo(ground.size())
    return ground, spot, wanted


@given(windows(), st.booleans())
def test_a_card_never_leaves_the_window_and_covers_its_spot_only_where_nothing_else_is_left(
    window: tuple[QRect, QRect, QSize], mirrored: bool
) -> None:
    ground, spot, wanted = window
    card = beside(ground, spot, wanted, right_to_left=mirrored)
    assert ground.contains(card)
    least = LEAST.boundedTo(wanted)
    across = max(spot.left(), ground.width() - spot.right()) - 3 * GAP
    along = max(spot.top(), ground.height() - spot.bottom()) - 3 * GAP
    if across >= least.width() or along >= least.height():
        assert not card.intersects(spot)
        assert card.width() >= least.width()
        assert card.height() >= least.height()


def test_it_is_read_before_what_it_speaks_of_where_both_sides_have_room() -> None:
    spot = QRect(500, 300, 200, 100)
    left, right = (beside(GROUND, spot, CARD, right_to_left=mirrored) for mirrored in (False, True))
    assert (left.right() + GAP, right.left() - GAP) == (spot.left() - 1, spot.right() + 1)
    assert left.center().y() == right.center().y() == spot.center().y()


def test_in_a_narrow_window_it_stands_beneath_a_bar_and_above_what_is_at_the_bottom() -> None:
    ground = QRect(0, 0, 520, 480)
    beneath, above = (
        beside(ground, spot, CARD) for spot in (QRect(56, 24, 464, 56), QRect(56, 330, 464, 150))
    )
    assert beneath.top() > 80
    assert above.bottom() < 330
    assert beneath.size() == above.size() == CARD


def test_it_is_smaller_rather_than_in_the_way() -> None:
    card = beside(QRect(0, 0, 520, 480), QRect(0, 180, 520, 300), QSize(400, 300))
    assert (card.size(), card.bottom() < 180) == (QSize(400, 180 - 2 * GAP), True)
