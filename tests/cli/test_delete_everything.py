"""Everything goes from the command line: what that is is said first, nothing goes unasked, and other files stay."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.core.draft import Draft
from desktop.core.origin import X_ORIGIN
from desktop.store.database import Database
from desktop.store.deleting import begin, is_begun
from desktop.store.drafts import Drafts
from desktop.store.paths import Paths
from desktop.store.rooms import Rooms
from desktop.store.turn import turn
from tests.cli.test_command import parley


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    """Nothing of whoever runs the tests is touched."""
    names = ("PARLEY_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME")
    return {name: str(tmp_path / name.lower()) for name in names}


@pytest.fixture
def paths(surroundings: dict[str, str]) -> Paths:
    return Paths(Path(surroundings["PARLEY_HOME"]))


@pytest.fixture
def opened(paths: Paths) -> Database:
    paths.ensure()
    database = Database(paths.database, clock=now)
    room = Rooms(database, clock=now).open("GardenChat", X_ORIGIN)
    Drafts(database, clock=now).keep(room.id, Draft("half a thought"))
    return database


def test_everything_goes_once_a_person_agreed(
    opened: Database, paths: Paths, surroundings: dict[str, str]
) -> None:
    opened.close()
    theirs = paths.home / "taxes.ods"
    theirs.touch()
    entry = Path(surroundings["XDG_DATA_HOME"]) / "applications" / "parley.desktop"
    entry.parent.mkdir(parents=True)
    entry.touch()
    unasked = parley("delete-everything", **surroundings)
    assert (unasked.returncode, "1 draft or prepared answer\n" in unasked.stdout) == (2, True)
    assert f"stays: {theirs}\n" in unasked.stdout
    assert paths.database.exists()
    agreed = parley("delete-everything", "--yes", **surroundings)
    assert (agreed.returncode, agreed.stderr) == (0, "")
    assert "Parley keeps nothing on this computer any more." in agreed.stdout
    assert list(paths.home.iterdir()) == [theirs]
    assert not entry.exists()
    theirs.unlink()
    again = parley("delete-everything", **surroundings)
    assert (again.returncode, again.stdout) == (0, f"There is nothing of Parley's in {paths.home}.\n")


def test_nothing_is_deleted_under_an_open_window(
    opened: Database, paths: Paths, surroundings: dict[str, str]
) -> None:
    with turn(paths.database, "the home"):
        refused = parley("delete-everything", "--yes", **surroundings)
    assert (refused.returncode, "Parley is open." in refused.stderr) == (2, True)
    opened.close()
    assert paths.database.exists()


def test_what_a_crash_left_goes_on_without_a_question(
    opened: Database, paths: Paths, surroundings: dict[str, str]
) -> None:
    opened.close()
    begin(paths, ())
    assert is_begun(paths)
    assert parley("delete-everything", **surroundings).returncode == 0
    assert not paths.home.exists()
