"""A disk that is full or may not be written is said at once, and what to do; once it is mended, all goes on."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY
from tests.e2e.first_window import FirstWindow, begin, first_window

pytestmark = pytest.mark.timeout(240)  # whole starts, on a machine that may be busy


@pytest.fixture
def environ(parley_home: Path) -> dict[str, str]:
    named = {"DISPLAY": ":none", "QT_QPA_PLATFORM": "offscreen", "PARLEY_X_URL": "http://127.0.0.1:9"}
    return {**os.environ, **named, "PYTHONPATH": os.pathsep.join([str(REPOSITORY), *sys.path])}


def test_a_home_that_cannot_be_is_said_in_a_window_and_tried_again(
    environ: dict[str, str], parley_home: Path
) -> None:
    parley_home.write_text("mine")
    window = begin("join", "critlib", environ=environ)
    try:
        said = window.look("labels", str(parley_home))["labels"]
        assert "there is a file of that name" in said
        assert "PARLEY_HOME" in said
        window.do("press Try again")
        window.look("labels", str(parley_home))
        parley_home.unlink()
        window.do("press Try again")
        assert "#critlib" in window.look("title", "#critlib")["title"]
        window.do("close")
        assert window.process.wait() == 0
    finally:
        window.process.kill()
        window.process.communicate()


def test_who_has_had_enough_of_a_home_that_cannot_be_leaves_it_as_it_was(
    environ: dict[str, str], parley_home: Path
) -> None:
    parley_home.write_text("mine")
    window = begin(environ=environ)
    try:
        window.look("labels", str(parley_home))
        window.do("press Close")
        assert window.process.wait() == 2
    finally:
        window.process.kill()
        window.process.communicate()
    assert parley_home.read_text() == "mine"


SMALL_DISK = 'mount -t tmpfs -o size=2m tmpfs "$0" && exec "$@"'
FULL_DISK = 'mount -t tmpfs -o size=2m tmpfs "$0" && ! cat /dev/zero 2>&- > "$0/filler" && exec "$@"'


@contextmanager
def on_a_disk(what: str, disk: Path, environ: dict[str, str], *arguments: str) -> Iterator[FirstWindow]:
    """A window whose home is on a disk of two megabytes, in a namespace that ends with it."""
    disk.mkdir()
    unshare = ("unshare", "--map-root-user", "--mount")
    if not sys.platform.startswith("linux") or not shutil.which("unshare"):
        pytest.skip("a small disk of one's own takes Linux's namespaces")
    if subprocess.run([*unshare, "sh", "-c", 'mount -t tmpfs tmpfs "$0"', str(disk)], check=False).returncode:
        pytest.skip("no namespaces of one's own here")
    environ["PARLEY_HOME"] = str(disk / "home")
    within = (*unshare, "sh", "-c", what, str(disk))
    window = begin(*arguments, environ=environ, within=within)
    try:
        yield window
    finally:
        window.process.kill()
        window.process.communicate()


def seen_from_outside(disk: Path, window: FirstWindow) -> Path:
    return Path(f"/proc/{window.process.pid}/root{disk}")


def test_on_a_disk_that_fills_up_nothing_typed_is_lost_and_all_goes_on_when_it_has_room(
    environ: dict[str, str], tmp_path: Path
) -> None:
    with on_a_disk(SMALL_DISK, tmp_path / "disk", environ, "join", "critlib") as window:
        window.look("title", "#critlib")
        disk = seen_from_outside(tmp_path / "disk", window)
        with (disk / "filler").open("wb", buffering=0) as file, suppress(OSError):
            while True:
                file.write(bytes(512))
        window.do("type half a sentence")
        window.look("labels", "Your disk is full, so nothing can be saved.")
        window.do("close")
        window.look("labels", "Your text could not be saved. Copy it?")
        window.do("press Keep Parley open")
        assert window.look()["typed"] == "half a sentence"
        (disk / "filler").unlink()
        window.look("labels", "Your text is saved again.")
        for name in ("parley.sqlite3", "parley.sqlite3-wal"):
            shutil.copy(disk / "home" / name, tmp_path / name)
        with closing(sqlite3.connect(tmp_path / "parley.sqlite3")) as kept:
            assert kept.execute("SELECT body FROM drafts").fetchall() == [("half a sentence",)]
        window.do("close")
        assert window.process.wait() == 0


def test_a_full_disk_at_start_is_said_and_tried_again(environ: dict[str, str], tmp_path: Path) -> None:
    with on_a_disk(FULL_DISK, tmp_path / "disk", environ, "join", "critlib") as window:
        assert str(tmp_path / "disk" / "home") in window.look("labels", "the disk is full")["labels"]
        (seen_from_outside(tmp_path / "disk", window) / "filler").unlink()
        window.do("press Try again")
        window.look("title", "#critlib")


def test_a_limit_on_what_may_be_written_loses_nothing_typed_either(
    environ: dict[str, str], parley_home: Path
) -> None:
    """The same on every Unix: no file may grow beyond what is there."""
    resource = pytest.importorskip("resource")
    with first_window("join", "critlib", environ=environ) as window:
        pid, none = window.process.pid, (0, resource.RLIM_INFINITY)
        if not hasattr(resource, "prlimit"):
            pytest.skip("another process's limits are set on Linux only")
        before = resource.prlimit(pid, resource.RLIMIT_FSIZE, none)
        window.do("type half a sentence")
        window.look("labels", "Parley cannot use its database")
        resource.prlimit(pid, resource.RLIMIT_FSIZE, before)
        window.look("labels", "Your text is saved again.")
