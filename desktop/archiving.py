"""Archiving: the archive of a desk's window: the page behind the rail's button, and what can be done from it"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from desktop.core.events import SittingsChanged
from desktop.past_chats import PastChats
from desktop.services.library import Library
from desktop.ui.archive.acts import ArchivedChat
from desktop.ui.archive.found import Found

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from desktop.core.errors import ParleyError
    from desktop.core.events import Event
    from desktop.core.going import Going
    from desktop.core.room import Room
    from desktop.desk import Desk
    from desktop.keeping import Keeping
    from desktop.services.archivist import Archivist
    from desktop.services.library import Hit
    from desktop.ui.archive.page import ArchivePage, Place
    from desktop.ui.progress_row import ProgressRow


SETTLED_MS = 4000
"""After a start, until the archivist begins: a person wants to see their room first."""
FAREWELL = 2.0
"""Seconds that long work gets to put its things in order when the window closes."""

T = TypeVar("T")


class Archiving(QObject):
    """Made with its desk; what the page needs is made when it is first asked for."""

    def __init__(self, desk: Desk, clock: Callable[[], datetime], open_url: Callable[[str], None]) -> None:
        super().__init__(desk)
        self.desk, self.clock, self.open_url = desk, clock, open_url
        self.library = Library(desk.house.database, desk.house.place.origin, clock=clock)
        self.archivist: Archivist | None = None
        QTimer.singleShot(SETTLED_MS, self, self._hire)
        self._page: ArchivePage | None = None
        self._place: Place | None = None
        self._row: ProgressRow | None = None
        self.past = PastChats(self)
        self._keeping: Keeping | None = None
        desk.window.actions_by_id["archive.show"].triggered.connect(lambda: self.show())

    def take(self, events: Sequence[Event]) -> None:
        """What happened (Bridge.events)."""
        self.past.take(events)
        is_listed = self._place is not None and not self._place.query
        if is_listed and any(isinstance(event, SittingsChanged) for event in events):
            self.renew()

    @property
    def keeping(self) -> Keeping:
        """What leaves the archive; begun when it is first asked for."""
        if self._keeping is None:
            from desktop.keeping import Keeping

            self._keeping = Keeping(self)
        return self._keeping

    def _hire(self) -> None:
        """The chats of all rooms are found from now on, and what has to leave leaves."""
        from desktop.services.archivist import Archivist

        self.archivist = Archivist(self.library, bus=self.desk.house.bus)
        self.archivist.start()
        _ = self.keeping

    def close(self) -> None:
        if self.archivist is not None:
            self.archivist.close()
        self.past.close()
        if self._row is not None:
            self._row.close_down(FAREWELL)
        if self._keeping is not None:
            self._keeping.close()

    def show(self) -> None:
        """The page, in place of what is there; where it is there already, the keyboard goes to its search."""
        from desktop.archive_acts import acts
        from desktop.ui.archive.page import ArchivePage, Place

        page, desk = self._shown(), self.desk
        if page is None:
            place = self._place = self._place or Place()
            network = desk.house.place.capabilities.network
            page = ArchivePage(desk.theme, Shelves(self.library), place, acts(self), network, desk.window)
            page.post_chosen.connect(self._open)
            page.left.connect(desk.window.leave_page)
            self._page = page
            desk.window.show_page(page)
        page.field.setFocus()
        page.field.selectAll()

    def _open(self, found: Found) -> None:
        """A note on a question that nobody asked yet leads to its room."""
        if found.post is None:
            self.desk.choose_room(found.room_id)
        else:
            self.open_at(found.room_id, found.post.id)

    def back_from(self, chat: ArchivedChat) -> Callable[[], None]:
        """The way back from a page about that chat: to the chat, where that was open, else to the list."""
        return partial(self.past.open_chat, chat) if self.past.shows(chat) else self.show

    def renew(self) -> None:
        """What the page lists may be something else now."""
        if (page := self._shown()) is not None:
            page.renew()

    def open_at(self, room_id: int, post_id: str) -> None:
        """A post at its place in its room, which opens where it is not on the screen."""
        self.past.open_at(room_id, post_id)

    def work(
        self,
        words: str,
        work: Callable[[Going], T],
        done: Callable[[T], None],
        failed: Callable[[ParleyError], None] | None = None,
    ) -> None:
        """Long work of an act (ProgressRow.run): shown in the window while it lasts, whatever is on its screen, and
        cancelled with a press. What goes wrong is said in the window's line, unless `failed` does."""
        if self._row is None:
            from desktop.ui.progress_row import ProgressRow

            self._row = ProgressRow(self.desk.theme, self.desk.window)
            self.desk.window.right.insertWidget(1, self._row)
        self._row.run(words, work, done, failed or self.desk.window.say)

    def _shown(self) -> ArchivePage | None:
        page = self._page
        return page if page is not None and isValid(page) and page.isVisible() else None


class Shelves:
    """What ArchivePage asks, of a house's library."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def rooms(self) -> Sequence[Room]:
        return self._library.rooms()

    def chats(self, room_id: int | None) -> Sequence[ArchivedChat]:
        rooms = [room for room in self.rooms() if room_id in (None, room.id)]
        found = [ArchivedChat(room, one) for room in rooms for one in self._library.sittings(room.id)]
        return sorted(found, key=lambda chat: chat.sitting.starts, reverse=True)

    def search(self, query: str, room_id: int | None, limit: int) -> Sequence[Found]:
        return self._found(self._library.search(query, room_id, limit))

    def kept(self, room_id: int | None) -> Sequence[Found]:
        return self._found(self._library.kept(room_id))

    def notes(self, room_id: int | None) -> Sequence[Found]:
        tags = self._tags()
        return [
            Found(note.room_id, tags[note.room_id], note.post, number=note.number, note=note.words)
            for note in self._library.notes(room_id)
        ]

    def _found(self, hits: Sequence[Hit]) -> Sequence[Found]:
        tags = self._tags()
        return [
            Found(
                one.room_id, tags[one.room_id], one.post, one.spans, one.number, is_probable=one.is_probable
            )
            for one in hits
        ]

    def _tags(self) -> dict[int, str]:
        return {room.id: room.hashtag for room in self.rooms()}
