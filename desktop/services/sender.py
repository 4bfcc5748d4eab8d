"""OutboxSender: the one door out. Takes entries from the outbox, sends them once, and finds out what became of them."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta

from desktop.core.account import Account
from desktop.core.errors import (
    AppRefused,
    Duplicate,
    OutcomeUnknown,
    ParleyError,
    PermissionNeeded,
    Retryable,
    SignInNeeded,
    StoreTrouble,
)
from desktop.core.events import CapabilitiesChanged, MarksChanged, OutboxChanged, PostsArrived
from desktop.core.marks import HIDDEN, Mark, MarkKind
from desktop.core.outbox import Entry, Kind, State
from desktop.core.post import Post
from desktop.networks.gateway import Gateway
from desktop.services.backoff import Backoff
from desktop.services.bus import EventBus
from desktop.services.uploads import Uploads
from desktop.services.worker import IDLE, Worker
from desktop.store.archive import Archive
from desktop.store.learned import Learned
from desktop.store.marks import Marks
from desktop.store.outbox import Outbox

_log = logging.getLogger(__name__)

FIRST_EVIDENCE = timedelta(seconds=3)
GRACE = timedelta(seconds=20)
"""Between the two look-ups that have to find nothing before an unknown entry is sent again."""
STORE_PAUSE = 2.0
"""Seconds until a store that another program holds is tried again."""
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
        marks: Marks,
        learned: Learned,
        uploads: Uploads,
        renew: Callable[[], bool] = lambda: False,
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
        self._marks, self._learned = marks, learned
        self._uploads = uploads
        self._renew = renew
        self._gateway: Gateway | None = None
        self._next_evidence: datetime | None = None
        self._debts: deque[tuple[Entry, Callable[[], object]]] = deque()
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
        try:
            self._pay_debts()
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
        except StoreTrouble as trouble:
            _log.info("The outbox waits for the store: %s", trouble)
            return STORE_PAUSE

    def _send(self, entry: Entry) -> None:
        """Every way out of `sending` (DESIGN.md, "The outbox")."""
        try:
            post_id = self._act_renewed(entry)
        except (Retryable, SignInNeeded, StoreTrouble) as trouble:
            self._back_off(entry, trouble)
        except OutcomeUnknown as doubt:
            self._doubt(entry, type(doubt).__name__)
        except ParleyError as refusal:
            reason, detail = type(refusal).__name__, str(refusal)
            self._record(entry, lambda: self._outbox.fail(entry.id, reason, detail))
            if isinstance(refusal, AppRefused) and self._learned.refuse(self._account, entry.kind):
                self._bus.publish(CapabilitiesChanged(entry.room_id))
            if isinstance(refusal, Duplicate) and entry.kind is Kind.POST:
                self._compare((entry,))  # what it duplicates may be its own first sending
        except Exception:
            _log.exception("Sending entry %d ended unexpectedly", entry.id)
            self._doubt(entry, OutcomeUnknown.__name__)
        else:
            self._record(entry, lambda: self._outbox.sent(entry.id, post_id))
            if entry.kind is not Kind.POST:
                self._record(entry, lambda: self._outbox.settle(entry.id))
            if self._learned.allow(self._account, entry.kind):
                self._bus.publish(CapabilitiesChanged(entry.room_id))

    def _record(self, entry: Entry, write: Callable[[], object]) -> None:
        """Write down what became of `entry`. A store that is held by another program gets it later: the entry would
        else stand as `sending`, and everything behind it, until the next start."""
        self._debts.append((entry, write))
        self._pay_debts()

    def _pay_debts(self) -> None:
        while self._debts:
            entry, write = self._debts[0]
            write()
            self._debts.popleft()
            self._tell(entry)

    def _back_off(self, entry: Entry, trouble: ParleyError) -> None:
        """Nothing was sent. What only a person can mend (a sign-in, a locked keyring) is tried again more rarely."""
        seconds = self._backoff.after(entry.attempts)
        not_before = self._clock() + timedelta(seconds=seconds)
        if isinstance(trouble, Retryable) and trouble.not_before is not None:
            not_before = max(not_before, trouble.not_before)
        reason = type(trouble).__name__
        self._record(entry, lambda: self._outbox.back_off(entry.id, not_before, reason))

    def _act_renewed(self, entry: Entry) -> str:
        """A token may be refused before its time, and then nothing was posted; one renewal is tried."""
        try:
            return self._act(entry)
        except PermissionNeeded:
            raise  # a renewed token allows no more than the one before
        except SignInNeeded:
            if not self._renew():
                raise
            return self._act(entry)

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
        if entry.kind is Kind.HIDE:
            gateway.hide(entry.target_id)
            self._marks.change(entry.room_id, put=[Mark(MarkKind.LEAVE_OUT, entry.target_id, HIDDEN)])
            self._bus.publish(MarksChanged(entry.room_id))
            return entry.target_id
        return self._uploads.publish(gateway, entry)

    def _doubt(self, entry: Entry, reason: str) -> None:
        """A post waits for evidence. Anything else, done twice, is as done once, so it is simply tried again."""
        if entry.kind is Kind.POST:
            self._next_evidence = self._clock() + self._first_evidence
            self._record(entry, lambda: self._outbox.unknown(entry.id, reason))
        else:
            not_before = self._clock() + timedelta(seconds=self._backoff.after(entry.attempts))
            self._record(entry, lambda: self._outbox.back_off(entry.id, not_before, reason))

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
        """Look among our own newest posts for what these entries may have become."""
        oldest = min(entry.created_at for entry in doubtful)
        try:
            gateway = self._connected()
            posts = gateway.recent_posts_of_mine(since=oldest - timedelta(minutes=1))
        except ParleyError:
            return  # no evidence either way
        settled = self._outbox.settle_seen(
            self._account.id, posts, origin=self._account.origin, ahead=gateway.clock_ahead
        )
        for entry in settled:
            self._keep(entry.room_id, tuple(post for post in posts if post.id == entry.post_id))
            self._tell(entry)
        found = {entry.id for entry in settled}
        for entry in doubtful:
            if entry.id not in found and entry.state is State.UNKNOWN:
                self._outbox.missed(entry.id)
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
