"""Rooms: the hashtag chats that a person has joined."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from desktop.core.errors import BadInput
from desktop.core.family import Style
from desktop.core.origin import Origin
from desktop.core.plan import Plan, Planned
from desktop.core.room import Room
from desktop.store.column import clean, join, moment, split, stamp
from desktop.store.database import Database


class Rooms:
    """`clock` gives aware UTC times. Raises StoreTrouble; LookupError for a room that does not exist."""

    def __init__(self, database: Database, *, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def open(
        self,
        hashtag: str,
        origin: Origin,
        *,
        hosts: Iterable[str] = (),
        guests: Iterable[str] = (),
        topic: str = "",
        aliases: Iterable[str] = (),
    ) -> Room:
        """The room of `hashtag` (core.room.parse_hashtag) on `origin`, which is now the one opened last.

        The same hashtag in another case is the same room and keeps its first spelling; what is given is added to what
        is known. A room that was left is entered again.
        """
        with self._database.write() as connection:
            known = connection.execute(
                "SELECT * FROM rooms WHERE origin = ? AND tag = ?", (str(origin), _tag(hashtag))
            ).fetchone()
            room_id = int(known["id"]) if known else self._insert(connection, hashtag, origin)
            room = _get(connection, room_id)
            own_names = (name for name in aliases if _tag(name) != _tag(room.hashtag))
            connection.execute(
                "UPDATE rooms SET hosts = ?, guests = ?, aliases = ?, topic = ?, has_left = 0 WHERE id = ?",
                (
                    join(_merged(room.hosts, hosts)),
                    join(_merged(room.guests, guests)),
                    join(_merged(room.aliases, own_names)),
                    clean(topic) or room.topic,
                    room_id,
                ),
            )
            self._touch(connection, room_id)
            return _get(connection, room_id)

    def get(self, room_id: int) -> Room:
        with self._database.troubles():
            return _get(self._database.connection(), room_id)

    def list(self, origin: Origin, *, left_too: bool = False) -> tuple[Room, ...]:
        """The rooms that a person is in, or ever was, last opened first."""
        rows = self._database.read(
            "SELECT * FROM rooms WHERE origin = ? AND (? OR NOT has_left) ORDER BY opened_at DESC",
            (str(origin), left_too),
        )
        return tuple(_room(row) for row in rows)

    def last(self, origin: Origin) -> Room | None:
        """The room opened last."""
        return next(iter(self.list(origin)), None)

    def touch(self, room_id: int) -> None:
        """This room is the one opened last."""
        with self._database.write() as connection:
            _get(connection, room_id)
            self._touch(connection, room_id)

    def add_host(self, room_id: int, username: str) -> Room:
        with self._database.write() as connection:
            hosts = join(_merged(_get(connection, room_id).hosts, [username]))
            connection.execute("UPDATE rooms SET hosts = ? WHERE id = ?", (hosts, room_id))
            return _get(connection, room_id)

    def remove_host(self, room_id: int, username: str) -> Room:
        """Whatever its case; who is none is left alone."""
        with self._database.write() as connection:
            known = _get(connection, room_id).hosts
            hosts = join(name for name in known if name.casefold() != username.casefold())
            connection.execute("UPDATE rooms SET hosts = ? WHERE id = ?", (hosts, room_id))
            return _get(connection, room_id)

    def set_account(self, room_id: int, account_id: str) -> Room:
        """Who reads and posts here; empty for nobody."""
        with self._database.write() as connection:
            connection.execute("UPDATE rooms SET account_id = ? WHERE id = ?", (clean(account_id), room_id))
            return _get(connection, room_id)

    def set_client(self, room_id: int, client_id: str, payer: str) -> Room:
        """By whose app people sign in here; empty for Parley's own."""
        with self._database.write() as connection:
            values = (clean(client_id), clean(payer), room_id)
            connection.execute("UPDATE rooms SET client_id = ?, payer = ? WHERE id = ?", values)
            return _get(connection, room_id)

    def set_plan(self, room_id: int, plan: Plan | None) -> Room:
        """What is planned here, in place of what was; None for nothing."""
        with self._database.write() as connection:
            written = "" if plan is None else _written(plan)
            connection.execute("UPDATE rooms SET plan = ? WHERE id = ?", (written, room_id))
            return _get(connection, room_id)

    def set_style(self, room_id: int, style: Style) -> Room:
        """How posts are labelled here."""
        with self._database.write() as connection:
            written = "" if style is Style.AUTO else str(style)
            connection.execute("UPDATE rooms SET style = ? WHERE id = ?", (written, room_id))
            return _get(connection, room_id)

    def read_to(self, room_id: int) -> str:
        """The id of the newest post that was in sight as the reader left; empty before that."""
        rows = self._database.read("SELECT read_to FROM rooms WHERE id = ?", (room_id,))
        return str(rows[0]["read_to"]) if rows else ""

    def set_read_to(self, room_id: int, post_id: str) -> None:
        with self._database.write() as connection:
            connection.execute("UPDATE rooms SET read_to = ? WHERE id = ?", (clean(post_id), room_id))

    def leave(self, room_id: int) -> None:
        """Take it off the list. What was said and queued there stays, and is there again when it is opened again."""
        with self._database.write() as connection:
            _get(connection, room_id)
            connection.execute("UPDATE rooms SET has_left = 1 WHERE id = ?", (room_id,))

    def _insert(self, connection: sqlite3.Connection, hashtag: str, origin: Origin) -> int:
        cursor = connection.execute(
            "INSERT INTO rooms (origin, tag, hashtag, aliases, hosts, guests, topic, opened_at) "
            "VALUES (?, ?, ?, '[]', '[]', '[]', '', 0)",
            (str(origin), _tag(hashtag), clean(hashtag)),
        )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def _touch(self, connection: sqlite3.Connection, room_id: int) -> None:
        """Later than any other, even where the clock was set back or stands still."""
        latest = connection.execute("SELECT max(opened_at) FROM rooms").fetchone()[0]
        opened_at = max(stamp(self._clock()), latest + 1)
        connection.execute("UPDATE rooms SET opened_at = ? WHERE id = ?", (opened_at, room_id))


def _tag(hashtag: str) -> str:
    return clean(hashtag).casefold()


def _merged(known: Iterable[str], more: Iterable[str]) -> list[str]:
    """Both, each name once whatever its case, as first spelt."""
    names: dict[str, str] = {}
    for name in (*known, *more):
        names.setdefault(name.casefold(), name)
    return [*names.values()]


def _get(connection: sqlite3.Connection, room_id: int) -> Room:
    row = connection.execute("SELECT * FROM rooms WHERE id = ? AND origin <> ''", (room_id,)).fetchone()
    if row is None:
        raise LookupError(f"there is no room {room_id}")
    return _room(row)


def _room(row: sqlite3.Row) -> Room:
    return Room(
        hashtag=row["hashtag"],
        origin=Origin.parse(row["origin"]),
        id=row["id"],
        aliases=split(row["aliases"]),
        hosts=split(row["hosts"]),
        guests=split(row["guests"]),
        topic=row["topic"],
        account_id=row["account_id"],
        client_id=row["client_id"],
        payer=row["payer"],
        plan=_plan(row["plan"]),
        style=Style(row["style"]) if row["style"] in set(Style) else Style.AUTO,
    )


def _written(plan: Plan) -> str:
    questions = [(one.number, one.minute, clean(one.text)) for one in plan.questions]
    said = {"start": stamp(plan.start), "minutes": plan.minutes, "questions": questions}
    return json.dumps({**said, "zone": clean(plan.zone)})


def _plan(column: str) -> Plan | None:
    """What `_written` wrote; None for what it never did."""
    if not column:
        return None
    try:
        kept = json.loads(column)
        questions = [
            Planned(int(number), str(text), int(minute)) for number, minute, text in kept["questions"]
        ]
        plan = Plan.of(moment(int(kept["start"])), int(kept["minutes"]), questions)
        return replace(plan, zone=str(kept.get("zone", "")))
    except (BadInput, ValueError, TypeError, KeyError, OverflowError):
        return None
