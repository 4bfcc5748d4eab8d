"""Of a damaged database what can be read is saved, and nothing of it goes out by itself."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.draft import Draft
from desktop.core.marks import Mark, MarkKind
from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import Kind, State
from desktop.store.accounts import Accounts
from desktop.store.archive import Archive
from desktop.store.carve import carve
from desktop.store.database import Database
from desktop.store.drafts import Drafts
from desktop.store.marks import Marks
from desktop.store.outbox import Outbox
from desktop.store.rooms import Rooms
from desktop.store.salvage import salvage
from desktop.store.unfinished import Unfinished
from tests.store.scene import ME, MINE, StandingClock, post

PAGE = 4096
LONG = "A thought that is longer than a page. " * 200
WAITING = "A2: It waits. #critlib"


def filled(path: Path, clock: StandingClock) -> None:
    """A home in which something of everything was done."""
    database = Database(path, clock=clock)
    room = Rooms(database, clock=clock).open("critlib", X_ORIGIN, hosts=["ada_l"], topic="Doors")
    Accounts(database).keep(MINE)
    Drafts(database, clock=clock).keep(room.id, Draft(LONG, 3, locked=True))
    Unfinished(database, clock=clock).keep(room.id, "correct:one", "which shelf would")
    Marks(database, clock=clock).change(
        room.id, [Mark(MarkKind.NOTE, "7", "my own words"), Mark(MarkKind.KEEP, "8")]
    )
    outbox = Outbox(database, clock=clock)
    outbox.add(room.id, X_ORIGIN, ME.id, Kind.POST, WAITING)
    sent = outbox.add(room.id, X_ORIGIN, ME.id, Kind.POST, "A1: It left. #critlib")
    outbox.discard(sent.id)
    archive = Archive(database)
    archive.add(room.id, [post(n, f"said {n} #critlib " + "x" * 200) for n in range(400)], seen_by=ME.id)
    database.close()


def reopened(path: Path, clock: StandingClock) -> tuple[Database, Path]:
    database = Database(path, clock=clock)
    assert database.put_aside is not None
    salvage(database.put_aside, database)
    return database, database.put_aside


def overwrite(path: Path, at: int, length: int, chance: random.Random) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(chance.randbytes(length))


@pytest.fixture
def whole(path: Path, clock: StandingClock) -> Path:
    filled(path, clock)
    return path


def pages_of(path: Path, name: str) -> list[int]:
    with closing(sqlite3.connect(path)) as connection:
        return [
            row[0] for row in connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,))
        ]


def own(database: Database, clock: StandingClock) -> tuple[Draft, str, list[tuple[str, State]]]:
    room = Rooms(database, clock=clock).list(X_ORIGIN)[0]
    entries = Outbox(database, clock=clock).open_entries(room.id)
    return (
        Drafts(database, clock=clock).get(room.id),
        Marks(database, clock=clock).get(room.id).note("7"),
        [(entry.text, entry.state) for entry in entries],
    )


SAVED = (Draft(LONG, 3, locked=True), "my own words", [(WAITING, State.OVERDUE)])


def test_damage_in_other_peoples_posts_takes_nothing_of_ones_own(whole: Path, clock: StandingClock) -> None:
    (root,) = pages_of(whole, "posts")
    overwrite(whole, (root - 1) * PAGE, PAGE, random.Random(1))
    database, _ = reopened(whole, clock)
    assert own(database, clock) == SAVED
    assert [account.username for account in Accounts(database).list(X_ORIGIN)] == [MINE.username]
    database.close()


def test_a_page_that_cannot_be_read_takes_only_its_own_posts_along(whole: Path, clock: StandingClock) -> None:
    with closing(sqlite3.connect(whole)) as connection:
        leaves = (
            connection.execute(
                "SELECT pageno FROM dbstat WHERE name = 'posts' AND pagetype = 'leaf' ORDER BY path"
            ).fetchall()
            if _has_dbstat(connection)
            else []
        )
    if not leaves:
        pytest.skip("this SQLite does not say where its pages are")
    overwrite(whole, (leaves[len(leaves) // 2][0] - 1) * PAGE, PAGE, random.Random(2))
    database, _ = reopened(whole, clock)
    kept = database.read("SELECT count(*) FROM posts")[0][0]
    assert 370 <= kept < 400
    assert own(database, clock) == SAVED
    database.close()


def _has_dbstat(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("SELECT * FROM dbstat LIMIT 1")
    except sqlite3.DatabaseError:
        return False
    return True


@pytest.mark.parametrize("length", [16, 100, PAGE])
def test_without_its_table_of_contents_ones_own_words_are_still_found(
    whole: Path, clock: StandingClock, length: int
) -> None:
    overwrite(whole, 0, length, random.Random(3))
    database, _ = reopened(whole, clock)
    assert own(database, clock) == SAVED
    room = Rooms(database, clock=clock).list(X_ORIGIN)[0]
    assert Unfinished(database, clock=clock).get(room.id, "correct:one") == "which shelf would"
    database.close()


def test_what_went_out_or_was_given_up_is_not_counted_as_waiting(whole: Path, clock: StandingClock) -> None:
    overwrite(whole, 0, PAGE, random.Random(6))
    database = Database(whole, clock=clock)
    assert database.put_aside is not None
    assert salvage(database.put_aside, database).counts["outbox"] == 1
    assert [row["text"] for row in database.read("SELECT text FROM outbox")] == [WAITING]
    database.close()


def test_what_only_the_log_holds_is_found(tmp_path: Path, clock: StandingClock) -> None:
    """A process that is killed leaves its last writes in the -wal."""
    living, path = tmp_path / "living.sqlite3", tmp_path / "home" / "parley.sqlite3"
    filled(living, clock)
    database = Database(living, clock=clock)
    room = Rooms(database, clock=clock).list(X_ORIGIN)[0]
    Drafts(database, clock=clock).keep(room.id, Draft("the last words", 4, locked=True))
    path.parent.mkdir()
    for ending in ("", "-wal"):
        shutil.copy(f"{living}{ending}", f"{path}{ending}")
    columns = {
        name: [row["name"] for row in database.read(f"PRAGMA table_info({name})")]
        for name in ("rooms", "drafts", "outbox", "marks", "prepared", "unfinished", "accounts")
    }
    database.close()
    assert "the last words" in [row["body"] for row in carve(path, columns)["drafts"]]
    (root,) = pages_of(path, "posts")
    overwrite(path, (root - 1) * PAGE, PAGE, random.Random(4))
    database, _ = reopened(path, clock)
    assert own(database, clock)[0].body == "the last words"
    database.close()


def test_words_without_a_room_are_written_beside_the_damaged_file(whole: Path, clock: StandingClock) -> None:
    with closing(sqlite3.connect(whole)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM rooms")
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    (root,) = pages_of(whole, "posts")
    overwrite(whole, (root - 1) * PAGE, PAGE, random.Random(5))
    database, aside = reopened(whole, clock)
    words = aside.with_name(f"{aside.name}.txt").read_text(encoding="utf-8")
    assert LONG in words
    assert WAITING in words
    assert "my own words" in words
    database.close()


def test_whatever_is_damaged_the_new_database_is_sound(tmp_path: Path, clock: StandingClock) -> None:
    whole = tmp_path / "whole.sqlite3"
    filled(whole, clock)
    for seed in range(15):
        chance, path = random.Random(seed), tmp_path / str(seed) / "parley.sqlite3"
        path.parent.mkdir()
        shutil.copy(whole, path)
        for _ in range(chance.randint(1, 6)):
            overwrite(
                path, chance.randrange(0, path.stat().st_size, 512), chance.choice((8, 512, PAGE)), chance
            )
        if chance.random() < 0.3:
            with path.open("r+b") as file:
                file.truncate(path.stat().st_size * chance.randint(1, 9) // 10)
        database = Database(path, clock=clock)
        if database.put_aside is not None:
            salvage(database.put_aside, database)
        assert database.read("PRAGMA integrity_check")[0][0] == "ok"
        assert database.read("PRAGMA foreign_key_check") == []
        for room in Rooms(database, clock=clock).list(X_ORIGIN):
            Marks(database, clock=clock).get(room.id)
            Drafts(database, clock=clock).get(room.id)
            entries = Outbox(database, clock=clock).open_entries(room.id)
            assert all(entry.state is not State.QUEUED for entry in entries) or database.put_aside is None
            Archive(database).page(room.id, seen_by=ME.id, limit=500)
        database.close()
