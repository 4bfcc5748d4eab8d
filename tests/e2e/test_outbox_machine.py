"""Any interleaving of sends, answers, deaths, clocks that are set and a person's wishes loses nothing and posts nothing
twice. The network of this machine takes the same words as often as they come, and shows a post up to 50 s late."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as some
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import OPEN, Entry, Kind, State
from desktop.core.post import Post
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.entries import WrongArrow
from desktop.store.outbox import Outbox
from desktop.store.rooms import Rooms
from tests.store.scene import ME, NOON, StandingClock, post

GRACE = 60.0
SLOWEST = 50.0
"""Seconds until the network shows a post: less than the grace, or nothing would be evidence."""
ANSWERS = ["2xx", "Refused", "Duplicate", "429", "offline", *["5xx", "cut", "time-out", "death", "death"] * 2]


@dataclass(frozen=True)
class There:
    post: Post
    shown_from: float


class OutboxMachine(RuleBasedStateMachine):
    entries: Bundle[int] = Bundle("entries")

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.clock = StandingClock()
        self.network: list[There] = []
        self.lead_of: dict[int, int] = {}
        self.given_up: set[int] = set()
        self.ever_given_up: set[int] = set()
        self.added: list[int] = []
        self.others = 0
        self.database: Database | None = None
        self._open()

    def _open(self) -> None:
        self.database = Database(Path(self.folder.name) / "parley.sqlite3", clock=self.clock)
        self.database.connection().execute(
            "PRAGMA synchronous = OFF"
        )  # a process's death leaves what it wrote
        self.outbox = Outbox(self.database, clock=self.clock, ticks=self.clock.ticks, grace=GRACE)
        self.archive = Archive(self.database)
        self.room = Rooms(self.database, clock=self.clock).open("critlib", X_ORIGIN)
        self.outbox.recover()

    # --- the network --------------------------------------------------------------------------------------------

    @property
    def true_time(self) -> datetime:
        return NOON + timedelta(seconds=self.clock.passed)

    def _take(self, text: str, late: float) -> str:
        taken = post(len(self.network) + 1, text, author=ME, at=self.clock.passed)
        self.network.append(There(taken, self.clock.passed + late))
        return taken.id

    def _has(self, entry: Entry) -> bool:
        return any(there.post.text == entry.text for there in self.network)

    def _seen(self) -> list[Post]:
        return [there.post for there in self.network if there.shown_from <= self.clock.passed]

    def _settle(self) -> set[int]:
        ahead = self.clock() - self.true_time  # as the Date of the answer tells
        return {entry.id for entry in self.outbox.settle_seen(ME.id, self._seen(), ahead=ahead)}

    # --- a person -----------------------------------------------------------------------------------------------

    @rule(
        target=entries,
        minutes=some.sampled_from([None, None, None, None, -1, 1, 30]),
        hold=some.sampled_from([0.0, 0.0, 5.0]),
        lead=some.none() | some.none() | entries,
    )
    def add(self, minutes: int | None, hold: float, lead: int | None) -> int:
        now = self.clock()
        entry = self.outbox.add(
            self.room.id,
            X_ORIGIN,
            ME.id,
            Kind.POST,
            f"A{len(self.added)}: yes & no #critlib",
            not_before=now + timedelta(seconds=hold) if hold else None,
            timed_for=None if minutes is None else now + timedelta(minutes=minutes),
            follows=lead or 0,
        )
        self.added.append(entry.id)
        if lead:
            self.lead_of[entry.id] = lead
        return entry.id

    @rule(
        entry_id=entries,
        wish=some.sampled_from(["cancel", "discard", "discard", "restore", "restore", "park"]),
    )
    def wish(self, entry_id: int, wish: str) -> None:
        with suppress(WrongArrow):
            done = getattr(self.outbox, wish)(entry_id)
            if wish in ("cancel", "discard") and done:
                self.given_up.add(entry_id)
                self.ever_given_up.add(entry_id)
            if wish == "restore":
                self.given_up.discard(entry_id)

    @rule(entry_id=entries, late=some.floats(0, SLOWEST))
    def post_it_in_the_browser(self, entry_id: int, late: float) -> None:
        entry = self.outbox.get(entry_id)
        if entry.state is State.PARKED and not self._has(entry):
            self._take(entry.text, late)

    @rule(entry_id=entries, minutes=some.sampled_from([None, None, -1, 1, 30]))
    def want_it_again(self, entry_id: int, minutes: int | None) -> None:
        """Nobody says of what they posted in the browser, or of what the network calls a duplicate, that it did not go
        out."""
        entry = self.outbox.get(entry_id)
        if entry.state not in (State.FAILED, State.PARKED) or not self._has(entry):
            with suppress(WrongArrow):
                if minutes is None:
                    self.outbox.retry(entry_id)
                else:
                    self.outbox.reschedule(entry_id, self.clock() + timedelta(minutes=minutes))

    # --- the sender ---------------------------------------------------------------------------------------------

    @rule(answer=some.sampled_from(ANSWERS), accepted=some.booleans(), late=some.floats(0, SLOWEST))
    def send(self, answer: str, accepted: bool, late: float) -> None:
        """A duplicate is called one wrongly here: it is no proof. `accepted` is for what says nothing."""
        self.outbox.lapse(X_ORIGIN, ME.id)
        entry = self.outbox.claim(X_ORIGIN, ME.id)
        if entry is None:
            return
        self._check_turn(entry)
        if answer == "2xx":
            self.outbox.sent(entry.id, self._take(entry.text, late))
        elif answer in ("Refused", "Duplicate"):
            self.outbox.fail(entry.id, answer)
            self._settle()
        elif answer in ("429", "offline"):
            until = self.clock() + timedelta(seconds=30) if answer == "429" else None
            self.outbox.back_off(entry.id, until, answer)
        else:
            if accepted:
                self._take(entry.text, late)
            if answer == "death":
                self.die()
            else:
                self.outbox.unknown(entry.id)

    def _check_turn(self, entry: Entry) -> None:
        lead = self.lead_of.get(entry.id)
        if lead is not None and not self._has(self.outbox.get(lead)):
            missing = not entry.follows and lead in self.ever_given_up
            assert missing, "a part went out before its lead"
        assert entry.timed_for is None or entry.timed_for <= self.clock()

    @rule(seconds=some.sampled_from([0.0, 3.0, 20.0, 61.0]))
    def look_for_evidence(self, seconds: float) -> None:
        self.clock.turn(seconds)
        doubtful = self.outbox.unknowns(X_ORIGIN, ME.id)
        found = self._settle() if doubtful else set()
        for entry in doubtful:
            if entry.id not in found:
                self.outbox.missed(entry.id)

    @rule()
    def read_the_stream(self) -> None:
        self.others += 1
        theirs = post(10**6 + self.others, at=self.clock.passed)
        self.archive.add(self.room.id, [*self._seen(), theirs], seen_by=ME.id)
        self._settle()

    # --- the world ----------------------------------------------------------------------------------------------

    @rule()
    def die(self) -> None:
        assert self.database is not None
        self.database.close()
        self._open()

    @rule(seconds=some.sampled_from([0.5, 5.0, 31.0, 200.0, 3700.0]))
    def let_time_pass(self, seconds: float) -> None:
        self.clock.turn(seconds)

    @rule(hours=some.sampled_from([-5, -1, 0, 1, 5]))
    def set_the_clock(self, hours: int) -> None:
        self.clock.now = self.true_time + timedelta(hours=hours)

    # --- what holds ---------------------------------------------------------------------------------------------

    @invariant()
    def nothing_is_posted_twice(self) -> None:
        texts = [there.post.text for there in getattr(self, "network", [])]
        assert len(texts) == len(set(texts))

    @invariant()
    def nothing_is_lost(self) -> None:
        for entry in map(self.outbox.get, getattr(self, "added", [])):
            assert entry.state in OPEN | {State.SETTLED} or entry.id in self.given_up
            if entry.state in (State.SENT, State.SETTLED):
                assert (entry.post_id, entry.text) in {(it.post.id, it.post.text) for it in self.network}

    def teardown(self) -> None:
        """Afterwards all is quiet, the clock is right, and a person wants everything after all: it comes to its end."""
        try:
            if self.database is not None:
                self._come_to_an_end()
        finally:
            if self.database is not None:
                self.database.close()
            self.folder.cleanup()

    def _come_to_an_end(self) -> None:
        self.set_the_clock(0)
        self.let_time_pass(12 * 3600.0)
        for entry_id in sorted(self.given_up):
            self.wish(entry_id, "restore")
        for _ in range(12 * len(self.added) + 12):
            for entry in self.outbox.open_entries(self.room.id):
                if entry.state is State.OVERDUE or (
                    entry.state in (State.FAILED, State.PARKED) and not self._has(entry)
                ):
                    self.outbox.retry(entry.id)
            self.send("2xx", accepted=True, late=SLOWEST)
            self.look_for_evidence(31.0)
            self.read_the_stream()
            self.nothing_is_posted_twice()
        self.nothing_is_lost()
        left = self.outbox.open_entries(self.room.id)
        # What was called a duplicate wrongly, and is there all the same, is for the person to put away.
        assert all(entry.state is State.FAILED and self._has(entry) for entry in left), left


TestOutbox = OutboxMachine.TestCase
TestOutbox.settings = settings(
    max_examples=25,
    stateful_step_count=50,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
