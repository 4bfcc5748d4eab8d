"""FormText: a few lines to type in a form: Tab leaves it, Ctrl+Enter finishes it, and Escape is the form's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.ui.style import kind


class FormText(QPlainTextEdit):
    """Its Ctrl+Enter sends nothing that stands in the composer."""

    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = 0
        kind(self, "field")
        self.setTabChangesFocus(True)

    def set_lines(self, lines: int) -> None:
        """As high as so many lines of its font."""
        self._lines = lines
        inside = self.fontMetrics().lineSpacing() * lines
        self.setFixedHeight(inside + 2 * round(self.document().documentMargin()) + 12)

    def rescale(self) -> None:
        if self._lines:
            self.set_lines(self._lines)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _finishes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _finishes(event):
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _finishes(event: QKeyEvent) -> bool:
    pressed = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return pressed and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
