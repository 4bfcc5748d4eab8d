"""Stream selection: which posts are selected, as in any list of the desktop, and what copying them gives."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from desktop.core.timeline import Row
from desktop.ui.stream.words import copied_words, display_name, full_time

if TYPE_CHECKING:
    from desktop.ui.stream.view import StreamView

MOST_COPIED = 1000
"""Posts that one copy holds, the newest: each is read from the store for it, and nobody pastes more by hand."""


class Selection:
    """Selected posts by key: a post stays selected wherever it goes, and none becomes so because it arrived.

    What Shift extends is the stretch between the row that was chosen last without it and the current one.
    """

    def __init__(self, view: StreamView) -> None:
        self._view = view
        self._keys: set[str] = set()
        self._from = ""

    def __len__(self) -> int:
        return len(self._keys)

    def has(self, key: str) -> bool:
        return key in self._keys

    def only(self, index: int) -> None:
        """This row and no other."""
        self._from = self._view.key_at(index)
        self._choose({self._from})

    def toggle(self, index: int) -> None:
        """Also this row, or no longer this one."""
        self._from = self._view.key_at(index)
        self._choose(self._keys ^ {self._from})

    def reach(self, index: int, *, besides: bool = False) -> None:
        """All rows from where the stretch began to `index`; `besides` what is selected."""
        start = self._view.index_of(self._from) if self._from else None
        if start is None:
            start, self._from = index, self._view.key_at(index)
        first, last = min(start, index), max(start, index)
        stretch = {self._view.key_at(row) for row in range(first, last + 1)}
        self._choose(stretch | self._keys if besides else stretch)

    def all(self) -> None:
        """All rows that the filter lets through and that are loaded."""
        self._choose({self._view.key_at(row) for row in range(self._view.count())})

    def clear(self) -> bool:
        """Nothing any more; whether anything was."""
        had = bool(self._keys)
        self._choose(set())
        return had

    def about_to_remove(self, first: int, last: int) -> None:
        if self._keys:
            gone = {self._view.key_at(row) for row in range(first, last + 1)}
            self._choose(self._keys - gone)

    def retain(self) -> None:
        """Other rows are shown: what is not among them is not selected any more."""
        if self._keys:
            self._choose({key for key in self._keys if self._view.index_of(key) is not None})

    def places(self) -> list[int]:
        """The selected rows, oldest first."""
        return sorted(index for key in self._keys if (index := self._view.index_of(key)) is not None)

    def copy(self) -> str:
        """Put what is selected, or the current post, on the clipboard; the sentence that says so, empty for nothing."""
        places = self.places()
        current = self._view.cursor_row.index()
        if not places and current is not None:
            places = [current]
        if not places:
            return ""
        taken = places[-MOST_COPIED:]
        QGuiApplication.clipboard().setText(copied_text(map(self._view.row, taken)))
        return copied_words(len(taken), len(places))

    def _choose(self, keys: set[str]) -> None:
        if keys != self._keys:
            self._keys = keys
            self._view.viewport().update()
            self._view.voice.selection_changed()


def copied_text(rows: Iterable[Row]) -> str:
    """One post as its text alone; several with who wrote each, and when, oldest first."""
    found = list(rows)
    if len(found) == 1:
        return found[0].text
    return "\n\n".join(
        f"{display_name(row)} (@{row.author.username}), {full_time(row.created_at)}\n{row.text}"
        for row in found
    )
