"""Who was confirmed for a room stays so, and who was there before is known without reading all posts."""

from __future__ import annotations

import pytest

from desktop.core.origin import X_ORIGIN
from desktop.core.room import Room
from desktop.store.archive import Archive
from desktop.store.confirmed import Confirmed
from desktop.store.database import Database
from desktop.store.rooms import Rooms
from tests.store.scene import post


def test_a_yes_outlives_a_restart_and_stays_in_its_room(database: Database, room: Room, rooms: Rooms) -> None:
    Confirmed(database).add(room.id, "7")
    Confirmed(database).add(room.id, "7")
    again = Confirmed(database)
    assert again.has(room.id, "7")
    assert not again.has(room.id, "8")
    assert not again.has(rooms.open("litchat", X_ORIGIN).id, "7")


@pytest.mark.parametrize("other", ["1", "9"])
def test_another_is_known_by_what_they_confirmed_or_read(
    database: Database, room: Room, archive: Archive, other: str
) -> None:
    confirmed = Confirmed(database)
    archive.add(room.id, [post(1, "hello #critlib")], seen_by="5")
    confirmed.add(room.id, "5")
    assert not confirmed.knows_another(room.id, "5")
    archive.add(room.id, [post(1, "hello #critlib")], seen_by=other)
    assert confirmed.knows_another(room.id, "5")


def test_another_s_yes_is_enough(database: Database, room: Room) -> None:
    Confirmed(database).add(room.id, "9")
    assert Confirmed(database).knows_another(room.id, "5")
