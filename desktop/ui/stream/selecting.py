"""Stream selecting: the keys and the mouse select posts here as in any list of the desktop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent

if TYPE_CHECKING:
    from desktop.ui.stream.view import StreamView

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_SELECTS = _SHIFT | _CONTROL | Qt.KeyboardModifier.KeypadModifier
_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
_STEP_MS = 30
"""How often rows scroll by while the mouse selects beyond the pane's edge: QAbstractItemView's autoscroll has 50."""


class Selecting:
    """Extended selection (QAbstractItemView::ExtendedSelection): Shift extends, Ctrl adds, a drag goes over rows."""

    def __init__(self, view: StreamView) -> None:
        self._view = view
        self._dragged_to: QPointF | None = None
        self._timer = QTimer(view)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._scroll)

    @property
    def is_dragging(self) -> bool:
        return self._dragged_to is not None

    # --- keys ---------------------------------------------------------------------------------------------------

    def press(self, event: QKeyEvent) -> bool:
        """True when the key was for the selection."""
        selection = self._view.selection
        if not self._view.count():
            return False
        if event.matches(QKeySequence.StandardKey.Copy):
            self._view.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            selection.all()
        elif event.key() == Qt.Key.Key_Escape:
            return selection.clear() and not self._view.cursor_row.key
        elif event.modifiers() & ~_SELECTS:
            return False
        elif event.key() == Qt.Key.Key_Space:
            return self._choose_current(add=bool(event.modifiers() & _CONTROL))
        elif event.key() in _MOVES:
            return self._move(event)
        else:
            return False
        return True

    def _move(self, event: QKeyEvent) -> bool:
        """The current row moves, and the selection with it: extended with Shift, left as it is with Ctrl."""
        shift, control = (bool(event.modifiers() & one) for one in (_SHIFT, _CONTROL))
        before = self._view.cursor_row.index()
        if shift and before is not None and not len(self._view.selection):
            self._view.selection.only(before)
        if not self._view.cursor_row.move(Qt.Key(event.key())):
            return False
        index = self._view.cursor_row.index()
        if index is not None and shift:
            self._view.selection.reach(index, besides=control)
        elif index is not None and not control:
            self._view.selection.only(index)
        return True

    def _choose_current(self, *, add: bool) -> bool:
        index = self._view.cursor_row.index()
        if index is None:
            return False
        if add:
            self._view.selection.toggle(index)
        else:
            self._view.selection.only(index)
        return True

    # --- the mouse ----------------------------------------------------------------------------------------------

    def mouse_pressed(self, event: QMouseEvent, index: int | None) -> None:
        """On row `index`, beside its links and actions; None where no row is."""
        selection = self._view.selection
        if index is None:
            selection.clear()
        elif event.button() == Qt.MouseButton.RightButton:
            if not selection.has(self._view.key_at(index)):
                selection.only(index)
        elif event.modifiers() & _SHIFT:
            selection.reach(index, besides=bool(event.modifiers() & _CONTROL))
        elif event.modifiers() & _CONTROL:
            selection.toggle(index)
        else:
            selection.only(index)
            self._dragged_to = event.position()

    def mouse_moved(self, point: QPointF) -> None:
        """While the button is down: the stretch reaches to the row under the pointer."""
        if self._dragged_to is None:
            return
        self._dragged_to = point
        inside = 0 <= point.y() < self._view.viewport().height()
        if inside:
            self._timer.stop()
            self._reach(point)
        elif not self._timer.isActive():
            self._timer.start()

    def mouse_released(self) -> None:
        self._dragged_to = None
        self._timer.stop()

    def _reach(self, point: QPointF) -> None:
        found = self._view.row_at(point)
        if found is not None and self._view.key_at(found[0]) != self._view.cursor_row.key:
            self._view.cursor_row.point_at(found[0])
            self._view.selection.reach(found[0])

    def _scroll(self) -> None:
        """Faster, the farther out the pointer is."""
        if self._dragged_to is None:
            return
        height = self._view.viewport().height()
        y = self._dragged_to.y()
        beyond = y if y < 0 else y - height
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + round(beyond / 2))
        self._reach(QPointF(self._dragged_to.x(), 1.0 if y < 0 else height - 2.0))
