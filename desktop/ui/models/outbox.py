"""OutboxModel: what of ours is still on its way, and what came in just now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.label import read_label
from desktop.core.outbox import Entry, Kind

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Arrived:
    """A post of ours that came back. `label` is "A3" or empty, `post_id` empty where it is not known."""

    label: str
    post_id: str


def label_of(entry: Entry) -> str:
    """The label that opens the entry's text, "A3", or nothing."""
    label = read_label(entry.text)
    return "" if label is None else str(label)


class OutboxModel(QAbstractListModel):
    """One row an open entry of our own words, oldest first."""

    ENTRY = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._taken_back: set[int] = set()
        self._arrived: Arrived | None = None

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self._entries

    @property
    def arrived(self) -> Arrived | None:
        """The post that came in last, until it is dismissed."""
        return self._arrived

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """What is gone and was not taken back by the person has arrived."""
        kept = tuple(entry for entry in entries if entry.kind is Kind.POST)
        here = {entry.id for entry in kept}
        gone = [entry for entry in self._entries if entry.id not in here | self._taken_back]
        self.beginResetModel()
        self._entries = kept
        if gone:
            self._arrived = Arrived(label_of(gone[-1]), gone[-1].post_id)
        self.endResetModel()

    def take_back(self, entry_id: int) -> None:
        """The person cancelled or discarded it: its going is no arrival."""
        self._taken_back.add(entry_id)

    def dismiss_arrived(self) -> None:
        self.beginResetModel()
        self._arrived = None
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == self.ENTRY:
            return entry
        return entry.text if role == Qt.ItemDataRole.DisplayRole else None
