"""End to end: from a post's leaving the server until it is painted, at 200 posts a second.

    python -m benchmarks.e2e [--quick]

The practice server in another process posts to its filtered stream; each post says when it left, by the clock that all
processes of a machine share. It counts as painted when the first painting of the stream has ended after the model took
it: in sight, or pushed on by those that came with it. Wall clock, and uncorrected: other programs count against it.
The limit of the median is one flush of the bridge and one frame of a screen of 60 Hz.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QEvent, QObject

from benchmarks._rows import Part, Row, row, run, say
from benchmarks._streaming import Streaming, rest, streaming, wait
from desktop.core.events import Event, PostsArrived
from desktop.ui.bridge import FLUSH_MS
from desktop.ui.stream.view import StreamView

RATE, SECONDS, WARM = 200, 15.0, 2.0
FRAME_MS = 1000 / 60
LEFT = re.compile(r"left at (\d+)")


class Painted(QObject):
    """When the view painted posts for the first time that it was told of: monotonic nanoseconds by id."""

    def __init__(self, view: StreamView) -> None:
        super().__init__()
        self._view = view
        self._waiting: dict[str, None] = {}
        self.at: dict[str, int] = {}
        self.seen: set[str] = set()
        """Those that were in sight then."""
        view.viewport().installEventFilter(self)

    def hear(self, events: list[Event]) -> None:
        """After the models."""
        for event in events:
            if isinstance(event, PostsArrived):
                self._waiting |= dict.fromkeys(event.post_ids)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() != QEvent.Type.Paint:
            return False
        self._view.viewportEvent(event)
        now = time.monotonic_ns()
        shown = {self._view.row(index).key for index, _ in self._view.placed}
        for key in [key for key in self._waiting if self._view.index_of(key) is not None]:
            del self._waiting[key]
            self.at.setdefault(key, now)
            if key in shown:
                self.seen.add(key)
        return True


def measure(quick: bool) -> Iterator[Row]:
    with streaming() as here:
        view = here.desk.window.findChild(StreamView)
        assert isinstance(view, StreamView)
        painted = Painted(view)
        here.desk.bridge.events.connect(painted.hear)
        here.sender.ordered("post", rate=RATE, seconds=WARM)
        rest(1.0)
        before = set(painted.at)
        sent = here.sender.ordered("post", rate=RATE, seconds=4.0 if quick else SECONDS)["sent"]
        wait(lambda: len(painted.at) - len(before) >= sent, 10.0)
        spent = took(here, {key: at for key, at in painted.at.items() if key not in before})
    in_sight = sorted(ms for key, ms in spent.items() if key in painted.seen)
    every = sorted(spent.values())
    for name, found in (("all", every), ("in sight", in_sight)):
        say(f"{name:<10}{len(found):>6} posts: p50 {_at(found, 0.5):.1f} ms, p99 {_at(found, 0.99):.1f} ms")
    spread, told = (every[0], every[-1]), f"{len(every)} of {sent} posts painted"
    yield row("e2e.p50_ms", _at(every, 0.5), spread=spread, runs=len(every), bound=FLUSH_MS + FRAME_MS,
              note=f"{told}; the limit is a flush of {FLUSH_MS} ms and a frame of {FRAME_MS:.1f} ms")  # fmt: skip
    yield row(
        "e2e.p99_ms",
        _at(every, 0.99),
        runs=len(every),
        note=f"{_at(in_sight, 0.99):.0f} ms of those in sight",
    )


def took(here: Streaming, painted: dict[str, int]) -> dict[str, float]:
    """Milliseconds by id, for posts that say when they left."""
    found = {}
    for post in here.house.archive.get(painted, seen_by=here.seen_by):
        left = LEFT.search(post.text)
        if left is not None:
            found[post.id] = (painted[post.id] - int(left[1])) / 1e6
    return found


def _at(ordered: list[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


if __name__ == "__main__":
    sys.exit(run(__doc__, Part(("e2e.p50_ms", "e2e.p99_ms"), measure)))
