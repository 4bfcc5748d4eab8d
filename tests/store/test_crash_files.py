"""Crash reports as files: the newest few, one a place, for this person alone, told of once, and gone when deleted."""

from __future__ import annotations

import stat
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.core.crash import CrashReport, Facts, Place, Trouble
from desktop.store.crash_files import DUMP, KEPT, CrashFiles
from desktop.store.holdings import foreign, take_away
from desktop.store.paths import Paths

AT = datetime(2026, 11, 23, 2, 50, tzinfo=UTC)
FACTS = Facts("0.1.0", "3.11.7", "6.11.3", "Linux")


def report(line: int, *, minutes: int = 0, ended: bool = True) -> CrashReport:
    trouble = Trouble("ValueError", places=(Place("desktop.app", line, "run"),))
    return CrashReport(AT + timedelta(minutes=minutes), ended, FACTS, (trouble,))


@pytest.fixture
def files(tmp_path: Path) -> CrashFiles:
    return CrashFiles(Paths(tmp_path).crashes)


def test_the_newest_come_first_and_the_same_place_is_there_once(files: CrashFiles) -> None:
    files.write(report(1))
    files.write(report(2, minutes=1, ended=False))
    files.write(report(1, minutes=2))
    newest, other = files.all()
    assert (newest.at, newest.ended) == (AT + timedelta(minutes=2), True)
    assert (other.at, other.ended) == (AT + timedelta(minutes=1), False)
    assert newest.text == report(1, minutes=2).text


def test_so_many_are_kept(files: CrashFiles) -> None:
    for line in range(KEPT + 5):
        files.write(report(line, minutes=line))
    kept = files.all()
    assert len(kept) == KEPT
    assert kept[-1].at == AT + timedelta(minutes=5)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a person's folder to them by itself")
def test_they_are_for_this_person_alone(files: CrashFiles) -> None:
    files.write(report(1))
    assert stat.S_IMODE(files.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(files.all()[0].path.stat().st_mode) == 0o600


def test_a_person_is_told_once_of_each(files: CrashFiles) -> None:
    assert files.untold() == []
    files.write(report(1))
    assert len(files.untold()) == 1
    files.tell()
    assert files.untold() == []
    files.write(report(2, minutes=3))
    assert [one.at for one in files.untold()] == [AT + timedelta(minutes=3)]
    files.tell()
    files.write(report(1, minutes=4))
    assert len(files.untold()) == 1, "the same trouble came again"


def test_what_is_deleted_is_gone_and_so_is_the_folder(files: CrashFiles) -> None:
    files.write(report(1))
    files.tell()
    files.delete(*files.all())
    assert not files.folder.exists()


def test_all_of_it_is_parleys_and_goes_with_the_home(files: CrashFiles, tmp_path: Path) -> None:
    files.write(report(1))
    files.tell()
    files.open_dump().close()
    assert foreign(Paths(tmp_path)) == ()
    assert take_away(Paths(tmp_path)) == ()
    assert not files.folder.exists()


def test_a_dump_that_says_nothing_fatal_is_no_report(files: CrashFiles) -> None:
    with files.open_dump() as dump:
        assert not files.has_dump()
        files.describe(dump, FACTS)
    assert files.has_dump(), "it was killed, or the computer was"
    files.take_dump((), FACTS)
    assert (files.all(), files.has_dump()) == ([], False)


def test_a_dump_of_who_did_not_come_to_say_who_it_was_is_a_report(files: CrashFiles) -> None:
    with files.open_dump() as dump:
        dump.write("Fatal Python error: Bus error\n\nCurrent thread 0x1 (most recent call first):\n")
    files.take_dump((), FACTS)
    (kept,) = files.all()
    assert "Bus error" in kept.text
    assert "parley:  0.1.0" in kept.text
    assert kept.ended
    assert not (files.folder / DUMP).exists()
