"""Confirmed: which accounts a person said may post in a room that has hosts."""

from __future__ import annotations

from desktop.store.column import clean
from desktop.store.database import Database


class Confirmed:
    """Raises StoreTrouble."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, room_id: int, account_id: str) -> None:
        with self._database.write() as connection:
            connection.execute("INSERT OR IGNORE INTO confirmed VALUES (?, ?)", (room_id, clean(account_id)))

    def has(self, room_id: int, account_id: str) -> bool:
        return bool(
            self._database.read(
                "SELECT 1 FROM confirmed WHERE room_id = ? AND account_id = ?", (room_id, clean(account_id))
            )
        )

    def knows_another(self, room_id: int, account_id: str) -> bool:
        """Whether somebody else was confirmed there, or read there, on this computer."""
        other = (room_id, clean(account_id))
        return bool(
            self._database.read(
                # Two stretches of the index, and not one look at every row: a room may have a hundred thousand.
                "SELECT 1 FROM confirmed WHERE room_id = ?1 AND account_id <> ?2 "
                "UNION ALL SELECT 1 FROM (SELECT 1 FROM sightings WHERE room_id = ?1 AND seen_by < ?2 LIMIT 1) "
                "UNION ALL SELECT 1 FROM (SELECT 1 FROM sightings WHERE room_id = ?1 AND seen_by > ?2 LIMIT 1) "
                "LIMIT 1",
                other,
            )
        )
