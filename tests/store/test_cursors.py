"""How far a room was read is known after a restart, for each account apart."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop.core.cursor import Cursor, Gap
from desktop.core.origin import Origin
from desktop.store.cursors import Cursors
from desktop.store.database import Database
from desktop.store.rooms import Rooms

NOW = datetime(2026, 11, 21, 20, 0, 0, 5, tzinfo=UTC)


def test_a_cursor_comes_back_whole_and_to_its_account_alone(database: Database) -> None:
    room = Rooms(database, clock=lambda: NOW).open("chat", Origin.parse("https://api.x.com"))
    cursors = Cursors(database)
    cursor = Cursor(NOW, NOW, "300", (Gap("", "20"), Gap("30", "40")))
    assert cursors.get(room.id, "1") is None
    cursors.put(room.id, "1", cursor)
    assert cursors.get(room.id, "1") == cursor
    assert cursors.get(room.id, "2") is None


def test_what_cannot_be_read_is_a_new_beginning(database: Database) -> None:
    room = Rooms(database, clock=lambda: NOW).open("chat", Origin.parse("https://api.x.com"))
    with database.write() as connection:
        connection.execute("INSERT INTO cursors VALUES (?, '1', 'nonsense')", (room.id,))
    assert Cursors(database).get(room.id, "1") is None
