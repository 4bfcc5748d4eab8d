"""Stream layouts: the laid out rows near the eye, kept for as long as they are true."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime

from desktop.core.timeline import Row
from desktop.ui.stream.row import lay_out
from desktop.ui.stream.row_parts import RowLayout
from desktop.ui.stream.style import RowStyle

KEPT = 300
"""A layout holds about 16 KB, so never one for every row (measured: 1.6 GB at 100,000)."""


class Layouts:
    """The last 300 rows that were laid out, at one width and in one style. `clock` gives the time in UTC."""

    def __init__(self, style: RowStyle, clock: Callable[[], datetime]) -> None:
        self._style = style
        self._clock = clock
        self._width = 0
        self._kept: OrderedDict[str, RowLayout] = OrderedDict()
        self._unfolded: set[str] = set()

    @property
    def style(self) -> RowStyle:
        return self._style

    @property
    def width(self) -> int:
        return self._width

    def estimate(self, bulk: int) -> int:
        """About how high a row is, in px, from how much there is to draw (core.head.bulk_of)."""
        return self._style.estimate(bulk, self._width)

    def has(self, row: Row) -> bool:
        """Whether this version of it is laid out."""
        made = self._kept.get(row.key)
        return made is not None and made.row is row

    def of(self, row: Row) -> RowLayout:
        made = self._kept.get(row.key)
        if made is not None and made.row is row:
            self._kept.move_to_end(row.key)
            return made
        made = lay_out(row, self._width, self._style, self._clock(), unfolded=row.key in self._unfolded)
        self._kept[row.key] = made
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return made

    def clear(self, *, style: RowStyle | None = None, width: int | None = None) -> None:
        """Nothing that was laid out is true any more: another style, another width, or another minute."""
        self._style = style or self._style
        self._width = self._width if width is None else width
        self._kept.clear()

    def toggle_fold(self, key: str) -> None:
        """Show the whole of a long text, or its beginning again."""
        self._unfolded ^= {key}
        self._kept.pop(key, None)
