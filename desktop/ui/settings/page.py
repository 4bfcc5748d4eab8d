"""SettingsPage: a title over sections, each a heading, a control and a sentence on its effect; it scrolls when low."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.paper import Paper
from desktop.ui.prose import Prose
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type

WIDTH = 600
"""px of a line of words that is still read with ease."""


class SettingsPage(QScrollArea):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.title = theme, ""
        """The title is also its name in the list beside it."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = Paper()
        self._inside = inside
        self.rescale()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(24, 20, 24, 24)
        self.column.setSpacing(8)
        self.setWidget(inside)

    def rescale(self) -> None:
        self._inside.setMaximumWidth(self.theme.px(WIDTH))

    def begin(self, title: str) -> None:
        self.title = title
        self.setAccessibleName(title)
        self.column.addWidget(self.label(title, Type.QUESTION))

    def refresh(self) -> None:
        """Show what holds now: called whenever the page comes up, or something happened."""

    def section(self, heading: str) -> None:
        self.column.addSpacing(16)
        self.column.addWidget(self.label(heading, Type.NAME))

    def say(self, words: str = "", look: str = "muted") -> Prose:
        """A sentence on its own line, which `Prose.say` changes."""
        line = Prose(self.theme, self)
        line.say(words, Type.QUIET, look)
        line.setVisible(bool(words))
        self.column.addWidget(line)
        return line

    def tell(self, line: Prose, words: str, look: str = "muted") -> None:
        """Change what a line says; without words it takes no room."""
        line.say(words, Type.QUIET, look)
        line.setVisible(bool(words))

    def add(self, part: QWidget | QLayout) -> None:
        if isinstance(part, QLayout):
            self.column.addLayout(part)
        else:
            self.column.addWidget(part)

    def button(self, text: str, look: str = "soft", *, name: str = "") -> QPushButton:
        made = QPushButton(text, self)
        made.setFont(self.theme.font(Type.CONTROL))
        made.setAccessibleName(name or text)
        kind(made, look)
        return made

    def label(self, text: str, style: Type = Type.TEXT, look: str = "") -> QLabel:
        made = QLabel(text, self)
        made.setFont(self.theme.font(style))
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setWordWrap(True)
        kind(made, look)
        return made

    def end(self) -> None:
        """Nothing comes below."""
        self.column.addStretch(1)
