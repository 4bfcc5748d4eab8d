"""Held: what a room with many posts loaded takes of memory, in a process of its own.

    python -m benchmarks._held traced|resident FOLDER COUNT

`traced` prints the bytes that model and view hold of a post, by Python's own book of what is allocated, beyond what the
first page takes; `resident`, the megabytes of the whole process, after a garbage collection.
"""

from __future__ import annotations

import gc
import os
import sys
import tracemalloc
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks._stored import Stored, clock
from benchmarks._turns import settle
from desktop.core.capabilities import X
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.stream.view import StreamView
from desktop.ui.theme import Mode, Theme


def resident() -> float:
    """Megabytes of this process that are in memory now (proc(5), statm)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def look_around(view: StreamView) -> None:
    """Fill what is kept of rows near the eye."""
    bar = view.verticalScrollBar()
    for part in range(40):
        bar.setValue(bar.maximum() * part // 40)
        settle()


def main(what: str, folder: Path, count: int) -> float:
    app = QApplication([])
    stored = Stored(folder, count)
    if what == "traced":
        tracemalloc.start()
    model, view = stored.opened(2_000), StreamView(Theme(Mode.LIGHT), X, clock=clock)
    view.resize(640, 900)
    view.show()
    view.set_model(model)
    look_around(view)
    few, before = model.rowCount(), _traced()
    load(model, count)
    look_around(view)
    held = (_traced() - before) / (model.rowCount() - few)
    found = held if what == "traced" else resident()
    view.close()
    stored.close()
    app.quit()
    return found


def load(model: TimelineModel, count: int) -> None:
    while model.rowCount() < count and model.load_older():
        settle()
    if model.rowCount() < count:
        raise RuntimeError(f"of {count:,} rows the model loaded {model.rowCount():,}")


def _traced() -> int:
    gc.collect()
    return tracemalloc.get_traced_memory()[0] if tracemalloc.is_tracing() else 0


if __name__ == "__main__":
    print(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])))
