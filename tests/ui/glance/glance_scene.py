"""A host's room in which somebody is lost, somebody asks, somebody is new and three accounts post one link."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.post import Author, Post
from desktop.ui.theme import Theme
from tests.ui.room_in_memory import NOW, RoomInMemory

W = TypeVar("W", bound=QWidget)
Q1 = (20, "ines", "Q1: What did you stop doing this year? #critlib")
LOST = (16, "asha", "Can someone repost Q1? #critlib")
ASKED = (15, "bela", "How do you handle the paperwork? #critlib")
NAMED = (14, "cleo", "@ines is there a list somewhere? #critlib")
LINKS = tuple((13, f"deal{one}", "Look #critlib https://shop.example/deal") for one in range(3))
HELLO = (12, "nora", "Nora from Ulm, my first chat! #critlib")


def host_room(*lines: tuple[float, str, str], practice: bool = False) -> RoomInMemory:
    """Each line: how many minutes ago, by whom, and what."""
    session = RoomInMemory([], hosts=("ines",), practice=practice)
    session.posts = [
        Post(str(100 + place), Author(f"u-{who}", who, who.title()), text, NOW - timedelta(minutes=ago))
        for place, (ago, who, text) in enumerate(lines)
    ]
    return session


def shown(qtbot: QtBot, kind: Callable[[Theme], W], session: RoomInMemory) -> W:
    """The widget beside a room, once all its lines are made."""
    widget = kind(Theme())
    qtbot.addWidget(widget)
    widget.resize(340, 300)
    widget.renew(session)  # type: ignore[attr-defined]
    widget.tick(NOW)  # type: ignore[attr-defined]
    widget.show()
    return widget


def buttons(widget: QWidget) -> list[str]:
    """The names of what can be pressed, in the order of the tab key."""
    kinds = (QPushButton, QToolButton)
    found = [one for kind in kinds for one in widget.findChildren(kind) if one.isVisible()]
    found.sort(key=lambda one: (one.mapTo(widget, one.rect().topLeft()).y() // 20, one.x()))
    return [one.accessibleName() for one in found]


def press(widget: QWidget, name: str) -> None:
    kinds = (QPushButton, QToolButton)
    found = (one for kind in kinds for one in widget.findChildren(kind) if one.isVisible())
    next(one for one in found if one.accessibleName() == name).click()
