"""Crash reports as the window has them: told of once, deleted one by one or all, and shown by whoever can."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from desktop.core.crash import CrashReport, Facts, Place, Trouble
from desktop.services.crash_reports import CrashReports
from desktop.store.crash_files import CrashFiles


def write(folder: Path, *lines: int) -> None:
    for line in lines:
        trouble = Trouble("ValueError", places=(Place("desktop.app", line),))
        CrashFiles(folder).write(CrashReport(datetime(2026, 1, line, tzinfo=UTC), True, Facts(), (trouble,)))


def test_they_are_read_told_of_and_deleted(tmp_path: Path) -> None:
    reports = CrashReports(tmp_path / "crashes")
    assert reports.all() == reports.untold() == []
    write(reports.folder, 1, 2, 3)
    assert [kept.at.day for kept in reports.untold()] == [3, 2, 1]
    reports.tell()
    assert reports.untold() == []
    reports.delete(reports.all()[0])
    assert [kept.at.day for kept in reports.all()] == [2, 1]
    reports.delete_all()
    assert not reports.folder.exists()
    reports.show()
