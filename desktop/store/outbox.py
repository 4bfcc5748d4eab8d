"""Outbox: every act that leaves this computer, from the moment it is wanted until it is seen (core/outbox.py)."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta

from desktop.core.origin import Origin
from desktop.core.outbox import ARROWS, OPEN, Entry, Kind, State
from desktop.core.post import Post
from desktop.store.column import clean, moment, moment_or_none, numbers, stamp, stamp_or_none
from desktop.store.database import Database
from desktop.store.match import is_evidence

_OPEN = ", ".join(f"'{state}'" for state in sorted(OPEN))


Columns = Mapping[str, object]
_NOTHING: Columns = {}
_NOT_MISSED: Columns = {"misses": 0, "first_miss_at": None}
_FRESH: Columns = {**_NOT_MISSED, "not_before": None, "reason": "", "detail": ""}


_PROVABLE = "account_id = ? AND (state IN ('sent', 'unknown', 'parked') OR (state = 'failed' AND reason = 'Duplicate'))"


class WrongArrow(AssertionError):
    """An entry was to be moved along an arrow that core.outbox.ARROWS does not have: a bug, stopped."""


class Outbox:
    """Entries and their arrows. Each change is one transaction that looks at the entry's state first.

    `clock` gives aware UTC times. `grace` is how many seconds lie at least between the two look-ups that find nothing
    before an unknown entry is sent again; it must be longer than a request that hangs can take. Raises StoreTrouble;
    LookupError for an entry that does not exist; WrongArrow.

    The order in which an account's entries leave: one at a time, the oldest first. A POST also waits for every older
    POST that is UNKNOWN or was tried and is backing off, so that A3 is never seen before A2. It does not wait for
    what a person has to decide about (FAILED, PARKED), nor for an older one that was timed for later. Reposts and
    deletions wait for nothing but the act under way: they do not read as a sequence.
    """

    def __init__(self, database: Database, *, clock: Callable[[], datetime], grace: float = 60.0) -> None:
        self._database = database
        self._clock = clock
        self._grace = timedelta(seconds=grace)

    # --- what a person does -------------------------------------------------------------------------------------

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
        with self._database.write() as connection:
            cursor = connection.execute(
                "INSERT INTO outbox (room_id, origin, account_id, kind, text, target_id, created_at, changed_at, "
                "state, not_before, timed_for, follows, attachments) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    room_id,
                    str(origin),
                    clean(account_id),
                    kind,
                    clean(text),
                    clean(target_id),
                    now,
                    now,
                    State.QUEUED,
                    stamp_or_none(not_before),
                    stamp_or_none(timed_for),
                    follows,
                    json.dumps(attachments),
                ),
            )
            assert cursor.lastrowid is not None
            return _get(connection, cursor.lastrowid)

    def cancel(self, entry_id: int) -> bool:
        """Take a queued entry back; False when it has left already."""
        with self._database.write() as connection:
            if _get(connection, entry_id).state is not State.QUEUED:
                return False
            self._move(connection, entry_id, State.DISCARDED)
            return True

    def retry(self, entry_id: int) -> Entry:
        """Queue a failed, parked or overdue entry again: the person says that it did not go out, and shall go now.

        Not for an unknown one: only evidence leads out of that state.
        """
        again = {State.FAILED, State.PARKED, State.OVERDUE}
        return self._change(entry_id, State.QUEUED, {**_FRESH, "timed_for": None}, only_from=again)

    def discard(self, entry_id: int) -> Entry:
        return self._change(entry_id, State.DISCARDED)

    def park(self, entry_id: int) -> Entry:
        """A queued or failed entry goes on in the browser: no retry until it is seen or a person says otherwise."""
        return self._change(entry_id, State.PARKED, {"not_before": None})

    def send_now(self, entry_id: int) -> Entry:
        """What waits for a time, ours or the person's, waits no longer; an entry that is not queued stays as it is."""
        with self._database.write() as connection:
            if _get(connection, entry_id).state is State.QUEUED:
                sql = "UPDATE outbox SET not_before = NULL, timed_for = NULL WHERE id = ?"
                connection.execute(sql, (entry_id,))
            return _get(connection, entry_id)

    def overdue(self, entry_id: int) -> Entry:
        """A queued entry whose time went by: a person is asked whether it still goes out."""
        return self._change(entry_id, State.OVERDUE)

    # --- what the sender does -----------------------------------------------------------------------------------

    def recover(self) -> int:
        """At start: whatever was being sent when the last process ended is unknown now. How many those were.

        For the one process that sends; another one's entry that is under way would be called unknown too.
        """
        with self._database.write() as connection:
            under_way = _select(connection, "state = ?", State.SENDING)
            for entry in under_way:
                self._move(connection, entry.id, State.UNKNOWN, {"reason": "OutcomeUnknown", **_NOT_MISSED})
            return len(under_way)

    def claim(self, origin: Origin, account_id: str) -> Entry | None:
        """The entry to send now, which is SENDING from here on; None where nothing is due or may go."""
        with self._database.write() as connection:
            now = self._clock()
            for entry in self._ready(connection, origin, account_id, now):
                if entry.not_before is None or entry.not_before <= now:
                    return self._move(connection, entry.id, State.SENDING, {"attempts": entry.attempts + 1})
        return None

    def due_in(self, origin: Origin, account_id: str) -> float | None:
        """Seconds until `claim` may find something: 0 for now, None while only another change could help."""
        now = self._clock()
        with self._database.troubles():
            ready = self._ready(self._database.connection(), origin, account_id, now)
        waits = [(entry.not_before - now).total_seconds() if entry.not_before else 0.0 for entry in ready]
        return max(0.0, min(waits)) if waits else None

    def sent(self, entry_id: int, post_id: str) -> Entry:
        """The network took it, as `post_id`; also when an unknown or parked entry was found there.

        Where the post came back before its answer did, the entry is SETTLED at once.
        """
        columns = {"post_id": clean(post_id), "reason": "", "detail": "", "not_before": None}
        with self._database.write() as connection:
            entry = self._move(connection, entry_id, State.SENT, columns)
            if self._is_back(connection, entry):
                return self._move(connection, entry_id, State.SETTLED)
            return entry

    def fail(self, entry_id: int, reason: str, detail: str = "") -> Entry:
        """Refused for good. `reason` is the error's class name, `detail` the network's own words."""
        return self._change(entry_id, State.FAILED, {"reason": clean(reason), "detail": clean(detail)})

    def back_off(self, entry_id: int, not_before: datetime | None, reason: str = "") -> Entry:
        """Nothing was sent: back to the queue, until `not_before`."""
        columns = {"not_before": stamp_or_none(not_before), "reason": clean(reason)}
        return self._change(entry_id, State.QUEUED, columns, only_from={State.SENDING})

    def unknown(self, entry_id: int, reason: str = "OutcomeUnknown", detail: str = "") -> Entry:
        """Bytes left and no clear answer came."""
        columns = {**_NOT_MISSED, "reason": clean(reason), "detail": clean(detail)}
        return self._change(entry_id, State.UNKNOWN, columns)

    def missed(self, entry_id: int) -> Entry:
        """A look-up found nothing. The second one that is `grace` after the first puts the entry back in the queue.

        A look-up that comes sooner proves nothing new and is not counted, nor is one that comes when the entry was
        seen or discarded meanwhile.
        """
        with self._database.write() as connection:
            entry, now = _get(connection, entry_id), self._clock()
            if entry.state is not State.UNKNOWN:
                return entry
            first = connection.execute(
                "SELECT first_miss_at FROM outbox WHERE id = ?", (entry_id,)
            ).fetchone()[0]
            if first is None:
                sql = "UPDATE outbox SET misses = 1, first_miss_at = ? WHERE id = ?"
                connection.execute(sql, (stamp(now), entry_id))
                return _get(connection, entry_id)
            if now - moment(first) < self._grace:
                return entry
            return self._move(connection, entry_id, State.QUEUED, _FRESH)

    def settle(self, entry_id: int) -> Entry:
        """A sent entry was seen, or found by its id. Two threads may find it: the second changes nothing."""
        with self._database.write() as connection:
            entry = _get(connection, entry_id)
            return entry if entry.state is State.SETTLED else self._move(connection, entry_id, State.SETTLED)

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
        with self._database.write() as connection:
            waiting = [
                entry
                for entry in _select(connection, _PROVABLE, clean(account_id))
                if origin is None or entry.origin == origin
            ]
            return tuple(
                settled for post in mine for settled in self._settle_by(connection, post, waiting, ahead)
            )

    # --- what there is ------------------------------------------------------------------------------------------

    def get(self, entry_id: int) -> Entry:
        with self._database.troubles():
            return _get(self._database.connection(), entry_id)

    def open_entries(self, room_id: int) -> tuple[Entry, ...]:
        """What has neither settled nor been discarded in this room, oldest first."""
        return self._entries(f"room_id = ? AND state IN ({_OPEN})", room_id)

    def sending(self, origin: Origin, account_id: str) -> Entry | None:
        """What is on its way just now: an account sends one thing at a time."""
        found = self._entries(
            "origin = ? AND account_id = ? AND state = ?", str(origin), account_id, State.SENDING
        )
        return found[0] if found else None

    def unknowns(self, origin: Origin, account_id: str) -> tuple[Entry, ...]:
        return self._entries(
            "origin = ? AND account_id = ? AND state = ?", str(origin), account_id, State.UNKNOWN
        )

    def unsettled(self, origin: Origin, account_id: str) -> tuple[Entry, ...]:
        """Sent, but not seen yet."""
        return self._entries(
            "origin = ? AND account_id = ? AND state = ?", str(origin), account_id, State.SENT
        )

    # --- how ----------------------------------------------------------------------------------------------------

    def _entries(self, where: str, *parameters: object) -> tuple[Entry, ...]:
        with self._database.troubles():
            return _select(self._database.connection(), where, *parameters)

    def _ready(
        self, connection: sqlite3.Connection, origin: Origin, account_id: str, now: datetime
    ) -> list[Entry]:
        """The queued entries that may go as soon as their time has come, oldest first."""
        where = f"origin = ? AND account_id = ? AND state IN ({_OPEN})"
        entries = _select(connection, where, str(origin), clean(account_id))
        if any(entry.state is State.SENDING for entry in entries):
            return []
        ready, held = [], False
        for entry in entries:
            is_post = entry.kind is Kind.POST
            if entry.state is State.QUEUED and not (is_post and held):
                ready.append(entry)
                backing_off = entry.attempts and entry.not_before is not None and entry.not_before > now
                held = held or bool(is_post and backing_off)
            held = held or (is_post and entry.state is State.UNKNOWN)
        return ready

    def _settle_by(
        self, connection: sqlite3.Connection, post: Post, waiting: list[Entry], ahead: timedelta
    ) -> list[Entry]:
        """The entries that `post` settles, which are taken out of `waiting`."""
        sent = (entry for entry in waiting if entry.kind is Kind.POST and entry.state is State.SENT)
        by_id = [entry for entry in sent if entry.post_id in _versions(post)]
        found = by_id
        if not by_id:
            matching = (
                entry
                for entry in waiting
                if entry.state is not State.SENT
                and is_evidence(post, entry, ahead)
                and not self._is_taken(connection, post, entry.origin)
            )
            found = sorted(matching, key=lambda entry: entry.id)[:1]
        settled = []
        for entry in found:
            waiting.remove(entry)
            if entry.state is not State.SENT:
                self._move(
                    connection, entry.id, State.SENT, {"post_id": clean(post.id), "reason": "", "detail": ""}
                )
            settled.append(self._move(connection, entry.id, State.SETTLED))
        return settled

    def _is_taken(self, connection: sqlite3.Connection, post: Post, origin: Origin) -> bool:
        """Whether another entry became this post already: the same words twice are two posts."""
        where = "kind = 'post' AND post_id = ? AND account_id = ? AND origin = ?"
        return any(
            _select(connection, where, version, clean(post.author.id), str(origin))
            for version in _versions(post)
        )

    def _is_back(self, connection: sqlite3.Connection, entry: Entry) -> bool:
        """Whether the post that `entry` became is one that its account has seen."""
        if entry.kind is not Kind.POST:
            return False  # `post_id` is the post that was reposted or deleted
        sql = (
            "SELECT 1 FROM posts JOIN sightings ON sightings.post = posts.id "
            "WHERE posts.post_id = ? AND posts.origin = ? AND sightings.seen_by = ? LIMIT 1"
        )
        return (
            connection.execute(sql, (entry.post_id, str(entry.origin), entry.account_id)).fetchone()
            is not None
        )

    def _change(
        self,
        entry_id: int,
        state: State,
        columns: Columns = _NOTHING,
        *,
        only_from: set[State] | None = None,
    ) -> Entry:
        with self._database.write() as connection:
            if only_from is not None and (now := _get(connection, entry_id).state) not in only_from:
                raise WrongArrow(f"entry {entry_id} is {now}, which does not become {state} this way")
            return self._move(connection, entry_id, state, columns)

    def _move(
        self, connection: sqlite3.Connection, entry_id: int, state: State, columns: Columns = _NOTHING
    ) -> Entry:
        entry = _get(connection, entry_id)
        if state not in ARROWS[entry.state]:
            raise WrongArrow(f"entry {entry_id} is {entry.state}, which never becomes {state}")
        changes = {**columns, "state": state, "changed_at": stamp(self._clock())}
        assignments = ", ".join(f"{column} = ?" for column in changes)
        connection.execute(f"UPDATE outbox SET {assignments} WHERE id = ?", (*changes.values(), entry_id))
        return _get(connection, entry_id)


def _versions(post: Post) -> tuple[str, ...]:
    return (post.id, post.first_version) if post.first_version else (post.id,)


def _get(connection: sqlite3.Connection, entry_id: int) -> Entry:
    found = _select(connection, "id = ?", entry_id)
    if not found:
        raise LookupError(f"there is no entry {entry_id}")
    return found[0]


def _select(connection: sqlite3.Connection, where: str, *parameters: object) -> tuple[Entry, ...]:
    rows = connection.execute(f"SELECT * FROM outbox WHERE {where} ORDER BY id", parameters)
    return tuple(_entry(row) for row in rows.fetchall())


def _entry(row: sqlite3.Row) -> Entry:
    return Entry(
        id=row["id"],
        room_id=row["room_id"],
        origin=Origin.parse(row["origin"]),
        account_id=row["account_id"],
        kind=Kind(row["kind"]),
        text=row["text"],
        created_at=moment(row["created_at"]),
        state=State(row["state"]),
        target_id=row["target_id"],
        not_before=moment_or_none(row["not_before"]),
        attempts=row["attempts"],
        misses=row["misses"],
        changed_at=moment(row["changed_at"]),
        reason=row["reason"],
        detail=row["detail"],
        post_id=row["post_id"],
        timed_for=moment_or_none(row["timed_for"]),
        follows=row["follows"],
        attachments=numbers(row["attachments"]),
    )
