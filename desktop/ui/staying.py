"""Staying: closing the window leaves the program in the tray, where a person wants that; quitting ends it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication

from desktop.ui.launch_door import come_to_front
from desktop.ui.window import Window


class Staying(QObject):
    """`stays` says at each closing whether the program goes on without a window."""

    def __init__(self, window: Window, stays: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._stays = window, stays
        self._quits = False
        closing = window.actions_by_id["app.close"].triggered
        closing.disconnect(window.close)
        closing.connect(self.quit)
        window.installEventFilter(self)

    def quit(self) -> None:
        """End the program, as far as the window has nothing to ask first."""
        self._quits = True
        if not self._window.isVisible():
            come_to_front(
                self._window, ""
            )  # what is asked stands over it; Qt ends with the last one that was seen
        self._window.close()

    def close(self) -> None:
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self._quits = False  # what was asked was answered with no
        elif event.type() == QEvent.Type.Show:
            QGuiApplication.setQuitOnLastWindowClosed(True)
        elif event.type() == QEvent.Type.Close and not self._quits and self._stays():
            event.ignore()
            self._window.keep_typed()
            QGuiApplication.setQuitOnLastWindowClosed(False)  # the practice room may be closed meanwhile
            self._window.hide()
            return True
        return super().eventFilter(watched, event)
