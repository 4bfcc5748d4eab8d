"""The settings say how many crash reports there are, show them and their folder, and delete them all."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.crash import CrashReport, Facts, Place, Trouble
from desktop.services.crash_reports import CrashReports
from desktop.store.crash_files import CrashFiles
from desktop.ui.settings.crash_section import CrashSection
from desktop.ui.settings.page import SettingsPage
from desktop.ui.theme import Mode, Theme


def test_they_are_counted_shown_and_deleted(qtbot: QtBot, tmp_path: Path) -> None:
    page = SettingsPage(Theme(Mode.LIGHT))
    qtbot.addWidget(page)
    reports, opened, shown = CrashReports(tmp_path / "crashes"), list[Path](), list[str]()
    reports.show = lambda: shown.append("shown")
    section = CrashSection(page, reports, opened.append)
    page.show()
    show, folder, delete = page.findChildren(QPushButton)

    def said() -> str:
        return " ".join(one.accessibleName() for one in page.findChildren(QLabel) if one.accessibleName())

    assert said().startswith("None.")
    assert not any(button.isEnabled() for button in (show, folder, delete))
    for line in (1, 2):
        trouble = Trouble("ValueError", places=(Place("desktop.app", line),))
        CrashFiles(reports.folder).write(
            CrashReport(datetime(2026, 1, 1, tzinfo=UTC), True, Facts(), (trouble,))
        )
    section.refresh()
    assert said() == "2 reports are on this computer."
    show.click()
    folder.click()
    assert (shown, opened) == (["shown"], [reports.folder])
    delete.click()
    assert reports.all() == []
    assert said().startswith("None.")
