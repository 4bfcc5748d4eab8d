"""Middle: what stands in the middle of the window: a room, the first screen, or for a while something else."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class Middle(QStackedWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._passing: QWidget | None = None
        self._before: QWidget | None = None
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """What is seen decides: a room behind a page, which is laid out no more, makes no window wider."""
        shown = self.currentWidget()
        return QSize() if shown is None else shown.minimumSizeHint().expandedTo(shown.minimumSize())

    def show_for_a_while(self, widget: QWidget) -> None:
        """Until it is put away: an invitation, a form, or a room that is opening."""
        before = self.currentWidget() if self._passing is None else self.put_away()
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
