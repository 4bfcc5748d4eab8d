"""Archive shelves: what the archive's page lists, read from the library: chats, what was found, kept and noted"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop.ui.archive.acts import ArchivedChat
from desktop.ui.archive.found import Found

if TYPE_CHECKING:
    from desktop.core.room import Room
    from desktop.services.archivist import Looking
    from desktop.services.library import Hit, Library


class Shelves:
    """What ArchivePage asks, of a house's library. `looking` says how far its archivist is, `days` how long
    a room keeps posts."""

    def __init__(
        self, library: Library, looking: Callable[[], Looking | None], days: Callable[[int], int]
    ) -> None:
        self._library, self.looking, self.days = library, looking, days

    def rooms(self) -> Sequence[Room]:
        return self._library.rooms()

    def chats(self, room_id: int | None) -> Sequence[ArchivedChat]:
        rooms = [room for room in self.rooms() if room_id in (None, room.id)]
        found = [ArchivedChat(room, one) for room in rooms for one in self._library.sittings(room.id)]
        return sorted(found, key=lambda chat: chat.sitting.starts, reverse=True)

    def search(self, query: str, room_id: int | None, limit: int) -> Sequence[Found]:
        return self._found(self._library.search(query, room_id, limit, is_unfinished=True))

    def kept(self, room_id: int | None) -> Sequence[Found]:
        return self._found(self._library.kept(room_id))

    def notes(self, room_id: int | None) -> Sequence[Found]:
        tags = self._tags()
        return [
            Found(note.room_id, tags[note.room_id], note.post, number=note.number, note=note.words)
            for note in self._library.notes(room_id)
            if note.room_id in tags  # it may have been forgotten by now
        ]

    def _found(self, hits: Sequence[Hit]) -> Sequence[Found]:
        tags = self._tags()
        return [
            Found(
                one.room_id, tags[one.room_id], one.post, one.spans, one.number, is_probable=one.is_probable
            )
            for one in hits
            if one.room_id in tags
        ]

    def _tags(self) -> dict[int, str]:
        return {room.id: room.hashtag for room in self.rooms()}
