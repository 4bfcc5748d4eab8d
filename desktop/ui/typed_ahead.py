"""TypedAhead: what somebody types before there is a field for it, kept for the field."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class TypedAhead(QObject):
    """Letters alone: keys that move through the stream do so, and commands are the window's."""

    def __init__(self, window: QWidget) -> None:
        """`window` is on the screen: keys are taken where they enter it, and nothing else of the program is looked
        at."""
        super().__init__(window)
        self._kept: list[QKeyEvent] = []
        self._entrance = window.windowHandle()
        self._entrance.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        text = event.text()
        is_letter = text.isprintable() and bool(text.strip())
        if is_letter or (self._kept and text in (" ", "\b")):
            self._kept.append(event.clone())
            return True
        return False

    def give(self, field: QWidget | None) -> None:
        """Type it into `field`, and be done."""
        self.end()
        for event in self._kept:
            if field is not None:
                QCoreApplication.sendEvent(field, event)
        self._kept = []

    def end(self) -> None:
        self._entrance.removeEventFilter(self)
