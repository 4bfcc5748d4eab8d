"""Contrast is WCAG's, and a colour is moved no farther than it has to be, in lightness alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.contrast import apart, at_lightness, contrast, lightness_of

COLOURS = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")


def test_contrast_is_computed_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@given(COLOURS)
def test_a_colour_at_its_own_lightness_is_itself(colour: str) -> None:
    again = at_lightness(colour, lightness_of(colour))
    for place in (1, 3, 5):
        assert abs(int(again[place : place + 2], 16) - int(colour[place : place + 2], 16)) <= 1


@given(COLOURS, st.floats(1.0, 17.0))
def test_a_colour_is_made_darker_until_it_can_be_read(colour: str, least: float) -> None:
    grounds = ["#ffffff", "#f4f5f7"]
    made = apart(colour, grounds, least, lighter=False)
    assert min(contrast(made, ground) for ground in grounds) >= least


@given(COLOURS, st.floats(1.0, 15.0))
def test_a_colour_is_made_lighter_until_it_can_be_read(colour: str, least: float) -> None:
    grounds = ["#121417", "#1a1d22"]
    made = apart(colour, grounds, least, lighter=True)
    assert min(contrast(made, ground) for ground in grounds) >= least


def test_a_colour_that_is_far_enough_stays_as_it_is() -> None:
    assert apart("#3a4fd0", ["#ffffff"], 4.5, lighter=False) == "#3a4fd0"


def test_what_cannot_be_reached_is_black_or_white() -> None:
    assert apart("#3a4fd0", ["#808080"], 21, lighter=True) == "#ffffff"
    assert apart("#3a4fd0", ["#808080"], 21, lighter=False) == "#000000"
