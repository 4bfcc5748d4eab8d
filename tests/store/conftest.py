"""A real database on disk, with one room in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.core.origin import X_ORIGIN
from desktop.core.room import Room
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.outbox import Outbox
from desktop.store.rooms import Rooms
from tests.store.scene import StandingClock


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "parley.sqlite3"


@pytest.fixture
def open_database(path: Path, clock: StandingClock) -> Iterator[Callable[[], Database]]:
    """Opens the database at `path`, as a program would that has just started; closes all at the end."""
    opened: list[Database] = []

    def open_one() -> Database:
        opened.append(Database(path, clock=clock, busy_timeout=0.05))
        return opened[-1]

    yield open_one
    for database in opened:
        database.close()


@pytest.fixture
def database(open_database: Callable[[], Database]) -> Database:
    return open_database()


@pytest.fixture
def rooms(database: Database, clock: StandingClock) -> Rooms:
    return Rooms(database, clock=clock)


@pytest.fixture
def room(rooms: Rooms) -> Room:
    return rooms.open("critlib", X_ORIGIN, hosts=["ada_l"])


@pytest.fixture
def archive(database: Database) -> Archive:
    return Archive(database)


@pytest.fixture
def outbox(database: Database, clock: StandingClock) -> Outbox:
    return Outbox(database, clock=clock, ticks=clock.ticks, grace=60.0)
