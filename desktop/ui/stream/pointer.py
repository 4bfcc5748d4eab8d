"""Stream pointer: what the mouse does in the stream: hover, click, tool tip and menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolTip

from desktop.ui.stream.menu import row_menu
from desktop.ui.stream.row_parts import LINK, MORE, Target
from desktop.ui.tool_tip import as_it_is

if TYPE_CHECKING:
    from desktop.ui.stream.view import StreamView

_SELECTS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
Spot = tuple[str, Target]
"""A row's key and what is pointed at in it."""


class Pointer:
    """Follows the mouse over the rows of `view`. Points are px of the viewport."""

    def __init__(self, view: StreamView) -> None:
        self._view = view
        self._at: QPointF | None = None
        self.row_key = ""
        """The row under the pointer; empty where none is."""
        self._hovered: Spot | None = None
        self._pressed: Spot | None = None
        self._menu: QMenu | None = None

    def holds(self) -> bool:
        """The pointer is over something to click, or a menu is open: rows must stay where they are."""
        return (self._hovered is not None and self._hovered[1].holds) or self._menu is not None

    def hovered_in(self, key: str) -> Target | None:
        return self._hovered[1] if self._hovered is not None and self._hovered[0] == key else None

    def move(self, point: QPointF) -> None:
        self._at = point
        self.look()

    def leave(self) -> None:
        self._at = self._pressed = None
        self._point_at("")
        self._hover(None)

    def look(self) -> None:
        """Something else may be under the pointer now."""
        if self._at is not None:
            found = self._view.row_at(self._at)
            self._point_at("" if found is None else self._view.key_at(found[0]))
            self._hover(self._spot(self._at))

    def press(self, event: QMouseEvent) -> None:
        self._pressed = None
        found = self._view.row_at(event.position())
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            return
        if found is None:
            self._view.selecting.mouse_pressed(event, None)
            return
        if not self._has_settled(found[0]):
            return
        self._view.cursor_row.point_at(found[0])
        spot = self._spot(event.position())
        if spot is None or event.button() == Qt.MouseButton.RightButton or event.modifiers() & _SELECTS:
            self._view.selecting.mouse_pressed(event, found[0])
        else:
            self._pressed = spot

    def release(self, event: QMouseEvent) -> None:
        """A click counts where press and release are on the same thing of the same row, which stood still."""
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        index = self._view.index_of(pressed[0])
        if index is None or not self._has_settled(index):
            return
        if self._spot(event.position()) == pressed:
            self._use(index, pressed[1])

    def tool_tip(self, event: QEvent) -> bool:
        """Show what is under the pointer in words; True when the event was ours."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        target = self._target(QPointF(event.pos()))
        said = "" if target is None else target.said()
        if not said:
            QToolTip.hideText()
        else:
            # A tool tip guesses whether it is given HTML, and these are other people's words: always HTML, escaped.
            QToolTip.showText(event.globalPos(), as_it_is(said), self._view.viewport())
        return True

    def menu(self, point: QPoint | None) -> None:
        """The menu of the row at `point`, or of the current row where a key asked for it."""
        found = None if point is None else self._view.row_at(QPointF(point))
        index = self._view.cursor_row.index() if point is None else (found[0] if found else None)
        if index is None or not self._has_settled(index):
            return
        place = point or self._menu_place(index)
        menu = row_menu(self._view, index)
        menu.aboutToHide.connect(self._menu_closed)
        self._menu = menu
        menu.popup(self._view.viewport().mapToGlobal(place))

    def _menu_place(self, index: int) -> QPoint:
        """Beneath the beginning of the row's first line."""
        box, style = self._view.row_box(index), self._view.layouts.style
        return QPoint(box.right() - style.side if style.mirrored else box.left() + style.side, box.top() + 40)

    def _has_settled(self, index: int) -> bool:
        return self._view.arranging.has_settled(self._view.key_at(index))

    def _use(self, index: int, target: Target) -> None:
        key = self._view.row(index).key
        if target.does == MORE:
            self._view.toggle_fold(index)
        elif target.does == LINK:
            self._view.link_clicked.emit(target.url)
        else:
            self._view.action_requested.emit(target.does, key)

    def _menu_closed(self) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = None

    def _point_at(self, key: str) -> None:
        if key != self.row_key and self._view.layouts.style.compact:  # actions come and go with the pointer
            self._view.viewport().update()
        self.row_key = key

    def _hover(self, spot: Spot | None) -> None:
        if spot == self._hovered:
            self._hovered = spot
            return
        self._hovered = spot
        shape = Qt.CursorShape.ArrowCursor if spot is None else Qt.CursorShape.PointingHandCursor
        self._view.viewport().setCursor(QCursor(shape))
        self._view.viewport().update()

    def _target(self, point: QPointF) -> Target | None:
        found = self._view.row_at(point)
        return None if found is None else self._view.layout_of(found[0]).target_at(found[1])

    def _spot(self, point: QPointF) -> Spot | None:
        """What a click at `point` would use; nothing where it would do nothing."""
        found = self._view.row_at(point)
        target = self._target(point)
        if found is None or target is None or not target.enabled or (target.does == LINK and not target.url):
            return None
        return self._view.row(found[0]).key, target
