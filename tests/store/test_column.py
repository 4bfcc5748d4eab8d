"""Values come back from columns as they went in."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as some

from desktop.store.column import clean, join, moment, split, stamp


@given(
    some.datetimes(min_value=datetime(2006, 3, 21), max_value=datetime(2200, 1, 1), timezones=some.just(UTC))
)
def test_times_are_exact(when: datetime) -> None:
    assert moment(stamp(when)) == when


@given(some.text(some.characters()))
def test_cleaning_keeps_every_place_and_all_that_utf8_can_hold(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) == len(text)
    cleaned.encode("utf-8")
    assert all(new == old or 0xD800 <= ord(old) <= 0xDFFF for new, old in zip(cleaned, text, strict=True))


@given(some.lists(some.text()))
def test_lists_may_hold_any_text(words: list[str]) -> None:
    assert split(join(words)) == tuple(words)
