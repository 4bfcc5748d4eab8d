"""A cursor knows what was read and what was not, whatever pages come and in whatever order a stream brings posts."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.cursor import Cursor, Gap

NOW = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)
NEW = Cursor(NOW, NOW)


def test_a_page_that_leaves_older_posts_out_opens_a_gap() -> None:
    cursor = NEW.ahead("90", "80", older=False).ahead("200", "150", older=True)
    assert (cursor.newest, cursor.gaps) == ("200", (Gap("90", "150"),))


def test_a_first_page_leaves_a_gap_back_to_the_start() -> None:
    assert NEW.ahead("200", "150", older=True).gaps == (Gap("", "150"),)


def test_a_page_with_nothing_changes_nothing() -> None:
    cursor = NEW.ahead("90", "80", older=False)
    assert cursor.ahead("", "", older=False) == cursor


def test_a_gap_shrinks_page_by_page_until_it_is_closed() -> None:
    cursor = NEW.ahead("90", "80", older=False).ahead("200", "150", older=True)
    cursor = cursor.filled(cursor.gaps[0], "120", older=True)
    assert cursor.gaps == (Gap("90", "120"),)
    assert cursor.filled(cursor.gaps[0], "91", older=False).gaps == ()


def test_a_page_that_leads_nowhere_closes_its_gap() -> None:
    cursor = NEW.ahead("200", "150", older=True)
    assert cursor.filled(cursor.gaps[0], "150", older=True).gaps == ()
    assert cursor.filled(cursor.gaps[0], "", older=True).gaps == ()


def test_what_lies_before_a_stream_that_joins_is_a_gap_and_then_it_goes_on() -> None:
    cursor = NEW.ahead("90", "80", older=False).streamed(["120", "110"], joins=True)
    assert (cursor.newest, cursor.gaps) == ("120", (Gap("90", "110"),))
    assert cursor.streamed(["130", "115"], joins=False) == Cursor(NOW, NOW, "130", (Gap("90", "110"),))


@given(
    st.lists(st.integers(100, 999), unique=True, max_size=60).map(sorted),
    st.lists(st.integers(0, 10), min_size=1, max_size=30),
    st.integers(1, 7),
)
def test_every_post_is_read_once_however_posts_and_pages_alternate(
    posts: list[int], steps: list[int], size: int
) -> None:
    """A small network of pages; between two looks more posts may come."""
    cursor, read, there = NEW, [], 0

    def page(since: str, until: str) -> tuple[list[int], bool]:
        found = [one for one in posts[:there] if one > int(since or 0) and one < int(until or 10_000)]
        return found[-size:], len(found) > size

    def look(cursor: Cursor) -> Cursor:
        found, older = page(cursor.newest, "")
        read.extend(found)
        cursor = cursor.ahead(str(found[-1]), str(found[0]), older=older) if found else cursor
        if cursor.gaps:
            gap = cursor.gaps[0]
            found, older = page(gap.since_id, gap.until_id)
            read.extend(found)
            cursor = cursor.filled(gap, str(found[0]) if found else "", older=older)
        return cursor

    for step in steps:
        there = min(len(posts), there + step)
        cursor = look(cursor)
    there = len(posts)
    for _ in range(2 * len(posts) + 2):
        cursor = look(cursor)
    assert sorted(read) == posts
