"""Files are kept under one root, for one person, and practice never meets the real thing."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.core.errors import HomeUnusable
from desktop.store.paths import Paths, default_paths


def test_parley_home_moves_everything(tmp_path: Path) -> None:
    paths = default_paths({"PARLEY_HOME": str(tmp_path)})
    assert paths.home == tmp_path
    assert all(path.is_relative_to(tmp_path) for path in (paths.database, paths.logs, paths.cache))


def test_a_relative_parley_home_does_not_move_with_the_working_folder() -> None:
    assert default_paths({"PARLEY_HOME": "here"}).home == Path.cwd() / "here"


def test_without_parley_home_the_system_decides() -> None:
    home = default_paths({}).home
    assert home.is_absolute()
    assert home.name == "parley"


@pytest.mark.parametrize("environ", [{}, {"PARLEY_HOME": "/srv/parley"}, {"PARLEY_HOME": "/"}])
def test_practice_is_neither_inside_the_persons_root_nor_around_it(environ: dict[str, str]) -> None:
    mine, practice = default_paths(environ).home, default_paths(environ, practice=True).home
    assert mine != practice
    assert not mine.is_relative_to(practice)
    assert mine == Path("/") or not practice.is_relative_to(mine)


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")
def test_folders_are_for_their_owner_alone(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "new" / "home")
    paths.ensure()
    paths.ensure()
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in (paths.home, paths.logs, paths.cache)} == {
        0o700
    }


def test_a_file_in_its_place_is_named_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("mine")
    with pytest.raises(HomeUnusable, match="there is a file of that name") as caught:
        Paths(tmp_path / "home").ensure()
    assert "PARLEY_HOME" in caught.value.remedy
    assert (tmp_path / "home").read_text() == "mine"


def test_a_file_above_it_is_named_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(HomeUnusable, match="a part of that path is a file"):
        Paths(tmp_path / "file" / "home").ensure()


@contextmanager
def as_nobody() -> Iterator[None]:
    """Root may write anywhere, so a test run by root becomes somebody who may not."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")
@pytest.mark.parametrize("mode", [0o555, 0o000])
def test_a_home_without_permission_is_named_with_a_remedy(mode: int) -> None:
    with tempfile.TemporaryDirectory() as folder:  # pytest's own folders are closed to nobody
        Path(folder).chmod(0o755)
        home = Path(folder) / "home"
        home.mkdir()
        home.chmod(mode)
        with as_nobody(), pytest.raises(HomeUnusable, match="you may not write there"):
            Paths(home).ensure()
        home.chmod(0o755)
