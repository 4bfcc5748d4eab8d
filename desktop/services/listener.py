"""RoomListener: looks at a room's hashtag again and again, and puts what it finds into the archive."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from desktop.core.account import Account
from desktop.core.errors import KeyMissing, KeyringSilent, ParleyError, Retryable, SignInNeeded, StoreLocked
from desktop.core.events import LinkChanged, OutboxChanged, PostsArrived
from desktop.core.link import Link, LinkState
from desktop.core.outbox import Entry
from desktop.core.post import Post
from desktop.networks.gateway import Found, Gateway
from desktop.services.backoff import Backoff
from desktop.services.bus import EventBus
from desktop.services.worker import IDLE, Worker
from desktop.store.archive import Archive
from desktop.store.outbox import Outbox
from desktop.store.rooms import Rooms

HISTORY = timedelta(hours=1)
"""How far back the first look goes. A chat is an hour, and every post read costs its owner money."""
REACH = timedelta(days=6)
"""Search goes back seven days (X: posts/search)."""
OVERLAP = timedelta(minutes=5)
"""A room that is opened again is read from a little before its newest post, because of what search showed late."""
STREAMED = timedelta(minutes=5)
"""How often search is asked while a stream brings the posts."""
SWEEPS = ((timedelta(minutes=10), timedelta(minutes=15)), (timedelta(minutes=1), timedelta(seconds=90)))
"""(every, back): search is eventually consistent, so now and then we ask again from where we were a while ago."""
_FAR = datetime.max.replace(tzinfo=UTC)
"""When only a wake-up brings the next look."""


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
        renew: Callable[[], bool] = lambda: False,
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
        self._renew = renew
        self._gateway: Gateway | None = None
        self._answered = clock()
        self._start: datetime | None = None
        self._newest = ""
        self._swept = {every: clock() for every, _ in SWEEPS}
        self._seen: deque[tuple[datetime, str]] = deque(maxlen=1024)
        self._rate_wait = 0.0
        self._link = Link(LinkState.CONNECTING, self._answered)
        self._lock = threading.Lock()
        self._arrived: list[Post] = []
        self._streaming = False
        self._aside: ParleyError | None = None
        self._retell = False
        self._asked = False
        self._due = self._answered
        self._worker = Worker(f"listener-{room_id}", self.step, leave=self._leave)

    @property
    def link(self) -> Link:
        return self._link

    def start(self) -> None:
        self._worker.start()

    def look_now(self) -> None:
        """Look again at once, unless the network's rate asks us to wait."""
        if self._rate_wait <= self._poll:
            self._ask()

    def streamed(self, posts: tuple[Post, ...]) -> None:
        """Posts that a stream brought, from any thread: archived and told as those that a look finds."""
        with self._lock:
            self._arrived += posts
        self._worker.wake()

    def set_streaming(self, connected: bool) -> None:
        """From any thread. While a stream brings the posts, looks are rare; when it connects, one look brings what
        came before it, and when it drops, one brings what came since."""
        if connected is not self._streaming:
            self._streaming = connected
            self._ask()

    def set_aside(self, error: ParleyError | None) -> None:
        """From any thread: why there is no stream, for whoever set one up; None where there is nothing to say."""
        if error is not self._aside:
            self._aside, self._retell = error, True
            self._worker.wake()

    def _ask(self) -> None:
        self._asked = True
        self._worker.wake()

    def stop(self) -> None:
        self._worker.stop()
        gateway = self._gateway
        if gateway is not None:
            gateway.close()  # ends a call under way

    def join(self, seconds: float) -> bool:
        return self._worker.join(seconds)

    def step(self) -> float:
        """What came by the stream, and a look where one is due; the seconds until the next. Runs on the listener's
        thread."""
        self._take_streamed()
        if self._retell:
            self._tell(self._link)
        now = self._clock()
        asked, self._asked = self._asked, False
        if asked or now >= self._due:
            delay = self.look()
            self._due = _FAR if delay == IDLE else self._clock() + timedelta(seconds=delay)
            return delay
        return IDLE if self._due == _FAR else (self._due - now).total_seconds()

    def _take_streamed(self) -> None:
        """A post that cannot be kept stays for the next step."""
        with self._lock:
            posts = tuple(self._arrived)
        if not posts:
            return
        self._keep(posts)
        with self._lock:
            del self._arrived[: len(posts)]

    def look(self) -> float:
        """One look; the seconds until the next. Runs on the listener's thread."""
        try:
            found = self._follow_renewed()
        except Retryable as trouble:
            return self._wait_for(trouble, trouble.not_before)
        except (KeyMissing, KeyringSilent, StoreLocked) as trouble:  # these pass by themselves, or may
            return self._wait_for(trouble)
        except ParleyError as refusal:
            if self._worker.stopping:
                return IDLE
            state = LinkState.SIGNED_OUT if isinstance(refusal, SignInNeeded) else LinkState.STOPPED
            self._tell(Link(state, self._clock(), error=refusal))
            return IDLE
        self._take(found)
        self._rate_wait = found.wait
        delay = max(STREAMED.total_seconds() if self._streaming else self._poll, found.wait)
        self._backoff.succeeded()
        self._answered = self._clock()
        next_look = self._answered + timedelta(seconds=delay)
        self._tell(Link(LinkState.LIVE, self._answered, next_look, unread=found.unread))
        return delay

    def _follow_renewed(self) -> Found:
        """A token may be refused before its time; then one renewal is tried."""
        try:
            return self._follow()
        except SignInNeeded:
            if not self._renew():
                raise
            return self._follow()

    def _follow(self) -> Found:
        if self._gateway is None:
            self._gateway = self._connect()
        room = self._rooms.get(self._room_id)
        return self._gateway.follow(room.tags, since_id=self._since_id(), start=self._beginning())

    def _beginning(self) -> datetime:
        """Where the first look begins, and every look that has no id to go by."""
        now = self._clock()
        if self._start is None or now - self._start > REACH:
            newest = self._archive.newest(self._room_id, seen_by=self._account.id)
            ahead = self._gateway.clock_ahead if self._gateway else timedelta(0)
            known = now - HISTORY if newest is None else newest.created_at + ahead - OVERLAP
            self._start = max(now - HISTORY, known)
        return self._start

    def _since_id(self) -> str:
        """The newest post that search returned, or an older one where it is time to sweep; empty where the beginning
        decides. Posts that came another way (found by id, or in a timeline) do not count: search may be behind them."""
        if not self._newest:
            return ""
        now = self._clock()
        for every, back in SWEEPS:
            if now - self._swept[every] >= every:
                self._swept[every] = now
                older = [post_id for seen, post_id in self._seen if seen <= now - back]
                return older[-1] if older else ""
        return self._newest

    def _take(self, found: Found) -> None:
        self._keep(found.posts)
        if found.posts:
            self._newest = max(self._newest, found.posts[-1].id, key=lambda post_id: (len(post_id), post_id))
            self._seen.append((self._clock(), self._newest))

    def _keep(self, posts: tuple[Post, ...]) -> None:
        """Archived first, then told; our own settle their entries."""
        fresh = self._archive.add(self._room_id, posts, seen_by=self._account.id)
        mine = [post for post in posts if post.author.id == self._account.id]
        if fresh:
            self._bus.publish(PostsArrived(self._room_id, tuple(fresh)))
        for entry in self._settle(mine):
            self._bus.publish(OutboxChanged(entry.room_id, entry.id))

    def _settle(self, mine: list[Post]) -> tuple[Entry, ...]:
        if not mine:
            return ()
        ahead = self._gateway.clock_ahead if self._gateway else timedelta(0)
        return self._outbox.settle_seen(self._account.id, mine, origin=self._account.origin, ahead=ahead)

    def _wait_for(self, trouble: ParleyError, not_before: datetime | None = None) -> float:
        """Back off, at least until the network's own time; the link says since when it has been silent."""
        delay = self._backoff.failed()
        now = self._clock()
        if not_before is not None:
            delay = max(delay, (not_before - now).total_seconds())
        self._rate_wait = delay if isinstance(trouble, Retryable) else 0.0
        if not self._worker.stopping:
            next_look = now + timedelta(seconds=delay)
            self._tell(Link(LinkState.WAITING, self._answered, next_look, trouble))
        return delay

    def _tell(self, link: Link) -> None:
        self._retell = False
        self._link = link = replace(link, streaming=self._streaming, aside=self._aside)
        self._bus.publish(LinkChanged(self._room_id, link))

    def _leave(self) -> None:
        if self._gateway is not None:
            self._gateway.close()
