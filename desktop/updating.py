"""Updating: the update notice of a desk: asked for when nobody is in a chat, and told in a line then."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.core.errors import StoreTrouble
from desktop.core.live import is_live
from desktop.outward import open_in_browser
from desktop.planning import planning
from desktop.services.updates import Updates
from desktop.store.build import read_build
from desktop.surroundings import resources, utc_now
from desktop.ui.errands import Errands

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from datetime import datetime

    from desktop.core.update import UpdateSource
    from desktop.desk import Desk
    from desktop.ui.update_line import UpdateLine

FIRST_MS = 30_000
"""After the window is there: a start has better things to do."""
LOOK_MS = 5_000
SOON = timedelta(minutes=30)
"""So long before a planned chat nobody is told of anything else."""


class Updating(QObject):
    """`close` ends it. A window of practice has none: nothing leaves this computer there."""

    def __init__(
        self,
        desk: Desk,
        updates: Updates,
        *,
        clock: Callable[[], datetime] = utc_now,
        open_url: Callable[[str], None] = open_in_browser,
        first_ms: int = FIRST_MS,
    ) -> None:
        super().__init__(desk.window)
        self._desk, self._updates, self._clock, self._open_url = desk, updates, clock, open_url
        self._planning = planning(desk.house, clock)
        self._errands = Errands("updates", self)
        self._is_looking = False
        self._opened = ""
        """The version whose page was opened: it is not told of again before the next start."""
        self.line: UpdateLine | None = None
        desk.house.preferences.updates = updates
        if (privacy := desk.house.sign_ins.privacy) is not None:
            privacy.asks = updates.host
        self._looks = QTimer(self)
        self._looks.setSingleShot(True)
        self._looks.timeout.connect(self.look)
        self._looks.start(first_ms)

    def look(self) -> None:
        """Every few seconds: ask where it is time, show the line where there is news, and take it away for a chat."""
        with suppress(StoreTrouble):  # a disk in trouble is said where something is to be kept
            busy = self._is_busy()
            if not (busy or self._is_looking):
                self._is_looking = True
                if self._updates.is_due():
                    self._errands.run(self._updates.look_if_due, self._looked)
                else:
                    self._is_looking = False
            self._show("" if busy else self._updates.news)
        self._looks.start(LOOK_MS)

    def close(self) -> None:
        self._looks.stop()
        self._updates.close()

    # --- inside ------------------------------------------------------------------------------------------------

    def _is_busy(self) -> bool:
        """A chat is on, or near."""
        now, session = self._clock(), self._desk.session
        if session is not None and is_live(session.questions(), session.room.plan, now):
            return True
        return any(one.start - SOON <= now < one.end for one in self._planning.near(SOON))

    def _looked(self, done: Future[bool]) -> None:
        self._is_looking = False
        done.result()
        self.look()

    def _show(self, version: str) -> None:
        wanted = "" if version == self._opened else version
        shown = self.line is not None and not self.line.isHidden()
        if wanted and not shown:
            self._made().show_version(wanted)
        elif self.line is not None and not wanted:
            self.line.hide()

    def _made(self) -> UpdateLine:
        if self.line is None:
            from desktop.ui.update_line import UpdateLine

            self.line = UpdateLine(self._desk.theme, self._desk.window, self._open, self._put_off)
        return self.line

    def _open(self) -> None:
        self._opened = self._updates.news
        self._open_url(self._updates.page)

    def _put_off(self) -> None:
        try:
            self._updates.put_off()
        except StoreTrouble as trouble:
            self._desk.window.say(trouble)


def updates_of(desk: Desk, source: UpdateSource, clock: Callable[[], datetime] = utc_now) -> Updates:
    """Who asks for this desk, on the way that it has to the network."""
    from desktop import __version__
    from desktop.networks.update_file import UpdateFile

    return Updates(
        source,
        UpdateFile(source.address, desk.house.place.ways),
        desk.house.settings,
        running=lambda: __version__,
        clock=clock,
    )


def tell_of_updates(desk: Desk, source: UpdateSource | None = None) -> Callable[[], None]:
    """Where the build (or `source`) names somebody to ask, and this is no practice; what ends it."""
    source = source or read_build(resources() / "build.toml").updates
    if source is None or desk.house.place.practice:
        return lambda: None
    return Updating(desk, updates_of(desk, source)).close
