"""Streams: the one stream of a house: of the room that is open, where an organiser stored an app's bearer."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from desktop.core.errors import ParleyError
from desktop.core.origin import Origin
from desktop.core.post import Post
from desktop.networks.gateway import Meter, Stream, unmetered
from desktop.services.keys import Keys
from desktop.services.streamer import Opened, Pace, Streamer
from desktop.store.paths import unusable
from desktop.store.rooms import Rooms
from desktop.store.settings import BEARER_SINCE, Settings
from desktop.store.turn import turn


class Network(Protocol):
    def stream(self, bearer: str, *, meter: Meter) -> Stream: ...


class Listener(Protocol):
    """Who takes what a stream brings; called on the stream's thread."""

    def streamed(self, posts: tuple[Post, ...]) -> bool: ...

    def set_streaming(self, connected: bool) -> None: ...

    def set_aside(self, error: ParleyError | None) -> None: ...


Begin = Callable[["Streamer | None"], Streamer]


class Streams:
    """Thread-safe. `folder` is one that all homes of this person share: X gives an app one connection, so one process
    of this computer has it. Nobody who stored no bearer gets a thread, or a question from the keyring."""

    def __init__(
        self,
        origin: Origin,
        network: Network,
        *,
        rooms: Rooms,
        settings: Settings,
        folder: Callable[[], Path],
        clock: Callable[[], datetime],
        spread: Callable[[], float],
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self._origin = origin
        self._network = network
        self._rooms = rooms
        self._settings = settings
        self._folder = folder
        self._clock = clock
        self._spread = spread
        self._ticks = ticks
        self._pace = Pace()
        self._lock = threading.Lock()
        self._begin: Begin | None = None
        self._kept: bool | None = None
        """Whether there is a bearer, as far as this session knows; None: as was noted earlier."""
        self._streamer: Streamer | None = None
        self._left: Streamer | None = None

    def follow(
        self,
        room_id: int,
        listener: Listener,
        keys: Keys,
        *,
        meter: Meter = unmetered,
        may_read: Callable[[], bool] = lambda: True,
    ) -> None:
        """From now on the stream is this room's."""

        def begin(after: Streamer | None) -> Streamer:
            return Streamer(
                room_id,
                lambda: self._open(keys.bearer(), meter),
                tags=lambda: self._rooms.get(room_id).tags,
                streamed=listener.streamed,
                set_streaming=listener.set_streaming,
                aside=listener.set_aside,
                pace=self._pace,
                clock=self._clock,
                ticks=self._ticks,
                spread=self._spread,
                may_read=may_read,
                after=after,
            )

        with self._lock:
            self._stop()
            self._begin = begin
            kept = self._settings.get(BEARER_SINCE) > 0 if self._kept is None else self._kept
            if kept:
                self._start()

    def leave(self) -> None:
        """No room is open any more. Returns at once."""
        with self._lock:
            self._stop()
            self._begin = None

    def bearer_changed(self, kept: bool) -> None:
        """A bearer was stored, or taken away."""
        with self._lock:
            self._kept = kept
            self._stop()
            self._pace = Pace()
            if kept:
                self._start()

    def join(self, seconds: float) -> bool:
        """Wait for the end of what was left; False where that takes longer."""
        with self._lock:
            left = self._left
        return left is None or left.join(seconds)

    def _start(self) -> None:
        if self._begin is not None:
            self._streamer = self._begin(self._left)
            self._streamer.start()

    def _stop(self) -> None:
        if self._streamer is not None:
            self._streamer.stop()
            self._left, self._streamer = self._streamer, None

    def _open(self, bearer: str, meter: Meter) -> Opened | None:
        if not bearer:
            return None
        # What is written down of a bearer, even as the name of a lock, is a hash.
        mark = hashlib.sha256(f"{self._origin} {bearer}".encode("utf-8", "surrogatepass")).hexdigest()
        return self._network.stream(bearer, meter=meter), lambda: self._seat(mark)

    def _seat(self, mark: str) -> AbstractContextManager[None]:
        folder = self._folder()
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as problem:
            raise unusable(folder, problem) from problem
        return turn(folder / "stream", mark, wait=0.0)
