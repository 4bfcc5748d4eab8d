"""Calming: what the window of a desk says aloud, and what it rings for while the person is elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core.calm import Alert
from desktop.core.errors import ParleyError
from desktop.ui.aloud.voice import Aloud
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.desk import Desk


class Calming(QObject):
    """Nothing is shown outside the window unasked, nor while the window is in front, nor of another room than the one
    that is open in it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, self._calm = desk, desk.house.preferences.calm
        self.aloud = Aloud(desk.window, wants=self._calm.says)
        self.aloud.asked.connect(lambda words: desk.window.notice.show_said(words))
        self.aloud.rang.connect(self._ring)
        desk.window.actions_by_id["app.quiet"].triggered.connect(lambda: self._switch_quiet())

    def _switch_quiet(self) -> None:
        window, quiet = self._desk.window, not self._calm.is_quiet
        try:
            self._calm.set_quiet(quiet)
        except ParleyError as trouble:
            window.say(trouble)
            return
        on, off = tr("Quiet: nothing is shown or heard outside the window."), tr("Quiet is off.")
        window.tell(on if quiet else off, undoable=False)

    def _ring(self, alert: Alert, title: str, words: str) -> None:
        session = self._desk.session
        if session is None or not self._calm.rings(alert) or self._desk.window.isActiveWindow():
            return
        from desktop.ui.notifications import Notice

        self._desk.reminding.show(Notice(session.room.id, title, words, self._calm.has_sound))
