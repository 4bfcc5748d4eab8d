"""OutboxSender: the one door out. Takes entries from the outbox, sends them once, and finds out what became of them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from desktop.core.account import Account
from desktop.core.errors import OutcomeUnknown, ParleyError, Retryable
from desktop.core.events import OutboxChanged, PostsArrived
from desktop.core.outbox import Entry, Kind
from desktop.core.post import Post
from desktop.networks.gateway import Gateway
from desktop.services.backoff import Backoff
from desktop.services.bus import EventBus
from desktop.services.worker import IDLE, Worker
from desktop.store.archive import Archive
from desktop.store.outbox import Outbox

_log = logging.getLogger(__name__)

FIRST_EVIDENCE = timedelta(seconds=3)
GRACE = timedelta(seconds=20)
"""Between the two look-ups that have to find nothing before an unknown entry is sent again."""
UNSEEN = timedelta(minutes=2)
"""A sent post that search has not shown by then is looked up by its id."""


class OutboxSender:
    """One thread for one account on one origin. Only entries of that origin and account are ever claimed."""

    def __init__(
        self,
        account: Account,
        connect: Callable[[], Gateway],
        *,
        outbox: Outbox,
        archive: Archive,
        bus: EventBus,
        clock: Callable[[], datetime],
        backoff: Backoff,
        grace: timedelta = GRACE,
        first_evidence: timedelta = FIRST_EVIDENCE,
    ) -> None:
        self._account = account
        self._connect = connect
        self._outbox = outbox
        self._archive = archive
        self._bus = bus
        self._clock = clock
        self._backoff = backoff
        self._grace = grace
        self._first_evidence = first_evidence
        self._gateway: Gateway | None = None
        self._next_evidence: datetime | None = None
        self._worker = Worker(f"sender-{account.username}", self.step, leave=self._leave)

    def start(self) -> None:
        self._worker.start()

    def wake(self) -> None:
        self._worker.wake()

    def stop(self) -> None:
        self._worker.stop()
        gateway = self._gateway
        if gateway is not None:
            gateway.close()

    def join(self, seconds: float) -> bool:
        return self._worker.join(seconds)

    def step(self) -> float:
        """Settle what is open, send what is due; the seconds until there may be more to do."""
        waits = [self._look_for_evidence(), self._look_up_unseen()]
        while not self._worker.stopping:
            entry = self._outbox.claim(self._account.origin, self._account.id)
            if entry is None:
                break
            self._tell(entry)
            self._send(entry)
        due = self._outbox.due_in(self._account.origin, self._account.id)
        waits.append(IDLE if due is None else due)
        waits.append(self._look_for_evidence())
        return min(waits)

    def _send(self, entry: Entry) -> None:
        """Every way out of `sending` (DESIGN.md, "The outbox")."""
        try:
            post_id = self._act(entry)
        except Retryable as trouble:
            not_before = self._clock() + timedelta(seconds=self._backoff.after(entry.attempts + 1))
            if trouble.not_before is not None:
                not_before = max(not_before, trouble.not_before)
            self._outbox.back_off(entry.id, not_before, type(trouble).__name__)
        except OutcomeUnknown as doubt:
            self._doubt(entry, type(doubt).__name__)
        except ParleyError as refusal:
            self._outbox.fail(entry.id, type(refusal).__name__, str(refusal))
        except Exception:
            _log.exception("Sending entry %d ended unexpectedly", entry.id)
            self._doubt(entry, OutcomeUnknown.__name__)
        else:
            self._outbox.sent(entry.id, post_id)
            if entry.kind is not Kind.POST:
                self._outbox.settle(entry.id)
        self._tell(entry)

    def _act(self, entry: Entry) -> str:
        gateway = self._connected()
        if entry.kind is Kind.REPOST:
            gateway.repost(entry.target_id)
            return entry.target_id
        if entry.kind is Kind.DELETE:
            gateway.delete(entry.target_id)
            self._archive.remove((entry.target_id,), origin=self._account.origin)
            self._bus.publish(PostsArrived(entry.room_id, (entry.target_id,)))  # who shows it finds it gone
            return entry.target_id
        return gateway.publish(entry.text, reply_to=entry.target_id)

    def _doubt(self, entry: Entry, reason: str) -> None:
        """A post waits for evidence. Reposting and deleting twice changes nothing, so those are simply tried again."""
        if entry.kind is Kind.POST:
            self._outbox.unknown(entry.id, reason)
            self._next_evidence = self._clock() + self._first_evidence
        else:
            not_before = self._clock() + timedelta(seconds=self._backoff.after(entry.attempts + 1))
            self._outbox.back_off(entry.id, not_before, reason)

    def _look_for_evidence(self) -> float:
        """Compare unknown entries with our own newest posts; the seconds until the next comparison."""
        doubtful = self._outbox.unknowns(self._account.origin, self._account.id)
        if not doubtful:
            self._next_evidence = None
            return IDLE
        now = self._clock()
        if self._next_evidence is None:
            self._next_evidence = now + self._first_evidence
        if now >= self._next_evidence:
            self._next_evidence = now + self._grace
            self._compare(doubtful)
        return (self._next_evidence - self._clock()).total_seconds()

    def _compare(self, doubtful: tuple[Entry, ...]) -> None:
        oldest = min(entry.created_at for entry in doubtful)
        try:
            posts = self._connected().recent_posts_of_mine(since=oldest - timedelta(minutes=1))
        except ParleyError:
            return  # no evidence either way
        found = {
            entry.id
            for entry in self._outbox.settle_seen(self._account.id, posts, origin=self._account.origin)
        }
        for entry in doubtful:
            if entry.id not in found:
                self._outbox.missed(entry.id)
            self._keep(entry.room_id, posts if entry.id in found else ())
            self._tell(entry)

    def _look_up_unseen(self) -> float:
        """Sent posts that search does not show are still posted: find them by id."""
        sent = self._outbox.unsettled(self._account.origin, self._account.id)
        if not sent:
            return IDLE
        now = self._clock()
        due = [entry for entry in sent if (entry.changed_at or entry.created_at) + UNSEEN <= now]
        if due:
            try:
                posts = self._connected().look_up(tuple(entry.post_id for entry in due[:100]))
            except ParleyError:
                return UNSEEN.total_seconds()
            for entry in due[:100]:
                self._keep(entry.room_id, tuple(post for post in posts if post.id == entry.post_id))
                self._outbox.settle(entry.id)  # seen now, or deleted since: either way its story is over
                self._tell(entry)
        return UNSEEN.total_seconds()

    def _keep(self, room_id: int, posts: tuple[Post, ...]) -> None:
        if posts:
            fresh = self._archive.add(room_id, posts, seen_by=self._account.id)
            self._bus.publish(PostsArrived(room_id, tuple(fresh)))

    def _connected(self) -> Gateway:
        if self._gateway is None:
            self._gateway = self._connect()
        return self._gateway

    def _tell(self, entry: Entry) -> None:
        self._bus.publish(OutboxChanged(entry.room_id, entry.id))

    def _leave(self) -> None:
        if self._gateway is not None:
            self._gateway.close()
