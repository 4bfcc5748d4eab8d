"""Forgotten: the rows of a room, which leave in steps between which others write."""

from __future__ import annotations

import json
import sqlite3

from desktop.core.errors import BadInput
from desktop.core.going import Going, unwatched
from desktop.core.outbox import State
from desktop.store.database import Database
from desktop.store.retention import drop_sightings

_BATCH = 500
_PEOPLE = 5_000
_BIG = ("sightings", "sittings")
"""What may be as many rows as there are posts: they leave in steps."""


def take_room(connection: sqlite3.Connection, room_id: int) -> None:
    """The room with all that a person made in it: some hundred rows, inside a transaction. Its number is left, of no
    origin, for its posts, so that no new room gets it before they are gone.

    Raises BadInput while a post of the room is on its way, and LookupError where there is no such room.
    """
    room = connection.execute(
        "SELECT origin, tag FROM rooms WHERE id = ? AND origin <> ''", (room_id,)
    ).fetchone()
    if room is None:
        raise LookupError(f"there is no room {room_id}")
    sending = (room_id, State.SENDING)
    if connection.execute("SELECT 1 FROM outbox WHERE room_id = ? AND state = ?", sending).fetchone():
        raise BadInput("A post of this room is just going out.", "Wait a moment, then forget the room.")
    _delete_plans(connection, room_id, room["origin"], room["tag"])
    connection.execute(  # what was billed stays, as no room's: a new room may get this one's number
        "INSERT INTO spent SELECT origin, day, app, 0, kind, billed, returned FROM spent WHERE room_id = ? "
        "ON CONFLICT DO UPDATE SET billed = billed + excluded.billed, returned = returned + excluded.returned",
        (room_id,),
    )
    for table in _of_rooms(connection):
        if table not in _BIG:
            connection.execute(f"DELETE FROM {table} WHERE room_id = ?", (room_id,))
    columns = connection.execute("SELECT name FROM pragma_table_info('rooms') WHERE type = 'TEXT'").fetchall()
    emptied = ", ".join(f"{row['name']} = ''" for row in columns if row["name"] != "tag")
    connection.execute(
        f"UPDATE rooms SET {emptied}, tag = id, keep_days = 0, has_left = 1 WHERE id = ?", (room_id,)
    )


def drop_taken(database: Database, going: Going = unwatched) -> None:
    """What is left of the rooms that were taken, batch by batch; `going` counts posts. What stops it goes on another
    time. Another room's posts stay there; who said nothing that is left goes as well."""
    taken = [row["id"] for row in database.read("SELECT id FROM rooms WHERE origin = ''")]
    for room_id in taken:
        _drop_posts(database, room_id, going)
        _drop_sittings(database, room_id)
    if taken:
        _drop_silent(database)
    for room_id in taken:
        with database.write() as connection:
            connection.execute("DELETE FROM rooms WHERE id = ?", (room_id,))


def _drop_posts(database: Database, room_id: int, going: Going) -> None:
    total = int(database.read("SELECT count(*) FROM sightings WHERE room_id = ?", (room_id,))[0][0])
    left = 0
    while True:
        going(min(left, total), total)
        with database.write() as connection:
            found = connection.execute(
                f"SELECT post FROM sightings WHERE room_id = ? LIMIT {_BATCH}", (room_id,)
            ).fetchall()
            drop_sightings(connection, room_id, [row["post"] for row in found])
        left += len(found)
        if len(found) < _BATCH:
            return
        database.give_way()


def _drop_sittings(database: Database, room_id: int) -> None:
    """Of posts that another room has too, it is still written down to which of these they belonged."""
    for (sitting,) in database.read("SELECT id FROM sittings WHERE room_id = ?", (room_id,)):
        rows = 1
        while rows:
            with database.write() as connection:
                rows = connection.execute(
                    "DELETE FROM sitting_posts WHERE sitting = ? AND post IN "
                    f"(SELECT post FROM sitting_posts WHERE sitting = ? LIMIT {_BATCH})",
                    (sitting, sitting),
                ).rowcount
                if not rows:
                    connection.execute("DELETE FROM sittings WHERE id = ?", (sitting,))
            database.give_way()


def _drop_silent(database: Database) -> None:
    after = ("", "")
    while True:
        with database.write() as connection:
            found = connection.execute(
                f"SELECT origin, id FROM authors WHERE (origin, id) > (?, ?) ORDER BY origin, id LIMIT {_PEOPLE}",
                after,
            ).fetchall()
            if not found:
                return
            until = tuple(found[-1])
            connection.execute(
                "DELETE FROM authors WHERE (origin, id) > (?, ?) AND (origin, id) <= (?, ?) AND NOT EXISTS "
                "(SELECT 1 FROM posts WHERE posts.author_id = authors.id AND posts.origin = authors.origin)",
                (*after, *until),
            )
        after = until
        database.give_way()


def _of_rooms(connection: sqlite3.Connection) -> list[str]:
    """All tables whose rows are a room's: a new one is not forgotten here."""
    found = connection.execute(
        "SELECT tables.name FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns "
        "WHERE tables.type = 'table' AND columns.name = 'room_id'"
    )
    return [row["name"] for row in found.fetchall()]


def _delete_plans(connection: sqlite3.Connection, room_id: int, origin: str, tag: str) -> None:
    """What belongs to the room's plans, and what is begun in forms for one. The plans themselves are the room's."""
    rows = connection.execute("SELECT uid FROM chat_plans WHERE room_id = ?", (room_id,)).fetchall()
    for uid in (row["uid"] for row in rows):
        sheets = (uid, len(uid) + 1, f"{uid}/")  # hosted.chat_of
        connection.execute("DELETE FROM run_sheet_changes WHERE sheet = ? OR substr(sheet, 1, ?) = ?", sheets)
        connection.execute("DELETE FROM reminded WHERE origin = ? AND uid = ?", (origin, uid))
        forms = (origin, uid, f"after {uid}")
        connection.execute("DELETE FROM begun_plans WHERE origin = ? AND form IN (?, ?)", forms)
    begun = connection.execute("SELECT form, plan FROM begun_plans WHERE origin = ?", (origin,)).fetchall()
    ours = [(origin, row["form"]) for row in begun if _is_for(row["plan"], room_id, tag)]
    connection.executemany("DELETE FROM begun_plans WHERE origin = ? AND form = ?", ours)


def _is_for(plan: str, room_id: int, tag: str) -> bool:
    """What cannot be read may be anything, and goes."""
    try:
        found = json.loads(plan)
        return found["room_id"] == room_id or str(found["hashtag"]).lstrip("#").casefold() == tag
    except (ValueError, TypeError, KeyError):
        return True
