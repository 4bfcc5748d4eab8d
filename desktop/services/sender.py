"""OutboxSender: the one door out. Takes entries from the outbox, sends them once, and finds out what became of them."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import datetime, timedelta

from desktop.core.account import Account
from desktop.core.errors import (
    AppRefused,
    Duplicate,
    NotFound,
    OutcomeUnknown,
    ParleyError,
    PermissionNeeded,
    Retryable,
    SignInNeeded,
    StoreTrouble,
)
from desktop.core.events import CapabilitiesChanged, Event, MarksChanged, OutboxChanged, PostsArrived
from desktop.core.marks import HIDDEN, Mark, MarkKind
from desktop.core.outbox import Entry, Kind, State
from desktop.core.post import Post
from desktop.networks.gateway import Gateway
from desktop.services.backoff import Backoff
from desktop.services.bus import EventBus
from desktop.services.uploads import Uploads
from desktop.services.worker import IDLE, Worker
from desktop.store.archive import Archive
from desktop.store.entries import WrongArrow
from desktop.store.learned import Learned
from desktop.store.marks import Marks
from desktop.store.match import SKEW
from desktop.store.outbox import Outbox
from desktop.store.rechecks import Rechecks

_log = logging.getLogger(__name__)

LOOK_UP = 100
"""Posts that are asked for by their ids at once."""


@dataclass(frozen=True, slots=True)
class Times:
    """How long the sender waits, in seconds that no clock's being set changes.

    Unknown entries are looked for after `first_evidence`, then every `evidence`; `grace` is the Outbox's. What the
    network puts off is tried again after `first_wait`, then twice as long, up to `longest_wait`. A sent post that
    nobody has seen after `unseen` is looked up by its id. A store that does not take what is written is tried again
    after `store`. `nap` is the longest time without a look at the clock while something waits for a moment: it may be
    set, and computers sleep.
    """

    first_evidence: float = 3.0
    evidence: float = 20.0
    grace: float = 60.0
    first_wait: float = 2.0
    longest_wait: float = 60.0
    unseen: float = 120.0
    store: float = 2.0
    nap: float = 15.0

    def backoff(self, spread: Callable[[], float]) -> Backoff:
        return Backoff(spread, first=self.first_wait, most=self.longest_wait)

    def faster(self, times: float) -> Times:
        return Times(**{one.name: getattr(self, one.name) / times for one in fields(self)})


TIMES = Times()


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
        ticks: Callable[[], float] = time.monotonic,
        backoff: Backoff,
        times: Times = TIMES,
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
        self._ticks = ticks
        self._backoff = backoff
        self._times = times
        self._marks, self._learned = marks, learned
        self._uploads = uploads
        self._renew = renew
        self._gateway: Gateway | None = None
        self._next_evidence: float | None = None
        self._unseen_since: dict[int, float] = {}
        self._debts: deque[tuple[Entry, Callable[[], object]]] = deque()
        self._worker = Worker(f"sender-{account.username}", self.step, leave=self._leave)
        self._deafen = bus.subscribe(self._heard)

    def start(self) -> None:
        self._worker.start()

    def wake(self) -> None:
        self._worker.wake()

    def stop(self) -> None:
        self._deafen()
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
            waits = [self._look_for_evidence()]
            for lapsed in self._outbox.lapse(self._account.origin, self._account.id):
                self._tell(lapsed)
            while not self._worker.stopping:
                entry = self._outbox.claim(self._account.origin, self._account.id)
                if entry is None:
                    break
                self._tell(entry)
                self._send(entry)
            due = self._outbox.due_in(self._account.origin, self._account.id)
            waits.append(IDLE if due is None else min(due, self._times.nap))
            waits += [self._look_for_evidence(), self._look_up_unseen()]
            return min(waits)
        except StoreTrouble as trouble:
            _log.info("The outbox waits for the store: %s", trouble)
            return self._times.store

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
            if (
                isinstance(refusal, NotFound) and entry.target_id
            ):  # services/rechecking.py looks whether it is gone
                rechecks = Rechecks(self._archive.database)
                rechecks.note_seen(self._account.origin, (entry.target_id,), self._clock())
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
            try:
                write()
            except WrongArrow as moved:  # another Parley began here and called it unknown: evidence decides
                _log.info("Something else became of an entry meanwhile: %s", moved)
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
            # Who shows it finds it gone.
            self._bus.publish(PostsArrived(entry.room_id, (entry.target_id,), is_new=False))
            return entry.target_id
        if entry.kind is Kind.HIDE:
            gateway.hide(entry.target_id)
            self._marks.change(entry.room_id, put=[Mark(MarkKind.LEAVE_OUT, entry.target_id, HIDDEN)])
            self._bus.publish(MarksChanged(entry.room_id))
            return entry.target_id
        if entry.kind is Kind.UNHIDE:
            gateway.unhide(entry.target_id)
            self._marks.change(entry.room_id, drop=[Mark(MarkKind.LEAVE_OUT, entry.target_id)])
            self._bus.publish(MarksChanged(entry.room_id))
            return entry.target_id
        return self._uploads.publish(gateway, entry)

    def _doubt(self, entry: Entry, reason: str) -> None:
        """A post waits for evidence. Anything else, done twice, is as done once, so it is simply tried again."""
        if entry.kind is Kind.POST:
            self._next_evidence = self._ticks() + self._times.first_evidence
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
        now = self._ticks()
        if self._next_evidence is None:
            self._next_evidence = now + self._times.first_evidence
        if now >= self._next_evidence:
            self._next_evidence = now + self._times.evidence
            self._compare(doubtful)
        return self._next_evidence - self._ticks()

    def _compare(self, doubtful: tuple[Entry, ...]) -> None:
        """Look among our own newest posts for what these entries may have become."""
        oldest, began = min(entry.created_at for entry in doubtful), self._ticks()
        try:
            gateway = self._connected()
            posts = gateway.recent_posts_of_mine(since=oldest - SKEW)
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
                self._outbox.missed(entry.id, began)
                self._tell(entry)

    def _look_up_unseen(self) -> float:
        """Sent posts that search does not show are still posted: find them by id."""
        sent = self._outbox.unsettled(self._account.origin, self._account.id)
        if not sent:
            return IDLE
        now = self._ticks()
        self._unseen_since = {entry.id: self._unseen_since.get(entry.id, now) for entry in sent}
        due = [entry for entry in sent if now - self._unseen_since[entry.id] >= self._times.unseen][:LOOK_UP]
        if due:
            try:
                posts = self._connected().look_up(tuple(entry.post_id for entry in due))
            except ParleyError:
                return self._times.unseen
            for entry in due:
                self._keep(entry.room_id, tuple(post for post in posts if post.id == entry.post_id))
                self._outbox.settle(entry.id)  # seen now, or deleted since: either way its story is over
                self._tell(entry)
                del self._unseen_since[entry.id]
        return min(self._unseen_since.values(), default=IDLE) + self._times.unseen - now

    def _keep(self, room_id: int, posts: tuple[Post, ...]) -> None:
        if posts:
            fresh = self._archive.add(room_id, posts, seen_by=self._account.id)
            self._bus.publish(PostsArrived(room_id, tuple(fresh)))

    def _connected(self) -> Gateway:
        if self._gateway is None:
            self._gateway = self._connect()
        return self._gateway

    def _heard(self, event: Event) -> None:
        """What was seen in a room may let go what follows it."""
        if isinstance(event, OutboxChanged):
            self._worker.wake()

    def _tell(self, entry: Entry) -> None:
        self._bus.publish(OutboxChanged(entry.room_id, entry.id))

    def _leave(self) -> None:
        if self._gateway is not None:
            self._gateway.close()
