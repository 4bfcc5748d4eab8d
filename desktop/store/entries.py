"""Entries: the outbox's rows as core.outbox.Entry, and the one place where a row is moved along an arrow."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime

from desktop.core.origin import Origin
from desktop.core.outbox import ARROWS, OPEN, Entry, Kind, State
from desktop.store.column import moment, moment_or_none, numbers, stamp

OPEN_STATES = ", ".join(f"'{state}'" for state in sorted(OPEN))

Columns = Mapping[str, object]
NOTHING: Columns = {}


class WrongArrow(AssertionError):
    """An entry was to be moved along an arrow that core.outbox.ARROWS does not have: a bug, stopped."""


def get(connection: sqlite3.Connection, entry_id: int) -> Entry:
    """Raises LookupError."""
    found = select(connection, "id = ?", entry_id)
    if not found:
        raise LookupError(f"there is no entry {entry_id}")
    return found[0]


def select(connection: sqlite3.Connection, where: str, *parameters: object) -> tuple[Entry, ...]:
    """Oldest first."""
    rows = connection.execute(f"SELECT * FROM outbox WHERE {where} ORDER BY id", parameters)
    return tuple(_entry(row) for row in rows.fetchall())


def change(connection: sqlite3.Connection, entry_id: int, columns: Columns) -> Entry:
    """Change an entry that stays in its state. Inside a transaction."""
    assignments = ", ".join(f"{column} = ?" for column in columns)
    connection.execute(f"UPDATE outbox SET {assignments} WHERE id = ?", (*columns.values(), entry_id))
    return get(connection, entry_id)


def move(
    connection: sqlite3.Connection,
    entry_id: int,
    state: State,
    columns: Columns = NOTHING,
    *,
    now: datetime,
    only_from: Iterable[State] = State,
) -> Entry:
    """Move an entry along an arrow, inside a transaction. Raises WrongArrow; LookupError."""
    was = get(connection, entry_id).state
    if state not in ARROWS[was] or was not in only_from:
        raise WrongArrow(f"entry {entry_id} is {was}, which does not become {state} this way")
    return change(connection, entry_id, {**columns, "state": state, "changed_at": stamp(now)})


def leads(connection: sqlite3.Connection, entries: Iterable[Entry]) -> dict[int, Entry]:
    """What `entries` follow, by id."""
    ids = {entry.follows for entry in entries if entry.follows}
    return {lead: found for lead in ids for found in select(connection, "id = ?", lead)}


def _entry(row: sqlite3.Row) -> Entry:
    return Entry(
        id=row["id"],
        room_id=row["room_id"],
        origin=Origin.parse(row["origin"]),
        account_id=row["account_id"],
        kind=Kind(row["kind"]),
        text=row["text"],
        created_at=moment(row["created_at"]),
        state=State(row["state"]),
        target_id=row["target_id"],
        not_before=moment_or_none(row["not_before"]),
        attempts=row["attempts"],
        misses=row["misses"],
        changed_at=moment(row["changed_at"]),
        reason=row["reason"],
        detail=row["detail"],
        post_id=row["post_id"],
        timed_for=moment_or_none(row["timed_for"]),
        follows=row["follows"],
        attachments=numbers(row["attachments"]),
        wanted_at=moment_or_none(row["wanted_at"]),
        seen_until=moment_or_none(row["seen_until"]),
        doubted=bool(row["doubted"]),
    )
