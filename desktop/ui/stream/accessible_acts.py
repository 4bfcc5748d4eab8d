"""Stream acts for assistive technology: what a screen reader or a switch can do with a post, and with the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessibleActionInterface, QAccessibleSelectionInterface

if TYPE_CHECKING:
    from desktop.ui.stream.accessible import RowItem, StreamList
    from desktop.ui.stream.view import StreamView


class RowItemActs(QAccessibleActionInterface):
    """Of one post: make it current, select it or not, open its menu. Names are Qt's, so that bridges know them."""

    def __init__(self, item: RowItem, view: StreamView) -> None:
        super().__init__()
        self._item, self._view = item, view

    def actionNames(self) -> list[str]:
        """The first is what a press does."""
        return [self.setFocusAction(), self.toggleAction(), self.showMenuAction()]

    def localizedActionName(self, name: str) -> str:
        known = QCoreApplication.translate("QAccessibleActionInterface", name)
        return known or name

    def doAction(self, name: str) -> None:
        index = self._item.index()
        if index is None:
            return
        self._view.cursor_row.go_to(index)
        self._view.setFocus()
        if name == self.toggleAction():
            self._view.selection.toggle(index)
        elif name == self.showMenuAction():
            self._view.pointer.menu(None)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


class ListSelection(QAccessibleSelectionInterface):
    """Of the list. Qt takes None where there is nothing, and its stubs do not say so: hence Any."""

    def __init__(self, face: StreamList, view: StreamView) -> None:
        super().__init__()
        self._face, self._view = face, view

    def selectedItemCount(self) -> int:
        return len(self._view.selection)

    def selectedItems(self) -> list[Any]:
        """Uppermost first."""
        places = sorted(map(self._view.on_screen, self._view.selection.places()))
        return [self._face.child(place) for place in places]

    def selectedItem(self, place: int) -> Any:
        items = self.selectedItems()
        return items[place] if 0 <= place < len(items) else None

    def isSelected(self, item: Any) -> bool:
        return self._view.selection.has(getattr(item, "key", ""))

    def select(self, item: Any) -> bool:
        return self._set(item, chosen=True)

    def unselect(self, item: Any) -> bool:
        return self._set(item, chosen=False)

    def selectAll(self) -> bool:
        self._view.selection.all()
        return True

    def clear(self) -> bool:
        self._view.selection.clear()
        return True

    def _set(self, item: Any, *, chosen: bool) -> bool:
        index = item.index() if hasattr(item, "index") else None
        if index is None:
            return False
        if self._view.selection.has(item.key) is not chosen:
            self._view.selection.toggle(index)
        return True
