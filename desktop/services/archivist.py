"""Archivist: the thread that finds the chats of all rooms and reads each that changed, whenever the window has time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from desktop.core.errors import Stopped
from desktop.core.events import (
    AccountChosen,
    Event,
    MarksChanged,
    PlansChanged,
    PostsArrived,
    RoomChanged,
    SignInEnded,
    SittingsChanged,
)
from desktop.core.sitting import Ending
from desktop.services.bus import EventBus
from desktop.services.library import Library
from desktop.services.worker import IDLE, Worker

RENEW = 60.0
"""Seconds between two readings of a room in which posts arrive: a report that is open follows so closely."""
SOON = 2.0
"""Seconds after a mark, a plan or a start: more of that often follows."""
FLOOD = 100
"""Posts a second while which nothing is read here: the window needs the time."""
SHARE = 1.0
"""Of the time that one chat took, with its rests: so much is left to others before the next one."""
MANY = 5_000
"""Posts of which is asked whether they are young; where more came, all of a room is looked through."""
_LATER, _BRIEF = 5.0, 0.02
_REST = 0.004
"""After some ms of reading: no turn of the window waits for more than that."""
_DECIDING = MarksChanged | RoomChanged | PlansChanged | AccountChosen | SignInEnded


@dataclass(frozen=True, slots=True)
class Looking:
    """The first look through all rooms is under way, or one that was asked for: in which of them (0: it is about to
    begin), how many of its chats are done, and of how many; 0 where that is not known yet."""

    room_id: int = 0
    done: int = 0
    total: int = 0


class Archivist:
    """All rooms are looked through once after the start; later those in which something happened. SittingsChanged says
    so where anything came of it. `ticks` gives seconds."""

    def __init__(
        self, library: Library, *, bus: EventBus, ticks: Callable[[], float] = time.monotonic
    ) -> None:
        self._library, self._bus, self._ticks = library, bus, ticks
        self._lock = threading.Lock()
        self._due: dict[int, float] = {}
        """By room: when it is to be read."""
        self._came: dict[int, set[str] | None] = {}
        """By room: what came since it was read; None: something else happened, or too much."""
        self._arrived = 0
        self._looked_at = ticks()
        self._job: Iterator[float] | None = None
        self._is_prepared = False
        self._first: set[int] | None = None
        """Rooms that were not read since the start; None: all of them."""
        self._at = Looking()
        self._worker = Worker("archivist", self._step)
        self._leave = bus.subscribe(self._note)

    def start(self) -> None:
        self._worker.start()

    def close(self, seconds: float = 2.0) -> None:
        """What it reads is read again another time."""
        self._leave()
        self._worker.stop()
        self._worker.join(seconds)

    @property
    def looking(self) -> Looking | None:
        """None once each room was read; from any thread."""
        return self._at if self._first is None or self._first else None

    def look_through(self, room_ids: Iterable[int]) -> None:
        """Soon; from any thread."""
        now = self._ticks()
        wanted = set(room_ids)
        with self._lock:
            self._due |= dict.fromkeys(wanted, now)
            self._came |= dict.fromkeys(wanted, None)
            self._first = self._first if self._first is None else self._first | wanted
        self._worker.wake()

    def _note(self, event: Event) -> None:
        """On whichever thread; in a flood it is called for every batch."""
        came: tuple[str, ...] | None = None
        if isinstance(event, PostsArrived):
            came, wait = event.post_ids, RENEW
            self._arrived += len(came)
        elif isinstance(event, _DECIDING) and event.room_id:
            wait = SOON
        else:
            return
        with self._lock:
            known = self._came.setdefault(event.room_id, set())
            if known is not None:
                known.update(came or ())
                if came is None or len(known) > MANY:
                    self._came[event.room_id] = None
        if self._wait_for(event.room_id, wait):
            self._worker.wake()

    # --- the thread ---------------------------------------------------------------------------------------------

    def _step(self) -> float:
        """One chat, and how long to leave the computer to others then."""
        if self._is_flooded():
            return _LATER
        if self._job is None:
            self._job = self._work()
        try:
            return next(self._job)
        except StopIteration:
            self._job = None
            return self._until_due()
        except Exception:
            self._job = None
            raise

    def _work(self) -> Iterator[float]:
        """Until nothing is due any more."""
        if not self._is_prepared:
            while self._library.prepare_search():
                yield _BRIEF
            rooms = {room.id: None for room in self._library.rooms()}
            self._is_prepared, self._first = True, set(rooms)
            self.look_through(rooms)
        while (room_id := self._take_due()) is not None:
            try:
                self._at = Looking(room_id)
                yield from self._read(room_id)
            finally:
                with self._lock:
                    self._first = (self._first or set()) - {room_id}

    def _read(self, room_id: int) -> Iterator[float]:
        reader, changed = self._library.reader, False
        with self._lock:
            came = self._came.pop(room_id, set())
        began = self._ticks()
        try:
            is_recent = came is not None and reader.are_recent(room_id, came)
            for done, total, has_changed in reader.steps(room_id, is_recent=is_recent, rest=self._rest):
                self._at = Looking(room_id, done, total)
                took = self._ticks() - began
                changed = changed or has_changed
                yield min(1.0, took * SHARE)
                began = self._ticks()
        except (LookupError, Stopped):  # the room was forgotten meanwhile; Parley ends
            return
        except Exception:
            with self._lock:
                self._came[room_id] = None
            self._wait_for(room_id, RENEW)
            raise
        newest = self._library.sittings(room_id)[:1]
        if any(sitting.ending is Ending.OPEN for sitting in newest):  # nobody tells when it is over
            self._wait_for(room_id, RENEW)
        if changed:
            self._bus.publish(SittingsChanged(room_id))

    def _rest(self) -> None:
        if self._worker.wait(_REST):
            raise Stopped("Parley ends.")

    def _is_flooded(self) -> bool:
        now = self._ticks()
        arrived, self._arrived = self._arrived, 0
        seconds, self._looked_at = max(1.0, now - self._looked_at), now
        return arrived / seconds > FLOOD

    def _wait_for(self, room_id: int, seconds: float) -> bool:
        """Read the room in so many seconds, if not before; whether that is sooner than it was to be."""
        due = self._ticks() + seconds
        with self._lock:
            if is_sooner := due < self._due.get(room_id, due + 1):
                self._due[room_id] = due
        return is_sooner

    def _take_due(self) -> int | None:
        now = self._ticks()
        with self._lock:
            found = next((room_id for room_id, due in self._due.items() if due <= now), None)
            if found is not None:
                del self._due[found]
        return found

    def _until_due(self) -> float:
        with self._lock:
            return max(0.0, min(self._due.values()) - self._ticks()) if self._due else IDLE
