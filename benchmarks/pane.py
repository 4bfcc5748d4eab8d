"""Pane: what a new post and a scrolled frame cost in CPU time, at 1,000 and 100,000 rows, beside a QListView.

    python -m benchmarks.pane [--quick]

Medians of CPU milliseconds (thread time) with the repaint of the pane, offscreen, 640 by 900 px. The QListView shows
the same rows through the same paint, with its heights cached, and is measured in the same run.
"""

from __future__ import annotations

import gc
import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from benchmarks import _rows
from benchmarks._rows import Part, run, say
from benchmarks._rows import row as figure
from desktop.core.account import Account
from desktop.core.capabilities import X
from desktop.core.entities import find_entities
from desktop.core.events import PostsArrived
from desktop.core.label import read_label
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author
from desktop.core.room import Room
from desktop.core.timeline import Row
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.stream.layouts import Layouts
from desktop.ui.stream.paint import paint_row
from desktop.ui.stream.style import RowStyle
from desktop.ui.stream.view import StreamView
from desktop.ui.theme import Mode, Theme

BEGAN = datetime(2026, 11, 21, 20, tzinfo=UTC)
ROOM = Room("gardenchat", X_ORIGIN, id=1)
ME = Account("9", "miraengel", "Mira Engel", X_ORIGIN)
WORDS = (
    *("a", "bed", "that", "looks", "empty", "in", "autumn", "grows", "garlic", "and", "patience", "while"),
    *("nobody", "reads", "the", "soil", "🌱", "速い", "今日は"),
)
SIZE = (640, 900)


def clock() -> datetime:
    return BEGAN + timedelta(days=2)


def row(number: int) -> Row:
    """Row `number`: a synthetic post of 60 to 280 characters."""
    chance = random.Random(number)
    text = f"A{number % 9 + 1}: " + " ".join(chance.choice(WORDS) for _ in range(chance.randrange(8, 40)))
    text = f"{text[:265]} #gardenchat"
    author = Author(str(number % 20_000), f"user{number % 20_000}", f"Person {number % 20_000}")
    at = BEGAN + timedelta(seconds=number)
    return Row(str(10**9 + number), author, text, at, find_entities(text), read_label(text))


class Memory:
    """The store's part, without a store."""

    def __init__(self, count: int) -> None:
        self.all = [row(number) for number in range(count)]

    def page(
        self, room: Room, account: Account | None, *, before: Row | None = None, limit: int = 200
    ) -> tuple[Row, ...]:
        return tuple(self.all) if before is None else ()

    def rows(self, room: Room, account: Account | None, post_ids: Iterable[str]) -> tuple[Row, ...]:
        return tuple(row(int(key) - 10**9) for key in post_ids)

    def pending(self, room: Room, account: Account | None) -> tuple[Row, ...]:
        return ()


class Delegate(QStyledItemDelegate):
    """Rows as ours, heights cached: the best that a QListView can be given."""

    def __init__(self, layouts: Layouts, parent: QListView) -> None:
        super().__init__(parent)
        self._layouts = layouts
        self._heights: dict[str, QSize] = {}

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        shown = index.data(TimelineModel.RowRole)
        if shown.key not in self._heights:
            self._heights[shown.key] = QSize(
                SIZE[0] - 20, self._layouts.style.estimate(shown, self._layouts.width)
            )
        return self._heights[shown.key]

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        made = self._layouts.of(index.data(TimelineModel.RowRole))
        paint_row(painter, made, option.rect.top(), self._layouts.style)


def baseline(theme: Theme, model: TimelineModel) -> QListView:
    view = QListView()
    layouts = Layouts(RowStyle(theme, X), clock)
    layouts.clear(width=SIZE[0] - 20)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    view.setItemDelegate(Delegate(layouts, view))
    view.setModel(model)
    return view


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def cost(act: Callable[[], None]) -> float:
    """CPU ms of `act` and of the repaint after it."""
    began = time.thread_time()
    act()
    settle()
    return (time.thread_time() - began) * 1000


def opened(count: int) -> TimelineModel:
    model = TimelineModel(Memory(count))
    model.open(ROOM, ME)
    return model


def appends(view: StreamView | QListView, model: TimelineModel, times: int) -> float:
    """Median CPU ms of one new post; the caller says where the pane stands."""
    spent = []
    for _ in range(times):
        key = str(10**9 + model.rowCount())
        spent.append(cost(lambda key=key: model.take([PostsArrived(ROOM.id, (key,))])))  # type: ignore[misc]
    return statistics.median(spent)


def frames(view: StreamView, step: int = 60, count: int = 300) -> tuple[float, float]:
    """Median and 99th percentile of CPU ms for a scrolled frame."""
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    settle()
    spent = sorted(cost(lambda: bar.setValue(bar.value() + step)) for _ in range(count))
    return spent[len(spent) // 2], spent[int(len(spent) * 0.99)]


def shown(view: StreamView | QListView) -> None:
    view.resize(*SIZE)
    view.show()
    settle()


def ours(theme: Theme, count: int, times: int) -> dict[str, float]:
    model = opened(count)
    view = StreamView(theme, X, clock=clock)
    shown(view)
    load = cost(lambda: view.set_model(model))
    gc.collect()
    gc.freeze()  # the collector's walk over 100,000 posts is not the pane's
    found = {"load": load, "append": appends(view, model, times)}
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    settle()
    top = view.column.anchor
    found["prepend"] = appends(view, model, times)
    found["moved"] = 0.0 if view.column.anchor == top else 1.0
    found["frame p50"], found["frame p99"] = frames(view)
    view.close()
    return found


def list_view(theme: Theme, count: int, times: int) -> dict[str, float]:
    model = opened(count)
    view = baseline(theme, model)
    load = cost(lambda: shown(view))
    view.scrollToBottom()
    settle()
    found = {"load": load, "append": appends(view, model, times)}
    view.close()
    return found


def posts(quick: bool) -> Iterator[_rows.Row]:
    app = QApplication.instance() or QApplication([])
    theme = Theme(Mode.LIGHT)
    many = 20_000 if quick else 100_000
    small, large = ours(theme, 1_000, 31), ours(theme, many, 31)
    theirs = list_view(theme, many, 5)
    for name in ("append", "prepend", "frame p50", "frame p99", "load"):
        say(f"{'ours, ' + name:<30}{small[name]:>10.2f}{large[name]:>12.2f}")
    yield figure(
        "pane.append_ratio", large["append"] / small["append"], baseline=small["append"], baseline_is="ms"
    )
    yield figure("pane.qlistview_ratio", theirs["append"] / large["append"], baseline=theirs["append"])
    yield figure("pane.prepend_ms", large["prepend"])
    yield figure("pane.scroll_p50_ms", large["frame p50"])
    yield figure("pane.scroll_p99_ms", large["frame p99"])
    app.quit()


if __name__ == "__main__":
    rows = "append_ratio", "qlistview_ratio", "prepend_ms", "scroll_p50_ms", "scroll_p99_ms"
    sys.exit(run(__doc__, Part(tuple(f"pane.{name}" for name in rows), posts)))
