"""Trouble on request: what X does on a bad day, for a chosen method and path, so many times."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any

from desktop.practice import problems

LIMITS = {
    "rate_limit": "x-rate-limit",
    "user_day": "x-user-limit-24hour",
    "app_day": "x-app-limit-24hour",
}
"""The limits whose end a 429 may be about, and what their headers begin with."""
PARTIAL = frozenset({"partial_not_found", "partial_not_authorized"})
BEFORE = frozenset({"cut_before", *LIMITS, *PARTIAL, *problems.NAMED})
AFTER = frozenset({"cut_after", "error_after", "malformed"})
STREAM = frozenset({"drop", "disconnect", "silence", "overflow"})
LEFT = frozenset({"stale"})
MEDIA = frozenset({"processing", "processing_failed"})
KINDS = BEFORE | AFTER | STREAM | LEFT | MEDIA | {"slow"}
_WHEN = {"asked": KINDS - STREAM - LEFT - MEDIA, "open": STREAM, "left": LEFT, "media": MEDIA}


@dataclass
class Fault:
    """One kind of trouble.

    `kind`: a name of problems.NAMED (X refuses with it, and nothing is done); "rate_limit", "user_day", "app_day" (429
    of the 15 minutes, or of the 24 hours of a user or the app); "partial_not_found", "partial_not_authorized" (200
    with errors alone); "error_after" (500 after the write was accepted), "slow" (answers after `seconds`),
    "cut_before" / "cut_after" (the connection is closed without an answer, before / after the write was accepted),
    "malformed" (half of the JSON), and for an open stream "drop" (cut), "disconnect" (X's operational-disconnect
    message, then a clean close), "silence" (not even a sign of life), "overflow" (closed without a word, as for a
    reader that is too slow) and "stale" (X takes it for open after its reader left); for a picture "processing" (it is
    ready at the second look only) and "processing_failed".
    `method` None is any; `path` is a prefix, in which * is anything; `count` requests are hit; `seconds` delays (any
    kind) and says when a limit ends; `type_host` is where the problem's `type` lives: api.x.com, api.twitter.com, or
    empty for about:blank.
    `hit` is set at the first hit: a test can wait for it.
    """

    kind: str
    method: str | None = None
    path: str = "/2/"
    count: int = 1
    seconds: float = 0.0
    type_host: str = problems.HOST
    hit: threading.Event = field(default_factory=threading.Event, compare=False, repr=False)

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"unknown kind of fault {self.kind!r}: use one of {', '.join(sorted(KINDS))}")
        if self.method is not None:
            self.method = self.method.upper()


class Faults:
    """The faults that are still to come, taken in the order in which they were added."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []
        self._lock = threading.Lock()
        self.listeners: list[Callable[[], None]] = []

    def add(self, fault: Fault) -> Fault:
        """Put a fault in wait; the same fault comes back, for its `hit`."""
        with self._lock:
            self._waiting.append(fault)
        for listener in list(self.listeners):
            listener()
        return fault

    def remove(self, fault: Fault) -> None:
        """Let it be over, if it is not."""
        with self._lock:
            self._waiting = [one for one in self._waiting if one is not fault]

    def clear(self) -> None:
        """Forget what is in wait."""
        with self._lock:
            self._waiting.clear()

    def take(self, method: str, path: str, when: str = "asked") -> Fault | None:
        """The fault that hits this request, or a stream that is "open", or one that was "left"; if one does."""
        with self._lock:
            for fault in self._waiting:
                fits = fault.method in (None, method)
                if fits and fnmatchcase(path, f"{fault.path}*") and fault.kind in _WHEN[when]:
                    fault.count -= 1
                    if fault.count <= 0:
                        self._waiting.remove(fault)
                    fault.hit.set()
                    return fault
        return None


def fault_of(wanted: dict[str, Any]) -> Fault:
    """A fault from JSON with the names of `Fault`'s fields; ValueError with one line for anything else."""
    allowed = {
        "kind": str,
        "method": str,
        "path": str,
        "count": int,
        "seconds": (int, float),
        "type_host": str,
    }
    for name, value in wanted.items():
        if name not in allowed or not isinstance(value, allowed[name]):  # type: ignore[arg-type]
            raise ValueError(f"not a fault: {name} = {value!r}")
    if "kind" not in wanted:
        raise ValueError("not a fault: it has no kind")
    return Fault(**wanted)
