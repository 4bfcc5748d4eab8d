"""Ledger: the verdicts of a chat that goes on, written down once, and seen by many as they stood at their time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TypeVar, overload

from desktop.core.verdict import Verdict

T = TypeVar("T")


class Ledger:
    """Each post is put once. `seen` costs the same however many there are; what is let go is gone from all views.

    Written by one thread; views may be read by others meanwhile.
    """

    def __init__(self) -> None:
        self._entries: dict[str, tuple[int, Verdict]] = {}
        self._order: tuple[int, list[str]] = (0, [])
        """The place of the first id, and the ids from there on."""

    @property
    def end(self) -> int:
        """The place of the next one."""
        first, ids = self._order
        return first + len(ids)

    def put(self, post_id: str, verdict: Verdict) -> None:
        self._entries[post_id] = self.end, verdict
        self._order[1].append(post_id)

    def let_go(self, before: int) -> None:
        """All verdicts whose place is before this one."""
        first, ids = self._order
        for post_id in islice(ids, before - first):
            self._entries.pop(post_id, None)
        self._order = before, ids[before - first :]

    def seen(self) -> Verdicts:
        """All of them, as of now."""
        return Verdicts(self, self.end)


class Verdicts(Mapping[str, Verdict]):
    """Verdicts by post id, up to a place in a ledger."""

    __slots__ = ("_end", "_ledger")

    def __init__(self, ledger: Ledger, end: int) -> None:
        self._ledger, self._end = ledger, end

    def since(self, before: Mapping[str, Verdict]) -> list[str] | None:
        """Ids of the posts that were judged after `before` was seen; None where that is no earlier view of this one,
        so that any of them may be another."""
        if not isinstance(before, Verdicts) or before._ledger is not self._ledger or before._end > self._end:
            return None
        return self._ids(before._end)

    def __getitem__(self, key: str) -> Verdict:
        found = self.get(key)
        if found is None:
            raise KeyError(key)
        return found

    @overload
    def get(self, key: str, /) -> Verdict | None: ...
    @overload
    def get(self, key: str, /, default: Verdict | T) -> Verdict | T: ...
    def get(self, key: str, /, default: object = None) -> object:
        found = self._ledger._entries.get(key)
        return default if found is None or found[0] >= self._end else found[1]

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids(0))

    def __len__(self) -> int:
        return len(self._ids(0))

    def _ids(self, start: int) -> list[str]:
        first, ids = self._ledger._order
        return ids[max(0, start - first) : max(0, self._end - first)]
