"""What a running program imports is what it was started with, whatever a package manager does to its file meanwhile."""

from __future__ import annotations

import os
import sys
import zlib
from pathlib import Path
from typing import Any

import pytest

from desktop.holding import hold, hold_program

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere it is not replaced")


@pytest.fixture
def archive(tmp_path: Path) -> Any:
    """As PyInstaller writes and reads a program's code."""
    writers = pytest.importorskip("PyInstaller.archive.writers")
    readers = pytest.importorskip("PyInstaller.loader.pyimod01_archive")
    source = tmp_path / "late.py"
    source.write_text("", encoding="utf-8")
    code = compile("SAID = 'of the version that runs'", "late.py", "exec")
    file = str(tmp_path / "program")
    writers.ZlibArchiveWriter(file, [("late", str(source), "PYMODULE")], {"late": code})
    return readers.ZlibArchiveReader(file)


def said(archive: Any) -> str:
    names: dict[str, str] = {}
    exec(archive.extract("late"), names)
    return names["SAID"]


def upgrade(file: Path) -> None:
    """As dpkg does it: another file takes the place."""
    new = file.with_suffix(".new")
    new.write_bytes(b"PYZ of another version" * 1000)
    new.replace(file)


def test_a_late_import_after_an_upgrade_is_of_the_version_that_runs(archive: Any, tmp_path: Path) -> None:
    hold(archive)
    upgrade(tmp_path / "program")
    assert said(archive) == "of the version that runs"


def test_and_after_the_program_was_removed(archive: Any, tmp_path: Path) -> None:
    hold(archive)
    (tmp_path / "program").unlink()
    assert said(archive) == "of the version that runs"


def test_without_that_it_would_fail(archive: Any, tmp_path: Path) -> None:
    """Where this no longer fails, PyInstaller holds its file itself."""
    upgrade(tmp_path / "program")
    with pytest.raises(zlib.error):
        said(archive)


def test_a_child_does_not_get_the_file(archive: Any) -> None:
    hold(archive)
    assert not os.get_inheritable(int(archive._filename.rpartition("/")[2]))


def test_from_source_there_is_nothing_to_hold() -> None:
    hold_program()
    assert "pyimod02_importers" not in sys.modules
