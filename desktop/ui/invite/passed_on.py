"""PassedOn: the card on which something that somebody else wrote stands, to be read before anything of it is used."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.ground_page import GroundPage
from desktop.ui.prose import Prose, breakable
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type

WIDTH = 592
ROOMY = 640


class PassedOn(GroundPage):
    """All of it is shown as plain words. `said` is what a screen reader hears of it."""

    declined = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.card = QFrame(self.inside)
        kind(self.card, "card")
        self.card.setMaximumWidth(WIDTH)
        self.card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column = QVBoxLayout(self.card)
        self.column.setSpacing(12)
        self.said: list[str] = []
        self.row = QHBoxLayout()  # asks the card for its height at the width that it has at most
        self.row.addWidget(self.card, 1)
        self.row.addStretch(0)
        self.around.addLayout(self.row)
        self.around.addStretch(1)
        self.setFocusProxy(
            self.card
        )  # so that what is read aloud first is the card, and Enter joins nothing yet

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.declined.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side, within = (48, 32) if self.width() >= ROOMY else (16, 20)
        self.around.setContentsMargins(side, side - 8, side, 16)
        self.column.setContentsMargins(within, within - 4, within, within - 4)

    def fact(self, label: str, words: str) -> None:
        said = QWidget(self.card)
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        name = self._label(label, Type.SMALL_BOLD, "muted")
        prose = Prose(self._theme, said)
        prose.say(breakable(words), Type.TEXT, "text")
        prose.setAccessibleName(words)
        column.addWidget(name)
        column.addWidget(prose)
        self.column.addWidget(said)
        self.said.append(f"{label}: {words}")

    def line(self, words: str, style: Type, look: str = "muted") -> None:
        self.column.addWidget(self._label(words, style, look))
        self.said.append(words)

    def prose(self, words: str, look: str = "muted") -> None:
        prose = Prose(self._theme, self.card)
        prose.say(breakable(words), look=look)
        prose.setAccessibleName(words)
        self.column.addWidget(prose)
        self.said.append(words)

    def button(self, text: str, look: str) -> QPushButton:
        button = QPushButton(text, self.card)
        button.setFont(self._theme.font(Type.NAME))
        button.setAccessibleName(text)
        kind(button, look)
        return button

    def _label(self, words: str, style: Type, look: str) -> QLabel:
        label = QLabel(breakable(words), self.card)
        label.setAccessibleName(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font(style))
        label.setWordWrap(True)
        kind(label, look)
        return label
