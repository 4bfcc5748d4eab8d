"""Which entries are taken back with one."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import Entry, Kind, State
from desktop.core.together import together

NOW = datetime(2026, 11, 21, 18, tzinfo=UTC)


def entry(entry_id: int, follows: int = 0, state: State = State.QUEUED, kind: Kind = Kind.POST) -> Entry:
    return Entry(entry_id, 1, X_ORIGIN, "u-mira", kind, "words", NOW, state, follows=follows)


def ids(entries: list[Entry], asked: int) -> list[int]:
    return [found.id for found in together(entries, asked)]


def test_a_lone_entry_is_alone() -> None:
    assert ids([entry(1), entry(2)], 2) == [2]
    assert ids([entry(1)], 9) == []


def test_what_follows_one_another_belongs_together_whatever_lies_between() -> None:
    entries = [entry(1, kind=Kind.DELETE), entry(2, 1), entry(3), entry(4, 2)]
    assert ids(entries, 2) == ids(entries, 4) == ids(entries, 1) == [1, 2, 4]


def test_what_left_is_not_taken_back_but_what_was_asked_for_is_given() -> None:
    entries = [entry(1, state=State.SENT), entry(2, 1, State.FAILED), entry(3, 2)]
    assert ids(entries, 3) == [2, 3]
    assert ids([entry(1, state=State.PARKED), entry(2, 1)], 1) == [1, 2]
    assert ids([entry(1, state=State.PARKED), entry(2, 1)], 2) == [2]
