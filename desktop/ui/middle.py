"""Middle: what stands in the middle of the window: a room, the first screen, or for a while something else."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid


class Middle(QStackedWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._passing: QWidget | None = None
        self._before: QWidget | None = None
        self._keyboard: QWidget | None = None
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """What is seen decides: a room behind a page, which is laid out no more, makes no window wider."""
        shown = self.currentWidget()
        return QSize() if shown is None else shown.minimumSizeHint().expandedTo(shown.minimumSize())

    def show_for_a_while(self, widget: QWidget) -> None:
        """Until it is put away: an invitation, a form, or a room that is opening."""
        if self._passing is None:
            before, self._keyboard = self.currentWidget(), self.window().focusWidget()
        else:
            before = self.put_away()
        self._passing, self._before = widget, before
        self.addWidget(widget)
        self.setCurrentWidget(widget)

    def put_away(self) -> QWidget | None:
        """What was there for a while, if anything; what was there before it."""
        widget, self._passing = self._passing, None
        if widget is not None:
            self.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        return self._before

    def had_keyboard(self) -> QWidget | None:
        """What had it before something was shown for a while, where it still can have it in what is there now."""
        keyboard, now = self._keyboard, self.currentWidget()
        if keyboard is None or now is None or not isValid(keyboard):
            return None
        return keyboard if now.isAncestorOf(keyboard) and keyboard.isVisibleTo(now) else None
