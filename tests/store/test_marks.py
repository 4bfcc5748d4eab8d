"""What a person decided about a room stays decided, and stays in its room."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.core.marks import Mark, MarkKind
from desktop.core.origin import X_ORIGIN
from desktop.core.pin import Pin
from desktop.core.room import Room
from desktop.store.database import Database
from desktop.store.marks import Marks
from desktop.store.rooms import Rooms

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def marks(database: Database) -> Marks:
    return Marks(database, clock=lambda: NOON)


def test_a_mark_outlives_a_restart(marks: Marks, room: Room, database: Database) -> None:
    pin = Pin(4, NOON, "77", "Why so?", (3.5, 2, "76"))
    marks.change(room.id, [Mark(MarkKind.PIN, "4", pin.encode()), Mark(MarkKind.KEEP, "9")])
    again = Marks(database, clock=lambda: NOON).get(room.id)
    assert again.pins == (pin,)
    assert again.is_kept("9")


def test_a_change_is_made_whole_and_in_its_own_room(marks: Marks, room: Room, rooms: Rooms) -> None:
    other = rooms.open("litchat", X_ORIGIN)
    marks.change(room.id, [Mark(MarkKind.PLACE, "1", "3")])
    marks.change(room.id, [Mark(MarkKind.PLACE, "1", "4")], drop=[Mark(MarkKind.PLACE, "1")])
    assert marks.get(room.id).place("1") == 4
    assert marks.get(other.id).place("1") is None
    marks.change(room.id, drop=[Mark(MarkKind.PLACE, "1")])
    assert marks.get(room.id).place("1") is None


def test_kinds_of_a_newer_parley_are_passed_over(marks: Marks, room: Room, database: Database) -> None:
    with database.write() as connection:
        connection.execute("INSERT INTO marks VALUES (?, 'of-tomorrow', 'k', '', 0)", (room.id,))
    assert marks.get(room.id).by_kind == {}
