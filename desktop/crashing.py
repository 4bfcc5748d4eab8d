"""Crashing: a program that is watched for what breaks it, and what its window says of it at the next start."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.services.crash_watch import CrashWatch
from desktop.store.crash_files import CrashFiles
from desktop.store.paths import Paths
from desktop.surroundings import resources, utc_now

if TYPE_CHECKING:
    from desktop.core.crash import Facts
    from desktop.desk import Desk
    from desktop.ui.theme import Theme

FIRST_LOOK_MS = 2500
"""After the window is there: it has more to do at first."""
AGAIN_MS = 30_000
"""While a chat goes on, or something else stands in the line."""


def watch(stack: ExitStack, paths: Paths) -> CrashWatch:
    """From here on what breaks this program leaves a report in the home, until `stack` ends."""
    return stack.enter_context(CrashWatch(CrashFiles(paths.crashes), clock=utc_now, facts=_facts))


def _facts() -> Facts:
    from desktop.services.crash_places import facts

    return facts()


class CrashNews(QObject):
    """One quiet line in the window of `desk`, once for each report: not while a chat goes on, and never a dialog.
    `first_look` and `again` are in ms."""

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        watched: CrashWatch | None = None,
        *,
        clock: Callable[[], datetime] = utc_now,
        first_look: int = FIRST_LOOK_MS,
        again: int = AGAIN_MS,
    ) -> None:
        super().__init__(desk.window)
        self._desk, self._theme, self._watched, self._clock = desk, theme, watched, clock
        self._again = again
        self._reports = desk.house.preferences.crashes
        self._reports.show = self.show
        self._looks = QTimer(self)
        self._looks.setSingleShot(True)
        self._looks.timeout.connect(self.look)
        self._looks.start(first_look)
        desk.window.closed.connect(self._looks.stop)

    def look(self) -> None:
        """Say what there is to say, now or later."""
        if self._watched is not None:
            self._watched.describe()
            self._watched = None
        if not (untold := self._reports.untold()):
            return
        if self._is_busy():
            self._looks.start(self._again)
            return
        from desktop.ui.crash_words import line_of
        from desktop.ui.translate import tr

        newest = untold[0]
        self._desk.window.notice.say(
            line_of(newest.at, newest.ended),
            trouble=False,
            action=tr("Show"),
            act=self._reports.show,
            decline=tr("Delete"),
            refuse=lambda: self._reports.delete(newest),
        )
        self._reports.tell()

    def show(self) -> None:
        """The reports in a window of their own, which is gone when it is closed."""
        from PySide6.QtCore import Qt

        from desktop.outward import open_in_browser
        from desktop.store.build import read_build
        from desktop.ui.crash_report_window import CrashReportWindow

        window = CrashReportWindow(
            self._theme,
            self._reports,
            open_in_browser,
            reports_to=read_build(resources() / "build.toml").crash_reports_to,
            parent=self._desk.window,
        )
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.show()

    def _is_busy(self) -> bool:
        from desktop.core.live import is_live

        session = self._desk.session
        if not self._desk.window.notice.isHidden():
            return True
        return session is not None and is_live(session.questions(), session.room.plan, self._clock())
