"""Reminding: a desk's planned chats told of in time, by the desktop, from the tray, or in the window's own line."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.core.errors import ParleyError
from desktop.core.events import Event, PlansChanged
from desktop.core.live import is_live
from desktop.store.settings import STAYS_IN_TRAY

if TYPE_CHECKING:
    from desktop.desk import Desk
    from desktop.ui.notifications import Notice, Notifications
    from desktop.ui.staying import Staying
    from desktop.ui.tray import Tray

FIRST_LOOK_MS = 1500
"""After the window is there: no start waits for a tray or a notification."""
LOOK_MS = 10_000


class Reminding(QObject):
    """`close` ends it; nothing is looked at before `start`. The practice room reminds of nothing, and has no icon."""

    told = Signal(object)
    """A Notice, as it is handed to whoever shows it."""

    def __init__(self, desk: Desk, clock: Callable[[], datetime]) -> None:
        super().__init__(desk)
        self._desk, self._clock = desk, clock
        self.tray: Tray | None = None
        self._notifications: Notifications | None = None
        self._looks = QTimer(self)
        self._looks.setSingleShot(True)
        self._looks.timeout.connect(self.look)
        self._minute: datetime | None = None
        self._staying: Staying | None = None

    def start(self) -> None:
        """The window is there."""
        from desktop.planning import planning
        from desktop.services.reminders import Reminders
        from desktop.store.chat_plans import ChatPlans
        from desktop.store.reminders import Reminded
        from desktop.ui.staying import Staying

        house = self._desk.house
        self._planning = planning(house, self._clock)
        self._reminders = Reminders(
            house.place.origin,
            plans=ChatPlans(house.database),
            reminded=Reminded(house.database),
            clock=self._clock,
        )
        self._staying = Staying(self._desk.window, self._stays, self)
        self._looks.start(FIRST_LOOK_MS)

    def take(self, events: list[Event]) -> None:
        """What happened (Bridge.events)."""
        if self._looks.isActive() and any(isinstance(event, PlansChanged) for event in events):
            self._reminders.plans_changed()
            self._minute = None
            self._looks.start(0)

    def look(self) -> None:
        """Tell what is due, and say in the tray what comes. What cannot be read now is looked at again."""
        try:
            self._show_tray()
            if self._desk.house.preferences.calm.reminds:
                self._tell()
        except ParleyError:  # a disk in trouble is said where something is to be kept
            pass
        finally:
            self._looks.start(LOOK_MS)

    def show(self, notice: Notice) -> None:
        """By the desktop's service; where that does not work, by the tray, and else in the window."""
        self.told.emit(notice)
        if not sys.platform.startswith("linux"):
            self._show_at_tray(notice)
            return
        if self._notifications is None:
            from desktop.ui.notifications import Notifications

            self._notifications = Notifications(self)
            self._notifications.failed.connect(self._show_at_tray)
            self._notifications.opened.connect(self._open_room)
            self._notifications.beeped.connect(QApplication.beep)
        self._notifications.show(notice)

    def close(self) -> None:
        self._looks.stop()
        if self._staying is not None:
            self._staying.close()
            with suppress(ParleyError):
                self._reminders.note_new()
        if self._notifications is not None:
            self._notifications.close()
        if self.tray is not None:
            self.tray.close()
            self.tray = None

    # --- inside ------------------------------------------------------------------------------------------------

    def _stays(self) -> bool:
        try:
            wanted = self._desk.house.settings.get(STAYS_IN_TRAY)
        except ParleyError:
            return False
        return wanted and self.tray is not None and self.tray.is_there()

    def _tell(self) -> None:
        from desktop.ui.reminder_words import notice_of

        for reminder in self._reminders.look(self._live_room):
            heard = self._desk.house.preferences.calm.has_sound
            self.show(replace(notice_of(reminder, self._clock()), sounds=heard))

    def _live_room(self) -> int | None:
        session = self._desk.session
        if session is None or not is_live(session.questions(), session.room.plan, self._clock()):
            return None
        return session.room.id

    def _show_at_tray(self, notice: Notice) -> None:
        from desktop.ui.reminder_words import sentence_of
        from desktop.ui.translate import tr

        if notice.sounds:
            QApplication.beep()
        if self.tray is not None and self.tray.icon.supportsMessages():
            self.tray.show_notice(notice)
            return
        self._desk.window.notice.say(
            sentence_of(notice),
            trouble=False,
            action=tr("Open"),
            act=lambda: self._open_room(notice.room_id),
        )

    def _show_tray(self) -> None:
        from desktop.ui.tray import Tray

        if self.tray is None:
            if self._staying is None or not Tray.is_there():
                return
            self.tray = Tray(self)
            self.tray.room_chosen.connect(self._open_room)
            self.tray.open_requested.connect(self._open_window)
            self.tray.quit_requested.connect(self._staying.quit)
        now = self._clock().replace(second=0, microsecond=0)
        if now != self._minute:
            self.tray.show_coming(self._planning.upcoming(), self._clock())
            self._minute = now

    def _open_window(self, token: str = "") -> None:
        from desktop.ui.launch_door import come_to_front

        come_to_front(self._desk.window, token)

    def _open_room(self, room_id: int, token: str = "") -> None:
        self._open_window(token)
        if self._desk.window.rail.current != room_id:
            self._desk.window.room_chosen.emit(room_id)
