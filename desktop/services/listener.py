"""RoomListener: looks at a room's hashtag again and again, and puts what it finds into the archive."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta

from desktop.core.account import Account
from desktop.core.errors import ParleyError, Retryable, SignInNeeded
from desktop.core.events import LinkChanged, OutboxChanged, PostsArrived
from desktop.core.link import Link, LinkState
from desktop.networks.gateway import Found, Gateway
from desktop.services.backoff import Backoff
from desktop.services.bus import EventBus
from desktop.services.worker import IDLE, Worker
from desktop.store.archive import Archive
from desktop.store.outbox import Outbox
from desktop.store.rooms import Rooms

HISTORY = timedelta(hours=1)
"""How far back the first look goes. A chat is an hour, and every post read costs its owner money."""
SWEEP_EVERY = timedelta(seconds=60)
SWEEP_BACK = timedelta(seconds=90)
"""Search is eventually consistent: once a minute we look back a little, so that a post shown late is not lost."""


class RoomListener:
    """One thread for one room and one account. `connect` makes the thread's own gateway, at the first look."""

    def __init__(
        self,
        room_id: int,
        account: Account,
        connect: Callable[[], Gateway],
        *,
        rooms: Rooms,
        archive: Archive,
        outbox: Outbox,
        bus: EventBus,
        clock: Callable[[], datetime],
        backoff: Backoff,
        poll_seconds: float,
    ) -> None:
        self._room_id = room_id
        self._account = account
        self._connect = connect
        self._rooms = rooms
        self._archive = archive
        self._outbox = outbox
        self._bus = bus
        self._clock = clock
        self._backoff = backoff
        self._poll = poll_seconds
        self._gateway: Gateway | None = None
        self._answered = clock()
        self._swept = clock()
        self._seen: deque[tuple[datetime, str]] = deque(maxlen=256)
        self._rate_wait = 0.0
        self._link = Link(LinkState.CONNECTING, self._answered)
        self._worker = Worker(f"listener-{room_id}", self.look, leave=self._leave)

    @property
    def link(self) -> Link:
        return self._link

    def start(self) -> None:
        self._worker.start()

    def look_now(self) -> None:
        """Look again at once, unless the network's rate asks us to wait."""
        if self._rate_wait <= self._poll:
            self._worker.wake()

    def stop(self) -> None:
        self._worker.stop()
        gateway = self._gateway
        if gateway is not None:
            gateway.close()  # ends a call under way

    def join(self, seconds: float) -> bool:
        return self._worker.join(seconds)

    def look(self) -> float:
        """One look; the seconds until the next. Runs on the listener's thread."""
        try:
            found = self._follow()
        except Retryable as trouble:
            return self._wait_for(trouble)
        except ParleyError as refusal:
            if self._worker.stopping:
                return IDLE
            self._tell(
                LinkState.SIGNED_OUT if isinstance(refusal, SignInNeeded) else LinkState.STOPPED,
                error=refusal,
            )
            return IDLE
        self._take(found)
        self._rate_wait = found.wait
        delay = max(self._poll, found.wait)
        self._backoff.succeeded()
        self._answered = self._clock()
        self._tell(LinkState.LIVE, next_look=self._answered + timedelta(seconds=delay))
        return delay

    def _follow(self) -> Found:
        if self._gateway is None:
            self._gateway = self._connect()
        room = self._rooms.get(self._room_id)
        start = self._clock() - HISTORY
        return self._gateway.follow(room.tags, since_id=self._since_id(start), start=start)

    def _since_id(self, start: datetime) -> str:
        """The newest post that we have, or an older one where it is time to sweep; empty where `start` decides."""
        newest = self._archive.newest(self._room_id, seen_by=self._account.id)
        if newest is None or newest.created_at < start:
            return ""
        now = self._clock()
        if now - self._swept < SWEEP_EVERY:
            return newest.id
        self._swept = now
        older = [post_id for seen, post_id in self._seen if seen <= now - SWEEP_BACK]
        return older[-1] if older else newest.id

    def _take(self, found: Found) -> None:
        fresh = self._archive.add(self._room_id, found.posts, seen_by=self._account.id)
        if found.posts:
            self._seen.append((self._clock(), found.posts[-1].id))
        mine = [post for post in found.posts if post.author.id == self._account.id]
        settled = (
            self._outbox.settle_seen(self._account.id, mine, origin=self._account.origin) if mine else ()
        )
        if fresh:
            self._bus.publish(PostsArrived(self._room_id, tuple(fresh)))
        for entry in settled:
            self._bus.publish(OutboxChanged(entry.room_id, entry.id))

    def _wait_for(self, trouble: Retryable) -> float:
        """Back off, at least until the network's own time; the link says since when it has been silent."""
        delay = self._backoff.failed()
        now = self._clock()
        if trouble.not_before is not None:
            delay = max(delay, (trouble.not_before - now).total_seconds())
        self._rate_wait = delay
        if not self._worker.stopping:
            self._tell(LinkState.WAITING, next_look=now + timedelta(seconds=delay), error=trouble)
        return delay

    def _tell(
        self, state: LinkState, *, next_look: datetime | None = None, error: Exception | None = None
    ) -> None:
        since = self._answered if state is LinkState.WAITING or state is LinkState.LIVE else self._clock()
        self._link = Link(state, since, next_look, error)
        self._bus.publish(LinkChanged(self._room_id, self._link))

    def _leave(self) -> None:
        if self._gateway is not None:
            self._gateway.close()
