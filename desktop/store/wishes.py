"""Wishes: what a person does with acts that leave this computer: queue, cancel, retry, time, discard, restore, park."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from datetime import datetime

from desktop.core.errors import PartMissing
from desktop.core.origin import Origin
from desktop.core.outbox import Entry, Kind, State
from desktop.store.column import clean, stamp, stamp_or_none
from desktop.store.database import Database
from desktop.store.entries import NOTHING, Columns, WrongArrow, change, get, leads, move, select

NOT_MISSED: Columns = {"misses": 0}
FRESH: Columns = {**NOT_MISSED, "not_before": None, "reason": "", "detail": ""}
_SEEN = "coalesce(seen_until, (SELECT max(created_at) FROM sightings WHERE room_id = ? AND seen_by = ?))"


class Wishes:
    """The part of the Outbox that a person uses. Each change is one transaction that looks at the entry's state first.

    Raises StoreTrouble; LookupError for an entry that does not exist; WrongArrow.
    """

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def add(
        self,
        room_id: int,
        origin: Origin,
        account_id: str,
        kind: Kind,
        text: str = "",
        target_id: str = "",
        not_before: datetime | None = None,
        *,
        timed_for: datetime | None = None,
        follows: int = 0,
        attachments: tuple[int, ...] = (),
    ) -> Entry:
        """Queue an act. When this returns, it is on the disk."""
        now = stamp(self._clock())
        columns: Columns = {
            "room_id": room_id,
            "origin": str(origin),
            "account_id": clean(account_id),
            "kind": kind,
            "text": clean(text),
            "target_id": clean(target_id),
            "created_at": now,
            "changed_at": now,
            "wanted_at": now,
            "state": State.QUEUED,
            "not_before": stamp_or_none(not_before),
            "timed_for": stamp_or_none(timed_for),
            "follows": follows,
            "attachments": json.dumps(attachments),
        }
        with self._database.write() as connection:
            cursor = connection.execute(
                f"INSERT INTO outbox ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
                tuple(columns.values()),
            )
            assert cursor.lastrowid is not None
            if follows:
                self._strand(connection)
            return get(connection, cursor.lastrowid)

    def cancel(self, entry_id: int) -> bool:
        """Take a queued entry back, or one that waits in vain for what it follows; False when it has left already."""
        with self._database.write() as connection:
            entry = get(connection, entry_id)
            stranded = entry.state is State.FAILED and entry.reason == PartMissing.__name__
            if entry.state is not State.QUEUED and not stranded:
                return False
            self._discard(connection, entry)
            return True

    def retry(self, entry_id: int) -> Entry:
        """Queue a failed, parked or overdue entry again: the person says that it did not go out, and shall go now. What
        follows it goes with it. It follows nothing any more where that was discarded.

        Not for an unknown one: only evidence leads out of that state.
        """
        return self._want_again(entry_id, None, {State.FAILED, State.PARKED, State.OVERDUE})

    def send_now(self, entry_id: int) -> Entry:
        """A queued entry, and what follows it, waits no longer for a time, ours or the person's."""
        return self._want_again(entry_id, None, {State.QUEUED})

    def reschedule(self, entry_id: int, timed_for: datetime) -> Entry:
        """Have a queued, overdue or failed entry, and what follows it, go out at another time."""
        return self._want_again(entry_id, timed_for, {State.QUEUED, State.FAILED, State.OVERDUE})

    def discard(self, entry_id: int) -> Entry:
        """Give an entry up. What follows it and is queued becomes FAILED: its part before is missing."""
        with self._database.write() as connection:
            return self._discard(connection, get(connection, entry_id))

    def restore(self, entry_id: int) -> Entry:
        """Undo a discard: the entry, and what failed for want of it, is back where it was. An unknown one is unknown
        again, and looked for anew."""
        with self._database.write() as connection:
            entry = get(connection, entry_id)
            row = connection.execute("SELECT discarded_from FROM outbox WHERE id = ?", (entry_id,)).fetchone()
            if entry.state is not State.DISCARDED or not row[0]:
                raise WrongArrow(f"entry {entry_id} is {entry.state}, and nobody knows what it was before")
            back = {**NOT_MISSED, "discarded_from": ""}
            move(connection, entry_id, State(row[0]), back, now=self._clock())
            for follower in select(connection, "follows = ? AND state = 'failed'", entry_id):
                if follower.reason == PartMissing.__name__:
                    move(connection, follower.id, State.QUEUED, FRESH, now=self._clock())
            self._strand(connection)
            return get(connection, entry_id)

    def park(self, entry_id: int) -> Entry:
        """A queued, failed or overdue entry goes on in the browser: no retry until it is seen or a person says
        otherwise."""
        with self._database.write() as connection:
            self._note_what_was_seen(connection, get(connection, entry_id))
            columns = {"not_before": None, "doubted": 1}
            only_from = {State.QUEUED, State.FAILED, State.OVERDUE}
            return move(connection, entry_id, State.PARKED, columns, now=self._clock(), only_from=only_from)

    def went_out(self, entry_id: int) -> Entry:
        """A person saw that what they continued in the browser is out: its story is over, and what follows it may
        go."""
        with self._database.write() as connection:
            now = self._clock()
            move(connection, entry_id, State.SENT, now=now, only_from={State.PARKED})
            return move(connection, entry_id, State.SETTLED, now=now)

    def overdue(self, entry_id: int) -> Entry:
        """A queued entry whose time went by: a person is asked whether it still goes out."""
        return self._change(entry_id, State.OVERDUE, only_from={State.QUEUED})

    # --- how ----------------------------------------------------------------------------------------------------

    def _want_again(self, entry_id: int, timed_for: datetime | None, only_from: set[State]) -> Entry:
        with self._database.write() as connection:
            entry = get(connection, entry_id)
            if entry.state not in only_from:
                raise WrongArrow(f"entry {entry_id} is {entry.state}, which is not queued again this way")
            lead = leads(connection, [entry]).get(entry.follows)
            follows = 0 if lead is None or lead.state is State.DISCARDED else entry.follows
            self._queue_again(connection, entry, timed_for, {"follows": follows})
            behind = [entry_id]
            while behind:
                where = "follows = ? AND state IN ('queued', 'overdue')"
                for follower in select(connection, where, behind.pop()):
                    self._queue_again(connection, follower, timed_for, NOTHING)
                    behind.append(follower.id)
            return get(connection, entry_id)

    def _queue_again(
        self, connection: sqlite3.Connection, entry: Entry, timed_for: datetime | None, columns: Columns
    ) -> None:
        now = self._clock()
        wanted = {**FRESH, **columns, "timed_for": stamp_or_none(timed_for), "wanted_at": stamp(now)}
        if entry.state is State.QUEUED:
            change(connection, entry.id, {**wanted, "changed_at": stamp(now)})
        else:
            move(connection, entry.id, State.QUEUED, wanted, now=now)

    def _discard(self, connection: sqlite3.Connection, entry: Entry) -> Entry:
        columns = {"discarded_from": entry.state}
        discarded = move(connection, entry.id, State.DISCARDED, columns, now=self._clock())
        self._strand(connection)
        return discarded

    def _strand(self, connection: sqlite3.Connection) -> None:
        """What is queued behind something that was discarded will never have its turn: a person says what becomes of
        it."""
        stranded = select(
            connection,
            "state = 'queued' AND follows <> 0 AND follows NOT IN (SELECT id FROM outbox WHERE state <> 'discarded')",
        )
        for entry in stranded:
            columns = {"reason": PartMissing.__name__, "not_before": None}
            move(connection, entry.id, State.FAILED, columns, now=self._clock())

    def _note_what_was_seen(self, connection: sqlite3.Connection, entry: Entry) -> None:
        """Before it may leave for the first time: what is older than the newest post that its account saw by then is
        no evidence for it, whatever the clock of this computer says."""
        sql = f"UPDATE outbox SET seen_until = {_SEEN} WHERE id = ?"
        connection.execute(sql, (entry.room_id, entry.account_id, entry.id))

    def _change(
        self, entry_id: int, state: State, columns: Columns = NOTHING, *, only_from: Iterable[State] = State
    ) -> Entry:
        with self._database.write() as connection:
            return move(connection, entry_id, state, columns, now=self._clock(), only_from=only_from)
