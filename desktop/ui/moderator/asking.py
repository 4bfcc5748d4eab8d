"""Asking: the one question before a cue goes out, where its button stood: yes in a press of its own, or not now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.announce import announce
from desktop.ui.button_row import ButtonRow
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr


class Asking(QFrame):
    """The keyboard is on "Not now": Enter, pressed once too often, posts nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "asks")
        self._yes: Callable[[], object] = lambda: None
        self._no: Callable[[], object] = lambda: None
        self._question = QLabel(self)
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._question.setWordWrap(True)
        self._question.setFont(theme.font(Type.CONTROL))
        kind(self._question, "warn")
        self.yes, self.no = QPushButton(self), QPushButton(self)
        for button in (self.yes, self.no):
            button.setFont(theme.font(Type.CONTROL))
        self.yes.clicked.connect(lambda: self._finish(self._yes))
        self.no.clicked.connect(lambda: self._finish(self._no))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._question)
        column.addWidget(ButtonRow([self.no, self.yes], self))
        self.hide()

    def ask(
        self,
        question: str,
        yes: str,
        act: Callable[[], object],
        *,
        no: str = "",
        otherwise: Callable[[], object] = lambda: None,
        takes_focus: bool = True,
    ) -> None:
        """`act` is done on yes. What comes by itself does not take the keyboard."""
        self._yes, self._no = act, otherwise
        self._question.setText(question)
        self._question.setAccessibleName(question)
        self.setAccessibleName(question)
        for button, words in ((self.yes, yes), (self.no, no or tr("Not now"))):
            button.setText(words)
            button.setAccessibleName(words)
        self.show()
        announce(self, question)
        if takes_focus:
            self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._finish(self._no)
        else:
            super().keyPressEvent(event)

    def _finish(self, act: Callable[[], object]) -> None:
        self.hide()
        act()
