"""Every database that a Parley ever wrote can be opened by this one, and newer ones are left alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.errors import StoreTrouble
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.migrations import STEPS, migrate


@pytest.fixture
def connection(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as opened:
        yield opened


def version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


@pytest.mark.parametrize("done", range(len(STEPS)))
def test_each_version_becomes_the_present_one(connection: sqlite3.Connection, done: int) -> None:
    migrate(connection, STEPS[:done])
    assert migrate(connection) == len(STEPS) - done
    assert version(connection) == len(STEPS)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_post_kept_before_pictures_were_has_none(
    connection: sqlite3.Connection, open_database: Callable[[], Database]
) -> None:
    migrate(connection, STEPS[:2])
    connection.executescript("""
        INSERT INTO rooms (id, origin, tag, hashtag, aliases, hosts, guests, topic, opened_at)
            VALUES (1, 'https://api.x.com', 'a', 'a', '[]', '[]', '[]', '', 0);
        INSERT INTO authors VALUES ('https://api.x.com', '7', 'ines', 'Ines', '');
        INSERT INTO posts VALUES
            (1, 'https://api.x.com', '9', '7', 'Q1: Why?', 0, '[]', '', '', '8', '', 0, 0, 0, 'en', '');
        INSERT INTO sightings (room_id, seen_by, created_at, id_length, post_id, post)
            VALUES (1, '42', 0, 1, '9', 1);
    """)
    (post,) = Archive(open_database()).page(1, seen_by="42")
    assert (post.text, post.quote_of, post.pictures, post.quote) == ("Q1: Why?", "8", (), None)


def test_migrating_twice_changes_nothing(connection: sqlite3.Connection) -> None:
    migrate(connection)
    before = connection.execute("SELECT sql FROM sqlite_master").fetchall()
    assert migrate(connection) == 0
    assert connection.execute("SELECT sql FROM sqlite_master").fetchall() == before


def test_a_step_that_fails_leaves_the_version_before_it(connection: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection, ("CREATE TABLE a (x)", "CREATE TABLE b (x); CREATE TABLE a (x)"))
    assert version(connection) == 1
    assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("a",)]
    assert migrate(connection, ("CREATE TABLE a (x)", "CREATE TABLE b (x)")) == 1


def test_a_database_of_a_newer_parley_is_refused_and_left_as_it_is(
    connection: sqlite3.Connection, open_database: Callable[[], Database]
) -> None:
    connection.execute("CREATE TABLE future (x)")
    connection.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    with pytest.raises(StoreTrouble, match="newer Parley") as caught:
        open_database()
    assert caught.value.remedy
    assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("future",)]
