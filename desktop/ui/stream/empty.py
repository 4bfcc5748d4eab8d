"""Stream empty: what stands in place of posts: what will happen here, or what a filter hides, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr


class StreamEmpty(QWidget):
    """The mouse passes through it, unless it offers to show everything."""

    show_all_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line, self._quiet = QLabel(self), QLabel(self)
        self._all = QPushButton(tr("Show all"), self)
        self._all.setAccessibleName(tr("Show all"))
        kind(self._all, "soft")
        self._all.setCursor(Qt.CursorShape.PointingHandCursor)
        self._all.clicked.connect(self.show_all_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 8)
        column.setSpacing(4)
        column.addStretch(2)
        for label in (self._line, self._quiet):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        button = QHBoxLayout()
        button.setContentsMargins(0, 12, 0, 0)
        button.addStretch(1)
        button.addWidget(self._all)
        button.addStretch(1)
        column.addLayout(button)
        column.addStretch(3)
        kind(self._quiet, "muted")
        theme.changed.connect(self._dress)
        self._dress()
        self.say("", "")
        self.hide()

    @property
    def words(self) -> str:
        return f"{self._line.text()}. {self._quiet.text()}"

    def say(self, line: str, quiet: str, *, show_all: bool = False) -> None:
        self._line.setText(line)
        self._quiet.setText(quiet)
        self._all.setVisible(show_all)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not show_all)

    def _dress(self) -> None:
        self._line.setFont(self._theme.font(Type.ROOM))
        self._quiet.setFont(self._theme.font(Type.TEXT))
        self._all.setFont(self._theme.font(Type.CONTROL))
