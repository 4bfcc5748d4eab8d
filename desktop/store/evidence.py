"""Evidence: which entries of the outbox are proven to have gone out by posts that came in, each by one post."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime, timedelta

from desktop.core.origin import Origin
from desktop.core.outbox import Entry, Kind, State
from desktop.core.post import Post
from desktop.store.column import clean
from desktop.store.entries import move, select
from desktop.store.match import is_evidence

_PROVABLE = (
    "account_id = ? AND (state IN ('sent', 'unknown', 'parked') OR (state = 'failed' AND reason = 'Duplicate') "
    "OR (doubted AND state IN ('queued', 'failed', 'overdue')))"
)
"""What X calls a duplicate may be its own first sending, and what was once in doubt may show up later than the two
look-ups that missed it."""


def settle_by(
    connection: sqlite3.Connection,
    account_id: str,
    mine: Iterable[Post],
    *,
    origin: Origin | None,
    ahead: timedelta,
    now: datetime,
) -> tuple[Entry, ...]:
    """Close the entries that `mine`, oldest first, prove. Inside a transaction; see Outbox.settle_seen."""
    waiting = [
        entry
        for entry in select(connection, _PROVABLE, clean(account_id))
        if origin is None or entry.origin == origin
    ]
    settled = []
    for post in mine:
        for entry in _proven(connection, post, waiting, ahead):
            waiting.remove(entry)
            if entry.state is not State.SENT:
                columns = {"post_id": clean(post.id), "reason": "", "detail": "", "not_before": None}
                move(connection, entry.id, State.SENT, columns, now=now)
            settled.append(move(connection, entry.id, State.SETTLED, now=now))
    return tuple(settled)


def is_back(connection: sqlite3.Connection, entry: Entry) -> bool:
    """Whether the post that `entry` became is one that its account has seen."""
    if entry.kind is not Kind.POST:
        return False  # `post_id` is the post that was reposted or deleted
    sql = (
        "SELECT 1 FROM posts JOIN sightings ON sightings.post = posts.id "
        "WHERE posts.post_id = ? AND posts.origin = ? AND sightings.seen_by = ? LIMIT 1"
    )
    found = connection.execute(sql, (entry.post_id, str(entry.origin), entry.account_id))
    return found.fetchone() is not None


def _proven(
    connection: sqlite3.Connection, post: Post, waiting: list[Entry], ahead: timedelta
) -> list[Entry]:
    """By its id where we know it, else the oldest with its words."""
    sent = (entry for entry in waiting if entry.kind is Kind.POST and entry.state is State.SENT)
    by_id = [entry for entry in sent if entry.post_id in _versions(post)]
    if by_id:
        return by_id
    matching = (
        entry
        for entry in waiting
        if entry.state is not State.SENT
        and is_evidence(post, entry, ahead)
        and not _is_taken(connection, post, entry.origin)
    )
    return sorted(matching, key=lambda entry: entry.id)[:1]


def _is_taken(connection: sqlite3.Connection, post: Post, origin: Origin) -> bool:
    """Whether another entry became this post already: the same words twice are two posts."""
    where = "kind = 'post' AND post_id = ? AND account_id = ? AND origin = ?"
    return any(
        select(connection, where, version, clean(post.author.id), str(origin)) for version in _versions(post)
    )


def _versions(post: Post) -> tuple[str, ...]:
    return (post.id, post.first_version) if post.first_version else (post.id,)
