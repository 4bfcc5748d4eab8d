"""RoomListener: looks at a room's hashtag again and again, and puts what it finds into the archive."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from desktop.core.account import Account
from desktop.core.errors import (
    AppRefused,
    HomeUnusable,
    KeyMissing,
    KeyringSilent,
    OutOfCredit,
    OverBudget,
    ParleyError,
    Refused,
    Retryable,
    SignInNeeded,
    StoreLocked,
)
from desktop.core.events import Event, LinkChanged, OutboxChanged, PostsArrived
from desktop.core.link import Link, LinkState
from desktop.core.outbox import Entry
from desktop.core.pace import FLOOR, NO_CREDIT, Activity, interval
from desktop.core.post import Post
from desktop.core.spending import Allowance, Leave
from desktop.networks.gateway import Gateway, Wanted
from desktop.services.backoff import Backoff
from desktop.services.bus import EventBus
from desktop.services.follower import Follower
from desktop.services.worker import IDLE, Worker
from desktop.store.archive import Archive
from desktop.store.cursors import Cursors
from desktop.store.database import Database
from desktop.store.outbox import Outbox
from desktop.store.rooms import Rooms

COMPARE_EVERY = timedelta(minutes=3)
"""How often a live room is compared with what search counts: it costs as much as a post."""
MOST = 6
"""Requests beside the first that one look makes to catch up, while the network's rate leaves room for them."""
LATELY = timedelta(minutes=5)
BATCH = 2_000
"""Posts of a stream that are written in one transaction, at most."""
PAUSE = 0.05
"""Seconds between two such transactions in a flood: each waits for the disk."""
FULL = 10_000
"""Posts that may wait to be written; then whoever reads the stream waits as well."""
_FAR = datetime.max.replace(tzinfo=UTC)
"""When only a wake-up brings the next look."""


class RoomListener:
    """One thread for one room and one account. `connect` makes the thread's own gateway, at the first look.

    `poll_seconds` is the usual time between two looks (core/pace.py), `spread` gives numbers in [0, 1).
    `conversations` are those under the hosts' questions, `allowance` says how the room may go on reading: both are
    asked on the listener's thread. `renew` has a token renewed that was refused before its time.
    """

    def __init__(
        self,
        room_id: int,
        account: Account,
        connect: Callable[[], Gateway],
        *,
        rooms: Rooms,
        database: Database,
        archive: Archive,
        cursors: Cursors,
        outbox: Outbox,
        bus: EventBus,
        clock: Callable[[], datetime],
        backoff: Backoff,
        poll_seconds: float,
        spread: Callable[[], float] = lambda: 0.5,
        renew: Callable[[], bool] = lambda: False,
        allowance: Callable[[], Allowance] = lambda: Allowance(Leave.FREE, _FAR),
        conversations: Callable[[], tuple[str, ...]] = lambda: (),
        batch: int = BATCH,
        full: int = FULL,
    ) -> None:
        self._room_id, self._account = room_id, account
        self._connect, self._renew = connect, renew
        self._database, self._rooms, self._archive = database, rooms, archive
        self._outbox, self._bus = outbox, bus
        self._clock, self._backoff, self._spread, self._usual = clock, backoff, spread, poll_seconds
        self._allowance, self._conversations = allowance, conversations
        self._batch, self._full = batch, full
        self._follower = Follower(
            room_id,
            account.id,
            database=database,
            archive=archive,
            cursors=cursors,
            clock=clock,
            tell=self._tell_of,
        )
        self._gateway: Gateway | None = None
        now = clock()
        self._answered = self._person_at = self._compared = self._not_before = self._due = now
        self._silent_since: datetime | None = None
        self._made: deque[datetime] = deque(maxlen=1024)
        """When the posts of lately were made (the network's time)."""
        self._last_made: datetime | None = None
        self._hashtags_alone = False
        self._link = Link(LinkState.CONNECTING, now)
        self._arrived: deque[tuple[tuple[Post, ...], bool]] = deque()
        """Posts of streams, and whether they are the first of a connection."""
        self._taken: list[Post] = []
        self._taken_joins = False
        self._came = self._kept = 0
        """Posts of streams so far; each is counted by one thread alone."""
        self._wrote = now - LATELY
        self._streaming = self._joins = False
        self._aside: ParleyError | None = None
        self._retell = self._asked = self._sooner = False
        self._unsubscribe: Callable[[], None] = lambda: None
        self._worker = Worker(f"listener-{room_id}", self.step, leave=self._leave)

    # --- from any thread ----------------------------------------------------------------------------------------

    @property
    def link(self) -> Link:
        return self._link

    def start(self) -> None:
        self._unsubscribe = self._bus.subscribe(self._note)
        self._worker.start()

    def look_now(self) -> None:
        """Look again at once, unless the network asked us to wait; the room is looked at more often for a while."""
        self._person_at = self._clock()
        if self._person_at >= self._not_before:
            self._ask()

    def streamed(self, posts: tuple[Post, ...]) -> bool:
        """Posts that a stream brought: archived and told as those that a look finds. False where too many wait: give
        them again later. For one thread at a time."""
        if self._came - self._kept >= self._full:
            return False
        self._came += len(posts)
        self._arrived.append((posts, self._joins))
        self._joins = False
        self._worker.wake()
        return True

    def set_streaming(self, connected: bool) -> None:
        """While a stream brings the posts, looks are rare; when it connects, one look brings what came before it, and
        when it drops, one brings what came since."""
        if connected is not self._streaming:
            self._streaming = self._joins = connected
            self._ask()

    def set_aside(self, error: ParleyError | None) -> None:
        """Why there is no stream, for whoever set one up; None where there is nothing to say."""
        if error is not self._aside:
            self._aside, self._retell = error, True
            self._worker.wake()

    def stop(self) -> None:
        self._unsubscribe()
        self._worker.stop()
        gateway = self._gateway
        if gateway is not None:
            gateway.close()  # ends a call under way

    def join(self, seconds: float) -> bool:
        return self._worker.join(seconds)

    def _note(self, event: Event) -> None:
        """Who sends something wants to see it come back."""
        if isinstance(event, OutboxChanged) and event.room_id == self._room_id:
            self._person_at, self._sooner = self._clock(), True
            self._worker.wake()

    def _ask(self) -> None:
        self._asked = True
        self._worker.wake()

    # --- on the listener's thread -------------------------------------------------------------------------------

    def step(self) -> float:
        """What came by the stream, and a look where one is due; the seconds until the next."""
        try:
            self._take_streamed()
        except (StoreLocked, HomeUnusable):
            return FLOOR
        if self._retell:
            self._tell(self._link)
        now = self._clock()
        if self._sooner and self._due != _FAR and not self._streaming:
            usual = now + timedelta(seconds=self._usual)
            self._due = max(min(self._due, usual), self._not_before)
        asked, self._asked, self._sooner = self._asked, False, False
        if asked or now >= self._due:
            delay = self.look()
            self._due = _FAR if delay == IDLE else self._clock() + timedelta(seconds=delay)
            return 0.0 if self._arrived else delay
        if self._arrived:
            return 0.0
        return IDLE if self._due == _FAR else (self._due - now).total_seconds()

    def look(self) -> float:
        """One look; the seconds until the next."""
        began = self._clock()
        try:
            allowed = self._allowance()
            if allowed.leave is Leave.STOPPED:
                raise OverBudget(
                    "This room has read as much today as it may.", "Raise its cap.", not_before=allowed.until
                )
            slow = allowed.leave is Leave.SLOW
            if isinstance(self._link.error, HomeUnusable):
                self._database.try_to_write()  # what cannot be kept is not read, and not paid for
            wait = self._read_renewed(slow)
        except ParleyError as trouble:
            return self._troubled(trouble, began)
        self._backoff.succeeded()
        self._silent_since = None
        self._answered = now = self._clock()
        delay = interval(
            self._usual,
            self._activity(),
            chance=self._spread(),
            slow=slow,
            streamed=self._streaming and not self._follower.is_behind,
            wait=wait,
        )
        if self._follower.is_behind and not slow:
            delay = max(min(delay, FLOOR), wait)
        self._not_before = now + timedelta(seconds=wait if wait > max(self._usual, FLOOR) else 0.0)
        next_look = now + timedelta(seconds=delay)
        self._tell(Link(LinkState.LIVE, now, next_look, unread=self._follower.is_behind))
        return delay

    def _read_renewed(self, slow: bool) -> float:
        """A token may be refused before its time; then one renewal is tried. What was read before that stays read."""
        try:
            return self._read(slow)
        except SignInNeeded:
            if not self._renew():
                raise
            return self._read(slow)

    def _read(self, slow: bool) -> float:
        """The newest posts first, then what is missing before them; the seconds that the network's rate asks for."""
        if self._gateway is None:
            self._gateway = self._connect()
        gateway, follower = self._gateway, self._follower
        wanted = self._wanted(slow)
        try:
            wait = follower.front(gateway, wanted).wait
        except AppRefused:
            raise
        except Refused:
            if not wanted.is_wide:
                raise
            self._hashtags_alone = True  # the plan behind this app may not know one of the operators
            wanted = self._wanted(slow)
            wait = follower.front(gateway, wanted).wait
        if slow:
            return wait
        if self._is_time_to_compare():
            self._compared = self._clock()
            follower.compare(gateway, wanted)
        for _ in range(MOST):
            if not (follower.is_behind or follower.is_searching) or self._is_held_up():
                break
            found = follower.fill(gateway, wanted) if follower.is_behind else follower.probe(gateway, wanted)
            wait = found.wait
            if wait > 1.5 * max(self._usual, FLOOR):
                break
        return wait

    def _is_held_up(self) -> bool:
        return self._worker.stopping or self._allowance().leave in (Leave.SLOW, Leave.STOPPED)

    def _is_time_to_compare(self) -> bool:
        due = self._clock() - self._compared >= COMPARE_EVERY
        return due and not self._follower.is_searching and self._activity().is_live

    def _wanted(self, slow: bool) -> Wanted:
        """While the room is live, what belongs to the chat without its hashtag, too."""
        tags = self._rooms.get(self._room_id).tags
        if slow or self._hashtags_alone or not self._activity().is_live:
            return Wanted(tags)
        return Wanted(tags, self._account.username, self._conversations())

    def _activity(self) -> Activity:
        ahead = self._gateway.clock_ahead if self._gateway else timedelta(0)
        there = self._clock() - ahead
        if self._last_made is None:
            newest = self._archive.newest(self._room_id, seen_by=self._account.id)
            self._last_made = newest.created_at if newest else None
        lately = sum(made > there - LATELY for made in self._made)
        quiet = None if self._last_made is None else there - self._last_made
        return Activity(lately / (LATELY / timedelta(minutes=1)), quiet, self._clock() - self._person_at)

    def _take_streamed(self) -> None:
        """At once when it is calm; in a flood, what comes within a while together. Posts that cannot be kept stay for
        the next step."""
        if not (self._arrived or self._taken):
            return
        pause = PAUSE - (self._clock() - self._wrote).total_seconds()
        if 0.0 < pause <= PAUSE and len(self._arrived) < self._batch:
            self._worker.wait(pause)
        while self._arrived and len(self._taken) < self._batch:
            if self._taken and self._arrived[0][1]:
                break  # what was missed lies between these two, and is a gap before the first of a batch
            taken, joins = self._arrived.popleft()
            self._taken += taken
            self._taken_joins = self._taken_joins or joins
        posts = tuple(self._taken)
        self._allowance()  # whoever says what may be read has written down first what these cost
        self._database.expect_flood()
        self._follower.streamed(posts, joins=self._taken_joins)
        self._taken_joins = False
        self._taken.clear()
        self._kept += len(posts)
        self._wrote = self._clock()

    def _tell_of(self, posts: tuple[Post, ...], fresh: tuple[str, ...]) -> None:
        """What is in the archive now; our own settle their entries."""
        made = [post.created_at for post in posts]
        self._made.extend(made)
        self._last_made = max([*made, *filter(None, [self._last_made])], default=None)
        if fresh:
            self._bus.publish(PostsArrived(self._room_id, fresh))
        mine = [post for post in posts if post.author.id == self._account.id]
        for entry in self._settle(mine):
            self._bus.publish(OutboxChanged(entry.room_id, entry.id))

    def _settle(self, mine: list[Post]) -> tuple[Entry, ...]:
        if not mine:
            return ()
        ahead = self._gateway.clock_ahead if self._gateway else timedelta(0)
        return self._outbox.settle_seen(self._account.id, mine, origin=self._account.origin, ahead=ahead)

    def _troubled(self, trouble: ParleyError, began: datetime) -> float:
        """What passes by itself is waited for; the rest waits for a person."""
        passing = isinstance(trouble, Retryable | KeyMissing | KeyringSilent | StoreLocked | HomeUnusable)
        if passing:
            return self._wait_for(trouble, began)
        if not self._worker.stopping:
            signed_out = isinstance(trouble, SignInNeeded)
            state = LinkState.SIGNED_OUT if signed_out else LinkState.STOPPED
            self._tell(Link(state, self._clock(), error=trouble))
        return IDLE

    def _wait_for(self, trouble: ParleyError, began: datetime) -> float:
        """Until the network's own time where it said one; else longer and longer. The link says since when we have
        asked in vain."""
        now = self._clock()
        until = trouble.not_before if isinstance(trouble, Retryable) else None
        self._not_before = now
        if until is not None:
            delay = max(1.0, (until - now).total_seconds())
            if not isinstance(trouble, OverBudget):
                self._not_before = until
        elif isinstance(trouble, OutOfCredit):
            delay = NO_CREDIT * (1.0 + self._spread() / 10.0)
        else:
            delay = self._backoff.failed()
        if self._silent_since is None:
            self._silent_since = began
        if not self._worker.stopping:
            next_look = now + timedelta(seconds=delay)
            self._tell(Link(LinkState.WAITING, self._silent_since, next_look, trouble))
        return delay

    def _tell(self, link: Link) -> None:
        self._retell = False
        self._link = link = replace(link, streaming=self._streaming, aside=self._aside)
        self._bus.publish(LinkChanged(self._room_id, link))

    def _leave(self) -> None:
        if self._gateway is not None:
            self._gateway.close()
