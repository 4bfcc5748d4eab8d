"""Stall: how long the window hears nothing while 1,000 and 5,000 posts a second come by the stream, and what arrives.

    python -m benchmarks.stall [--quick]

The whole program, offscreen: X's filtered stream over a socket from another process, its reader, the archive with its
full-text index, the bridge, the models and the painting of a window of 1240 by 800 px that follows the newest post. A
precise timer of 5 ms tells the gaps between two turns of the window's event loop; what the thread waited for a
processor that another program had (Linux: run-queue wait, /proc/self/task/N/schedstat) is taken off.
"""

from __future__ import annotations

import os
import statistics
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QObject, Qt, QTimer

from benchmarks._rows import Part, Row, row, run, say
from benchmarks._streaming import Streaming, beside, rest, streaming, wait

TICK_MS = 5
SECONDS, WARM, GRACE = 6.0, 1.5, 1.0
BEFORE = 5_000
"""Posts in the window when it begins."""


class Gaps(QObject):
    """Milliseconds between two ticks of the thread that made it, without what it waited for a processor."""

    def __init__(self) -> None:
        super().__init__()
        self._found: list[tuple[float, float]] = []
        task = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._waited = task.open("rb", buffering=0) if task.exists() else None
        self._last = self._now()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._found, self._last = [], self._now()
        self._timer.start(TICK_MS)

    def stop(self, *, after: float = 0.0) -> list[float]:
        """In order of size, those that ended later than `after` (time.perf_counter); the one under way counts, too."""
        self._tick()
        self._timer.stop()
        return sorted(gap for ended, gap in self._found if ended > after)

    def _tick(self) -> None:
        now = self._now()
        self._found.append((time.perf_counter(), (now - self._last) * 1000))
        self._last = now

    def _now(self) -> float:
        """Seconds in which the thread ran, slept, or waited for something of this process."""
        if self._waited is None:
            return time.perf_counter()
        now = time.perf_counter()
        self._waited.seek(0)
        return now - int(self._waited.read().split()[1]) / 1e9


@dataclass
class Found:
    p99: list[float] = field(default_factory=list)
    delivered: list[float] = field(default_factory=list)


def flooded(here: Streaming, gaps: Gaps, rate: int, seconds: float) -> tuple[float, float]:
    """p99 of the gaps in ms, and the share of the posts that were in archive and model a second after the last."""
    archived, told = here.archived, here.told

    def flood() -> tuple[int, int, float]:
        sent = here.sender.order("flood", rate=rate, seconds=seconds + WARM)["sent"]
        time.sleep(GRACE)
        return sent, here.archived - archived, time.perf_counter()

    gaps.start()
    warm = time.perf_counter() + WARM
    sent, kept, ended = beside(flood)
    found = gaps.stop(after=warm)
    shown = max((count for at, count in here.told_at if at <= ended), default=told) - told
    p99 = found[int(len(found) * 0.99)]
    say(
        f"{rate:>6}/s: p50 {found[len(found) // 2]:.1f}, p99 {p99:.1f}, worst {found[-1]:.1f} ms; "
        f"of {sent} {kept} archived, {shown} in the model"
    )
    wait(lambda: here.archived - archived >= sent and here.told - told >= sent)
    rest(GRACE)
    if not here.follows:
        raise RuntimeError("the window has ceased to follow the newest post")
    return p99, min(kept, shown) / sent


def quiet(gaps: Gaps, seconds: float) -> float:
    gaps.start()
    rest(seconds)
    found = gaps.stop()
    return found[int(len(found) * 0.99)]


def measure(quick: bool) -> Iterator[Row]:
    seconds, times = (2.0, 1) if quick else (SECONDS, 3)
    with streaming() as here:
        gaps = Gaps()
        here.sender.ordered("flood", rate=BEFORE / 3, seconds=3.0)
        wait(lambda: here.told >= 0.9 * BEFORE)
        rest(1.0)
        still = quiet(gaps, seconds)
        say(f"{here.archived} posts before; no stream: p99 {still:.1f} ms")
        found = {rate: Found() for rate in (1_000, 5_000)}
        for _ in range(times):
            for rate, each in found.items():
                p99, delivered = flooded(here, gaps, rate, seconds)
                each.p99.append(p99)
                each.delivered.append(delivered)
    calm = partial(row, baseline=still, baseline_is="ms, no stream")
    yield calm("stall.p99_1000_ms", found[1_000].p99)
    yield row("stall.delivered_1000", found[1_000].delivered)
    share = statistics.median(found[5_000].delivered)
    yield calm("stall.p99_5000_ms", found[5_000].p99, note=f"{share:.1%} delivered")


if __name__ == "__main__":
    names = "stall.p99_1000_ms", "stall.delivered_1000", "stall.p99_5000_ms"
    sys.exit(run(__doc__, Part(names, measure)))
