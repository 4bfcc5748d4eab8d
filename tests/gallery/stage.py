"""Stage: one window of the gallery, opened over a copy of the evening's home, and what a person would do in it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from desktop import app
from desktop.core.link import LinkState
from desktop.desk import Desk
from desktop.house import House
from desktop.services.room_session import RoomSession
from desktop.ui.composer.pane import ComposerPane
from desktop.ui.room_pane import RoomPane
from desktop.ui.theme import Theme
from tests.gallery.evening import Evening, wait

W = TypeVar("W", bound=QWidget)
STILL = 6
"""Looks in a row between which nothing changed: then what other threads bring is there."""


class Stage:
    """`close` ends all of it, and first what is in `own`."""

    def __init__(self, evening: Evening, house: House, theme: Theme, size: QSize) -> None:
        self.evening, self.house, self.theme = evening, house, theme
        self._stack, self.own = ExitStack(), ExitStack()
        self.desk: Desk = app.open_desk(
            self._stack, house, theme, open_url=lambda _: None, clock=evening.clock
        )
        self.desk.window.resize(size)

    @property
    def window(self) -> QWidget:
        return self.desk.window

    @property
    def session(self) -> RoomSession:
        assert self.desk.session is not None
        return self.desk.session

    def enter(self, hashtag: str = "openshelf") -> None:
        """The room, once the network was asked."""
        rooms = self.house.rooms.list(self.house.place.origin)
        self.desk.show_room(next(room.id for room in rooms if room.hashtag == hashtag))
        self.desk.window.activateWindow()
        if self.session.account is not None:
            wait(lambda: self.session.link.state is LinkState.LIVE)
        self.settle()

    def act(self, command: str) -> None:
        """As from a key or a menu."""
        self.desk.window.actions_by_id[command].trigger()
        self.settle()

    def all(self, kind: type[W], within: QWidget | None = None) -> list[W]:
        """Those that are shown, in any window."""
        roots = [within] if within is not None else QApplication.topLevelWidgets()
        found: dict[int, W] = {}
        for root in roots:
            for one in [root, *root.findChildren(kind)]:
                if isinstance(one, kind) and one.isVisible():
                    found[id(one)] = one
        return list(found.values())

    def one(self, kind: type[W], within: QWidget | None = None) -> W:
        """The first that is shown, once there is one."""
        wait(lambda: bool(self.all(kind, within)))
        return self.all(kind, within)[0]

    @property
    def room(self) -> RoomPane:
        return self.one(RoomPane)

    @property
    def composer(self) -> ComposerPane:
        return self.one(ComposerPane)

    def type(self, words: str, field: QWidget | None = None) -> None:
        field = field or self.composer.field
        field.setFocus()
        if isinstance(field, QPlainTextEdit):
            field.insertPlainText(words)
        else:
            QTest.keyClicks(field, words)
        self.settle()

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        QTest.keyClick(widget, key)
        self.settle()

    def wait(self, until: Callable[[], bool]) -> None:
        wait(until)
        self.settle()

    def settle(self) -> None:
        for _ in range(4):
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def draw(self, widget: QWidget) -> QPixmap:
        """Once nothing of it changes any more, or the patience is over: what moves for ever is drawn as it is."""
        before, same = widget.grab(), 0
        for _ in range(40):
            QTest.qWait(15)
            now = widget.grab()
            same = same + 1 if now.toImage() == before.toImage() else 0
            before = now
            if same >= STILL:
                break
        return before

    def close(self) -> None:
        for top in QApplication.topLevelWidgets():
            if top is not self.desk.window:
                top.close()
        self.own.close()
        self._stack.close()
        self.settle()
