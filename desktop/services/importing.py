"""Importing: the posts of a file into a room, made where there is none yet; for the window and the terminal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desktop.core.going import Going, unwatched
from desktop.core.origin import Origin
from desktop.core.post_object import Payload
from desktop.core.room import Room, parse_hashtag
from desktop.core.taken_posts import Outcome, Shape
from desktop.store.database import Database
from desktop.store.rooms import Rooms
from desktop.store.taking_posts import TakingPosts


class Importing:
    """On one origin. `payload` decodes answers of the network's present API; `clock` gives aware UTC times.

    Both ways take a hashtag as somebody typed it. They raise BadInput for one that cannot be, and for a file in which
    there is nothing to read; StoreTrouble.
    """

    def __init__(
        self, database: Database, origin: Origin, payload: Payload, *, clock: Callable[[], datetime]
    ) -> None:
        self._rooms = Rooms(database, clock=clock)
        self._origin = origin
        self._taking = TakingPosts(database, payload, clock=clock)

    def rooms(self) -> tuple[Room, ...]:
        """Those that a person is in, last opened first."""
        return self._rooms.list(self._origin)

    def look(self, path: Path, hashtag: str = "", author: str = "") -> tuple[Shape, Outcome]:
        """What a file is, and what its first few hundred rows would be in that room; nothing is kept."""
        room = self._known(hashtag) or Room(parse_hashtag(hashtag), self._origin) if hashtag else None
        return self._taking.look(path, room, author)

    def take(
        self, path: Path, hashtag: str, outcome: Outcome, *, author: str = "", going: Going = unwatched
    ) -> Room:
        """Keep the posts of a file; the room in which they are. `outcome` is filled meanwhile, and right also where it
        was stopped: what is in stays, and done again it goes on. `going` is told bytes of the file."""
        self._taking.look(path)  # before a room is made for it
        room = self._known(hashtag) or self._rooms.open(parse_hashtag(hashtag), self._origin)
        self._taking.take(path, room, outcome, author=author, going=going)
        return room

    def _known(self, hashtag: str) -> Room | None:
        wanted = parse_hashtag(hashtag).casefold()
        return next((room for room in self.rooms() if room.hashtag.casefold() == wanted), None)
