"""Scenes: every pane and dialog of the program, each brought about in a real window by what a person would do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from tests.gallery.stage import Stage

GUEST, HOST = "mira_engel", "ines_hosts"
Act = Callable[[Stage], QWidget | None]


@dataclass(frozen=True)
class Scene:
    """`act` brings it about, and gives what is drawn where that is not the window. `me` sits there; nobody: a home in
    which nothing happened yet."""

    name: str
    act: Act
    me: str = GUEST
    practice: bool = False
    """As in the practice room: pictures that are published show no posts that look like X's."""


SCENES: dict[str, Scene] = {}


def scene(name: str, me: str = GUEST, *, practice: bool = False) -> Callable[[Act], Act]:
    def keep(act: Act) -> Act:
        SCENES[name] = Scene(name, act, me, practice)
        return act

    return keep
