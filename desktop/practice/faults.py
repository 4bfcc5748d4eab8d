"""Trouble on request: what X does on a bad day, for a chosen method and path, so many times."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

BEFORE = frozenset({"rate_limit", "usage_cap", "unavailable", "error", "duplicate", "credits", "cut_before"})
AFTER = frozenset({"cut_after", "error_after", "malformed"})
STREAM = frozenset({"drop", "disconnect", "silence", "overflow"})
LEFT = frozenset({"stale"})
KINDS = BEFORE | AFTER | STREAM | LEFT | {"slow"}
_WHEN = {"asked": KINDS - STREAM - LEFT, "open": STREAM, "left": LEFT}


@dataclass
class Fault:
    """One kind of trouble.

    `kind`: "rate_limit" (429), "usage_cap" (429 UsageCapExceeded), "unavailable" (503), "error" (500, nothing done),
    "error_after" (500 after the write was accepted), "duplicate" (403), "credits" (402), "slow" (answers after
    `seconds`), "cut_before" / "cut_after" (the connection is closed without an answer, before / after the write was
    accepted), "malformed" (half of the JSON), and for an open stream "drop" (cut), "disconnect" (X's
    operational-disconnect message, then a clean close), "silence" (not even a sign of life), "overflow" (closed without
    a word, as for a reader that is too slow) and "stale" (X takes it for open after its reader left).
    `method` None is any; `path` is a prefix; `count` requests are hit; `seconds` delays (any kind) and says when a
    rate limit ends. `hit` is set at the first hit: a test can wait for it.
    """

    kind: str
    method: str | None = None
    path: str = "/2/"
    count: int = 1
    seconds: float = 0.0
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

    def clear(self) -> None:
        """Forget what is in wait."""
        with self._lock:
            self._waiting.clear()

    def take(self, method: str, path: str, when: str = "asked") -> Fault | None:
        """The fault that hits this request, or a stream that is "open", or one that was "left"; if one does."""
        with self._lock:
            for fault in self._waiting:
                fits = fault.method in (None, method) and path.startswith(fault.path)
                if fits and fault.kind in _WHEN[when]:
                    fault.count -= 1
                    if fault.count <= 0:
                        self._waiting.remove(fault)
                    fault.hit.set()
                    return fault
        return None


def fault_of(wanted: dict[str, Any]) -> Fault:
    """A fault from JSON with the names of `Fault`'s fields; ValueError with one line for anything else."""
    allowed = {"kind": str, "method": str, "path": str, "count": int, "seconds": (int, float)}
    for name, value in wanted.items():
        if name not in allowed or not isinstance(value, allowed[name]):  # type: ignore[arg-type]
            raise ValueError(f"not a fault: {name} = {value!r}")
    if "kind" not in wanted:
        raise ValueError("not a fault: it has no kind")
    return Fault(**wanted)
