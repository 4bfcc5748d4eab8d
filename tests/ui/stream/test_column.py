"""Nothing moves under the reader's eye, whatever arrives, leaves or turns out to be higher than was thought."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.stream.column import Column

PANE = 300


class Rows:
    """Keys with true heights; estimates are off by up to three times."""

    def __init__(self, count: int) -> None:
        self.keys = [str(number) for number in range(count)]
        self.made = count
        self.column = Column(lambda i: self.keys[i], self.index_of, lambda i: self.height(self.keys[i]))
        self.column.reset([60] * count)

    def index_of(self, key: str) -> int | None:
        return self.keys.index(key) if key in self.keys else None

    def height(self, key: str) -> int:
        return 40 + int(key) * 37 % 140

    def insert(self, index: int, count: int) -> None:
        new = [str(self.made + number) for number in range(count)]
        self.made += count
        self.keys[index:index] = new
        self.column.insert(index, [60] * count)

    def remove(self, index: int) -> None:
        self.column.remove(index, index)
        del self.keys[index]

    def seen(self) -> dict[str, int]:
        """Where rows are in sight, after a check that they stand without a gap."""
        placed = self.column.place(PANE)
        for (above, top), (below, bottom) in pairwise(placed):
            assert below == above - 1
            assert bottom == top + self.height(self.keys[above])
        if placed and self.column.heights.total >= PANE:
            assert placed[0][1] <= 0
            assert placed[-1][1] + self.height(self.keys[placed[-1][0]]) >= PANE
        return {self.keys[index]: top for index, top in placed}


def test_newest_is_on_top() -> None:
    assert list(Rows(20).seen())[:3] == ["19", "18", "17"]


@given(
    st.integers(12, 60),
    st.floats(0.1, 0.8),
    st.lists(st.tuples(st.sampled_from(["newest", "late", "older", "leave"]), st.integers(1, 9)), max_size=8),
)
def test_what_is_read_stays(count: int, where: float, changes: list[tuple[str, int]]) -> None:
    rows = Rows(count)
    rows.seen()
    rows.column.jump(int(rows.column.heights.total * where))
    rows.seen()
    before = rows.seen()
    for what, number in changes:
        key, top = rows.column.anchor
        index = rows.index_of(key)
        assert index is not None
        if what == "newest":
            rows.insert(len(rows.keys), number)
        elif what == "older":
            rows.insert(0, number)
        elif what == "late":
            rows.insert(min(len(rows.keys), index + 1 + number), 1)
        elif index + number < len(rows.keys) and rows.column.heights.before(index) > 3 * PANE:
            rows.remove(index + number)
        after = rows.seen()
        at_an_end = rows.column.value in (0, max(0, rows.column.heights.total - PANE))
        if not at_an_end:
            assert after[key] == top
    assert before


@given(st.integers(10, 60), st.lists(st.integers(-700, 700), max_size=12))
def test_scrolling_there_and_back_is_seamless(count: int, distances: list[int]) -> None:
    rows = Rows(count)
    before = rows.seen()
    for distance in distances:
        rows.column.scroll_by(distance)
        after = rows.seen()
        shifts = {after[key] - before[key] for key in after.keys() & before.keys()}
        assert len(shifts) <= 1
        before = after


def test_another_width_keeps_the_reading_point() -> None:
    rows = Rows(60)
    rows.column.jump(1500)
    rows.seen()
    key, top = rows.column.anchor
    rows.column.heights.forget()
    rows.height = lambda key: 90 + int(key) % 50  # type: ignore[method-assign]
    assert rows.seen()[key] == top


def test_a_row_that_leaves_under_the_eye_gives_its_place_to_the_next() -> None:
    rows = Rows(60)
    rows.column.jump(1500)
    rows.seen()
    key, top = rows.column.anchor
    index = rows.index_of(key)
    assert index is not None
    below = rows.keys[index - 1]
    rows.remove(index)
    assert rows.seen()[below] == top


def test_the_last_row_can_leave() -> None:
    rows = Rows(1)
    rows.seen()
    rows.remove(0)
    assert rows.seen() == {}
    rows.insert(0, 1)
    assert rows.seen() == {"1": 0}


def test_warming_measures_two_panes_each_way() -> None:
    rows = Rows(200)
    rows.column.jump(4000)
    rows.seen()
    left = [3]

    def go_on() -> bool:
        left[0] -= 1
        return left[0] >= 0

    placed = rows.column.place(PANE)
    assert not rows.column.warm(PANE, placed, go_on)
    while not rows.column.warm(PANE, placed, lambda: True):
        pass
    low, high = placed[-1][0], placed[0][0]
    assert all(rows.column.heights.is_measured(index) for index in range(low - 3, high + 4))
    assert not rows.column.heights.is_measured(0)
