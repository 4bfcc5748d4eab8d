"""RoomReading: what is asked and answered in one open room, kept true to the archive post by post."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta

from desktop.core.events import Event, MarksChanged, PostsArrived, RoomChanged
from desktop.core.fold import SLICE, Fold
from desktop.core.post import Post
from desktop.core.question import Questions
from desktop.core.voices import Voices
from desktop.services.session import Behind
from desktop.services.worker import IDLE, Worker
from desktop.store.archive import Archive
from desktop.store.marks import Marks
from desktop.store.rooms import Rooms

REACH = 5000
"""Posts, newest first, that are read: the longest chats that we know have about three thousand."""
LITTLE = 24
"""Posts that are taken where somebody waits for the questions: some 4 ms."""
FEW = 300
"""Posts of a chat that is read anew where somebody waits: some 50 ms."""
BACKLOG = REACH
"""Posts that may wait to be read. Where more do, the newest of them will be read again in any case: until it is calm,
all but the hosts' are left unread."""
CALM = 500
"""Posts a second that are few enough to be read."""
PAUSE, BRIEF, AWHILE = 0.012, 0.002, 0.1
"""Seconds after each slice of some 5 ms in a flood, which others have to draw; for a person who waits; and where there
is nothing to read by now."""
REST = 5.0
"""Seconds between two readings of the whole chat because something came late."""
TELL_EVERY = 0.25
_log = logging.getLogger(__name__)
_LASTS = timedelta(hours=12)
"""How long ago a chat may have begun of which only the hosts' posts are still looked for."""
_MOST_BY_HOSTS = 500


class RoomReading:
    """`note` may be called on any thread, `questions` on one, which never waits for more than a little: a backlog, and
    a long chat that has to be read anew, are read on a thread of their own, and `tell` is called there as they change.

    What arrives in order is taken as it comes; anything else (a late, edited or deleted post, a mark that decides
    something, another host) has the chat read again. `ticks` gives seconds; `pace` multiplies all pauses. `reach`
    is how many posts are read again.
    """

    def __init__(
        self,
        room_id: int,
        seen_by: str,
        *,
        rooms: Rooms,
        archive: Archive,
        marks: Marks,
        tell: Callable[[], None] = lambda: None,
        ticks: Callable[[], float] = time.monotonic,
        pace: float = 1.0,
        reach: int = REACH,
    ) -> None:
        self._room_id, self._seen_by = room_id, seen_by
        self._rooms, self._archive, self._marks = rooms, archive, marks
        self._tell, self._ticks, self._pace, self._reach = tell, ticks, pace, reach
        self._lock = threading.Lock()
        self._arrived: deque[str] = deque()
        self._may_differ = False
        """The room or the marks changed."""
        self._is_stale = True
        """The chat has to be read again, at once."""
        self._is_late = False
        """It has to be read again, and that can wait a little."""
        self._is_overrun = False
        self._is_left = False
        """What comes is left unread."""
        self._is_away = False
        """The fold is the thread's now."""
        self._job: Iterator[float] | None = None
        self._read_at = self._told_at = -REST
        self._fold: Fold | None = None
        self._questions = Questions()
        self._worker = Worker(f"reading-{room_id}", self._step)
        self._is_started = False
        self.voices = Voices()
        """Who speaks here, as of the last reading."""

    def note(self, event: Event) -> None:
        """What happened; other rooms' events are passed over."""
        if event.room_id != self._room_id:
            return
        with self._lock:
            if isinstance(event, PostsArrived):
                self._arrived += event.post_ids
                if len(self._arrived) > BACKLOG:
                    self._arrived.clear()
                    self._is_overrun = True
            elif isinstance(event, RoomChanged | MarksChanged):
                self._may_differ = True

    @property
    def conversations(self) -> tuple[str, ...]:
        """Those under the hosts' questions, newest first, as of the last reading; from any thread."""
        return self._questions.conversations

    @property
    def is_behind(self) -> bool:
        """Whether posts are being read that are not in the questions yet; from any thread."""
        return self._is_away

    @property
    def behind(self) -> Behind | None:
        """What is being read that is not in the questions yet; from any thread."""
        if not self._is_away:
            return None
        return Behind(len(self._arrived), is_first=self._fold is None, is_overrun=self._is_left)

    def questions(self) -> Questions:
        """All questions, as of everything noted, or of what could be read of it by now."""
        with self._lock:
            if self._is_away:
                return self._questions
            is_little = (self._is_stale or len(self._arrived) <= LITTLE) and not self._is_overrun
            if is_little:
                if not (self._arrived or self._is_stale or self._is_late or self._may_differ):
                    return self._questions
                arrived = list(self._arrived)  # before reading: what arrives meanwhile is read next time
                self._arrived.clear()
        if is_little and self._is_read_here(arrived):
            assert self._fold is not None
            self._questions = self._fold.questions()
        else:
            self._hand_over()
        return self._questions

    def close(self, seconds: float = 2.0) -> None:
        """End the thread; what it read is of no use to anybody any more."""
        self._worker.stop()
        self._worker.join(seconds)

    # --- where somebody waits ----------------------------------------------------------------------------------

    def _is_read_here(self, arrived: list[str]) -> bool:
        """Whether that was little enough. What a whole reading makes of them needs no list of what arrived."""
        try:
            self._compare()
            if not self._is_stale and not self._take(arrived):
                self._is_late = True
        except BaseException:
            self._is_stale = True
            raise
        if not (self._is_stale or self._is_late):
            return True
        if self._archive.count(self._room_id, seen_by=self._seen_by, most=FEW + 1) > FEW:
            return False
        for _ in self._read_again(arrived):
            pass
        return True

    def _hand_over(self) -> None:
        with self._lock:
            self._is_away = True
        if not self._is_started:
            self._is_started = True
            self._worker.start()
        self._worker.wake()

    # --- on either thread, whoever has the fold ------------------------------------------------------------------

    def _compare(self) -> None:
        """Most marks, and a new topic, change no question."""
        with self._lock:
            may_differ, self._may_differ = self._may_differ, False
        if may_differ and self._fold is not None and not self._is_stale:
            room, marked = self._rooms.get(self._room_id), self._marks.get(self._room_id)
            self._is_stale = not self._fold.follows(room, marked)

    def _take(self, post_ids: list[str]) -> bool:
        """Whether all of these could be taken as they came; the others are there, and taken."""
        if not post_ids:
            return True
        if self._fold is None:
            return False
        posts = self._archive.get(post_ids, seen_by=self._seen_by, room_id=self._room_id)
        self.voices.add(posts)
        whole = len(posts) == len(set(post_ids))
        return self._take_each(posts) and whole

    def _take_each(self, posts: Iterable[Post]) -> bool:
        """All at once, or those of them that come after what is there."""
        assert self._fold is not None
        posts = tuple(posts)
        if self._fold.add(posts):
            return True
        taken = [self._fold.add([post]) for post in posts]
        return all(taken)

    def _read_again(self, arrived: Iterable[str]) -> Iterator[None]:
        """The newest posts, and of older ones those that the questions are made of; a slice at a time."""
        room, marked = self._rooms.get(self._room_id), self._marks.get(self._room_id)
        if self._fold is not None:  # or thousands of posts were held twice
            self._is_stale = True
            self._fold.let_go()
        pages: list[tuple[Post, ...]] = []
        before = None
        while len(pages) * 2 * SLICE < self._reach:
            page = self._archive.page(self._room_id, seen_by=self._seen_by, before=before, limit=2 * SLICE)
            pages.append(page)
            if len(page) < 2 * SLICE:
                break
            before = page[0].sort_key
            yield
        for page in reversed(pages):
            self.voices.add(page)
            yield
        posts = [post for page in reversed(pages) for post in page]
        since: datetime | None = None
        older: list[Post] = []
        if len(posts) >= self._reach:
            since = posts[0].created_at
            lasting = () if self._fold is None else self._fold.lasting
            pinned = (pin.post_id for pin in marked.pins)
            found = [*lasting, *pinned, *arrived]
            older += self._archive.get(found, seen_by=self._seen_by, room_id=self._room_id)
            older += self._by_hosts(since=since - _LASTS)
        fold = Fold((), room, marked=marked, me=self._seen_by)
        for _ in fold.fill([*older, *posts], since=since, before=None if since is None else self._fold):
            yield
        self._fold, self._read_at = fold, self._ticks()
        self._is_stale = self._is_late = False

    def _by_hosts(self, since: datetime) -> tuple[Post, ...]:
        hosts = (*self._rooms.get(self._room_id).hosts, *self._questions.hosts)
        return self._archive.said_by(
            self._room_id, hosts, seen_by=self._seen_by, since=since, limit=_MOST_BY_HOSTS
        )

    # --- the thread --------------------------------------------------------------------------------------------

    def _step(self) -> float:
        """One slice of what waits, and how long to leave the computer to others then."""
        if not self._is_away:
            return IDLE
        if self._job is None:
            self._job = self._catch_up()
        try:
            return next(self._job) * self._pace
        except StopIteration:
            self._job = None
            return IDLE
        except Exception:
            self._job, self._is_stale = None, True
            raise

    def _catch_up(self) -> Iterator[float]:
        """Until nothing waits any more."""
        while not self._is_done():
            self._compare()
            if self._is_overrun:
                yield from self._wait_for_calm()
            with self._lock:
                arrived = [self._arrived.popleft() for _ in range(min(len(self._arrived), SLICE))]
            if not self._is_stale and not self._take(arrived):
                self._is_late = True
            if self._is_stale or (self._is_late and self._ticks() - self._read_at >= REST):
                for _ in self._read_again(arrived):
                    yield PAUSE if self._arrived else BRIEF
            yield PAUSE if arrived else AWHILE

    def _is_done(self) -> bool:
        """The questions as they are by now; then whoever wants more of them may take it in place again."""
        now = self._ticks()
        if self._fold is not None:
            self._questions = self._fold.questions()
            if now - self._told_at >= TELL_EVERY:
                self._told_at = now
                self._tell()
        with self._lock:
            if self._arrived or self._may_differ or self._is_stale or self._is_late or self._is_overrun:
                return False
            self._is_away = False
        self._tell()
        return True

    def _wait_for_calm(self) -> Iterator[float]:
        """More comes than can be read: what the hosts say is, and once it is over the newest posts."""
        _log.info("More posts come than can be read: the questions of room %d are behind", self._room_id)
        self._is_left = True
        came = BACKLOG
        while came > CALM:
            with self._lock:
                self._is_overrun = False
            if self._fold is not None and self._questions.until is not None:
                self._take_each(self._by_hosts(self._questions.until))
                self._questions = self._fold.questions()
                self._tell()
            yield 1.0
            with self._lock:
                came = BACKLOG if self._is_overrun else len(self._arrived)
                self._arrived.clear()
        self._is_overrun, self._is_stale = False, True
        self._is_left = False
