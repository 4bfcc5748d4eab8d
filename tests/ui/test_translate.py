"""What is filled into a sentence is never read for more."""

from __future__ import annotations

from desktop.ui.translate import filled


def test_each_place_takes_its_value_and_a_value_is_left_alone() -> None:
    assert filled("%2 asks %1: %1?", "50%2 off", "Ines") == "Ines asks 50%2 off: 50%2 off?"
    assert filled("100% of %1", 3) == "100% of 3"
    assert filled("no %1 here") == "no %1 here"
