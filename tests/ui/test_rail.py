"""The rooms at the left edge are told apart."""

from __future__ import annotations

from desktop.ui.rail import letters


def test_a_room_has_two_letters_and_two_that_begin_alike_are_told_apart() -> None:
    assert letters(["bookchat", "Bookclub", "critlib", "nephjc", "ngsschat"]) == [
        "bh",
        "bl",
        "cr",
        "ne",
        "ng",
    ]
    assert letters(["book", "bookclub", "x"]) == ["bo", "bc", "x"]
