"""Tray: Parley's icon where the desktop keeps such icons: the upcoming chats, the window, and the way out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop.services.chat_plans import Upcoming
from desktop.ui.icons import application_icon
from desktop.ui.notifications import Notice
from desktop.ui.reminder_words import title_words
from desktop.ui.translate import tr

MOST = 5
"""Chats in the menu."""


class Tray(QObject):
    """To be made only where `is_there`."""

    open_requested = Signal()
    room_chosen = Signal(int)
    """From the menu, or by a press on what `show_notice` showed."""
    quit_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._noticed: Notice | None = None
        self._shown: tuple[tuple[int, str], ...] | None = None
        self._menu = QMenu()
        self.icon = QSystemTrayIcon(application_icon(), self)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self._open_noticed)
        self.show_coming((), None)
        self.icon.show()

    @staticmethod
    def is_there() -> bool:
        """Whether this desktop has a tray at the moment."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show_coming(self, coming: Sequence[Upcoming], now: datetime | None) -> None:
        """The next chats, the soonest first; those that are off are left out."""
        chats = [one for one in coming if not one.plan.is_cancelled][:MOST]
        lines = tuple(
            (one.plan.room_id, title_words(one.plan.hashtag, one.start, one.end, now or one.start))
            for one in chats
        )
        if lines == self._shown:
            return
        self._shown = lines
        self.icon.setToolTip("\n".join(["Parley", *[words for _, words in lines[:1]]]))
        self._menu.clear()
        for room_id, words in lines:
            self._menu.addAction(words).triggered.connect(partial(self._choose, room_id))
        if not lines:
            self._menu.addAction(tr("No chat is planned")).setEnabled(False)
        self._menu.addSeparator()
        self._menu.addAction(tr("Open Parley")).triggered.connect(self.open_requested)
        self._menu.addAction(tr("Quit")).triggered.connect(self.quit_requested)

    def show_notice(self, notice: Notice) -> None:
        """In a balloon at the icon."""
        self._noticed = notice
        self.icon.showMessage(notice.title, notice.body, application_icon())

    def words(self) -> list[str]:
        """What the menu says."""
        return [action.text() for action in self._menu.actions() if not action.isSeparator()]

    def press(self, words: str) -> None:
        """Choose from the menu by its words."""
        next(action for action in self._menu.actions() if action.text() == words).trigger()

    def close(self) -> None:
        self.icon.hide()
        self._menu.deleteLater()

    def _choose(self, room_id: int, _on: bool = False) -> None:
        self.room_chosen.emit(room_id)

    def _open_noticed(self) -> None:
        if self._noticed is not None:
            self.room_chosen.emit(self._noticed.room_id)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.open_requested.emit()
