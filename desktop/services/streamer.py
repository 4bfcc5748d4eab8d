"""Streamer: keeps a room's stream open where an organiser stored an app's bearer, and hands its posts to the listener.

Looking by search goes on whenever there is no connection, and fills what was missed.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from datetime import datetime

from desktop.core.errors import (
    KeyringSilent,
    NoSafeKeyring,
    Offline,
    OutOfCredit,
    ParleyError,
    RateLimited,
    Retryable,
    StoreLocked,
    StreamTaken,
)
from desktop.core.post import Post
from desktop.core.reconnect import Ending, Reconnect
from desktop.networks.gateway import Stream
from desktop.services.worker import IDLE, Worker

STEADY = 30.0
"""Seconds that a connection stands, or a post: either shows that it works."""
CHECK = 300.0
"""Seconds between looks at the rules while connected: other programs of the app may change them."""
SEAT = 5.0
"""Seconds until we look again whether another Parley of this computer has left the stream, or there is money again."""
SOON = 0.1
"""Seconds until we look again whether the room before has left it."""
BREATH = 0.02
"""Seconds until a listener that had too many posts to write is asked again."""
Seat = Callable[[], AbstractContextManager[None]]
Opened = tuple[Stream, Seat]
_log = logging.getLogger(__name__)


class Pace:
    """When an app's stream may be opened again. Outlives the rooms of a house: X counts by app."""

    def __init__(self) -> None:
        self.state = Reconnect()


class Streamer:
    """One thread for one room. `connect` gives its stream and its seat, and None where there is no bearer. One process
    of this computer has the seat at a time (StoreLocked while another has it); `after` is who had it here before.

    `streamed` and `set_streaming` are the listener's; `streamed` is False where it has no room for more posts. `aside`
    is told why there is no stream, where a person should know, and None when that is over. `may_read` says whether
    posts may be paid for now. `ticks` are seconds that only go forward, `clock` is aware UTC.
    """

    def __init__(
        self,
        room_id: int,
        connect: Callable[[], Opened | None],
        *,
        tags: Callable[[], tuple[str, ...]],
        streamed: Callable[[tuple[Post, ...]], bool],
        set_streaming: Callable[[bool], None],
        aside: Callable[[ParleyError | None], None],
        pace: Pace,
        clock: Callable[[], datetime],
        ticks: Callable[[], float],
        spread: Callable[[], float],
        may_read: Callable[[], bool] = lambda: True,
        after: Streamer | None = None,
    ) -> None:
        self._connect = connect
        self._tags = tags
        self._streamed = streamed
        self._set_streaming = set_streaming
        self._aside = aside
        self._pace = pace
        self._clock = clock
        self._ticks = ticks
        self._spread = spread
        self._may_read = may_read
        self._after = after
        self._stream: Stream | None = None
        self._seat: Seat | None = None
        self._seats = ExitStack()
        self._seated = False
        self._cleared = False
        self._worker = Worker(f"stream-{room_id}", self.step, leave=self._leave)

    def start(self) -> None:
        self._worker.start()

    def stop(self) -> None:
        """Ask it to end; returns at once, and what it reads ends at once."""
        self._worker.stop()
        if self._stream is not None:
            self._stream.hang_up()

    def join(self, seconds: float) -> bool:
        after = self._after
        return (after is None or after.join(seconds)) and self._worker.join(seconds)

    def step(self) -> float:
        """One connection, from its beginning to its end; the seconds until the next. Runs on the thread."""
        wait = self._pace.state.due - self._ticks()
        if wait > 0:
            return wait
        if self._after is not None and not self._after.join(0.0):
            return SOON
        self._after = None
        try:
            if not self._is_open():
                return IDLE
            if not self._is_seated():
                return SEAT
            if self._stream is not None and self._may_read() and not self._worker.stopping:
                self._attempt(self._stream)
        except NoSafeKeyring as locked:
            _log.info("There is no stream: %s", locked)
            return STEADY if isinstance(locked, KeyringSilent) else IDLE
        except StoreLocked:
            return SEAT
        except ParleyError as refusal:
            return self._give_up(refusal)
        return max(0.0, self._pace.state.due - self._ticks()) if self._may_read() else SEAT

    def _attempt(self, stream: Stream) -> None:
        """Raises what only a person can mend; everything else is waited for."""
        attempt = _Attempt(self._ticks())
        not_before = 0.0
        try:
            stream.ask_for(self._tags())
            self._read(stream, attempt)
            ending = Ending.BROKEN if attempt.left else Ending.REFUSED
        except StreamTaken as taken:
            ending = Ending.REFUSED if attempt.connected else self._taken(stream, taken)
        except (RateLimited, OutOfCredit) as limit:
            ending = Ending.LIMITED
            if limit.not_before is not None:
                not_before = self._ticks() + (limit.not_before - self._clock()).total_seconds()
        except Offline:
            ending = Ending.REFUSED if attempt.connected else Ending.UNREACHED
        except (Retryable, StoreLocked) as trouble:
            _log.info("The stream has trouble: %s", trouble)
            ending = Ending.REFUSED
        finally:
            if attempt.connected:
                self._set_streaming(False)
        if self._worker.stopping or attempt.is_steady(self._ticks()):
            ending, self._cleared = Ending.BROKEN, False
        self._pace.state = self._pace.state.ended(
            ending, self._ticks(), spread=self._spread(), not_before=not_before
        )

    def _read(self, stream: Stream, attempt: _Attempt) -> None:
        try:
            with contextlib.closing(stream.listen()) as lines:
                for posts in lines:
                    if not attempt.connected:
                        attempt.connected = True
                        self._aside(None)
                        self._set_streaming(True)
                    elif self._ticks() >= attempt.check_at:
                        attempt.check_at = self._ticks() + CHECK
                        self._check(stream)
                    if posts:
                        attempt.brought = True
                        self._hand_over(posts)
                    if self._worker.stopping or not self._may_go_on(attempt):
                        attempt.left = True
                        return
        finally:
            if stream.reached:
                self._pace.state = self._pace.state.left(attempt.began)

    def _hand_over(self, posts: tuple[Post, ...]) -> None:
        """Where the disk is slower than the network we wait: what is not read yet costs no memory here."""
        while not (self._streamed(posts) or self._worker.wait(BREATH)):
            pass

    def _may_go_on(self, attempt: _Attempt) -> bool:
        """Sums are looked up now and then, not at each post."""
        if self._ticks() < attempt.sums_at:
            return True
        attempt.sums_at = self._ticks() + SEAT
        return self._may_read()

    def _check(self, stream: Stream) -> None:
        """The rule may have gone since, or the room have other tags: then search finds what the stream did not send."""
        try:
            news = stream.ask_for(self._tags())
        except (Retryable, StoreLocked) as trouble:
            _log.info("The stream's rules could not be looked at: %s", trouble)
            return
        if news:
            self._set_streaming(False)
            self._set_streaming(True)

    def _taken(self, stream: Stream, taken: StreamTaken) -> Ending:
        """A connection that nobody has any more is cleared once. Whoever has it in truth connects again at once, and
        then it is theirs: we wait longer than they do."""
        if self._cleared:
            self._aside(taken)
            return Ending.LIMITED
        self._cleared = True
        with contextlib.suppress(Retryable):
            stream.clear()
        return Ending.REFUSED

    def _is_open(self) -> bool:
        if self._stream is None:
            opened = self._connect()
            if opened is None:
                return False
            self._stream, self._seat = opened
        return True

    def _is_seated(self) -> bool:
        if not self._seated and self._seat is not None:
            try:
                self._seats.enter_context(self._seat())
            except StoreLocked:
                self._aside(StreamTaken("Another Parley on this computer has the stream.", ""))
                return False
            self._seated = True
            self._aside(None)
        return True

    def _give_up(self, refusal: ParleyError) -> float:
        if not self._worker.stopping:
            _log.info("There is no stream: %s", refusal)
            self._aside(refusal)
            self._release()
        return IDLE

    def _release(self) -> None:
        self._seats.close()
        self._seated = False

    def _leave(self) -> None:
        """The rule goes while the seat is still ours: nobody else of this computer counts on it yet."""
        self._aside(None)
        if self._stream is not None:
            if self._seated:
                with contextlib.suppress(ParleyError):
                    self._stream.forget()
            self._stream.close()
        self._release()


class _Attempt:
    """One connection: when it began, and what came of it."""

    def __init__(self, began: float) -> None:
        self.began = began
        self.connected = False
        self.brought = False
        self.left = False
        """It was ended by us."""
        self.sums_at = began + SEAT
        self.check_at = began
        """At the first sign of life: whoever had the stream before may just have taken the rule away."""

    def is_steady(self, now: float) -> bool:
        return self.connected and (self.brought or now - self.began >= STEADY)
