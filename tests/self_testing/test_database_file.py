"""The database check makes one, finds a word in it, and fails where its folder is none or its file is damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.errors import StoreTrouble
from desktop.self_testing.answering import done
from desktop.self_testing.database_file import NAME, check_database_file
from desktop.store.database import Database
from desktop.surroundings import utc_now


def test_it_is_made_and_a_word_is_found_in_it(tmp_path: Path) -> None:
    check = check_database_file(tmp_path)
    assert check.ok
    assert check.found.endswith("WAL, FTS5, whole")


def test_a_folder_that_is_a_file_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "place").write_text("no folder")
    with pytest.raises(StoreTrouble):
        check_database_file(tmp_path / "place")


def test_an_index_that_is_none_fails_it(tmp_path: Path) -> None:
    """What a SQLite without FTS5 would be left with."""
    database = Database(tmp_path / "parley.sqlite3", clock=utc_now)
    with database.write() as connection:
        connection.execute("DROP TABLE words")
        connection.execute("CREATE TABLE words (text TEXT)")
    database.close()
    check = done(NAME, lambda: check_database_file(tmp_path))
    assert not check.ok
    assert check.remedy
