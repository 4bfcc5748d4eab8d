"""RoomReading: what is asked and answered in one open room, kept true to the archive post by post."""

from __future__ import annotations

import threading

from desktop.core.events import Event, MarksChanged, PostsArrived, RoomChanged
from desktop.core.fold import Fold
from desktop.core.question import Questions
from desktop.core.voices import Voices
from desktop.store.archive import Archive
from desktop.store.marks import Marks
from desktop.store.rooms import Rooms

REACH = 5000
"""Posts, newest first, that are read: the longest chats that we know have about three thousand."""


class RoomReading:
    """`note` may be called on any thread, `questions` on one. What arrives in order is taken as it comes; anything
    else (a late, edited or deleted post, a mark, another host) has the chat read again."""

    def __init__(self, room_id: int, seen_by: str, *, rooms: Rooms, archive: Archive, marks: Marks) -> None:
        self._room_id, self._seen_by = room_id, seen_by
        self._rooms, self._archive, self._marks = rooms, archive, marks
        self._lock = threading.Lock()
        self._arrived: list[str] = []
        self._stale = True
        self._fold: Fold | None = None
        self._questions = Questions()
        self.voices = Voices()
        """Who speaks here, as of the last reading."""

    def note(self, event: Event) -> None:
        """What happened; other rooms' events are passed over."""
        if event.room_id != self._room_id:
            return
        with self._lock:
            if isinstance(event, PostsArrived):
                self._arrived += event.post_ids
            elif isinstance(event, RoomChanged | MarksChanged):
                self._stale = True

    @property
    def conversations(self) -> tuple[str, ...]:
        """Those under the hosts' questions, newest first, as of the last reading; from any thread."""
        return self._questions.conversations

    def questions(self) -> Questions:
        """All questions, as of everything noted."""
        with self._lock:  # before reading: what arrives meanwhile is read next time
            arrived, self._arrived = self._arrived, []
            stale, self._stale = self._stale, False
        if stale or not self._take(arrived):
            self._read_all()
        elif not arrived:
            return self._questions
        assert self._fold is not None
        self._questions = self._fold.questions()
        return self._questions

    def _take(self, post_ids: list[str]) -> bool:
        """Whether these could be taken as they came."""
        if self._fold is None:
            return False
        if not post_ids:
            return True
        posts = self._archive.get(post_ids, seen_by=self._seen_by, room_id=self._room_id)
        self.voices.add(posts)
        return len(posts) == len(set(post_ids)) and self._fold.add(posts)

    def _read_all(self) -> None:
        posts = self._archive.page(self._room_id, seen_by=self._seen_by, limit=REACH)
        self.voices.add(posts)
        self._fold = Fold(posts, self._rooms.get(self._room_id), marked=self._marks.get(self._room_id))
