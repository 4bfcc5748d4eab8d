"""OutboxModel: what of ours is still on its way, and what came in just now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.errors import Duplicate
from desktop.core.label import read_label
from desktop.core.outbox import Entry, Kind, State
from desktop.core.post import Post

_ROOT = QModelIndex()


_SPEAKS = frozenset({State.UNKNOWN, State.FAILED, State.PARKED, State.OVERDUE})


@dataclass(frozen=True, slots=True)
class Arrived:
    """An act of ours that is done. `label` is "A3" or empty, `post_id` the post that came of it."""

    kind: Kind
    label: str
    post_id: str


def label_of(entry: Entry) -> str:
    """The label that opens the entry's text, "A3" or "A3 (1/2)", or nothing."""
    label = read_label(entry.text)
    part = "" if label is None or "/" not in label.part else f" ({label.part})"
    return f"{answer_of(entry)}{part}"


def answer_of(entry: Entry) -> str:
    """The answer that it is, or a part of: "A3", or nothing."""
    label = read_label(entry.text)
    return "" if label is None else str(label)


def is_shown(entry: Entry) -> bool:
    """Our own words always; a repost or a deletion only when a person has to know about it."""
    return entry.kind is Kind.POST or entry.state in _SPEAKS or bool(entry.reason)


def is_duplicate(entry: Entry) -> bool:
    """The network refused it, for it has these words from this account."""
    return entry.kind is Kind.POST and entry.state is State.FAILED and entry.reason == Duplicate.__name__


def folded(entries: Sequence[Entry]) -> dict[int, tuple[Entry, ...]]:
    """Parts of an answer that wait quietly for the one before them, by the part in whose row they are."""
    known = {
        entry.id: entry for entry in entries if entry.kind is Kind.POST and entry.state is not State.SENT
    }
    found: dict[int, tuple[Entry, ...]] = {}
    for entry in known.values():
        if entry.state is not State.QUEUED or entry.reason or entry.follows not in known:
            continue
        lead = known[entry.follows]
        row = next((first for first, parts in found.items() if lead in parts), lead.id)
        found[row] = (*found.get(row, ()), entry)
    return found


class OutboxModel(QAbstractListModel):
    """One row an open entry that is shown, oldest first. `ended` tells what became of an entry that is gone, and
    `look_back` which post one repeats."""

    ENTRY = Qt.ItemDataRole.UserRole + 1

    def __init__(
        self,
        ended: Callable[[int], Entry],
        parent: QObject | None = None,
        *,
        look_back: Callable[[int], Post | None] = lambda _: None,
    ) -> None:
        super().__init__(parent)
        self._ended, self._look_back = ended, look_back
        self._before: dict[int, Post] = {}
        self._open: tuple[Entry, ...] = ()
        self._arrived: Arrived | None = None

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self._open if is_shown(entry))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is open, shown or not."""
        return not self._open

    @property
    def arrived(self) -> Arrived | None:
        """What was done last, until it is dismissed."""
        return self._arrived

    def said_before(self, entry_id: int) -> Post | None:
        """The post of which the network says that this entry is a duplicate, where it is known."""
        return self._before.get(entry_id)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """What is gone has arrived, or was taken back by the person. The same again changes nothing."""
        if tuple(entries) == self._open and not any(map(is_duplicate, entries)):
            return
        here = {entry.id for entry in entries}
        ended = [self._ended(entry.id) for entry in self._open if entry.id not in here]
        waited_for = {entry.follows for entry in entries if entry.kind is Kind.POST}
        settled = [entry for entry in ended if entry.state is State.SETTLED]
        arrived = [
            entry for entry in settled if entry.id not in waited_for
        ]  # an answer is in with its last part
        said = {entry.id: self._look_back(entry.id) for entry in entries if is_duplicate(entry)}
        self.beginResetModel()
        self._before = {entry_id: post for entry_id, post in said.items() if post is not None}
        self._open = tuple(entries)
        if arrived:
            last = arrived[-1]
            self._arrived = Arrived(last.kind, answer_of(last), last.post_id)
        self.endResetModel()

    def dismiss_arrived(self) -> None:
        self.beginResetModel()
        self._arrived = None
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == self.ENTRY:
            return entry
        return entry.text if role == Qt.ItemDataRole.DisplayRole else None
