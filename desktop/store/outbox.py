"""Outbox: every act that leaves this computer, from the moment it is wanted until it is seen (core/outbox.py)."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from desktop.core.departure import Departure, departures, taken_up
from desktop.core.origin import Origin
from desktop.core.outbox import Entry, State
from desktop.core.post import Post
from desktop.store.column import clean, stamp, stamp_or_none
from desktop.store.database import Database
from desktop.store.entries import OPEN_STATES, change, get, leads, move, select
from desktop.store.wishes import FRESH, NOT_MISSED, Wishes


class Outbox(Wishes):
    """Entries and their arrows: what the sender does with them, and what there is. wishes.py is a person's part,
    core/departure.py says which of an account's entries leave, in which order, and when.

    `clock` gives aware UTC times, `ticks` seconds that no clock's being set changes. `grace` is how many of these lie
    at least between the two look-ups that find nothing before an unknown entry is sent again; it must be longer than a
    request that hangs can take. Raises StoreTrouble; LookupError for an entry that does not exist; WrongArrow.
    """

    def __init__(
        self,
        database: Database,
        *,
        clock: Callable[[], datetime],
        ticks: Callable[[], float] = time.monotonic,
        grace: float = 60.0,
    ) -> None:
        super().__init__(database, clock)
        self._ticks = ticks
        self._grace = grace
        self._first_misses: dict[int, float] = {}
        """When an unknown entry was first looked for in vain, in ticks: they end with the process, and so do these."""

    # --- what the sender does -----------------------------------------------------------------------------------

    def recover(self, unsent: Callable[[Entry], bool] = lambda entry: False) -> int:
        """At start: whatever was being sent when the last process ended is unknown now. How many those were. Every
        unknown entry is looked for anew. `unsent` knows those of which nothing can have left, which are queued again.

        For the one process that sends; another one's entry that is under way would be called unknown too.
        """
        with self._database.write() as connection:
            self._first_misses.clear()
            connection.execute("UPDATE outbox SET misses = 0 WHERE state = 'unknown'")
            under_way = select(connection, "state = ?", State.SENDING)
            doubt = {**NOT_MISSED, "reason": "OutcomeUnknown", "doubted": 1}
            doubtful = [entry for entry in under_way if not unsent(entry)]
            for entry in under_way:
                state, columns = (State.UNKNOWN, doubt) if entry in doubtful else (State.QUEUED, {})
                move(connection, entry.id, state, columns, now=self._clock())
            return len(doubtful)

    def lapse(self, origin: Origin, account_id: str) -> tuple[Entry, ...]:
        """Find out whose time has come, or went by; those that went by are OVERDUE now, and given."""
        with self._database.troubles():
            found = self._departures(self._database.connection(), origin, account_id)
        if not any(each.overdue or taken_up(each.entry, self._clock()) for each in found):
            return ()
        lapsed = []
        with self._database.write() as connection:
            now = self._clock()
            for each in self._departures(connection, origin, account_id):
                if each.overdue:
                    lapsed.append(move(connection, each.entry.id, State.OVERDUE, now=now))
                elif taken_up(each.entry, now):
                    change(connection, each.entry.id, {"wanted_at": stamp(now)})
        return tuple(lapsed)

    def claim(self, origin: Origin, account_id: str) -> Entry | None:
        """The entry to send now, which is SENDING from here on; None where nothing is due or may go."""
        with self._database.write() as connection:
            for each in self._departures(connection, origin, account_id):
                if each.wait or each.held or each.overdue:
                    continue
                entry, now = each.entry, self._clock()
                columns: dict[str, object] = {"attempts": entry.attempts + 1}
                if taken_up(entry, now):
                    columns["wanted_at"] = stamp(now)
                self._note_what_was_seen(connection, entry)
                return move(connection, entry.id, State.SENDING, columns, now=now)
        return None

    def due_in(self, origin: Origin, account_id: str) -> float | None:
        """Seconds until `lapse` or `claim` may find something: 0 for now, None while only another change could help."""
        with self._database.troubles():
            found = self._departures(self._database.connection(), origin, account_id)
        waits = [0.0 if each.overdue else each.wait.total_seconds() for each in found if not each.held]
        return min(waits, default=None)

    def sent(self, entry_id: int, post_id: str) -> Entry:
        """The network took it, as `post_id`; also where it was called unknown meanwhile.

        Where the post came back before its answer did, the entry is SETTLED at once.
        """
        from desktop.store.evidence import is_back  # which a room that is opened does not wait for

        columns = {"post_id": clean(post_id), "reason": "", "detail": "", "not_before": None}
        with self._database.write() as connection:
            only_from = {State.SENDING, State.UNKNOWN}
            entry = move(connection, entry_id, State.SENT, columns, now=self._clock(), only_from=only_from)
            if is_back(connection, entry):
                return move(connection, entry_id, State.SETTLED, now=self._clock())
            return entry

    def fail(self, entry_id: int, reason: str, detail: str = "") -> Entry:
        """Refused for good. `reason` is the error's class name, `detail` the network's own words."""
        columns = {"reason": clean(reason), "detail": clean(detail)}
        return self._change(entry_id, State.FAILED, columns, only_from={State.SENDING})

    def back_off(self, entry_id: int, not_before: datetime | None, reason: str = "") -> Entry:
        """Nothing was sent: back to the queue, until `not_before`."""
        columns = {"not_before": stamp_or_none(not_before), "reason": clean(reason)}
        return self._change(entry_id, State.QUEUED, columns, only_from={State.SENDING})

    def unknown(self, entry_id: int, reason: str = "OutcomeUnknown", detail: str = "") -> Entry:
        """Bytes left and no clear answer came."""
        self._first_misses.pop(entry_id, None)
        columns = {**NOT_MISSED, "reason": clean(reason), "detail": clean(detail), "doubted": 1}
        return self._change(entry_id, State.UNKNOWN, columns, only_from={State.SENDING})

    def missed(self, entry_id: int, began: float | None = None) -> Entry:
        """A look-up found nothing. The second one that is `grace` after the first puts the entry back in the queue.

        `began` is when it was asked, in ticks: an answer may be long in coming, and shows what was there then.

        A look-up that comes sooner proves nothing new and is not counted, nor is one that comes when the entry was
        seen or discarded meanwhile. One of another process counts as little: what it measured with ended with it.
        """
        with self._database.write() as connection:
            entry = get(connection, entry_id)
            if entry.state is not State.UNKNOWN:
                return entry
            began = self._ticks() if began is None else began
            first = self._first_misses.get(entry_id)
            if first is None or not entry.misses:
                self._first_misses[entry_id] = began
                return change(connection, entry_id, {"misses": 1})
            if began - first < self._grace:
                return entry
            return move(connection, entry_id, State.QUEUED, FRESH, now=self._clock())

    def settle(self, entry_id: int) -> Entry:
        """A sent entry was seen, or found by its id. Two threads may find it: the second changes nothing."""
        with self._database.write() as connection:
            entry = get(connection, entry_id)
            settled = entry.state is State.SETTLED
            return entry if settled else move(connection, entry_id, State.SETTLED, now=self._clock())

    def settle_seen(
        self,
        account_id: str,
        posts: Iterable[Post],
        *,
        origin: Origin | None = None,
        ahead: timedelta = timedelta(0),
    ) -> tuple[Entry, ...]:
        """Close the entries that `posts` prove to have gone out: by id where we know it, else by their text.

        Posts of others are ignored, so whole pages may be passed. A post proves one entry at most, and one that was
        refused as a duplicate may be proven too: its first sending was what it duplicates. Give `origin` wherever a
        store may hold accounts of several: an id is a network's own. `ahead` as for match.is_evidence.
        """
        mine = sorted(
            (post for post in posts if post.author.id == account_id), key=lambda post: post.sort_key
        )
        if not mine:
            return ()
        from desktop.store.evidence import settle_by

        with self._database.write() as connection:
            return settle_by(connection, account_id, mine, origin=origin, ahead=ahead, now=self._clock())

    # --- what there is ------------------------------------------------------------------------------------------

    def get(self, entry_id: int) -> Entry:
        with self._database.troubles():
            return get(self._database.connection(), entry_id)

    def open_entries(self, room_id: int) -> tuple[Entry, ...]:
        """What has neither settled nor been discarded in this room, oldest first."""
        return self._entries(f"room_id = ? AND state IN ({OPEN_STATES})", room_id)

    def under_way(self, origin: Origin) -> tuple[Entry, ...]:
        """What goes out by itself, or may have, of all accounts and rooms."""
        return self._entries("origin = ? AND state IN ('queued', 'sending', 'unknown')", str(origin))

    def overdues(self, origin: Origin) -> tuple[Entry, ...]:
        """What a person is asked about, of all accounts and rooms."""
        return self._entries("origin = ? AND state = ?", str(origin), State.OVERDUE)

    def sending(self, origin: Origin, account_id: str) -> Entry | None:
        """What is on its way just now: an account sends one thing at a time."""
        return next(iter(self._of(origin, account_id, State.SENDING)), None)

    def unknowns(self, origin: Origin, account_id: str) -> tuple[Entry, ...]:
        return self._of(origin, account_id, State.UNKNOWN)

    def unsettled(self, origin: Origin, account_id: str) -> tuple[Entry, ...]:
        """Sent, but not seen yet."""
        return self._of(origin, account_id, State.SENT)

    def wanted_since(
        self, room_id: int, origin: Origin, account_id: str, since: datetime
    ) -> tuple[Entry, ...]:
        """What this account wanted in this room from `since` on, whatever became of it."""
        where = "room_id = ? AND origin = ? AND account_id = ? AND created_at >= ?"
        return self._entries(where, room_id, str(origin), account_id, stamp(since))

    # --- how ----------------------------------------------------------------------------------------------------

    def _of(self, origin: Origin, account_id: str, state: State) -> tuple[Entry, ...]:
        return self._entries("origin = ? AND account_id = ? AND state = ?", str(origin), account_id, state)

    def _entries(self, where: str, *parameters: object) -> tuple[Entry, ...]:
        with self._database.troubles():
            return select(self._database.connection(), where, *parameters)

    def _departures(
        self, connection: sqlite3.Connection, origin: Origin, account_id: str
    ) -> tuple[Departure, ...]:
        where = f"origin = ? AND account_id = ? AND state IN ({OPEN_STATES})"
        entries = select(connection, where, str(origin), clean(account_id))
        return departures(entries, leads(connection, entries), self._clock())
