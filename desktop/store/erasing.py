"""Erasing: a transaction that leaves nothing of what it deletes where it stood."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from desktop.store.database import Database
from desktop.store.settings import UNMERGED

_WORDS = ("text", "entities", "pictures", "quote", "poll")


@contextmanager
def erasing(database: Database) -> Iterator[sqlite3.Connection]:
    """As Database.write, with zeros over what is deleted (sqlite.org/pragma.html, "secure_delete"). An index of words
    keeps some of them: where anything changed it is noted that Forgetting.tidy has to take those away. What SQLite left
    where it moved rows before, as in the first page of a table that was small, only VACUUM takes away."""
    with overwriting(database), database.write() as connection:
        before = connection.total_changes
        yield connection
        if connection.total_changes > before:
            connection.execute(
                "INSERT INTO settings VALUES (?, '1') ON CONFLICT DO UPDATE SET value = value + 1",
                (UNMERGED.name,),
            )


@contextmanager
def overwriting(database: Database) -> Iterator[None]:
    """What this thread deletes, or merges, is overwritten meanwhile: it costs writes, so it is not so always."""
    with database.troubles():
        connection = database.connection()
        (was,) = connection.execute("PRAGMA secure_delete").fetchone()
        connection.execute("PRAGMA secure_delete = ON")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA secure_delete = {('OFF', 'ON', 'FAST')[was]}")


def blank(connection: sqlite3.Connection, posts: str) -> None:
    """Write over the words of posts (row numbers as JSON) that are deleted next, in the same place and length: SQLite
    moves rows about as it deletes, and does not overwrite where they were."""
    told = ", ".join(f"{one} = printf('%*s', length(CAST({one} AS BLOB)), '')" for one in _WORDS)
    connection.execute(f"UPDATE posts SET {told} WHERE id IN (SELECT value FROM json_each(?))", (posts,))
