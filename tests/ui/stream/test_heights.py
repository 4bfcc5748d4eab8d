"""Heights agree with a plain list, whatever is done to them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.stream.heights import Heights

heights = st.lists(st.integers(1, 500), min_size=1, max_size=90)
steps = st.lists(
    st.tuples(st.sampled_from(["insert", "remove", "measure"]), st.floats(0, 0.999), heights), max_size=12
)


@given(heights, steps)
def test_a_list_says_the_same(first: list[int], changes: list[tuple[str, float, list[int]]]) -> None:
    ours, plain = Heights(), list(first)
    ours.reset(first)
    for what, where, given_heights in changes:
        index = int(where * (len(plain) + (what == "insert")))
        if what == "insert":
            ours.insert(index, given_heights)
            plain[index:index] = given_heights
        elif plain and what == "measure":
            ours.measure(index, given_heights[0])
            plain[index] = given_heights[0]
            assert ours.is_measured(index)
        elif plain:
            last = min(len(plain) - 1, index + len(given_heights) // 8)
            ours.remove(index, last)
            del plain[index : last + 1]
        assert [ours[i] for i in range(len(ours))] == plain
        assert ours.total == sum(plain)
        assert [ours.before(i) for i in range(len(plain) + 1)] == [
            sum(plain[:i]) for i in range(len(plain) + 1)
        ]
        edges = [(i, sum(plain[:i])) for i in range(len(plain))]
        assert all(ours.find(start) == i and ours.find(start + plain[i] - 1) == i for i, start in edges)


def test_places_outside_are_the_nearest_row() -> None:
    ours = Heights()
    ours.reset([10, 20])
    assert (ours.find(-5), ours.find(30), ours.find(10_000)) == (0, 1, 1)


def test_measuring_is_forgotten_for_one_row_or_for_all() -> None:
    ours = Heights()
    ours.reset([10, 20])
    ours.measure(0, 11)
    ours.measure(1, 21)
    ours.forget(0)
    assert (ours.is_measured(0), ours.is_measured(1)) == (False, True)
    ours.forget()
    assert not ours.is_measured(1)
    assert ours.total == 32
