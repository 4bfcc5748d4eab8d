"""Heights agree with a plain list, whatever is done to them."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.stream.heights import Heights

heights = st.lists(st.integers(1, 500), max_size=90)
steps = st.lists(
    st.tuples(
        st.sampled_from(["insert", "remove", "measure"]),
        st.floats(0, 0.999),
        st.lists(st.integers(1, 500), min_size=1, max_size=90),
        st.sampled_from([1, 1, 30]),
    ),
    max_size=12,
)


@given(heights, steps)
def test_a_list_says_the_same(first: list[int], changes: list[tuple[str, float, list[int], int]]) -> None:
    """Some insertions and removals are longer than a block."""
    ours, plain, measured = Heights(), list(first), [False] * len(first)
    ours.reset(first)
    for what, where, given_heights, times in changes:
        index = int(where * (len(plain) + (what == "insert")))
        new = given_heights * times
        if what == "insert":
            ours.insert(index, new)
            plain[index:index] = new
            measured[index:index] = [False] * len(new)
        elif plain and what == "measure":
            ours.measure(index, new[0])
            plain[index], measured[index] = new[0], True
        elif plain:
            last = min(len(plain) - 1, index + len(new) // 2)
            ours.remove(index, last)
            del plain[index : last + 1], measured[index : last + 1]
        says_the_same(ours, plain, measured)


def says_the_same(ours: Heights, plain: list[int], measured: list[bool]) -> None:
    some = sorted({*range(0, len(plain), 97), *range(min(3, len(plain))), *range(len(plain))[-3:]})
    assert (len(ours), ours.total) == (len(plain), sum(plain))
    assert [ours[i] for i in range(len(ours))] == plain
    assert [ours.is_measured(i) for i in range(len(ours))] == measured
    assert ours.before(len(plain)) == sum(plain)
    for index in some:
        start = sum(plain[:index])
        assert ours.before(index) == start
        assert (ours.find(start), ours.find(start + plain[index] - 1)) == (index, index)


def test_a_long_room_says_the_same_after_a_day_of_changes() -> None:
    chance = random.Random(6)
    ours, plain = Heights(), [chance.randrange(60, 300) for _ in range(20_000)]
    ours.reset(plain)
    for _ in range(2_000):
        ours.insert(len(plain), [90])
        plain.append(90)
        at = chance.randrange(len(plain))
        ours.measure(at, 77)
        plain[at] = 77
    for _ in range(40):
        at = chance.randrange(len(plain) - 600)
        ours.insert(at, [80] * 100)
        plain[at:at] = [80] * 100
        ours.remove(at + 200, at + 500)
        del plain[at + 200 : at + 501]
    says_the_same(ours, plain, [ours.is_measured(i) for i in range(len(plain))])


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
