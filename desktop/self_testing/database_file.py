"""Database file: one is made with the program's own store, posts are put in, found again by their words, and whole."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.core.archive_query import read_query
from desktop.core.origin import Origin
from desktop.core.post import Author, Post
from desktop.services.checkup import Check
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.rooms import Rooms
from desktop.store.search import Bounds, Search
from desktop.surroundings import utc_now

NAME = "database"
NOWHERE = Origin("https", "self-test.invalid", 443)
WORD = "lighthouse"
AGAIN = "Install Parley anew: the SQLite in it lacks what Parley needs."


def check_database_file(folder: Path | None = None) -> Check:
    """Raises StoreTrouble where `folder`, or the temporary one, cannot be used."""
    with tempfile.TemporaryDirectory(prefix="parley-") as temporary:
        path = (folder or Path(temporary)) / "parley.sqlite3"
        with closing(Database(path, clock=utc_now)) as database:
            return _tried(database)


def _tried(database: Database) -> Check:
    found = f"SQLite {sqlite3.sqlite_version}"
    connection = database.connection()
    mode = str(connection.execute("PRAGMA journal_mode").fetchone()[0])
    if mode != "wal":
        return Check(NAME, f"{found}: the journal is kept as {mode}, not wal", AGAIN)
    room = Rooms(database, clock=utc_now).open("selftest", NOWHERE)
    ada = Author("1", "ada", "Ada")
    began = datetime(2026, 1, 1, tzinfo=UTC)
    words = ("a harbour", f"a {WORD} at night", "the tide")
    posts = [Post(str(n), ada, text, began + timedelta(minutes=n)) for n, text in enumerate(words, 100)]
    Archive(database).add(room.id, posts, seen_by="1")
    hits = [post.id for _, post in Search(database).find(read_query(WORD), Bounds({room.id: "1"}))]
    if hits != ["101"]:
        return Check(NAME, f"{found}: a word was not found where it stands (FTS5)", AGAIN)
    verdict = str(connection.execute("PRAGMA integrity_check").fetchone()[0])
    if verdict != "ok":
        return Check(NAME, f"{found}: {verdict}", "See that the disk is sound, then try again.")
    return Check(NAME, f"{found}: WAL, FTS5, whole")
