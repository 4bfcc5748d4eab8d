"""Stream cursor: the current row, and the keys that move it and act on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.ui.actions import Where, plain_keys
from desktop.ui.stream.decision import SHOW_MEDIA, TO_INBOX

if TYPE_CHECKING:
    from desktop.ui.stream.view import StreamView

ACTION_KEYS = plain_keys(Where.POST)
"""B keeps a post, as in X's own window, where B is for bookmark."""
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Cursor:
    """Which row is current, by key. It is ringed only where the keyboard brought us."""

    def __init__(self, view: StreamView) -> None:
        self._view = view
        self._key = ""
        self._by_keyboard = False
        self.is_pointed_at = False
        """Something beside the stream (the search) shows the row: ringed and held wherever the keyboard is."""

    @property
    def key(self) -> str:
        return self._key

    @property
    def ringed(self) -> str:
        """The row that has the ring; empty where none has."""
        return self._key if self.rings(self._key) else ""

    def index(self) -> int | None:
        return self._view.index_of(self._key) if self._key else None

    def clear(self) -> None:
        self._key, self._by_keyboard = "", False

    def holds(self) -> bool:
        """Somebody is among the rows with the keyboard: they stay. On the newest row, new ones may come in."""
        index = self.index()
        return (
            self._by_keyboard
            and (self._view.hasFocus() or self.is_pointed_at)
            and index is not None
            and index + 1 < self._view.count()
        )

    def rings(self, key: str) -> bool:
        return self._by_keyboard and key == self._key and (self._view.hasFocus() or self.is_pointed_at)

    def focus(self, reason: Qt.FocusReason) -> None:
        """The view has the keyboard now."""
        if reason not in _BY_KEYBOARD:
            return
        if self.index() is None and self._view.placed:
            self._set(next((row for row, top in self._view.placed if top >= 0), self._view.placed[0][0]))
        self._by_keyboard = True

    def point_at(self, index: int) -> None:
        """The mouse chose a row."""
        self._by_keyboard = False
        self._set(index)

    def go_to(self, index: int) -> None:
        """Make row `index` current and bring it into sight."""
        self._by_keyboard = True
        self._set(index)
        self._view.reveal(index)
        self._view.viewport().update()

    def about_to_remove(self, first: int, last: int) -> None:
        """An entry of ours may leave because its post came: the cursor goes to a neighbour."""
        index = self.index()
        if index is None or not first <= index <= last:
            return
        neighbour = last + 1 if last + 1 < self._view.count() else first - 1
        self._key = self._view.row(neighbour).key if neighbour >= 0 else ""
        self._view.arranging.unsettle(self._key)

    def press(self, event: QKeyEvent) -> bool:
        """True when the key was for the rows."""
        if event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and event.modifiers() == _SHIFT):
            return self._open_menu()  # not every platform makes a context-menu event of these keys
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if not plain or not self._view.count():
            return False
        if event.key() == Qt.Key.Key_Escape:
            return self._leave()
        return self._act(event.key())

    def move(self, key: int) -> bool:
        """Up, Down, Home, End and the pages; False where the key is none of them."""
        index, column, newest = self.index(), self._view.column, self._view.count() - 1
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to_end(upper=key == Qt.Key.Key_Home)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._turn_page(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and index is None:
            self.go_to(self._view.placed[0][0])
        elif key == Qt.Key.Key_Up and index is not None:
            self.go_to(max(0, min(column.above(index), newest)))
        elif key == Qt.Key.Key_Down and index is not None:
            self.go_to(max(0, min(column.below(index), newest)))
        else:
            return False
        return True

    def _go_to_end(self, *, upper: bool) -> None:
        """By place on the screen: where the newest is at that end, new ones come in there again."""
        self.go_to(self._view.on_screen(0 if upper else self._view.count() - 1))
        if upper is self._view.column.newest_first:
            self._view.to_newest()

    def _turn_page(self, direction: int) -> None:
        """A pane down or up, less a line of overlap; the current row is the first whole one."""
        bar = self._view.verticalScrollBar()
        at = bar.value()
        bar.setValue(at + direction * (self._view.viewport().height() - 2 * self._view.layouts.style.line))
        stuck = self._view.verticalScrollBar().value() == at
        rows = self._view.placed
        edge = rows[0][0] if direction < 0 else rows[-1][0]
        whole = next((row for row, top in rows if top >= 0), rows[0][0])
        self._by_keyboard = True
        self._set(edge if stuck else whole)
        self._view.viewport().update()

    def _act(self, key: int) -> bool:
        index = self.index()
        action = ACTION_KEYS.get(key)
        if action is None or index is None:
            return False
        if not self._view.arranging.has_settled(self._key):
            return True  # another row came under the key: it was not meant
        row, caps = self._view.row(index), self._view.capabilities
        if action == "open" and caps.links is None:
            return self._open_menu()
        if action == "keep":
            action, possible = ("let-go" if row.is_kept else "keep"), row.pending is None
        elif action == TO_INBOX:
            possible = row.pending is None
        elif action == SHOW_MEDIA:
            possible = row.is_covered
        else:
            possible = row.pending is None and (
                caps.links is not None or (action == "repost" and caps.reposts)
            )
        if possible:
            self._view.action_requested.emit(action, row.key)
        return True

    def _open_menu(self) -> bool:
        if self.index() is None:
            return False
        self._view.pointer.menu(None)
        return True

    def _leave(self) -> bool:
        """Escape lets go of the row, so that the newest posts come in at the top again."""
        if not self._key:
            return False
        self.clear()
        self._view.viewport().update()
        return True

    def _set(self, index: int) -> None:
        key = self._view.row(index).key
        if key != self._key:
            self._key = key
            self._view.voice.current_changed(index)
