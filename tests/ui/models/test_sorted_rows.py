"""Rows in order, found by their place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.timeline import Row, post_row
from desktop.ui.models.sorted_rows import SortedRows, runs
from tests.ui.stream_scene import ME, ROOM, post


def row(number: int) -> Row:
    return post_row(post(number), ROOM, ME)


@given(st.sets(st.integers(0, 40)), st.sets(st.integers(41, 80)), st.sets(st.integers(0, 80)))
def test_rows_that_come_find_their_places(first: set[int], late: set[int], more: set[int]) -> None:
    rows = SortedRows(row(number) for number in first)
    for batch in (late, more - first - late):
        for place, together in rows.stretches(row(number) for number in batch):
            rows.put(place, together)
    assert [one.key for one in rows.rows] == [str(1000 + number) for number in sorted(first | late | more)]
    assert [rows.index_of(one.sort_key) for one in rows.rows] == list(range(len(rows)))


def test_what_is_not_there_is_not_found() -> None:
    rows = SortedRows([row(1), row(3)])
    assert rows.index_of(row(2).sort_key) is None
    assert rows.index_of(row(4).sort_key) is None


def test_runs_are_stretches_without_a_gap() -> None:
    assert runs([5, 1, 2, 3, 7, 6]) == [(1, 3), (5, 7)]
    assert runs([]) == []
