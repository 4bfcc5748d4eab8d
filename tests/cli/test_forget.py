"""A room is forgotten from the command line: what goes is said first, and nothing goes unasked."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from desktop.core.draft import Draft
from desktop.core.origin import X_ORIGIN
from desktop.store.database import Database
from desktop.store.drafts import Drafts
from desktop.store.rooms import Rooms
from tests.cli.test_command import parley


def now() -> datetime:
    return datetime.now(UTC)


def test_a_room_is_forgotten_once_a_person_agreed(tmp_path: Path) -> None:
    database = Database(tmp_path / "parley.sqlite3", clock=now)
    for tag in ("GardenChat", "lis_chat"):
        room = Rooms(database, clock=now).open(tag, X_ORIGIN)
        Drafts(database, clock=now).keep(room.id, Draft(f"half a thought of {tag}"))
    opened = parley("forget", "gardenchat", "--yes", PARLEY_HOME=str(tmp_path))
    database.close()
    assert (opened.returncode, "Parley is open" in opened.stderr) == (2, True)
    unasked = parley("forget", "gardenchat", PARLEY_HOME=str(tmp_path))
    assert unasked.returncode == 2
    assert "1 draft or prepared answer\n" in unasked.stdout
    assert "This cannot be undone." in unasked.stdout
    assert b"thought of GardenChat" in (tmp_path / "parley.sqlite3").read_bytes()
    agreed = parley("forget", "#gardenchat", "--yes", PARLEY_HOME=str(tmp_path))
    assert (agreed.returncode, agreed.stderr) == (0, "")
    kept = (tmp_path / "parley.sqlite3").read_bytes()
    assert (b"GardenChat" in kept, b"thought of lis_chat" in kept) == (False, True)


def test_a_room_that_is_not_there_is_one_line_and_exit_2(tmp_path: Path) -> None:
    nowhere = parley("forget", "gardenchat", PARLEY_HOME=str(tmp_path / "none"))
    assert (nowhere.returncode, nowhere.stderr.count("\n")) == (2, 1)
    assert not (tmp_path / "none").exists()
    Database(tmp_path / "parley.sqlite3", clock=now).close()
    unknown = parley("forget", "gardenchat", PARLEY_HOME=str(tmp_path))
    assert (unknown.returncode, unknown.stderr.count("\n")) == (2, 1)
    assert "There is no room #gardenchat here." in unknown.stderr
