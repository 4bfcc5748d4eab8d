"""Columns are in the order of the rows they stand for, however lines come and go."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.head import FOR_ME, MINE, ON_ITS_WAY
from desktop.ui.models.columns import Columns, Keys, Line, runs

KEYS = ["7", "12", "1801", "1802", "99999999999999999999", "0", "007", "a1", "ab", "outbox:3", "outbox:12"]
lines = st.builds(
    lambda order, key: Line(2 * order + key.startswith("outbox"), key, 0, bulk=len(key)),
    st.integers(0, 3),
    st.sampled_from(KEYS),
)
batches = st.lists(st.lists(lines, max_size=6), max_size=6)


def columns_of(*given: Line) -> Columns:
    made = Columns(Keys())
    put(made, list(given))
    return made


def put(columns: Columns, given: list[Line]) -> None:
    for at, together in columns.stretches(given):
        columns.put(at, together, lambda bulk: 100 + bulk)


@given(batches, st.sets(st.integers(0, 30)))
def test_lines_are_in_order_and_found_by_their_place(given_batches: list[list[Line]], gone: set[int]) -> None:
    columns, plain = Columns(Keys()), dict[tuple[int, int, str], Line]()
    for batch in given_batches:
        new = {line.place: line for line in batch if line.place not in plain}
        put(columns, list(new.values()))
        plain |= new
    order = sorted(plain)
    assert [columns.line(at).place for at in range(len(columns))] == order
    assert [columns.find(plain[place].order, plain[place].key) for place in order] == list(range(len(order)))
    here = sorted(at for at in gone if at < len(order))
    for first, last in reversed(runs(here)):
        columns.take(first, last)
    left = [place for at, place in enumerate(order) if at not in here]
    assert [columns.line(at).place for at in range(len(columns))] == left
    assert [columns.heights[at] for at in range(len(columns))] == [100 + len(place[2]) for place in left]
    assert all(columns.find(order[at][0], order[at][2]) is None for at in here)


def test_a_key_is_found_without_its_time() -> None:
    columns = columns_of(*(Line(2 * number, str(1000 + number), 0) for number in range(50)))
    assert [columns.scan(key) for key in ("1030", "2", "outbox:1")] == [30, None, None]
    assert columns.positions(["1049", "1003", "7"]) == [3, 49]


def test_a_line_comes_back_as_it_was_put_and_set() -> None:
    several = Line(2, "12", FOR_ME, ((2, 3), None), "7", 44)
    entry = Line(3, "outbox:1", MINE | ON_ITS_WAY, bulk=3, on_its_way=True)
    columns = columns_of(several, entry)
    assert [columns.line(0), columns.line(1)] == [several, entry]
    assert columns.replies_to(["7"]) == [0]
    assert columns.set_numbers(0, ((), 180))
    assert not columns.set_numbers(0, ((), 180))
    assert columns.numbers(0) == ((), 180)
    assert columns.set_numbers(0, ((4,), None))
    assert (columns.numbers(0), columns.positions_beside()) == (((4,), None), [])


def test_heights_are_estimated_anew_for_another_width() -> None:
    columns = columns_of(*(Line(2 * number, str(number), 0, bulk=number % 3) for number in range(9)))
    columns.heights[4] = 777
    columns.estimate(lambda bulk: 10 * bulk)
    assert [columns.heights[at] for at in range(9)] == [0, 10, 20] * 3


def test_runs_are_stretches_without_a_gap() -> None:
    assert runs([5, 1, 2, 3, 7, 6]) == [(1, 3), (5, 7)]
    assert runs([]) == []
