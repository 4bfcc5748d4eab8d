"""What is exported here is imported there, from the command line."""

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


def opened(home: Path) -> Database:
    home.mkdir(exist_ok=True)
    return Database(home / "parley.sqlite3", clock=now)


def test_a_home_moves_in_two_commands(tmp_path: Path) -> None:
    database = opened(tmp_path / "old")
    room = Rooms(database, clock=now).open("gardenchat", X_ORIGIN)
    Drafts(database, clock=now).keep(room.id, Draft("half a thought", 2, locked=True))
    file = tmp_path / "mine.zip"
    written = parley("export", str(file), PARLEY_HOME=str(tmp_path / "old"))
    database.close()
    assert (written.returncode, written.stdout) == (0, f"{file}: 1 chat, 1 draft\n")
    read = parley("import", str(file), PARLEY_HOME=str(tmp_path / "new"))
    assert (read.returncode, read.stdout) == (0, f"{file}: 1 chat, 1 draft\n")
    twice = parley("import", str(file), PARLEY_HOME=str(tmp_path / "new"))
    assert (twice.returncode, twice.stdout) == (0, f"{file}: nothing new\n")
    database = opened(tmp_path / "new")
    assert Drafts(database, clock=now).get(1).body == "half a thought"
    again = parley("import", str(file), PARLEY_HOME=str(tmp_path / "new"))
    database.close()
    assert again.returncode == 2
    assert "Parley is open" in again.stderr


def test_a_file_that_is_not_ours_is_one_line_and_exit_2(tmp_path: Path) -> None:
    (tmp_path / "other.zip").write_text("hello")
    read = parley("import", str(tmp_path / "other.zip"), PARLEY_HOME=str(tmp_path / "new"))
    assert (read.returncode, read.stderr.count("\n")) == (2, 1)
    assert "not a file that Parley wrote" in read.stderr
    nothing = parley("export", str(tmp_path / "x.zip"), PARLEY_HOME=str(tmp_path / "none"))
    assert nothing.returncode == 2
    assert not (tmp_path / "x.zip").exists()


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    opened(tmp_path / "old").close()
    file = tmp_path / "thesis.zip"
    file.write_text("years of work")
    refused = parley("export", str(file), PARLEY_HOME=str(tmp_path / "old"))
    assert (refused.returncode, file.read_text()) == (2, "years of work")
    assert "is there already. Name a new file." in refused.stderr
