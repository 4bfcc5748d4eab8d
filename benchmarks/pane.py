"""Pane: what a new post, a scrolled frame and a filter cost, what stays where it is, and what is held in memory.

    python -m benchmarks.pane [--quick]

In the short form both foreign designs have fewer rows, and what they cost grows with their rows: no judgement then.

The real view over the real model over a real archive on disk, offscreen, 640 by 900 px; CPU time of the thread that
paints, with the repaint and all idle slices. Two baselines show the same posts in the same run: a QListView with its
heights cached, drawn by our own paint from rows in memory, and plain elements in Chromium.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtWidgets import QApplication, QWidget

from benchmarks._eye import moved
from benchmarks._late_pictures import Late, late_pictures
from benchmarks._list_view import Rows, list_view
from benchmarks._rows import Absent, Part, Row, row, run, say
from benchmarks._stored import ME, Stored, clock, post
from benchmarks._turns import cost, settle, spent
from desktop.core.capabilities import X
from desktop.core.filter import NO_FILTER, Filter
from desktop.core.timeline import post_row
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.stream.layouts import Layouts
from desktop.ui.stream.style import RowStyle
from desktop.ui.stream.view import StreamView
from desktop.ui.theme import Mode, Theme

SIZE = (640, 900)
SMALL, MANY, DOM, READ = 1_000, 100_000, 10_000, 3_000
QUICK = {MANY: 20_000, DOM: 2_000}
STEP = 60
FILTER = Filter(hide_reposts=True)
"""Two of five posts do not pass it."""


@dataclass
class Scene:
    """A view of a room of which `count` posts are loaded."""

    stored: Stored
    model: TimelineModel
    view: StreamView
    theme: Theme

    def append(self) -> float:
        """CPU ms of one new post; the archive has it already, as the listener sees to that."""
        arrived = self.stored.add(1)
        return cost(lambda: self.model.take([arrived]))

    def read_on(self) -> None:
        """Somebody reads far from the newest."""
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        settle()


@contextmanager
def scene(count: int, *, pictured: bool = False) -> Iterator[Scene]:
    """Raises Absent where the model does not keep so many rows."""
    with ExitStack() as stack:
        home = stack.enter_context(tempfile.TemporaryDirectory(prefix="parley-pane-"))
        stored = Stored(Path(home), count, pictured=pictured)
        stack.callback(stored.close)
        model, theme = stored.opened(count), Theme(Mode.LIGHT)
        if model.rowCount() < count:
            raise Absent(f"of {count:,} rows the model loaded {model.rowCount():,}")
        view = StreamView(theme, X, clock=clock)
        stack.callback(view.close)
        _show(view)
        view.set_model(model)
        settle()
        yield Scene(stored, model, view, theme)


def _show(widget: QWidget) -> None:
    widget.resize(*SIZE)
    widget.show()
    settle()


def costs(quick: bool) -> Iterator[Row]:
    """All that is measured at 100,000 rows. The two sizes take turns, so that both have the same weather."""
    many = QUICK[MANY] if quick else MANY
    with scene(SMALL) as small, scene(many) as large:
        few, lots = zip(*((small.append(), large.append()) for _ in range(15 if quick else 41)), strict=True)
        few_ms, lots_ms = statistics.median(few), statistics.median(lots)
        note = f"{lots_ms:.2f} ms at {many:,} rows"
        ratios = [each / few_ms for each in lots]
        yield row("pane.append_ratio", lots_ms / few_ms, spread=(min(ratios), max(ratios)), runs=len(lots),
                  baseline=few_ms, baseline_is="ms at 1,000 rows", note=note)  # fmt: skip
        theirs = listed(many, small.theme, 5 if quick else 9)
        yield row("pane.qlistview_ratio", [each / lots_ms for each in theirs], baseline=statistics.median(theirs),
                  baseline_is="ms, QListView", judged=not quick, note=note)  # fmt: skip
        large.read_on()
        yield row("pane.prepend_ms", [large.append() for _ in range(15 if quick else 41)])
        frames, wholes = scrolled(large.view, 100 if quick else 400)
        after = f"{statistics.median(wholes):.2f} ms with what is laid out ahead in idle slices after it"
        yield row("pane.scroll_p50_ms", percentile(frames, 0.5), spread=(frames[0], frames[-1]), runs=len(frames),
                  note=after)  # fmt: skip
        yield row("pane.scroll_p99_ms", percentile(frames, 0.99), runs=len(frames))
        yield from filtered(large, 3 if quick else 6)


def filtered(here: Scene, times: int) -> Iterator[Row]:
    """A filter, on and off, at the newest and read on."""
    wholes, slices = [], []
    for _ in range(times):
        here.read_on()
        for chosen in (FILTER, NO_FILTER):
            turns = spent(partial(here.model.set_filter, chosen))
            wholes.append(sum(turns))
            slices.append(max(turns))
            say(f"filter {'on ' if chosen.is_on else 'off'} {sum(turns):.1f} ms, longest {max(turns):.1f} ms")
    yield row("pane.filter_ms", wholes)
    yield row("pane.filter_slice_ms", max(slices), spread=(min(slices), max(slices)), runs=len(slices),
              note="the longest of all runs")  # fmt: skip


def scrolled(view: StreamView, count: int) -> tuple[list[float], list[float]]:
    """CPU ms of frames over rows that were never laid out, in order of size: until they are painted, and until nothing
    is left to do. The turn that paints begins what is laid out ahead."""
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    settle()
    found = [spent(partial(bar.setValue, bar.value() + STEP)) for _ in range(count)]
    return sorted(sum(turns[:2]) for turns in found), sorted(map(sum, found))


def listed(count: int, theme: Theme, times: int) -> list[float]:
    """CPU ms of one new post in a QListView that shows the newest, for each of `times`."""
    layouts = Layouts(RowStyle(theme, X), clock)
    layouts.clear(width=SIZE[0] - 20)
    with tempfile.TemporaryDirectory(prefix="parley-list-") as home:
        room = Stored(Path(home), 0).room
    known = [post_row(post(number), room, ME) for number in range(2_000)]
    rows = Rows((known * (count // len(known) + 1))[:count], layouts)
    view = list_view(rows, layouts)
    _show(view)
    view.scrollToBottom()
    settle()
    found = [cost(partial(rows.append, known[place])) for place in range(times)]
    view.close()
    return found


def browser(quick: bool) -> Iterator[Row]:
    from benchmarks import _chromium

    many, times = QUICK[DOM] if quick else DOM, 10 if quick else 20
    with scene(many) as ours:
        own = [ours.append() for _ in range(times)]
    with _chromium.page() as page:
        _chromium.fill(page, [post(number) for number in range(many)])
        theirs = [_chromium.appended(page, [post(many + one) for one in range(times)]) for _ in range(3)]
    median = statistics.median(own)
    yield row("pane.dom_ratio", [each / median for each in theirs], baseline=statistics.median(theirs),
              baseline_is="ms, all of Chromium's processes", judged=not quick,
              note=f"ours {median:.2f} ms, {many:,} rows")  # fmt: skip


def anchor(_quick: bool) -> Iterator[Row]:
    """The worst of all that may move what is read."""
    with scene(READ, pictured=True) as here, late_pictures(here.view) as pictures:
        found = {name: moved(here.view, act, by=by) for name, act, by in happenings(here, pictures)}
    for name, px in found.items():
        say(f"{px:>8.0f} px  {name}")
    worst = max(found, key=lambda name: found[name])
    note = f"{len(found)} happenings" + (f"; the worst: {worst}" if found[worst] else "")
    yield row("pane.anchor_px", found[worst], note=note)


def happenings(here: Scene, pictures: Late) -> Iterator[tuple[str, Callable[[], object], int]]:
    """What happens while somebody reads, and by how many px that is meant to move what they read."""
    model, stored, view = here.model, here.stored, here.view
    bar = view.verticalScrollBar()

    def above(rows: int) -> str:
        """The key of a post that stands so many rows above what is read."""
        return model.row(view.placed[0][0] + rows).key

    here.read_on()
    yield "pictures arrive", pictures.arrive, 0
    yield "a new post", lambda: model.take([stored.add(1)]), 0
    yield "100 new posts", lambda: model.take([stored.add(100)]), 0
    view.to_newest()
    settle()
    bar.setValue(bar.maximum() * 3 // 4)
    QApplication.processEvents()
    yield "heights around, read from there on", settle, 0
    for number in range(8):
        yield (
            f"a wheel's step up over rows never seen ({number})",
            lambda: bar.setValue(bar.value() - 340),
            340,
        )
    yield "narrower", lambda: view.resize(480, 900), 0
    yield "wider", lambda: view.resize(*SIZE), 0
    yield "lower", lambda: view.resize(640, 700), 0
    view.resize(*SIZE)
    settle()
    short, long = "A1: yes #gardenchat", "A1: " + "a bed that looks empty grows garlic " * 7 + "#gardenchat"
    for rows, where in ((1, "just above"), (40, "far above")):
        yield f"a longer text {where}", partial(_change, here, above(rows), long), 0
        yield f"a shorter text {where}", partial(_change, here, above(rows), short), 0
        yield f"a deletion {where}", partial(_remove, here, above(rows)), 0
    yield "an older page", model.load_older, 0
    _to_original(here)
    yield "a filter that it passes", lambda: model.set_filter(FILTER), 0
    yield "the filter off", lambda: model.set_filter(NO_FILTER), 0
    yield "larger text and back", partial(_larger_and_back, here), 0
    yield "the next minute", view.refresh_times, 0


def _change(here: Scene, key: str, text: str) -> None:
    here.model.take([here.stored.change(key, text)])


def _remove(here: Scene, key: str) -> None:
    here.model.take([here.stored.remove(key)])


def _larger_and_back(here: Scene) -> None:
    for scale in (1.25, 1.0):
        here.theme.set_scale(scale)
        settle()


def _to_original(here: Scene) -> None:
    """What is read is no repost: FILTER lets it through."""
    for _ in range(30):
        settle()
        index, top = next(place for place in here.view.placed if place[1] >= 0)
        if not here.model.row(index).is_repost:
            return
        bar = here.view.verticalScrollBar()
        bar.setValue(bar.value() + top + 20)


def memory(quick: bool) -> Iterator[Row]:
    """In processes of their own: what was there before counts, too."""
    many = QUICK[MANY] if quick else MANY
    with tempfile.TemporaryDirectory(prefix="parley-pane-") as home:
        Stored(Path(home), many).close()
        for name, unit in (("pane.bytes_per_post", "traced"), ("pane.rss_mb", "resident")):
            command = [sys.executable, "-m", "benchmarks._held", unit, home, str(many)]
            said = subprocess.run(
                command, cwd=Path(__file__).resolve().parents[1], capture_output=True, text=True, check=False
            )
            if said.returncode:
                raise RuntimeError(said.stderr.strip().rpartition("\n")[2])
            yield row(name, float(said.stdout), note=f"{many:,} rows")


def percentile(ordered: list[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


COSTS = (
    *(
        "pane.append_ratio",
        "pane.qlistview_ratio",
        "pane.prepend_ms",
        "pane.scroll_p50_ms",
        "pane.scroll_p99_ms",
    ),
    *("pane.filter_ms", "pane.filter_slice_ms"),
)


def main() -> int:
    app = QApplication.instance() or QApplication([])
    status = run(
        __doc__,
        Part(("pane.anchor_px",), anchor),
        Part(COSTS, costs),
        Part(("pane.dom_ratio",), browser),
        Part(("pane.bytes_per_post", "pane.rss_mb"), memory),
    )
    app.quit()
    return status


if __name__ == "__main__":
    sys.exit(main())
