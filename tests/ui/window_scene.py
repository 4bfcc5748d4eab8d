"""A window on a room in memory, as tests of what stands in it need it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.core.events import MarksChanged, PostsArrived
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.style import style_sheet
from desktop.ui.theme import Mode, Theme
from desktop.ui.window import Window
from tests.ui.room_in_memory import NOW, RoomInMemory, TimelineInMemory


def open_window(
    qtbot: QtBot,
    session: RoomInMemory,
    *,
    clock: Callable[[], datetime] = lambda: NOW,
    width: int = 1240,
    open_url: Callable[[str], None] = lambda _: None,
    theme: Theme | None = None,
) -> Window:
    """Shown and active, with the keyboard in the composer."""
    theme = theme or Theme(Mode.LIGHT)
    window = Window(theme, practice=False, clock=clock, open_url=open_url)
    window.setStyleSheet(style_sheet(theme))
    qtbot.addWidget(window)
    window.resize(width, 800)
    window.show_rooms([session.room], session.room.id)
    if session.account is None:
        window.show_signed_out(session)
    else:
        model = TimelineModel(TimelineInMemory(session), parent=window)
        model.open(session.room, session.account)
        window.show_room(session, model)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QApplication.processEvents()
    return window


def said(window: Window, session: RoomInMemory, who: str, text: str) -> str:
    """Somebody posts, and the window hears of it; the post's id."""
    post_id = session.say(who, text)
    window.take([PostsArrived(1, (post_id,))])
    QApplication.processEvents()
    return post_id


def marked(window: Window) -> None:
    """What the session keeps of a decision reaches the window."""
    window.take([MarksChanged(1)])
    QApplication.processEvents()
