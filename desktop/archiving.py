"""Archiving: the archive of a desk's window: the page behind the rail's button, and what can be done from it"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from shiboken6 import isValid

from desktop.core.errors import ParleyError
from desktop.core.marks import MarkKind

if TYPE_CHECKING:
    from desktop.core.room import Room
    from desktop.desk import Desk
    from desktop.house import House
    from desktop.ui.archive.found import Found
    from desktop.ui.archive.page import ArchivePage
    from desktop.ui.room_pane import RoomPane


class Archiving(QObject):
    """Made with its desk; what the page needs is made when it is first asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._page: ArchivePage | None = None
        self._place: object = None
        desk.window.actions_by_id["archive.show"].triggered.connect(lambda: self.show())

    def show(self) -> None:
        """The page, in place of what is there; where it is there already, the keyboard goes to its search."""
        from desktop.ui.archive.page import ArchivePage, Place

        if self._page is not None and isValid(self._page) and self._page.isVisible():
            self._page.field.setFocus()
            self._page.field.selectAll()
            return
        place = self._place if isinstance(self._place, Place) else Place()
        self._place = place
        desk = self._desk
        network = desk.house.place.capabilities.network
        page = ArchivePage(desk.theme, Shelves(desk.house), place, network, desk.window)
        page.post_chosen.connect(self._open)
        page.left.connect(desk.window.leave_page)
        self._page = page
        desk.window.show_page(page)
        page.field.selectAll()

    def _open(self, found: Found) -> None:
        try:
            self.open_at(found.room_id, found.post.id)
        except ParleyError as problem:
            self._desk.window.say(problem)

    def open_at(self, room_id: int, post_id: str) -> None:
        """A post at its place in its room, which opens where it is not on the screen. Raises StoreTrouble."""
        window = self._desk.window
        if self._desk.session is not None and self._desk.session.room.id == room_id:
            window.leave_page()
        if window.rail.current != room_id:
            self._desk.show_room(room_id)
        window.in_room(lambda pane: _show(pane, post_id))()


def _show(pane: RoomPane, post_id: str) -> None:
    pane.show_post(post_id)
    pane.stream.setFocus(Qt.FocusReason.OtherFocusReason)


class Shelves:
    """What ArchivePage asks, of a house."""

    def __init__(self, house: House) -> None:
        self._house = house

    def rooms(self) -> Sequence[Room]:
        return self._house.rooms.list(self._house.place.origin)

    def search(self, query: str, room_id: int | None, limit: int) -> Sequence[Found]:
        from desktop.ui.archive.found import Found

        words = [re.escape(word) for word in query.split() if word]
        looked_for = re.compile("|".join(words), re.IGNORECASE)
        found = []
        for room in self._rooms(room_id):
            posts = self._house.archive.search(
                query, seen_by=self._seen_by(room), room_id=room.id, limit=limit
            )
            for post in posts:
                spans = tuple(match.span() for match in looked_for.finditer(post.text))
                found.append(Found(room.id, room.hashtag, post, spans))
        return sorted(found, key=lambda one: one.post.sort_key, reverse=True)[:limit]

    def kept(self, room_id: int | None) -> Sequence[Found]:
        return self._marked(room_id, MarkKind.KEEP)

    def notes(self, room_id: int | None) -> Sequence[Found]:
        return self._marked(room_id, MarkKind.NOTE)

    def _marked(self, room_id: int | None, kind: MarkKind) -> Sequence[Found]:
        from desktop.ui.archive.found import Found

        found = []
        for room in self._rooms(room_id):
            marked = self._house.marks.get(room.id)
            ids = marked.keys(kind)
            for post in self._house.archive.get(ids, seen_by=self._seen_by(room), room_id=room.id):
                found.append(Found(room.id, room.hashtag, post, note=marked.note(post.id)))
        return sorted(found, key=lambda one: one.post.sort_key, reverse=True)

    def _rooms(self, room_id: int | None) -> Sequence[Room]:
        return self.rooms() if room_id is None else [self._house.rooms.get(room_id)]

    def _seen_by(self, room: Room) -> str:
        account = self._house.accounts.reading(room)
        return room.account_id if account is None else account.id
