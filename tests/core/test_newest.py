"""Of what never ends the newest is kept, and what goes is told."""

from __future__ import annotations

from desktop.core.newest import drop_oldest, keep_newest


def test_the_oldest_go_many_at_once_and_never_below_what_is_kept() -> None:
    entries: dict[int, None] = {}
    sizes = set()
    for number in range(1000):
        entries[number] = None
        keep_newest(entries, 100)
        sizes.add(len(entries))
        assert next(reversed(entries)) == number
    assert max(sizes) == 125
    assert len([size for size in sizes if size >= 100]) == 26


def test_a_list_says_what_it_let_go() -> None:
    entries: list[int] = []
    gone: list[int] = []
    for number in range(1000):
        entries.append(number)
        gone += drop_oldest(entries, 100)
        assert [*gone, *entries] == list(range(number + 1))
    assert 100 <= len(entries) <= 125
