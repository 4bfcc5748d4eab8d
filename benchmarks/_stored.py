"""Stored: a real archive with many posts of one room, which a model reads as the window's does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks._texts import HASHTAG, answer
from desktop.core.account import Account
from desktop.core.entities import find_entities
from desktop.core.events import PostsArrived
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Picture, Post
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.outbox import Outbox
from desktop.store.rooms import Rooms
from desktop.store.timeline import Timeline
from desktop.ui.models.timeline import TimelineModel

BEGAN = datetime(2026, 11, 19, 20, tzinfo=UTC)
NOW = BEGAN + timedelta(days=3)
ME = Account("9", "miraengel", "Mira Engel", X_ORIGIN)
BATCH = 1_000
KNOWN = 40
ALL = 10**9
"""Rows: more than there are. The program lets the oldest of 30,000 go while the newest are looked at, which would leave
a fifth of what is to be measured."""


def clock() -> datetime:
    return NOW


def post(number: int, *, pictured: bool = False) -> Post:
    """Post `number`, one second after the one before. `pictured`: by one of 40 people with a face, and one of three
    posts shows a picture. They are there since the day before: of people who are new to a room pictures stay covered.
    """
    text = answer(number)
    person, at = number % (KNOWN if pictured else 20_000), BEGAN + timedelta(seconds=number)
    if pictured and number < KNOWN:
        at -= timedelta(days=1)
    face = f"https://pictures.example/face-{person}.png" if pictured else ""
    author = Author(str(10**6 + person), f"user{person}", f"Person {person}", face)
    shown = Picture("A bed of garlic", f"https://pictures.example/{number}.png", width=1200, height=675)
    pictures = (shown,) if pictured and number % 3 == 0 else ()
    return Post(str(10**9 + number), author, text, at, find_entities(text), pictures=pictures)


class Stored:
    """A database in `folder`, with at least `count` posts. What is added is told as the listener tells it."""

    def __init__(self, folder: Path, count: int, *, pictured: bool = False) -> None:
        self._pictured = pictured
        self.database = Database(folder / "parley.db", clock=clock)
        self.archive = Archive(self.database)
        self.timeline = Timeline(self.archive, Outbox(self.database, clock=clock))
        self.room = Rooms(self.database, clock=clock).open(HASHTAG, X_ORIGIN)
        self.count = self.archive.count(self.room.id, seen_by=ME.id)
        while self.count < count:
            self.add(min(BATCH, count - self.count))

    def add(self, number: int) -> PostsArrived:
        """The next `number` posts, newer than all others."""
        self.count += number
        return self.keep(post(one, pictured=self._pictured) for one in range(self.count - number, self.count))

    def keep(self, posts: Iterable[Post]) -> PostsArrived:
        return PostsArrived(self.room.id, self.archive.add(self.room.id, posts, seen_by=ME.id))

    def change(self, key: str, text: str) -> PostsArrived:
        """Post `key` says `text` from now on."""
        (known,) = self.archive.get([key], seen_by=ME.id, room_id=self.room.id)
        return self.keep([replace(known, text=text, entities=find_entities(text))])

    def remove(self, key: str) -> PostsArrived:
        """Post `key` is gone from the network."""
        self.archive.remove([key])
        return PostsArrived(self.room.id, (key,))

    def opened(self, count: int) -> TimelineModel:
        """A model of the room with `count` rows loaded, or a page more, that lets go of none."""
        model = TimelineModel(self.timeline, kept=(ALL, ALL))
        model.open(self.room, ME)
        while model.rowCount() < count and model.load_older():
            pass
        return model

    def close(self) -> None:
        self.database.close()
