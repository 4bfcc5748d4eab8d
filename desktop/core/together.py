"""Together: entries that one key made, each behind the one before: an answer's parts, a deletion and its re-post."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.core.outbox import Entry, State

NOT_LEFT = frozenset({State.QUEUED, State.FAILED, State.OVERDUE})
"""Where nothing of an entry can have left this computer, or it was refused."""


def together(entries: Iterable[Entry], entry_id: int) -> tuple[Entry, ...]:
    """Of the open `entries` the one asked for, and what belongs to it and has not left, oldest first; nothing where it
    is not among them."""
    known = {entry.id: entry for entry in entries}
    behind = {entry.follows: entry for entry in known.values() if entry.follows}
    if entry_id not in known:
        return ()
    first = last = known[entry_id]
    found = [first]
    while (first := known.get(first.follows, first)) is not found[0] and first.state in NOT_LEFT:
        found.insert(0, first)
    while (last := behind.get(last.id, last)) is not found[-1] and last.state in NOT_LEFT:
        found.append(last)
    return tuple(found)
