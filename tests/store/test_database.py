"""The database opens or says why not, writes all or nothing, and never loses a damaged file."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from desktop.core.errors import HomeUnusable, StoreDamaged, StoreLocked
from desktop.store.database import CACHE, Database
from tests.store.scene import StandingClock

Open = Callable[[], Database]
NOT_A_DATABASE = b"this is not a database, but it is somebody's " * 100

HOLD = """
import sqlite3, sys
from contextlib import closing
with open(sys.argv[1], "rb"), closing(sqlite3.connect(sys.argv[1], isolation_level=None)) as held:
    for statement in sys.argv[2:]:
        held.execute(statement)
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def another_program(path: Path, statement: str = "") -> Iterator[int]:
    """A process that has `path` open, inside a transaction if `statement` begins one; its number."""
    command = [sys.executable, "-c", HOLD, str(path), *([statement] if statement else [])]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process.pid
        process.communicate()


def names(database: Database) -> list[str]:
    return [row["name"] for row in database.read("SELECT name FROM settings ORDER BY name")]


def keep(connection: sqlite3.Connection, name: str) -> None:
    connection.execute("INSERT INTO settings VALUES (?, '1')", (name,))


# --- writing ------------------------------------------------------------------------------------------------------


def test_what_was_written_is_there_at_the_next_start(open_database: Open) -> None:
    first = open_database()
    with first.write() as connection:
        keep(connection, "a")
    first.close()
    assert names(open_database()) == ["a"]


def test_every_commit_is_synced_and_references_are_checked(database: Database) -> None:
    pragmas = ("synchronous", "foreign_keys", "journal_mode")
    assert [database.read(f"PRAGMA {name}")[0][0] for name in pragmas] == [2, 1, "wal"]


def test_only_the_connection_that_a_flood_goes_through_keeps_many_pages(database: Database) -> None:
    kept: list[int] = []

    def look() -> None:
        kept.append(database.connection().execute("PRAGMA cache_size").fetchone()[0])

    look()
    database.expect_flood()
    database.expect_flood()
    look()
    other = threading.Thread(target=look)
    other.start()
    other.join()
    assert kept == [-2000, -CACHE // 1024, -2000]


def test_a_failed_transaction_leaves_nothing(database: Database) -> None:
    def fail() -> None:
        with database.write() as connection:
            keep(connection, "a")
            raise ArithmeticError

    with pytest.raises(ArithmeticError):
        fail()
    assert names(database) == []


def test_a_transaction_inside_another_is_a_part_of_it(database: Database) -> None:
    def fail() -> None:
        with database.write() as connection:
            with database.write() as inner:
                keep(inner, "a")
            keep(connection, "b")
            raise ArithmeticError

    with pytest.raises(ArithmeticError):
        fail()
    assert names(database) == []


def test_a_programming_error_stays_one(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        database.read("SELECT * FROM nowhere")


# --- threads ------------------------------------------------------------------------------------------------------


def in_a_thread(work: Callable[[], None]) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_each_thread_has_a_connection_of_its_own(database: Database) -> None:
    seen: list[sqlite3.Connection] = []
    in_a_thread(lambda: seen.append(database.connection()))
    assert database.connection() is database.connection()
    assert seen[0] is not database.connection()


def test_the_connection_of_a_thread_that_ended_is_closed_by_the_next_one(database: Database) -> None:
    seen: list[sqlite3.Connection] = []
    in_a_thread(lambda: seen.append(database.connection()))
    in_a_thread(lambda: seen.append(database.connection()))
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        seen[0].execute("SELECT 1")


def test_closing_closes_the_connections_of_all_threads(database: Database) -> None:
    seen: list[sqlite3.Connection] = []
    in_a_thread(lambda: seen.append(database.connection()))
    seen.append(database.connection())
    database.close()
    for connection in seen:
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            connection.execute("SELECT 1")
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        database.connection()


def test_closing_waits_for_what_is_being_written(open_database: Open) -> None:
    database, written = open_database(), list[str]()
    begun, go, closing_now = threading.Event(), threading.Event(), threading.Event()

    def write() -> None:
        with database.write() as connection:
            begun.set()
            go.wait(30)
            keep(connection, "a")
        written.append("a")

    def close() -> None:
        closing_now.set()
        database.close()
        written.append("closed")

    threads = [threading.Thread(target=write), threading.Thread(target=close)]
    threads[0].start()
    begun.wait(30)
    threads[1].start()
    closing_now.wait(30)
    go.set()
    for thread in threads:
        thread.join()
    assert written == ["a", "closed"]
    with pytest.raises(sqlite3.ProgrammingError), database.write():
        pass
    assert names(open_database()) == ["a"]


def test_threads_that_write_at_once_wait_for_each_other(path: Path, clock: StandingClock) -> None:
    database = Database(path, clock=clock)
    with database.write() as connection:
        keep(connection, "n")

    def count_up() -> None:
        for _ in range(20):
            with database.write() as connection:
                connection.execute("UPDATE settings SET value = value + 1")

    threads = [threading.Thread(target=count_up) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    total = database.read("SELECT value FROM settings")[0][0]
    database.close()
    assert int(total) == 81


# --- locked -------------------------------------------------------------------------------------------------------


def test_a_locked_database_names_its_holder(database: Database, path: Path) -> None:
    with (
        another_program(path, "BEGIN IMMEDIATE") as number,
        pytest.raises(StoreLocked) as caught,
        database.write(),
    ):
        pass
    assert caught.value.remedy
    expected = f"process {number}" if sys.platform == "linux" else "another program"
    assert expected in str(caught.value)
    with database.write() as connection:
        keep(connection, "a")
    assert names(database) == ["a"]


# --- damaged ------------------------------------------------------------------------------------------------------


def test_a_file_that_is_no_database_is_put_aside_under_a_dated_name(open_database: Open, path: Path) -> None:
    path.write_bytes(NOT_A_DATABASE)
    database = open_database()
    aside = path.with_name("parley.damaged-2026-11-21T12-00-00.sqlite3")
    assert database.put_aside == aside
    assert aside.read_bytes() == NOT_A_DATABASE
    assert names(database) == []


def test_nothing_is_put_aside_without_need(open_database: Open) -> None:
    open_database().close()
    assert open_database().put_aside is None


def test_two_damaged_files_of_one_second_are_both_kept(open_database: Open, path: Path) -> None:
    kept = []
    for content in (NOT_A_DATABASE, NOT_A_DATABASE[::-1]):
        path.write_bytes(content)
        database = open_database()
        kept.append(database.put_aside)
        database.close()
    assert [aside.read_bytes() for aside in kept if aside] == [NOT_A_DATABASE, NOT_A_DATABASE[::-1]]


def damage_the_middle(path: Path) -> None:
    """A database whose first page is sound and whose others are not."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT)")
        connection.executemany(
            "INSERT INTO settings VALUES (?, ?)", ((f"{n:05}", "x" * 50) for n in range(2000))
        )
        connection.commit()
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096 * 10)


def test_damage_behind_a_sound_first_page_is_found(open_database: Open, path: Path) -> None:
    damage_the_middle(path)
    assert open_database().put_aside is not None


def test_the_write_ahead_log_goes_aside_with_its_database(open_database: Open, path: Path) -> None:
    path.write_bytes(NOT_A_DATABASE)
    path.with_name("parley.sqlite3-wal").write_bytes(b"not yet checkpointed")
    aside = open_database().put_aside
    assert aside is not None
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"not yet checkpointed"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere only Parley's own processes are known")
def test_a_damaged_file_that_another_program_has_open_is_left_alone(open_database: Open, path: Path) -> None:
    path.write_bytes(NOT_A_DATABASE)
    with another_program(path) as number, pytest.raises(StoreDamaged, match=f"process {number}"):
        open_database()
    assert path.read_bytes() == NOT_A_DATABASE
    assert open_database().put_aside is not None


def test_a_damaged_file_that_another_parley_has_open_is_left_alone(open_database: Open, path: Path) -> None:
    first = open_database()
    first.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with path.open("r+b") as file:
        file.write(NOT_A_DATABASE[:4096])
    with pytest.raises(StoreDamaged):
        open_database()
    assert path.read_bytes()[:100] == NOT_A_DATABASE[:100]


def test_damage_met_at_work_makes_the_next_start_read_the_whole_file(open_database: Open, path: Path) -> None:
    database = open_database()
    with database.write() as connection:
        connection.executemany(
            "INSERT INTO settings VALUES (?, ?)", ((f"{n:05}", "x" * 90) for n in range(2000))
        )
    database.close()
    again = open_database()
    with path.open("r+b") as file:
        file.seek(path.stat().st_size - 4096 * 30)
        file.write(b"\xff" * 4096 * 30)
    with pytest.raises(StoreDamaged, match="is damaged") as caught:
        again.read("SELECT sum(length(value)) FROM settings")
    assert "start it again" in caught.value.remedy
    assert path.with_suffix(".suspect").exists()
    again.close()
    assert open_database().put_aside is not None
    assert not path.with_suffix(".suspect").exists()


# --- unusable -----------------------------------------------------------------------------------------------------


def test_a_folder_in_its_place_is_unusable(open_database: Open, path: Path) -> None:
    path.mkdir()
    with pytest.raises(HomeUnusable) as caught:
        open_database()
    assert str(path) in str(caught.value)


def test_a_home_that_is_not_there_is_unusable(clock: StandingClock, tmp_path: Path) -> None:
    with pytest.raises(HomeUnusable):
        Database(tmp_path / "nowhere" / "parley.sqlite3", clock=clock)


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")
def test_the_file_is_for_its_owner_alone(database: Database) -> None:
    assert database.path.stat().st_mode & 0o077 == 0


# --- two at once --------------------------------------------------------------------------------------------------

START = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from desktop.store.database import CACHE, Database
sys.stdin.readline()
database = Database(Path(sys.argv[1]), clock=lambda: datetime.now(UTC))
with database.write() as connection:
    connection.execute("INSERT INTO settings VALUES (?, '1')", (sys.argv[2],))
print(database.put_aside is not None, flush=True)
sys.stdin.read()
database.close()
"""


@pytest.mark.parametrize("content", [b"", NOT_A_DATABASE], ids=["new", "damaged"])
def test_two_that_start_at_once_share_one_database(path: Path, open_database: Open, content: bytes) -> None:
    path.write_bytes(content)
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    both = [
        subprocess.Popen(
            [sys.executable, "-c", START, str(path), name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environ,
        )
        for name in "ab"
    ]
    for process in both:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    said = []
    for process in both:
        assert process.stdout is not None
        said.append(process.stdout.readline())
    for process in both:
        process.communicate()
    assert sorted(said) == sorted(["False\n", f"{bool(content)}\n"])
    assert names(open_database()) == ["a", "b"]
