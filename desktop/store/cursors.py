"""Cursors: how far each account has read each room's search, kept through restarts."""

from __future__ import annotations

import json

from desktop.core.cursor import Cursor, Gap
from desktop.store.column import clean, moment, stamp
from desktop.store.database import Database


class Cursors:
    """Put a cursor in the transaction that adds its posts: then nothing is lost and nothing read twice. Raises
    StoreTrouble."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, room_id: int, seen_by: str) -> Cursor | None:
        """None before the first look, and for what cannot be read."""
        rows = self._database.read(
            "SELECT value FROM cursors WHERE room_id = ? AND seen_by = ?", (room_id, clean(seen_by))
        )
        return _cursor(rows[0]["value"]) if rows else None

    def put(self, room_id: int, seen_by: str, cursor: Cursor) -> None:
        with self._database.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO cursors (room_id, seen_by, value) VALUES (?, ?, ?)",
                (room_id, clean(seen_by), _text(cursor)),
            )


def _text(cursor: Cursor) -> str:
    return json.dumps(
        {
            "start": stamp(cursor.start),
            "looked_at": stamp(cursor.looked_at),
            "newest": cursor.newest,
            "gaps": [[gap.since_id, gap.until_id] for gap in cursor.gaps],
        }
    )


def _cursor(text: str) -> Cursor | None:
    try:
        found = json.loads(text)
        gaps = tuple(Gap(str(since), str(until)) for since, until in found["gaps"])
        return Cursor(moment(found["start"]), moment(found["looked_at"]), str(found["newest"]), gaps)
    except (ValueError, TypeError, KeyError, OverflowError):
        return None
