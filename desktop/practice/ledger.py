"""What was read and written, and what X would bill the owner of the app for it.

Prices and rules: X-PLATFORM.md, section 4. A resource is billed once per UTC day and app; whether authors in
`includes` are billed is unknown, and whether each call of an upload is, so they are counted apart and both sums given.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

PRICES = {
    "post_read": 0.005,
    "user_read": 0.010,
    "post_counts": 0.005,
    "post_create": 0.015,
    "post_create_with_url": 0.200,
    "summoned_reply": 0.010,
    "repost": 0.015,
    "manage": 0.005,
    "media_metadata": 0.005,
}
_DAY = 86400


class Ledger:
    """Counts of resources and writes by kind; safe to use from any thread.

    `returned` counts every resource in every answer, `billed` what is left after X's daily de-duplication,
    with the requests that are billed as such,
    `included_authors` the users in `includes` (after de-duplication), `uploads` the calls of uploads that were taken,
    `writes` the writes by kind,
    `requests` the requests by "METHOD path pattern" with their status.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._day = -1
        self._seen: dict[str, set[str]] = {}
        self.returned: Counter[str] = Counter()
        self.billed: Counter[str] = Counter()
        self.writes: Counter[str] = Counter()
        self.requests: Counter[str] = Counter()
        self.included_authors = 0
        self.uploads = 0

    def read(self, posts: Iterable[str] = (), users: Iterable[str] = (), authors: Iterable[str] = ()) -> None:
        """Note ids that an answer carries: posts, users asked for, and authors in `includes`."""
        with self._lock:
            today = int(self._clock() // _DAY)
            if today != self._day:
                self._day, self._seen = today, {}
            for kind, ids in (("post_read", posts), ("user_read", users)):
                for one in ids:
                    self.returned[kind] += 1
                    self.billed[kind] += self._first_today(kind, one)
            for one in authors:
                self.included_authors += self._first_today("author", one)

    def count(self) -> None:
        """Note a request that is billed as such, whatever it found."""
        with self._lock:
            self.billed["post_counts"] += 1

    def write(self, kind: str) -> None:
        """Note a write that was accepted; `kind` is a key of PRICES."""
        with self._lock:
            self.writes[kind] += 1

    def upload(self) -> None:
        """Note a call of an upload that was taken."""
        with self._lock:
            self.uploads += 1

    def request(self, name: str, status: int) -> None:
        """Note that a request was answered."""
        with self._lock:
            self.requests[f"{name} {status}"] += 1

    @property
    def usd(self) -> float:
        """What X would bill, in dollars, if authors in `includes` are free (as in X's own simulator)."""
        with self._lock:
            counts = self.billed + self.writes
        return round(sum(PRICES[kind] * count for kind, count in counts.items()), 4)

    def summary(self) -> dict[str, Any]:
        """Everything as JSON; `usd_with_unsure` is the sum if authors in `includes` and calls of uploads are billed."""
        usd = self.usd
        with self._lock:
            unsure = self.included_authors * PRICES["user_read"] + self.uploads * PRICES["post_create"]
            return {
                "returned": dict(self.returned),
                "billed": dict(self.billed),
                "writes": dict(self.writes),
                "requests": dict(self.requests),
                "included_authors": self.included_authors,
                "uploads": self.uploads,
                "usd": usd,
                "usd_with_unsure": round(usd + unsure, 4),
            }

    def _first_today(self, kind: str, resource: str) -> int:
        seen = self._seen.setdefault(kind, set())
        if resource in seen:
            return 0
        seen.add(resource)
        return 1
