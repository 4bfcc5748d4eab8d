"""Listing: posts or chats, one under the other; what is shown again stays, and so does the keyboard"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.archive.acts import Acts, ArchivedChat
from desktop.ui.archive.chat_card import ChatCard
from desktop.ui.archive.found import Found, FoundRow
from desktop.ui.theme import Theme

Item = Found | ArchivedChat
Shown = FoundRow | ChatCard


class Listing(QWidget):
    """`open_post` is called with the Found that is pressed; `acts` stand on the chats."""

    def __init__(
        self, theme: Theme, open_post: Callable[[Found], None], acts: Acts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._open_post, self._acts = theme, open_post, acts
        self._shown: list[Shown] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def rows(self) -> list[Shown]:
        """From the top."""
        return list(self._shown)

    def show_items(self, items: Sequence[Item]) -> int:
        """Show these, newest on top; how many of the first were there before, and stay."""
        kept = 0
        while kept < min(len(self._shown), len(items)) and self._shown[kept].item == items[kept]:
            kept += 1
        gone = self._shown[kept:]
        focused = next((row.item.key for row in gone if row.has_keyboard()), None)
        for row in gone:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        del self._shown[kept:]
        for item in items[kept:]:
            row = self._made(item)
            self._column.addWidget(row)
            row.show()
            self._shown.append(row)
            if item.key == focused:
                row.take_keyboard()
        return kept

    def take_keyboard(self, place: int = 0) -> None:
        if place < len(self._shown):
            self._shown[place].take_keyboard()

    def _made(self, item: Item) -> Shown:
        if isinstance(item, ArchivedChat):
            return ChatCard(self._theme, item, self._acts, self)
        row = FoundRow(self._theme, item, self)
        row.clicked.connect(lambda: self._open_post(item))
        return row
