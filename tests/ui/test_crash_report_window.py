"""A crash report is shown whole, leaves only where a person puts it, and is gone when they delete it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.crash import CrashReport, Facts, Place, Trouble
from desktop.core.mail import is_mailto
from desktop.services.crash_reports import CrashReports
from desktop.store.crash_files import CrashFiles
from desktop.ui.crash_report_window import CrashReportWindow
from desktop.ui.stream.words import moment_words
from desktop.ui.theme import Mode, Theme

Made = Callable[..., CrashReportWindow]


@pytest.fixture
def reports(tmp_path: Path) -> CrashReports:
    for line in (1, 2):
        trouble = Trouble("ValueError", places=(Place("desktop.app", line, "run"),) * line)
        report = CrashReport(datetime(2026, 1, line, tzinfo=UTC), True, Facts("0.1.0"), (trouble,))
        CrashFiles(tmp_path / "crashes").write(report)
    return CrashReports(tmp_path / "crashes")


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.fixture
def made(qtbot: QtBot, reports: CrashReports, opened: list[str]) -> Made:
    def make(**more: object) -> CrashReportWindow:
        window = CrashReportWindow(Theme(Mode.LIGHT), reports, opened.append, **more)  # type: ignore[arg-type]
        qtbot.addWidget(window)
        window.show()
        return window

    return make


def press(window: CrashReportWindow, words: str) -> None:
    next(one for one in window.findChildren(QPushButton) if one.text() == words).click()


def says(window: CrashReportWindow, words: str) -> bool:
    return any(words in one.accessibleName() for one in window.findChildren(QLabel) if one.isVisible())


def test_the_newest_is_shown_whole_and_copied_whole(made: Made, reports: CrashReports) -> None:
    window = made()
    assert window.text.toPlainText() == reports.all()[0].text
    assert window.text.isReadOnly()
    press(window, "Copy")
    assert QGuiApplication.clipboard().text() == reports.all()[0].text
    assert says(window, "Copied.")


def test_deleting_leads_to_the_next_and_the_last_closes_it(made: Made, reports: CrashReports) -> None:
    window = made()
    press(window, "Delete")
    assert "desktop/app.py:1 run" in window.text.toPlainText()
    assert window.isVisible()
    press(window, "Delete")
    assert reports.all() == []
    assert not window.isVisible()


def test_a_button_and_escape_close_it_and_keep_the_report(
    made: Made, reports: CrashReports, qtbot: QtBot
) -> None:
    by_button, by_key = made(), made()
    press(by_button, "Close")
    qtbot.keyClick(by_key.text, Qt.Key.Key_Escape)
    assert not by_button.isVisible()
    assert not by_key.isVisible()
    assert len(reports.all()) == 2


def test_it_says_when_as_the_posts_do(made: Made) -> None:
    assert says(made(), f"Of {moment_words(datetime(2026, 1, 2, tzinfo=UTC))}.")


def test_it_is_saved_where_a_person_says_and_nowhere_else(
    made: Made, reports: CrashReports, tmp_path: Path
) -> None:
    asked: list[str] = []
    answers = [tmp_path / "for a friend.txt", tmp_path / "nowhere" / "x.txt", ""]

    def choose(parent: object, title: str, name: str) -> str:
        asked.append(name)
        return str(answers.pop(0))

    window = made(choose_new=choose)
    press(window, "Save as…")
    assert (tmp_path / "for a friend.txt").read_text() == reports.all()[0].text
    assert says(window, "for a friend.txt")
    press(window, "Save as…")
    assert says(window, "could not be written")
    press(window, "Save as…")
    assert asked == ["parley-crash.txt"] * 3
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["for a friend.txt"]


def test_without_an_address_nothing_can_be_sent(made: Made) -> None:
    window = made()
    assert [one.text() for one in window.findChildren(QPushButton)] == ["Copy", "Save as…", "Delete", "Close"]


def test_a_mail_has_it_and_the_person_sends_it(made: Made, opened: list[str], reports: CrashReports) -> None:
    window = made(reports_to="crashes@example.org")
    assert opened == []
    press(window, "Send…")
    (address,) = opened
    assert is_mailto(address)
    assert address.startswith("mailto:crashes@example.org?")
    assert "ValueError" in unquote(address)
    assert reports.all()[0].text.splitlines()[-1] in unquote(address)


def test_a_page_gets_it_by_the_clipboard(made: Made, opened: list[str], reports: CrashReports) -> None:
    window = made(reports_to="https://example.org/crash/")
    press(window, "Send…")
    assert opened == ["https://example.org/crash/"]
    assert QGuiApplication.clipboard().text() == reports.all()[0].text
    assert says(window, "Paste it on the page")
