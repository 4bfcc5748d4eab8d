"""Stream accessible: the stream as a screen reader meets it: a list with one item a post."""

from __future__ import annotations

import atexit
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleObject,
)

from desktop.ui.stream.accessible_acts import ListSelection, RowItemActs
from desktop.ui.stream.spoken import counts_words
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.ui.stream.view import StreamView

MOST_ITEMS = 2000
"""Posts that are kept as objects of Qt's accessible tree: a screen reader may ask for each there is."""


# Qt takes None where there is nothing, and its stubs do not say so: hence Any below.


class RowItem(QAccessibleInterface):
    """One post. It is bound to the row's key, so that it stays the same post when others arrive."""

    def __init__(self, view: StreamView, key: str) -> None:
        super().__init__()
        self._view = view
        self.key = key
        self._acts = RowItemActs(self, view)

    def index(self) -> int | None:
        return self._view.index_of(self.key)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        return _cast(self._acts, kind == QAccessible.InterfaceType.ActionInterface)

    def isValid(self) -> bool:
        return self.index() is not None

    def object(self) -> Any:
        return None

    def window(self) -> Any:
        return self._view.window().windowHandle()

    def relations(self, match: Any = None) -> list[Any]:
        return []

    def focusChild(self) -> Any:
        return None

    def childAt(self, x: int, y: int) -> Any:
        return None

    def parent(self) -> Any:
        return QAccessible.queryAccessibleInterface(self._view)

    def child(self, index: int) -> Any:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        index = self.index()
        if index is not None and kind == QAccessible.Text.Description:
            return tr("You read to before this post") if self.key == self._view.read_line.carrier else ""
        if index is not None and kind == QAccessible.Text.Help:
            return counts_words(self._view.row(index))
        if index is None or kind != QAccessible.Text.Name:
            return ""
        return self._view.said_of(index)

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """A post cannot be renamed."""

    def rect(self) -> QRect:
        index = self.index()
        if index is None:
            return QRect()
        box = self._view.row_box(index)
        return QRect(self._view.viewport().mapToGlobal(box.topLeft()), box.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = state.selectable = state.extSelectable = True
        state.selected = self._view.selection.has(self.key)
        current = self._view.cursor_row.key == self.key and self._view.hasFocus()
        state.focused = current
        index = self.index()
        shown = index is not None and any(index == row for row, _ in self._view.placed)
        state.offscreen = not shown
        state.invisible = not self._view.isVisible()
        return state


class StreamList(QAccessibleObject):
    """The list. Children are in the order of the screen: 0 is the uppermost post."""

    def __init__(self, view: StreamView) -> None:
        super().__init__(view)
        self._view = view
        self._items: dict[str, RowItem] = {}
        self._selection = ListSelection(self, view)

    def parent(self) -> Any:
        parent = self._view.parentWidget()
        return None if parent is None else QAccessible.queryAccessibleInterface(parent)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        return _cast(self._selection, kind == QAccessible.InterfaceType.SelectionInterface)

    def childCount(self) -> int:
        return self._view.count()

    def child(self, index: int) -> Any:
        if not 0 <= index < self._view.count():
            return None
        key = self._view.row(self._view.on_screen(index)).key
        if key not in self._items:
            self._let_go()
            self._items[key] = RowItem(self._view, key)
            QAccessible.registerAccessibleInterface(self._items[key])
        return self._items[key]

    def _let_go(self) -> None:
        """Who walks through 100,000 posts needs those near the last one, and the others again when they come back."""
        while len(self._items) >= MOST_ITEMS:
            oldest = self._items.pop(next(iter(self._items)))
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(oldest))

    def forget(self) -> None:
        """Take the items out of Qt's keeping, which would otherwise end them after Python has ended."""
        for item in self._items.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(item))
        self._items.clear()

    def childAt(self, x: int, y: int) -> Any:
        for index, _ in self._view.placed:
            child = self.child(self._view.on_screen(index))
            if child is not None and child.rect().contains(x, y):
                return child
        return None

    def focusChild(self) -> Any:
        index = self._view.cursor_row.index() if self._view.hasFocus() else None
        return None if index is None else self.child(self._view.on_screen(index))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        index = child.index() if isinstance(child, RowItem) else None
        return -1 if index is None else self._view.on_screen(index)

    def text(self, kind: QAccessible.Text) -> str:
        return self._view.accessibleName() if kind == QAccessible.Text.Name else ""

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def rect(self) -> QRect:
        return QRect(self._view.mapToGlobal(self._view.rect().topLeft()), self._view.size())

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.focused = self._view.hasFocus() and self._view.cursor_row.index() is None
        state.invisible = not self._view.isVisible()  # another page stands in its place
        state.readOnly = state.multiSelectable = state.extSelectable = True
        return state


def _cast(part: shiboken6.Object, wanted: bool) -> shiboken6.VoidPtr:
    """A void * to `part`, or null. Anything else (None, an int) Qt would take for the pointer itself, and crash."""
    return shiboken6.VoidPtr(shiboken6.getCppPointer(part)[0] if wanted else 0)


_lists: dict[int, StreamList] = {}
_installed = False


def install() -> None:
    """Once for the process: Qt asks the factory for every object, and Python must keep what it gives."""
    global _installed
    if not _installed:
        QAccessible.installFactory(_made_for)
        atexit.register(_forget_all)
        _installed = True


def _made_for(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    from desktop.ui.stream.view import StreamView

    if not isinstance(thing, StreamView):
        return None
    made = StreamList(thing)
    place = id(thing)
    _lists[place] = made
    thing.destroyed.connect(lambda: _forget(place))
    return made


def _forget(place: int) -> None:
    made = _lists.pop(place, None)
    if made is not None:
        made.forget()


def _forget_all() -> None:
    """Qt's own cache is emptied by the C library, after the interpreter is gone: what is ours has to be out by then."""
    for place, made in list(_lists.items()):
        _forget(place)
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(made))
