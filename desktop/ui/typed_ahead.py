"""TypedAhead: what somebody types before there is a field for it, kept for the field."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class TypedAhead(QObject):
    """Letters alone: keys that move through the stream do so, and commands are the window's."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._kept: list[QKeyEvent] = []
        QCoreApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            text = event.text()
            if (text.isprintable() and text.strip(" ")) or (self._kept and text in (" ", "\b")):
                if watched.isWindowType():  # once, where it enters the window
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
        QCoreApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
