"""Middle: what stands in the middle of the window: a room, the first screen, or for a while something else."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget


class Middle(QStackedWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._passing: QWidget | None = None

    def show_for_a_while(self, widget: QWidget) -> None:
        """Until it is put away: an invitation, or a room that is opening."""
        self.put_away()
        self._passing = widget
        self.addWidget(widget)
        self.setCurrentWidget(widget)

    def put_away(self) -> None:
        """What was there for a while, if anything."""
        widget, self._passing = self._passing, None
        if widget is not None:
            self.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
