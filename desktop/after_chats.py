"""After chats: the recap of a chat of the archive, and one's own hour in it: in its room, where the composer is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from desktop.core.errors import ParleyError
from desktop.services.after_chat import AfterChat
from desktop.store.exports import Exports

if TYPE_CHECKING:
    from desktop.archiving import Archiving
    from desktop.ui.archive.acts import ArchivedChat
    from desktop.ui.room_pane import RoomPane


def open_recap(archiving: Archiving, chat: ArchivedChat) -> None:
    """Drafts of it go into the composer of its room."""
    _in_its_room(archiving, chat, lambda pane, after: pane.end.open_recap(after, _opened(archiving, chat)))


def open_hour(archiving: Archiving, chat: ArchivedChat) -> None:
    _in_its_room(archiving, chat, lambda pane, after: pane.end.open_hour(after, _opened(archiving, chat)))


def _opened(archiving: Archiving, chat: ArchivedChat) -> Callable[[str], None]:
    """Its posts may be older than what the room holds."""
    return partial(archiving.open_at, chat.room.id)


def _in_its_room(
    archiving: Archiving, chat: ArchivedChat, show: Callable[[RoomPane, AfterChat], None]
) -> None:
    desk, library = archiving.desk, archiving.library
    try:
        archiving.past.to_room(chat.room.id)
        session = desk.session
        if session is None:
            return
        newest = library.sittings(chat.room.id)[:1]
        after = AfterChat(
            session.room,
            session.account,
            session.capabilities,
            partial(library.proceedings, chat.room.id, chat.sitting),
            Exports(desk.house.database, clock=archiving.clock),
            marked=session.marked(),
            is_latest=chat.sitting in newest,
        )
    except ParleyError as problem:
        desk.window.say(problem)
    else:
        desk.window.in_room(lambda pane: show(pane, after))()
