"""Heights come out as they went in, those of the shown ones alone."""

from __future__ import annotations

from itertools import compress

from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.models.pixels import MOST, Pixels

rows = st.lists(st.tuples(st.integers(0, MOST), st.booleans()), max_size=300)


@given(rows, st.integers(0, 300))
def test_those_of_the_shown_are_picked(given_rows: list[tuple[int, bool]], at: int) -> None:
    plain, shown = [row[0] for row in given_rows], bytes(row[1] for row in given_rows)
    pixels = Pixels()
    pixels.put(0, plain)
    assert list(pixels.only(None)) == plain
    assert list(pixels.only(shown)) == list(compress(plain, shown))
    at = min(at, len(plain))
    pixels.put(at, [1, 2, 3])
    pixels.take(at + 1, at + 1)
    pixels[at] = MOST + 5
    assert list(pixels.only(None)) == [*plain[:at], MOST, 3, *plain[at:]]


def test_all_are_anew_by_their_kinds() -> None:
    pixels = Pixels()
    pixels.put(0, [5, 5, 5])
    pixels.fill([2, 7, 2], {2: 300, 7: 90})
    assert [pixels[at] for at in range(3)] == [300, 90, 300]
