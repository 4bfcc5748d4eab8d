"""Belongings: what is a person's own in a database, as plain rows, and how they are put into another one.

Own are rooms, plans of chats and their run sheets, marks, drafts, prepared answers, what is unfinished in forms, the
inbox, what is still in the outbox, the pictures that those carry, settings that are not this computer's, and one's own
posts. Other people's posts are not: X lets nobody pass them on (developer policy, "Redistribution"), and they can be
read again.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.core.errors import ParleyError
from desktop.core.origin import Origin
from desktop.core.outbox import Kind, State
from desktop.store import settings as known
from desktop.store.settings import Setting
from desktop.store.unfinished import BESIDE

Row = Mapping[str, object]
Belongings = Mapping[str, Sequence[Row]]
"""By the table that they come from. Room numbers, ids of entries and of pictures are those of where they come from."""

Read = Callable[[str, str], Iterable[Row]]
"""The rows of a table for which a condition holds (SQL); "" for all."""

TABLES = (
    "settings",
    "rooms",
    "chat_plans",
    "begun_plans",
    "confirmed",
    "marks",
    "attachments",
    "drafts",
    "prepared",
    "unfinished",
    "inbox",
    "outbox",
    "run_sheet_changes",
    "run_sheet_pictures",
)
"""In the order in which they can be put in: who is referred to comes first."""
POSTS = ("authors", "posts", "sightings")
HERE = ("accounts", "learned", "spent", "read_today", "raised")
"""What only holds on the same computer: who is signed in, and what was billed."""

WAITING = frozenset(State) - {State.SENT, State.SETTLED, State.DISCARDED}
_WAITING = ", ".join(f"'{state}'" for state in sorted(WAITING))
_WORDS = {
    "drafts": "body",
    "prepared": "body",
    "unfinished": "words",
    "outbox": "text",
    "marks": "value",
    "inbox": "note",
}
_MOVED = (
    "language",
    "theme",
    "text_scale",
    "pays",
    "cap_usd",
    "undo_seconds",
    "spelling",
    "spelling_language",
    "reminds",
    "unsaid",
    "alerts",
    "alert_sound",
    "quiet",
    "stays_in_tray",
    "sessions_seen",
    "update_looks",
)
_MOST_MICROSECONDS = 253_402_300_799 * 10**6
"""The end of the year 9999."""


def collect(read: Read) -> dict[str, list[Row]]:
    """What is a person's own. `read` decides what of it can be read."""
    own = "author_id IN (SELECT id FROM accounts WHERE accounts.origin = posts.origin)"
    wanted = {
        **dict.fromkeys(TABLES, ""),
        "settings": "name IN ({})".format(", ".join(f"'{name}'" for name in _MOVED)),
        "rooms": "origin <> ''",  # else it is one that is being forgotten
        "outbox": f"state IN ({_WAITING})",
        "unfinished": f"place NOT LIKE '%{BESIDE}'",
        "drafts": "body <> '' OR attachments <> '[]'",
        "authors": "id IN (SELECT id FROM accounts WHERE accounts.origin = authors.origin)",
        "posts": own,
        "sightings": f"post IN (SELECT id FROM posts WHERE {own})",
    }
    found = {table: list(read(table, wanted[table])) for table in (*TABLES, *POSTS)}
    carried: set[object] = {
        number for row in (*found["drafts"], *found["outbox"]) for number in _numbers(row)
    }
    carried |= {row.get("attachment") for row in found["run_sheet_pictures"]}
    found["attachments"] = [row for row in found["attachments"] if row.get("id") in carried]
    return found


@dataclass
class Taken:
    """How many rows of each table are new here, how many there were in all, and the words for which there was no
    place."""

    counts: Counter[str] = field(default_factory=Counter)
    found: int = 0
    unplaced: list[str] = field(default_factory=list)


def take_in(
    connection: sqlite3.Connection, belongings: Belongings, *, states: Mapping[State, State]
) -> Taken:
    """Put what is not there yet into the database of `connection`, inside its transaction. Nothing that is there is
    changed but for a draft, which gets the words of another one of the same question beneath its own. Done twice it is
    as done once.

    `states` says what becomes of what was in the outbox: nothing goes out by itself that may have gone out elsewhere.
    What cannot be understood is passed over; words among it are in `Taken.unplaced`.
    """
    taking = _Taking(connection, states)
    for table in (*TABLES, *POSTS, *HERE):
        put = getattr(taking, f"put_{table}", None) or taking.put
        for row in belongings.get(table, ()):
            changes = connection.total_changes
            if put(table, dict(row)):
                taking.taken.found += 1
                taking.taken.counts[table] += connection.total_changes > changes
    return taking.taken


class _Taking:
    """One taking in: what the numbers of where things come from are here."""

    def __init__(self, connection: sqlite3.Connection, states: Mapping[State, State]) -> None:
        self._connection, self._states = connection, states
        self._rooms: dict[object, int] = {}
        self._attachments: dict[object, int] = {}
        self._entries: dict[object, int] = {}
        self._posts: dict[object, int] = {}
        self._known: dict[str, dict[str, Callable[[object], bool]]] = {}
        self.taken = Taken()

    # --- tables with a way of their own -------------------------------------------------------------------------

    def put_settings(self, table: str, row: dict[str, object]) -> bool:
        """Only what every computer may have, and only a value that the setting takes."""
        setting = _SETTINGS.get(str(row.get("name")))
        return (
            setting is not None and _fits(setting, row.get("value")) and self._insert(table, row) is not None
        )

    def put_rooms(self, table: str, row: dict[str, object]) -> bool:
        old = row.pop("id", None)
        there = self._find(
            "SELECT id FROM rooms WHERE origin = ? AND tag = ?", row.get("origin"), row.get("tag")
        )
        if there is None:
            there = self._insert(table, row)
        if there is not None:
            self._rooms[old] = there
        return there is not None

    def put_attachments(self, table: str, row: dict[str, object]) -> bool:
        old = row.pop("id", None)
        same = self._find(
            "SELECT id FROM attachments WHERE content = ? AND alt = ?", row.get("content"), row.get("alt")
        )
        here = same if same is not None else self._insert(table, row)
        if here is not None:
            self._attachments[old] = here
        return here is not None

    def put_drafts(self, table: str, row: dict[str, object]) -> bool:
        """Beneath what is written here under the same number; else into the composer where that is empty, else away."""
        if row.get("number") is None:  # as it was before there was one for each question
            row["number"] = -1
        body, room = str(row.get("body") or ""), self._rooms.get(row.get("room_id"))
        key = (room, row.get("number"))
        there = self._connection.execute(
            "SELECT body, attachments, away FROM drafts WHERE room_id = ? AND number = ? "
            "AND (body <> '' OR attachments <> '[]') ORDER BY away LIMIT 1",
            key,
        ).fetchone()
        if there is not None:
            words, pictures = str(there[0]), _numbers({"attachments": there[1]})
            whole = words if body in words else "\n".join(filter(None, (words, body)))
            more = dict.fromkeys((*pictures, *self._pictures(row)))
            self._connection.execute(
                "UPDATE drafts SET body = ?, attachments = ? WHERE room_id = ? AND number = ? AND away = ?",
                (whole, json.dumps([*more]), *key, there[2]),
            )
            return (whole, tuple(more)) != (words, pictures)
        empty = "room_id = ? AND body = '' AND attachments = '[]'"
        self._connection.execute(f"DELETE FROM drafts WHERE {empty}", (room,))
        taken = self._find("SELECT 1 FROM drafts WHERE room_id = ? AND NOT away", room)
        row["away"] = 0 if taken is None and not row.get("away") else 1
        return self.put(table, row)

    def put_outbox(self, table: str, row: dict[str, object]) -> bool:
        """What left by now, or may have, is never queued anew. An act that is there already is not put in twice."""
        if row.get("kind") not in tuple(Kind) or row.get("state") not in tuple(State):
            self._keep_words(table, row)
            return False
        old = row.pop("id", None)
        before = State(str(row["state"]))
        if before not in WAITING:
            return False
        row["state"] = self._states.get(before, before)
        row["doubted"] = (
            1 if row["state"] is not before else row.get("doubted", 0)
        )  # seen there, it is settled
        row["follows"] = self._entries.get(row.get("follows"), 0)
        there = self._find(
            "SELECT id FROM outbox WHERE origin = ? AND account_id = ? AND kind = ? AND text = ? AND created_at = ?",
            *(row.get(name) for name in ("origin", "account_id", "kind", "text", "created_at")),
        )
        if there is None:
            if not self.put(table, row):
                return False
            there = self._find("SELECT last_insert_rowid()")
        assert there is not None
        self._entries[old] = there
        return True

    def put_run_sheet_pictures(self, table: str, row: dict[str, object]) -> bool:
        row["attachment"] = self._attachments.get(row.get("attachment"))
        return row["attachment"] is not None and self.put(table, row)

    def put_posts(self, table: str, row: dict[str, object]) -> bool:
        old = row.pop("id", None)
        key = (row.get("post_id"), row.get("origin"))
        here = self._find("SELECT id FROM posts WHERE post_id = ? AND origin = ?", *key)
        if here is None:
            here = self._insert(table, row)
        if here is not None:
            self._posts[old] = here
        return here is not None

    def put_sightings(self, table: str, row: dict[str, object]) -> bool:
        row["post"] = self._posts.get(row.get("post"))
        return self.put(table, row)

    def put(self, table: str, row: dict[str, object]) -> bool:
        """A row of a room, under the number that the room has here."""
        if "room_id" in row:
            row["room_id"] = self._rooms.get(row["room_id"])
        if "attachments" in row:
            row["attachments"] = json.dumps(self._pictures(row))
        if self._insert(table, row) is not None:
            return True
        self._keep_words(table, row)
        return False

    # --- how ----------------------------------------------------------------------------------------------------

    def _pictures(self, row: Row) -> list[int]:
        """Those of a row, under the ids that they have here."""
        return [self._attachments[number] for number in _numbers(row) if number in self._attachments]

    def _insert(self, table: str, row: dict[str, object]) -> int | None:
        """The row's number, also where it was there; None where it cannot be put in."""
        columns = {name: row[name] for name in self._checks(table) if name in row}
        if not all(fits(columns[name]) for name, fits in self._checks(table).items() if name in columns):
            return None
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        try:
            cursor = self._connection.execute(
                f"INSERT INTO {table} ({names}) VALUES ({marks}) ON CONFLICT DO NOTHING", [*columns.values()]
            )
        except (sqlite3.IntegrityError, OverflowError):
            return None
        return cursor.lastrowid or 0

    def _checks(self, table: str) -> dict[str, Callable[[object], bool]]:
        """What each column takes."""
        if table not in self._known:
            rows = self._connection.execute(f"PRAGMA table_info({table})").fetchall()
            self._known[table] = {row[1]: _CHECKS.get(row[1]) or _CHECKS[str(row[2])] for row in rows}
        return self._known[table]

    def _find(self, sql: str, *parameters: object) -> int | None:
        found = self._connection.execute(sql, parameters).fetchone()
        return None if found is None else int(found[0])

    def _keep_words(self, table: str, row: Row) -> None:
        words = row.get(_WORDS.get(table, ""))
        if isinstance(words, str) and words.strip():
            self.taken.unplaced.append(words)


def _numbers(row: Row) -> tuple[int, ...]:
    """The ids of a row's pictures."""
    try:
        found = json.loads(str(row.get("attachments") or "[]"))
        return tuple(number for number in found if type(number) is int)
    except (ValueError, TypeError):
        return ()


def _is_number(value: object) -> bool:
    return value is None or (type(value) is int and -1 <= value <= _MOST_MICROSECONDS)


def _is_list(value: object) -> bool:
    try:
        return isinstance(value, str) and isinstance(json.loads(value), list)
    except ValueError:
        return False


def _is_origin(value: object) -> bool:
    try:
        return isinstance(value, str) and str(Origin.parse(value)) == value
    except ParleyError:
        return False


_CHECKS: dict[str, Callable[[object], bool]] = {
    "INTEGER": _is_number,
    "TEXT": lambda value: isinstance(value, str),
    "BLOB": lambda value: isinstance(value, bytes),
    "origin": _is_origin,
    **dict.fromkeys(
        ("aliases", "hosts", "cohosts", "guests", "links", "entities", "pictures", "attachments"), _is_list
    ),
}
"""By the name of a column, else by its type."""
_SETTINGS: dict[str, Setting[Any]] = {
    one.name: one for one in vars(known).values() if isinstance(one, Setting) and one.name in _MOVED
}


def _fits(setting: Setting[Any], value: object) -> bool:
    try:
        found = json.loads(str(value))
    except ValueError:
        return False
    same = type(found) is type(setting.default) or (isinstance(setting.default, float) and type(found) is int)
    return same and setting.accepts(found)
