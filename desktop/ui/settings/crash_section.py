"""CrashSection: how many crash reports this computer keeps, in the settings, and what may be done with them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.services.crash_reports import CrashReports
from desktop.ui.announce import announce
from desktop.ui.button_row import ButtonRow
from desktop.ui.settings.page import SettingsPage
from desktop.ui.translate import counted, tr


class CrashSection:
    """A part of `page`; `open_folder` shows the folder that they are in."""

    def __init__(
        self, page: SettingsPage, reports: CrashReports, open_folder: Callable[[Path], None]
    ) -> None:
        self._page, self._reports = page, reports
        page.section(tr("Crash reports"))
        self._held = page.say()
        self._show = page.button(tr("Show"), "plain", name=tr("Show the crash reports"))
        self._open = page.button(tr("Open the folder"), "plain", name=tr("Open the folder of crash reports"))
        self._delete = page.button(tr("Delete all"), "plain", name=tr("Delete all crash reports"))
        self._show.clicked.connect(lambda: reports.show())
        self._open.clicked.connect(lambda: open_folder(reports.folder))
        self._delete.clicked.connect(self._delete_all)
        page.add(ButtonRow([self._show, self._open, self._delete], page))
        self.refresh()

    def refresh(self) -> None:
        held = len(self._reports.all())
        none = tr("None. Where Parley stops unexpectedly, it writes down where in its code that was.")
        words = counted("%n report is on this computer.", "%n reports are on this computer.", held)
        self._page.tell(self._held, words if held else none)
        for button in (self._show, self._open, self._delete):
            button.setEnabled(held > 0)

    def _delete_all(self) -> None:
        self._reports.delete_all()
        self.refresh()
        announce(self._held, self._held.accessibleName())
