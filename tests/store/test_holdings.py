"""What Parley keeps in a home is known by name, so that all of it goes, and nothing of anybody else's."""

from __future__ import annotations

import logging
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.store.database import Database
from desktop.store.holdings import Part, files, foreign, size, take_away, take_common_away
from desktop.store.log_file import write_log
from desktop.store.paths import Paths
from desktop.store.picture_cache import PictureCache
from desktop.store.turn import turn
from tests.store.scene import StandingClock


@pytest.fixture
def home(tmp_path: Path) -> Paths:
    """With what the store itself writes, and an older database that was put aside."""
    paths = Paths(tmp_path / "home")
    for one in (paths, Paths(paths.replay)):
        one.ensure()
        one.database.write_bytes(b"no database")
        Database(one.database, clock=StandingClock()).close()
        with turn(one.database, "a sign-in"):
            pass
        PictureCache(one.cache / "pictures").put("https://pbs.twimg.com/a.png", b"a picture")
    log = write_log(paths)
    logging.getLogger("desktop").info("a line")
    logging.getLogger("desktop").removeHandler(log)
    log.close()
    (paths.logs / "parley.log.1").write_text("older", encoding="utf-8")
    (paths.home / "pictures").mkdir()
    (paths.home / "pictures" / "practice-dark.png").write_bytes(b"png")
    return paths


def test_nothing_that_the_store_writes_is_strange_to_it(home: Paths) -> None:
    assert foreign(home) == ()
    assert {path.name.split(".")[1] for path in files(home, Part.ARCHIVE)} >= {
        "sqlite3",
        "damaged-2026-11-21T12-00-00",
    }
    assert size(home, Part.LOGS) > 0
    assert size(home) > size(home, Part.ARCHIVE) > size(home, Part.PICTURES) > 0


def test_all_of_it_goes_with_its_folder(home: Paths) -> None:
    assert take_away(home) == ()
    assert not home.home.exists()
    assert take_away(home) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks for a right to make links")
def test_behind_a_link_of_somebody_s_nothing_is_taken(home: Paths, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    theirs = elsewhere / ("a" * 64)
    theirs.write_bytes(b"another program's")
    shutil.rmtree(home.cache / "pictures")
    (home.cache / "pictures").symlink_to(elsewhere)
    take_away(home)
    assert theirs.exists()
    assert foreign(home) == (home.cache / "pictures",)
    shutil.rmtree(home.home)
    home.home.mkdir()
    home.cache.symlink_to(tmp_path / "pictures-elsewhere")
    (home.cache.readlink() / "pictures").mkdir(parents=True)
    other = home.cache.readlink() / "pictures" / ("b" * 64)
    other.write_bytes(b"another program's")
    take_away(home)
    assert other.exists()


def test_one_part_goes_alone(home: Paths) -> None:
    take_away(home, Part.LOGS)
    assert (size(home, Part.LOGS), list(home.logs.iterdir())) == (0, [])
    assert home.database.exists()


OTHERS: list[Callable[[Paths], Path]] = [
    lambda paths: paths.home / "taxes.ods",
    lambda paths: paths.home / "parley.sqlite3.my-backup",
    lambda paths: paths.home / "parley.txt",
    lambda paths: paths.logs / "my diary.log",
    lambda paths: paths.cache / "pictures" / "holiday.png",
    lambda paths: paths.replay / "mine",
    lambda paths: paths.home / "pictures" / "cat.png",
]


@pytest.mark.parametrize("place", OTHERS)
def test_other_peoples_files_stay_and_are_named(home: Paths, place: Callable[[Paths], Path]) -> None:
    theirs = place(home)
    theirs.write_text("theirs", encoding="utf-8")
    assert foreign(home) == (theirs,)
    assert take_away(home) == ()
    assert [path for path in home.home.rglob("*") if path.is_file()] == [theirs]


def test_a_folder_of_theirs_is_named_once_and_not_looked_into(home: Paths) -> None:
    folder = home.home / "photos" / "2026"
    folder.mkdir(parents=True)
    (folder / "parley.sqlite3").write_bytes(b"theirs, whatever it is called")
    take_away(home)
    assert foreign(home) == (home.home / "photos",)
    assert (folder / "parley.sqlite3").exists()


def test_a_link_goes_and_what_it_leads_to_stays(home: Paths, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("theirs", encoding="utf-8")
    (home.home / "parley.suspect").symlink_to(elsewhere)
    take_away(home)
    assert (home.home.exists(), elsewhere.read_text(encoding="utf-8")) == (False, "theirs")


def test_the_folder_that_all_homes_share_is_emptied_of_locks_alone(tmp_path: Path) -> None:
    (tmp_path / "common").mkdir()
    with turn(tmp_path / "common" / "stream", "a bearer's hash"):
        pass
    (tmp_path / "common" / "theirs").touch()
    take_common_away(tmp_path / "common")
    assert [path.name for path in (tmp_path / "common").iterdir()] == ["theirs"]
    (tmp_path / "common" / "theirs").unlink()
    take_common_away(tmp_path / "common")
    assert not (tmp_path / "common").exists()
