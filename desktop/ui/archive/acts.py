"""Acts: what can be done with a chat of the archive, with a room, or with the archive itself; one table of them"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.core.room import Room
from desktop.core.sitting import Sitting


@dataclass(frozen=True, slots=True)
class ArchivedChat:
    """One chat of a room."""

    room: Room
    sitting: Sitting

    @property
    def key(self) -> tuple[int, int]:
        return self.room.id, self.sitting.id


@dataclass(frozen=True, slots=True)
class ChatAct:
    """Stands on each chat's card: as a button, or in the menu behind it."""

    id: str
    words: str
    run: Callable[[ArchivedChat], None]
    in_menu: bool = True


@dataclass(frozen=True, slots=True)
class RoomAct:
    """Stands above a room's chats, where one is chosen."""

    id: str
    words: str
    run: Callable[[Room], None]


@dataclass(frozen=True, slots=True)
class Acts:
    """An act whose part is not there is not in the table, so that no button does nothing."""

    chat: tuple[ChatAct, ...] = ()
    room: tuple[RoomAct, ...] = ()
    take_in: Callable[[Room | None], None] | None = None
    """Brings posts out of a file into the room that is chosen, or one that is yet to be named."""
